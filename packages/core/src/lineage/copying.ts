/**
 * Articles in, the share of one's narration that stands word for word in another out.
 * Runs of three words outside quotation marks prove copying; they do not find rewriting (Broder, "On the resemblance and
 * containment of documents", 1997).
 */
import type { ArticleText } from '../text/index.js';
import { isNarrationKind } from '../text/boilerplate.js';

/** Shorter runs are common phrases, longer ones break at every small edit. */
const runLength = 3;

export type Runs = ReadonlySet<string>;

/** The runs of words of an article's narration. */
export function narrationRuns(article: ArticleText): Runs {
  const runs = new Set<string>();
  for (const sentence of article.sentences) {
    if (!isNarrationKind(sentence.kind)) continue;
    const quoted = article.quotations.filter((q) => q.start < sentence.end && q.end > sentence.start);
    let words: string[] = [];
    for (const token of sentence.tokens) {
      if (quoted.some((q) => token.start >= q.start && token.end <= q.end)) {
        words = [];
        continue;
      }
      if (token.kind === 'punctuation') continue;
      words.push(token.norm);
      if (words.length >= runLength) runs.add(words.slice(-runLength).join(' '));
    }
  }
  return runs;
}

/** The share of the runs of `part` that `whole` has too, from 0 to 1. */
export function containment(part: Runs, whole: Runs): number {
  if (part.size === 0) return 0;
  let shared = 0;
  for (const run of part) if (whole.has(run)) shared++;
  return shared / part.size;
}
