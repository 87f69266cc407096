/**
 * A sentence beside the other side of its pair in, how many of its negations have no counterpart there out: they may say the same in another way.
 */
import type { Sentence } from '../text/index.js';
import { indexWords, renderings } from './certainty-matching.js';
import { isDenied, isNegative, readCertainty } from './certainty-reading.js';

/** The negations of a sentence without a counterpart in `others`; `known` are the stems of the side that the others are held against. */
export function unanswered(sentence: Sentence, others: readonly Sentence[], known: ReadonlySet<string>): number {
  const reading = readCertainty(sentence);
  const denied = others.map((other) => indexWords({ words: readCertainty(other).words.filter(isDenied) }));
  return reading.operators.filter((operator) => {
    if (!isNegative(operator)) return false;
    if (operator.sense !== 'negative' && known.has(sentence.tokens[operator.first]?.stem ?? '')) return false;
    const under = reading.words.filter((word) => word.under.includes(operator));
    const scope = under.filter(isDenied);
    // "does not exclude": two negations that cancel each other deny nothing.
    if (under.length > 0 && scope.length === 0) return false;
    return !scope.some(({ token }) => denied.some((index) => renderings(token.stem, false, index).length > 0));
  }).length;
}
