/**
 * Numbers: a figure of the rewrite that its sources do not have, while they have another one of the same sort that the rewrite lacks; and a bound that turned.
 * The idea: two figures are held against each other only where they count the same thing or stand among the same words; what another sentence of the
 * parents has, what is left over or comes to the sum, and what is only written otherwise is no change.
 */
import { functionWords } from '../text/function-words.js';
import { type NumberMention, comparatorShift, sameQuantity } from '../text/numbers.js';
import { relationBetween } from '../text/lexicon/word-relations.js';
import { spanOf } from '../text/span.js';
import { stemOf } from '../text/tokens.js';
import type { ArticleText, Sentence } from '../text/index.js';
import { parentsOf } from './certainty-matching.js';
import { isNegative, readCertainty } from './certainty-reading.js';
import type { ChangeCandidate, ChangeDetector, PairedSource, Pairing } from './pairing.js';

export const numberChanges: ChangeDetector = (pairing) => {
  const mine = counted(pairing.sentence.numbers);
  const unexplained = mine.filter((number) => !foundAnywhere(number, pairing));
  const replaced = unexplained.flatMap((number): readonly ChangeCandidate[] => {
    const found = replacedNumber(number, mine, pairing);
    return found === null ? [] : [change(pairing, number, found.source, found.number, strengths[found.by])];
  });
  return [...replaced, ...turnedBounds(pairing, mine)];
};

/** Shares of such findings that are changes in the training stories. */
const strengths = { sameThing: 0.9, sameWords: 0.7, onlyOne: 0.6, turned: 0.7 } as const;

function change(
  pairing: Pairing,
  number: NumberMention,
  source: PairedSource,
  other: NumberMention,
  strength: number,
): ChangeCandidate {
  const here = spanOf(pairing.article, pairing.sentence, number.phraseStart, number.phraseEnd);
  const there = spanOf(source.article, source.sentence, other.phraseStart, other.phraseEnd);
  return { kind: 'number', here, there, words: `${there.text} → ${here.text}`, strength };
}

const agrees = (a: NumberMention, b: NumberMention) => ['same', 'compatible'].includes(sameQuantity(a, b));

/** Figures that state how many or how much; names, years and vague counts are none, and "one" is as often an article. */
function counted(numbers: readonly NumberMention[]): readonly NumberMention[] {
  return numbers.filter(
    ({ kind, value, unit }) =>
      !['name', 'year', 'clock'].includes(kind) &&
      !(kind === 'vague' && unit === null) &&
      !(kind === 'cardinal' && value === 1),
  );
}

/** Whether a sentence of the parents has the figure: any figure beside the sources, and elsewhere of the same thing. */
function foundAnywhere(number: NumberMention, pairing: Pairing): boolean {
  const near = pairing.sources.some(({ article: parent, sentence }) =>
    parent.sentences
      .slice(Math.max(0, sentence.index - 2), sentence.index + 3)
      .some(
        (other) =>
          Math.abs(other.index - sentence.index) <= 1 &&
          other.numbers.some(
            (found) => agrees(found, number) && (number.value > recurring || nounsMeet(found, number)),
          ),
      ),
  );
  if (near) return true;
  return parentsOf(pairing).some((parent) =>
    (valuesOf(parent).get(number.baseValue) ?? []).some((found) => isSame(found, number)),
  );
}

const articleValues = new WeakMap<ArticleText, ReadonlyMap<number, readonly NumberMention[]>>();

/** The figures of an article by their values; kept, since every figure of a rewrite is looked up. */
function valuesOf(article: ArticleText): ReadonlyMap<number, readonly NumberMention[]> {
  const known = articleValues.get(article);
  if (known !== undefined) return known;
  const values = new Map<number, NumberMention[]>();
  for (const number of article.sentences.flatMap(({ numbers }) => numbers)) {
    const found = values.get(number.baseValue);
    if (found === undefined) values.set(number.baseValue, [number]);
    else found.push(number);
  }
  articleValues.set(article, values);
  return values;
}

/** Counts up to a dozen recur by chance: they must count the same thing. */
const recurring = 12;

