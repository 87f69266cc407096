/**
 * Dates and times: one of the rewrite that contradicts the one its source gives for the same thing, or a limit that turned ("by May", "after May").
 * The idea: a date is compared with those of the source; one that a neighbouring sentence has is no change, unless the same words stand around it and the source's other date.
 */
import { type DateMention, sameDate } from '../text/dates.js';
import { functionWords } from '../text/function-words.js';
import type { Sentence, Token } from '../text/index.js';
import { spanOf } from '../text/span.js';
import type { ChangeCandidate, ChangeDetector, PairedSource, Pairing } from './pairing.js';

export const dateChanges: ChangeDetector = (pairing) => {
  const mine = pairing.sentence.dates.filter(isPlaced);
  return mine.flatMap((date): readonly ChangeCandidate[] => {
    const kept = pairing.sources.flatMap(({ sentence }, place) =>
      sentence.dates.filter(
        (other) =>
          isPlaced(other) &&
          agrees(other, date) &&
          // A further source may be there for the date alone, which it gives for another thing.
          (place === 0 || sharedAround(pairing.sentence, date, sentence, other) >= leastShared),
      ),
    );
    if (kept.length > 0) return turnedLimit(pairing, date, kept);
    const beside = pairing.sources.some(({ article, sentence }) =>
      article.sentences.some(
        ({ index, dates }) => Math.abs(index - sentence.index) === 1 && dates.some((other) => agrees(other, date)),
      ),
    );
    for (const source of pairing.sources) {
      const other = source.sentence.dates
        .filter(isPlaced)
        .find(
          (found) =>
            sameDate(found, date) === 'different' &&
            !mine.some((own) => agrees(found, own)) &&
            (!beside || sharedAround(pairing.sentence, date, source.sentence, found) >= leastShared),
        );
      if (other !== undefined)
        return [change(pairing, date, source, other, beside ? strengths.beside : strengths.replaced)];
    }
    return beside ? [] : replacedNextTo(pairing, date, mine);
  });
};

/** A date that the sentence next to a source gives for the same: what a rewrite draws together, the alignment may see in part. */
function replacedNextTo(pairing: Pairing, date: DateMention, mine: readonly DateMention[]): readonly ChangeCandidate[] {
  return pairing.sources
    .flatMap(({ article, sentence: { index }, aligned }) =>
      article.sentences
        .filter((sentence) => Math.abs(sentence.index - index) === 1)
        .flatMap((sentence) =>
          sentence.dates
            .filter((other) => isPlaced(other) && other.grain === date.grain && sameDate(other, date) === 'different')
            .filter((other) => !mine.some((own) => agrees(other, own)))
            .filter((other) => sharedAround(pairing.sentence, date, sentence, other) >= 1)
            .filter(() => sharedWords(pairing.sentence, sentence) >= leastSharedNextTo)
            .map((other) => change(pairing, date, { article, sentence, aligned }, other, strengths.nextTo)),
        ),
    )
    .slice(0, 1);
}

/** Shares of such findings that are changes in the training stories. */
const strengths = { replaced: 0.9, beside: 0.7, limit: 0.6, nextTo: 0.6 } as const;

const agrees = (a: DateMention, b: DateMention) => ['same', 'compatible'].includes(sameDate(a, b)) && !isOpen(a, b);

/** "Wednesday" and "April 27" in an article without a day of publication: nobody can tell. */
const isOpen = (a: DateMention, b: DateMention): boolean =>
  (a.from === null || b.from === null) &&
  isBareWeekday(a) !== isBareWeekday(b) &&
  a.grain === 'day' &&
  b.grain === 'day';

const isBareWeekday = ({ weekday, month }: DateMention): boolean => weekday !== null && month === null;

/** "The month before" without a day of publication may be any month. */
const isPlaced = ({ from, month, weekday, timeFrom }: DateMention) =>
  from !== null || month !== null || weekday !== null || timeFrom !== null;

/** "until Friday" became "from Friday". */
function turnedLimit(pairing: Pairing, date: DateMention, kept: readonly DateMention[]): readonly ChangeCandidate[] {
  const limit = directionOf(date);
  if (limit === null || kept.some((other) => directionOf(other) !== -limit)) return [];
  const source = pairing.sources.find(({ sentence }) => sentence.dates.some((other) => kept.includes(other)));
  const [other] = kept;
  return source === undefined || other === undefined ? [] : [change(pairing, date, source, other, strengths.limit)];
}

/** -1 for what ends at the date, 1 for what begins there. */
function directionOf({ bound }: DateMention): -1 | 1 | null {
  if (bound === null) return null;
  return bound === 'by' || bound === 'until' || bound === 'before' ? -1 : 1;
}

/** Content words that the places of two dates must have in common. */
const leastShared = 2;
/** Tokens on each side of a date that tell what it is the date of. */
const reach = 8;

/** Content words that a sentence must share with one next to its source. */
const leastSharedNextTo = 3;

function sharedWords(here: Sentence, there: Sentence): number {
  const known = contentStems(there.tokens);
  return [...contentStems(here.tokens)].filter((stem) => known.has(stem)).length;
}

function sharedAround(here: Sentence, date: DateMention, there: Sentence, other: DateMention): number {
  const known = wordsAround(there, other);
  return [...wordsAround(here, date)].filter((word) => known.has(word)).length;
}

function wordsAround({ tokens }: Sentence, { start, end }: DateMention): ReadonlySet<string> {
  const first = Math.max(
    0,
    tokens.findIndex((token) => token.end > start),
  );
  const last = tokens.findLastIndex((token) => token.start < end);
  const near = [...tokens.slice(Math.max(0, first - reach), first), ...tokens.slice(last + 1, last + 1 + reach)];
  return contentStems(near);
}

const contentStems = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(tokens.filter(({ kind, norm }) => kind === 'word' && !functionWords.has(norm)).map(({ stem }) => stem));

function change(
  pairing: Pairing,
  date: DateMention,
  source: PairedSource,
  other: DateMention,
  strength: number,
): ChangeCandidate {
  const here = spanOf(pairing.article, pairing.sentence, worded(pairing.sentence, date), date.end);
  const there = spanOf(source.article, source.sentence, worded(source.sentence, other), other.end);
  return { kind: 'date', here, there, words: `${there.text} → ${here.text}`, strength };
}

/** Where a date begins with the word that makes it a limit. */
function worded(sentence: Sentence, { start, bound }: DateMention): number {
  const before = sentence.tokens.findLast((token) => token.end <= start);
  return bound !== null && before?.norm === bound ? before.start : start;
}
