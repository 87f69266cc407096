/** How much of a sentence, and of an article, counts as a report: comment is what rewrites add, and proves nothing about their source. */
import { isNarrationKind } from '../text/boilerplate.js';
import type { ArticleText, Sentence } from '../text/index.js';

/** A sentence of which a third of the telling words comment is no report. */
const steepness = 3;

/** From 0 (no narration, or nothing but comment) to 1. */
export function reportingPart(sentence: Sentence): number {
  return isNarrationKind(sentence.kind) ? Math.max(0, 1 - steepness * sentence.commentary) : 0;
}

/** The mean commentary of an article's sentences. */
export function commentaryShare(article: ArticleText): number {
  const narration = article.sentences.filter((sentence) => isNarrationKind(sentence.kind));
  if (narration.length === 0) return 0;
  return narration.reduce((sum, sentence) => sum + sentence.commentary, 0) / narration.length;
}