/** The same value of the same thing; a small bare figure far away is a figure of anything. */
const isSame = (theirs: NumberMention, mine: NumberMention) =>
  sameQuantity(theirs, mine) === 'same' &&
  (theirs.unit !== null ||
    (mine.noun === null && mine.value > recurring) ||
    (theirs.noun !== null && mine.noun !== null && nounsMeet(theirs, mine)));

/** Two figures may count one thing: its name is left out or shares its stem. */
const nounsMeet = (a: NumberMention, b: NumberMention) =>
  a.noun === null ||
  b.noun === null ||
  stemOf(a.noun) === stemOf(b.noun) ||
  relationBetween(stemOf(a.noun), stemOf(b.noun)) !== null;

interface Replaced {
  readonly source: PairedSource;
  readonly number: NumberMention;
  readonly by: 'sameThing' | 'sameWords' | 'onlyOne';
}

function replacedNumber(number: NumberMention, mine: readonly NumberMention[], pairing: Pairing): Replaced | null {
  const around = wordsAround(pairing.sentence, number);
  for (const source of pairing.sources) {
    const theirs = counted(source.sentence.numbers);
    if (isLeftOver(number, mine, theirs)) return null;
    const candidates = theirs.filter(
      (other) =>
        sameQuantity(other, number) === 'different' &&
        !mine.some((kept) => agrees(other, kept)) &&
        !isWrittenOtherwise(other, number) &&
        !isTheRest(pairing.sentence, number, source.sentence, other),
    );
    const same = candidates.find((other) => other.noun !== null && other.noun === number.noun);
    if (same !== undefined) return { source, number: same, by: 'sameThing' };
    const scored = candidates.map((other) => ({
      other,
      shared: [...wordsAround(source.sentence, other)].filter((word) => around.has(word)).length,
    }));
    const best = scored.toSorted((a, b) => b.shared - a.shared)[0];
    const headline = pairing.sentence.kind === 'headline';
    const least = pairing.alignment.coverage < sureCoverage ? leastSharedUnsure : leastShared;
    if (best !== undefined && !headline && best.shared >= least) return { source, number: best.other, by: 'sameWords' };
    const only = onlyOfItsSort(number, mine, theirs);
    if (
      only !== null &&
      !headline &&
      source === pairing.sources[0] &&
      besideOneWord(pairing, number, source, only) &&
      !isTheRest(pairing.sentence, number, source.sentence, only)
    )
      return { source, number: only, by: 'onlyOne' };
  }
  return null;
}

/** The one figure of a source that measures what `number` measures, where each side has one such figure only. */
function onlyOfItsSort(
  number: NumberMention,
  mine: readonly NumberMention[],
  theirs: readonly NumberMention[],
): NumberMention | null {
  const sort = sortOf(number);
  if (sort === null || mine.some((other) => other !== number && sortOf(other) === sort)) return null;
  const alike = theirs.filter((other) => sortOf(other) === sort);
  const only = alike.length === 1 ? alike[0] : undefined;
  if (only === undefined || isWrittenOtherwise(only, number) || agrees(only, number)) return null;
  // Of two stretches of time a sentence may tell either, unless only the unit has changed.
  if (sort.startsWith('duration') && (only.value !== number.value || only.unit === number.unit)) return null;
  return only.baseValue === number.baseValue ? null : only;
}

/** "600 metres from the shore", "six kilometres from land": one word at least stands beside both figures. */
function besideOneWord(pairing: Pairing, number: NumberMention, source: PairedSource, other: NumberMention): boolean {
  const around = wordsAround(source.sentence, other);
  if ([...wordsAround(pairing.sentence, number)].some((word) => around.has(word))) return true;
  const next = wordBehind(pairing.sentence, number);
  return next !== null && next === wordBehind(source.sentence, other);
}

const wordBehind = ({ tokens }: Sentence, { phraseEnd }: NumberMention): string | null =>
  tokens.find(({ start }) => start >= phraseEnd)?.norm ?? null;

/** What a figure measures: a length, a share, a place in an order. */
const sortOf = ({ kind, baseUnit }: NumberMention): string | null =>
  kind === 'ordinal' ? kind : baseUnit === null ? null : `${kind === 'vague' ? 'duration' : kind} ${baseUnit}`;

