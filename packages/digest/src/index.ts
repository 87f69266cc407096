/** From a story report to what a reader is told: what callers may import. A page, a terminal and a brief only draw it. */
export { byChangeRank, changeRank } from './change-rank.js';
export { type ChangeEntry, changeEntry, differenceMarks, passage } from './change-entry.js';
export { excerpt, markedText, type Piece } from './excerpt.js';
export { type Finding, type HeadOfFindings, lookAtFirst, storyFindings } from './findings.js';
export { inDrawnOrder, type LineageNode, lineageForest } from './lineage-tree.js';
export { type Limited, limited, limits, weightiest } from './limits.js';
export { printable } from './printable.js';
export { type PublishedTime, publishedTime } from './published-time.js';
export { type QuoteEntry, quoteEntries, quoteEntry, type QuoteSource } from './quote-entry.js';
export { articleOf, clean, indexReport, type ReportIndex } from './report-index.js';
export { type RewriteDigest, rewriteDigest } from './rewrite-digest.js';
export { type SentenceCopy, sentenceCopies } from './sentence-copies.js';
export { type StoryDigest, storyDigest, type Wording } from './story-digest.js';
export { plainWords, quotesOf, storyUtterances, type Utterance, type UtteranceVersion } from './utterances.js';
export { type VerdictPhrase, verdictPhrases } from './verdict-phrases.js';
export { differingWords, type DifferingWords, mergeRanges, type Range, shift } from './word-marks.js';
export * from './wording.js';
