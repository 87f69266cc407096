/**
 * Two sentences in, how much of one quotation stands in both out: reporters at one press conference write down the same words.
 */
import { longestCommonRun } from '../text/word-sequences.js';
import { functionWords } from '../text/function-words.js';
import type { Stated } from './shared-terms.js';

/** Two words in a row are a phrase of the language. */
const leastRun = 3;
const leastContent = 2;

/**
 * The longest run of words in quotation marks that both have, as a share of the shorter quotation ("a door" of one and the whole speech of the
 * other); 0 where it holds fewer than two words of content.
 */
export function sharedQuotation(a: Stated, b: Stated): number {
  let best = { run: 0, share: 0 };
  for (const mine of quotedWords(a)) {
    for (const theirs of quotedWords(b)) {
      const run = longestCommonRun(mine, theirs);
      const content = mine.filter((word) => !functionWords.has(word) && theirs.includes(word)).length;
      if (run < leastRun || content < leastContent || run <= best.run) continue;
      best = { run, share: run / Math.min(mine.length, theirs.length) };
    }
  }
  return best.share;
}

/** The words of each quotation that stand in the sentence. */
function quotedWords({ article, sentence }: Stated): readonly (readonly string[])[] {
  return article.quotations
    .filter(({ start, end }) => start < sentence.end && end > sentence.start)
    .map(({ start, end }) =>
      sentence.tokens
        .filter((token) => token.kind !== 'punctuation' && token.start >= start && token.end <= end)
        .map(({ norm }) => norm),
    )
    .filter((words) => words.length > 0);
}