/** Content words that two figures must have around them in common. */
const leastShared = 1;
/** ... and in a sentence that its sources explain less well. */
const leastSharedUnsure = 2;
const sureCoverage = 0.6;
/** Tokens on each side of a figure that tell what it is a figure of. */
const reach = 7;

function wordsAround(sentence: Sentence, number: NumberMention): ReadonlySet<string> {
  const { tokens } = sentence;
  const first = tokens.findIndex(({ end }) => end > number.start);
  const last = tokens.findLastIndex(({ start }) => start < number.end);
  const near = [
    ...tokens.slice(Math.max(0, first - reach), Math.max(0, first)),
    ...tokens.slice(last + 1, last + 1 + reach),
  ];
  return new Set(near.filter(({ kind, norm }) => kind === 'word' && !functionWords.has(norm)).map(({ stem }) => stem));
}

/** "Of 186, 163 are back" and "all but 23 of 186 are back": the rest of a whole that both have. */
function isLeftOver(number: NumberMention, mine: readonly NumberMention[], theirs: readonly NumberMention[]): boolean {
  const wholes = theirs.filter((whole) => mine.some((kept) => kept !== number && agrees(kept, whole)));
  return wholes.some((whole) =>
    theirs.some((part) => part !== whole && Math.abs(whole.baseValue - part.baseValue) === number.baseValue),
  );
}

/** "71 per cent are mended" and "just under three in ten are not": the two shares of a whole, one of them told by a no. */
function isTheRest(sentence: Sentence, number: NumberMention, other: Sentence, theirs: NumberMention): boolean {
  if (number.kind !== 'percent' || theirs.kind !== 'percent') return false;
  const whole = Math.abs(number.value + theirs.value - 100) <= roundedShare;
  return whole && tellsRest(sentence, number) !== tellsRest(other, theirs);
}
/** Shares are rounded, so that two of them may miss the whole by so many hundredths. */
const roundedShare = 2;

/** So many tokens from a figure its predicate may stand. */
const clauseReach = 10;

/** Whether a "no", a "lack" or an "all but" stands near a figure. */
function tellsRest(sentence: Sentence, { start }: NumberMention): boolean {
  const at = sentence.tokens.findIndex(({ end }) => end > start);
  const isNear = (position: number) => Math.abs(position - at) <= clauseReach;
  return (
    readCertainty(sentence).operators.some((operator) => isNegative(operator) && isNear(operator.first)) ||
    sentence.tokens.some(({ norm }, position) => norm === 'but' && isNear(position))
  );
}

/** A unit left out ("45" for 45 million), degrees of the other scale. */
function isWrittenOtherwise(a: NumberMention, b: NumberMention): boolean {
  const [small, large] = a.value < b.value ? [a, b] : [b, a];
  const ratio = large.value / small.value;
  if ([1e3, 1e6, 1e9].includes(Math.round(ratio)) && Math.abs(ratio - Math.round(ratio)) < 1e-6 * ratio) return true;
  const degrees = [a, b].some(({ baseUnit }) => baseUnit === '°C');
  return degrees && Math.abs((large.value - freezing) / fahrenheitStep - small.value) <= 1;
}
const freezing = 32;
const fahrenheitStep = 1.8;

/** "up to 340" became "more than 340", "about 550" became "more than 550". */
function turnedBounds(pairing: Pairing, mine: readonly NumberMention[]): readonly ChangeCandidate[] {
  return mine.flatMap((number): readonly ChangeCandidate[] => {
    const pairs = pairing.sources.flatMap((source) =>
      counted(source.sentence.numbers)
        .filter((other) => agrees(other, number))
        .map((other) => ({ source, other, shift: comparatorShift(other, number) })),
    );
    const found = pairs.find(({ shift }) => shift === 'turned' || shift === 'moved');
    if (found === undefined || pairs.some(({ shift }) => shift === null || shift === 'shaded')) return [];
    return [change(pairing, number, found.source, found.other, strengths.turned)];
  });
}
