/**
 * How much is too much: each limit guards time and memory against input that is no article.
 */

/** Bytes of one file. The longest newspaper articles have 0.2 MB of text, their pages up to some 5 MB of markup. */
export const MAX_BYTES = 10_000_000;

/** Open elements within each other. Browsers flatten pages at 512; a closing tag costs a search through all of them. */
export const MAX_DEPTH = 1_000;

/** Paragraphs and labels of one page that may be its article's text. The longest articles have some 1,000, long tables of results 5,000. */
export const MAX_CANDIDATES = 10_000;

/** Elements of one page. News pages have 500 to 30,000, the longest discussions below them 100,000. */
export const MAX_ELEMENTS = 200_000;

/**
 * A page beyond these is read by our own linear scan alone, without Readability, whose cost grows with elements times depth.
 * Real pages of news sites have 500 to 8,000 elements and are 20 to 40 deep.
 */
export const READABILITY_MAX_ELEMENTS = 20_000;
export const READABILITY_MAX_DEPTH = 120;
export const READABILITY_MAX_ATTRIBUTES = 100_000;

/** Broken lines of one .jsonl file that are told one by one; the rest is told as a number. */
export const MAX_LINE_PROBLEMS = 20;

/** Characters of a title or of one `<meta>`; the longest that are shown anywhere have some 300. */
export const METADATA_MAX_LENGTH = 2_000;

/** Characters of one JSON-LD script; with the whole text of an article in it, it has some 50,000. */
export const JSON_LD_MAX_LENGTH = 1_000_000;

/**
 * Characters of one article's text: what is longer is a book or a broken page, and would only keep the others waiting.
 * The longest newspaper articles have some 200,000.
 */
export const MAX_CHARACTERS = 400_000;
