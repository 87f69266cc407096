/** How much of the quotations is shown at once; the rest is one press away, and printed. */

/** Utterances drawn before "show more": a few screens. */
export const UTTERANCES_AT_ONCE = 40;

/** Versions of an utterance that stand open. */
export const VERSIONS_AT_ONCE = 5;

/** Characters of one quotation: a long paragraph. What is longer is read in the article. */
export const QUOTATION_LENGTH = 900;
