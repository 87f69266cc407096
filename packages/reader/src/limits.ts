/**
 * How much is too much: each limit guards time and memory against input that is no article.
 */

/** Bytes of one file. The longest newspaper articles have 0.2 MB of text, their pages up to some 5 MB of markup. */
export const MAX_BYTES = 10_000_000;

/** Open elements within each other. News pages have 20 to 50; browsers flatten pages at 512. */
export const MAX_DEPTH = 1_000;

/** Closing tags of one page: each costs a search through all open elements. */
export const MAX_CLOSING_TAGS = 250_000;

/** Paragraphs and labels of one page that may be its article's text. The longest articles have some 1,000, long tables of results 5,000. */
export const MAX_CANDIDATES = 10_000;

/** Elements of one page. News pages have 500 to 30,000, the longest discussions below them 100,000. */
export const MAX_ELEMENTS = 120_000;

/**
 * The depths of all elements of one page added up: what is asked of everything around each piece of text costs as much. News pages have
 * 5,000 to 150,000, the longest discussions below them 2,000,000.
 */
export const MAX_NESTING = 3_000_000;

/** Attributes of one page. News pages have 1,000 to 10,000. */
export const MAX_ATTRIBUTES = 300_000;

/** Characters of all names (`class`, `id`) of one page, which are looked at word by word. Pages styled by names have 300,000. */
export const MAX_NAME_CHARACTERS = 2_000_000;

/** Pieces of text of one page between the borders of its blocks. News pages have 150 to 3,000, the longest discussions 30,000. */
export const MAX_SEGMENTS = 50_000;

/** Characters that one page shows in all. News pages have 5,000 to 100,000, the longest discussions below them 1,500,000. */
export const MAX_SHOWN_CHARACTERS = 2_000_000;

/** Characters between the tags of one page, white space and hidden text among them, scripts not. News pages have up to 200,000. */
export const MAX_LOOSE_CHARACTERS = 4_000_000;

/**
 * A page beyond these is read by our own linear scan alone, without Readability and the tree that it works on: their cost grows with the nodes
 * (elements and pieces of text), the depths of all elements and the attributes, and with the square of the pieces of one run of text and of the
 * attributes of one element. Pages that it is asked about hold next to no text; they have up to 3,500 nodes, depths of 15,000 in all and 1,500
 * attributes.
 */
export const READABILITY_MAX_NODES = 8_000;
export const READABILITY_MAX_PIECES = 500;
export const READABILITY_MAX_NESTING = 100_000;
export const READABILITY_MAX_ATTRIBUTES = 50_000;
export const READABILITY_MAX_ATTRIBUTES_EACH = 200;

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
