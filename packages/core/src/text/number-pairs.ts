// In: tokens and a value. Out: the second number that belongs to it: scores (2–1), votes (318 to 44), ranges (40 to 60) and shares (one in three).
// The idea: falling pairs are results, rising pairs with something counted are ranges, and "from" before them keeps them apart.

import { readAmount } from './number-amount.js';
import { countedNoun } from './number-neighbours.js';
import { type Amount, type Draft, exact } from './number-phrase.js';
import { isCapitalised, isJoint, type Token } from './number-tokens.js';
import { unitAt } from './number-unit-reading.js';
import { CURRENCY_SIGNS, DURATION_UNITS, MEASURE_UNITS, PERCENT, type Unit } from './number-units.js';
import { SCALES } from './number-words.js';

/** Both ends of a range; a scale at the end holds for both. */
export function rangeValues(
  amount: Amount,
  range: Amount | null,
): { readonly value: number; readonly second: number | null } {
  if (range === null) return { value: amount.value, second: null };
  // "$2-3 million": the scale of the end holds for both.
  const shared = range.scaled && !amount.scaled && amount.value < range.value / 100;
  const scale = shared ? 10 ** (Math.floor(Math.log10(range.value) / 3) * 3) : 1;
  return { value: exact(amount.value * scale), second: range.value };
}

/** The upper end of "5-10" or "$2-3 million" after its lower end. */
export function readRangeEnd(tokens: readonly Token[], amount: Amount, sign: Unit | null): Amount | null {
  const joint = isJoint(tokens, amount.next);
  if (!joint) return null;
  const at =
    sign !== null && CURRENCY_SIGNS.has(tokens[amount.next + 1]?.text ?? '') ? amount.next + 2 : amount.next + 1;
  if (tokens[at]?.kind !== 'numeral') return null;
  const end = readAmount(tokens, at, sign !== null);
  return end !== null && end.value > amount.value ? end : null;
}

/** Words before "318 to 44" or "2-1" that make it the result of a match or a vote. */
const SCORING: ReadonlySet<string> = new Set(
  `beat beaten beating by defeat defeated draw drawn drew lead leading led lose losing lost majority of odds rejected score split victory vote voted votes win won`.split(
    ' ',
  ),
);

/** The largest number of goals, or of votes, that a bare pair is taken for; larger rising pairs are ranges. */
const HIGHEST_SCORE = 15;

/** "2–1", "50–50", "318 to 44", "14-to-three". */
export function readScore(tokens: readonly Token[], index: number): Draft | null {
  const left = tokens[index];
  if (left?.kind !== 'numeral' || !/^[0-9]+$/.test(left.text)) return null;
  const value = Number(left.text);
  if (!isJoint(tokens, index + 1)) return null;
  const right = tokens[index + 2];
  const after = tokens[index + 3];
  if (right?.kind !== 'numeral' || !/^[0-9]+$/.test(right.text)) return null;
  const glued = after !== undefined && after.glued && (after.kind !== 'mark' || '%°'.includes(after.text));
  if (glued || value > 9999 || right.text.length > 4) return null;
  const second = Number(right.text);
  const next = index + 3;
  const scoring = SCORING.has(tokens[index - 1]?.lower ?? '') || isCapitalised(tokens[index - 1]);
  const rising = value < second && !scoring;
  const counts = rising && (second > HIGHEST_SCORE || countedNoun(tokens, next) !== null || unitWord(tokens[next]));
  if (counts || (isJoint(tokens, next) && tokens[next + 1]?.kind === 'numeral')) return null;
  return { first: index, figureNext: next, next, kind: 'score', value, second };
}

function unitWord(token: Token | undefined): boolean {
  const word = token?.lower ?? '';
  return DURATION_UNITS.has(word) || MEASURE_UNITS.has(word) || word === 'percent' || SCALES.has(word);
}

/** "318 to 44", "eight votes to five", "14 to three"; or the range "40 to 60" and "between 40 and 60". */
export function readSpokenRange(tokens: readonly Token[], first: number, amount: Amount): Amount | null {
  const link = tokens[amount.next]?.lower;
  const before = tokens[first - 1]?.lower ?? '';
  const between = link === 'and' && before === 'between';
  if (!between && (link !== 'to' || before === 'from' || before === 'by')) return null;
  const end = readAmount(tokens, amount.next + 1, false);
  return end !== null && !end.ordinal && end.value > amount.value ? end : null;
}

/** "one in three", "three in ten", "11 out of 12" as a share, and "318 to 44" as a score. */
export function readOutOf(tokens: readonly Token[], first: number, amount: Amount): Draft | null {
  if (!Number.isInteger(amount.value) || amount.value < 1) return null;
  const hyphen = isJoint(tokens, amount.next);
  const at = hyphen ? amount.next + 1 : amount.next;
  const link = tokens[at]?.lower;
  if (link === 'in' || (link === 'out' && tokens[at + 1]?.lower === 'of')) {
    const wholeAt = (link === 'in' ? at + 1 : at + 2) + (hyphen && isJoint(tokens, at + 1) ? 1 : 0);
    const every = tokens[wholeAt]?.lower === 'every' ? wholeAt + 1 : wholeAt;
    const whole = readAmount(tokens, every, false);
    const sized = whole !== null && !whole.ordinal && whole.value > amount.value && Number.isInteger(whole.value);
    // "two in 2019" and "five in 34 homes" are no shares: the whole is a small or a round number with no unit after it.
    const rounded =
      sized && (whole.value <= 12 || whole.value % 10 === 0) && unitAt(tokens, whole.next, whole) === null;
    if (rounded)
      return {
        first,
        figureNext: whole.next,
        next: whole.next,
        kind: 'percent',
        value: exact((100 * amount.value) / whole.value),
        unit: PERCENT,
      };
    return null;
  }
  const to = link === 'to' ? at : tokens[at + 1]?.lower === 'to' && tokens[at]?.lower === 'votes' ? at + 1 : null;
  if (to === null) return null;
  const before = tokens[first - 1]?.lower ?? '';
  const scoring = SCORING.has(before) || to !== at;
  const secondAt = hyphen && isJoint(tokens, to + 1) ? to + 2 : to + 1;
  const second = readAmount(tokens, secondAt, false);
  if (second === null || second.ordinal || before === 'from' || !Number.isInteger(second.value)) return null;
  if (unitAt(tokens, second.next, second) !== null || (!scoring && second.value >= amount.value)) return null;
  return {
    first,
    figureNext: second.next,
    next: second.next,
    kind: 'score',
    value: amount.value,
    second: second.value,
  };
}
