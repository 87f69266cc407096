/**
 * Numbers: a figure of the rewrite that its sources do not have, while they have another one of the same sort that the rewrite lacks.
 */
import { type NumberMention, sameQuantity } from '../text/numbers.js';
import { spanOf } from '../text/span.js';
import type { ChangeCandidate, ChangeDetector, PairedSource, Pairing } from './pairing.js';

export const numberChanges: ChangeDetector = (pairing) => {
  const mine = counted(pairing.sentence.numbers);
  return mine.flatMap((number): readonly ChangeCandidate[] => {
    if (foundAnywhere(number, pairing)) return [];
    const replaced = replacedNumber(number, mine, pairing.sources);
    if (!replaced) return [];
    const here = spanOf(pairing.article, pairing.sentence, number.phraseStart, number.phraseEnd);
    const there = spanOf(
      replaced.source.article,
      replaced.source.sentence,
      replaced.number.phraseStart,
      replaced.number.phraseEnd,
    );
    return [
      { kind: 'number', here, there, words: `${there.text} → ${here.text}`, strength: replaced.sameThing ? 1 : 0.7 },
    ];
  });
};

/** Figures that state how many or how much; names, years and vague counts are none. */
function counted(numbers: readonly NumberMention[]): readonly NumberMention[] {
  return numbers.filter(({ kind }) => kind !== 'name' && kind !== 'vague' && kind !== 'year' && kind !== 'clock');
}

/** Whether the sources, or the sentences around them, have the figure too. */
function foundAnywhere(number: NumberMention, { sources }: Pairing): boolean {
  return sources.some(({ article, sentence }) =>
    article.sentences
      .filter(({ index }) => Math.abs(index - sentence.index) <= 1)
      .some((near) => near.numbers.some((other) => ['same', 'compatible'].includes(sameQuantity(other, number)))),
  );
}

function replacedNumber(number: NumberMention, mine: readonly NumberMention[], sources: readonly PairedSource[]) {
  for (const source of sources) {
    const candidates = counted(source.sentence.numbers).filter(
      (other) =>
        sameQuantity(other, number) === 'different' &&
        !mine.some((kept) => ['same', 'compatible'].includes(sameQuantity(other, kept))),
    );
    const sameThing = candidates.find((other) => other.noun !== null && other.noun === number.noun);
    const found = sameThing ?? candidates[0];
    if (found) return { source, number: found, sameThing: sameThing !== undefined };
  }
  return null;
}
