/**
 * In: an utterance. Out: the first-hand quotation that stands for it: the fullest, and of several that differ the one whose words most articles have.
 */
import type { ReportedQuote } from '@firsthand/core';
import { plainWords, quotesOf, type Utterance } from '@firsthand/digest';

/** Null where no first-hand article has the words in quotation marks. */
export function leadingReport(utterance: Utterance): ReportedQuote | null {
  const spread = new Map<string, number>();
  for (const { text } of quotesOf(utterance)) spread.set(plainWords(text), (spread.get(plainWords(text)) ?? 0) + 1);
  const fullest = utterance.reported.filter(
    (quote) => !utterance.reported.some((other) => holdsWords(other, quote) && !holdsWords(quote, other)),
  );
  const articles = ({ text }: ReportedQuote): number => spread.get(plainWords(text)) ?? 0;
  return fullest.toSorted((a, b) => articles(b) - articles(a) || b.text.length - a.text.length)[0] ?? null;
}

export function holdsWords(whole: ReportedQuote, part: ReportedQuote): boolean {
  return ` ${plainWords(whole.text)} `.includes(` ${plainWords(part.text)} `);
}
