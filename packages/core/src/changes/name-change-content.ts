/**
 * Two sentences in, how much of the one's content words the other has out: what is said, without who says it.
 */
import { functionWords } from '../text/function-words.js';
import type { Sentence } from '../text/index.js';
import { relationBetween } from '../text/lexicon/word-relations.js';
import type { Token } from '../text/tokens.js';
import { reportingForms } from '../quotes/verb-forms.js';

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The words of a sentence that carry content, without those in `left out`, and without verbs that only report. */
export function contentWords(sentence: Sentence, leftOut: readonly Stretch[]): readonly Token[] {
  return sentence.tokens.filter(
    (token) =>
      token.kind !== 'punctuation' &&
      !functionWords.has(token.norm) &&
      !isPlainReport(token.norm) &&
      !leftOut.some(({ start, end }) => token.start >= start && token.end <= end),
  );
}

/** A form of a verb that only reports. */
export const isPlainReport = (norm: string): boolean => plainReports.has(reportingForms.get(norm)?.verb ?? '');

const plainReports: ReadonlySet<string> = new Set('add announce confirm explain note report say state tell'.split(' '));

/** Share of `words` that `others` have too, in the same or a related form, from 0 to 1. */
export function shareFound(words: readonly Token[], others: readonly Token[]): number {
  if (words.length === 0) return 0;
  const stems = new Set(others.map(({ stem }) => stem));
  const found = words.filter(({ stem }) => stems.has(stem) || others.some((other) => related(stem, other.stem)));
  return found.length / words.length;
}

/** One word in other dress, or a word for the same. */
export function related(a: string, b: string): boolean {
  const how = relationBetween(a, b);
  return how !== null && how.kind !== 'antonym' && how.weight >= leastWeight;
}

/** Broader words that find little more than chance are left out. */
const leastWeight = 0.3;
