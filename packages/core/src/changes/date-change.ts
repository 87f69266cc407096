/**
 * Dates and times: one of the rewrite that contradicts the one its source gives for the same thing.
 */
import { type DateMention, sameDate } from '../text/dates.js';
import { spanOf } from '../text/span.js';
import type { ChangeCandidate, ChangeDetector } from './pairing.js';

const agrees = (a: DateMention, b: DateMention) => ['same', 'compatible'].includes(sameDate(a, b));

export const dateChanges: ChangeDetector = (pairing) => {
  const mine = pairing.sentence.dates;
  return mine.flatMap((date): readonly ChangeCandidate[] => {
    const near = pairing.sources.flatMap(({ article, sentence }) =>
      article.sentences.filter(({ index }) => Math.abs(index - sentence.index) <= 1).flatMap(({ dates }) => dates),
    );
    if (near.some((other) => agrees(other, date))) return [];
    for (const source of pairing.sources) {
      const other = source.sentence.dates.find(
        (candidate) => sameDate(candidate, date) === 'different' && !mine.some((kept) => agrees(candidate, kept)),
      );
      if (!other) continue;
      const here = spanOf(pairing.article, pairing.sentence, date.start, date.end);
      const there = spanOf(source.article, source.sentence, other.start, other.end);
      return [{ kind: 'date', here, there, words: `${there.text} → ${here.text}`, strength: 0.9 }];
    }
    return [];
  });
};
