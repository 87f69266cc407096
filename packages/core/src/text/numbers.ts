// In: a stretch of text. Out: the quantities it states, with value, unit, comparator and counted noun, in digits or in words.
// The idea: find a figure, then read what follows it (unit, noun) and what stands before it (comparator). Calendar dates are left to dates.ts; a year or a clock
// time is listed here too. Left out: "one" as a pronoun, "first" in set phrases, registrations that mix letters and figures (5Y-KFB).

import { entryStampEnd } from './date-clock.js';
import { findDatesIn } from './dates.js';
import { readAmount, scaleAt } from './number-amount.js';
import { isPronounOne, readOnce, readVague } from './number-bare-words.js';
import type { NumberMention } from './number-mention.js';
import { readName } from './number-names.js';
import { comparatorAfter, comparatorBefore, withNoun } from './number-neighbours.js';
import { rangeValues, readOutOf, readRangeEnd, readScore, readSpokenRange } from './number-pairs.js';
import { type Amount, type Draft, exact } from './number-phrase.js';
import { numeralValue } from './number-reading.js';
import { readOneAndAHalf, readShare } from './number-shares.js';
import { isCapitalised, isJoint, type Token, tokenize } from './number-tokens.js';
import { mergeDurations, times, unitAt } from './number-unit-reading.js';
import { CURRENCY_LETTERS, CURRENCY_SIGNS, DURATION_UNITS, type Unit } from './number-units.js';
import {
  MULTIPLES,
  SCALE_ORDINALS,
  SMALL_NUMBERS,
  SMALL_ORDINALS,
  TENS,
  TENS_ORDINALS,
  VAGUE_COUNTS,
} from './number-words.js';

export type { Comparator } from './number-comparators.js';
export { type ComparatorShift, comparatorShift, type QuantityRelation, sameQuantity } from './number-comparison.js';
export type { NumberKind, NumberMention } from './number-mention.js';

/**
 * The quantities in text[start, end), ordered and without overlap; offsets are absolute. Runs in time linear in the length of the stretch.
 */
export function findNumbers(text: string, start: number, end: number): readonly NumberMention[] {
  const tokens = tokenize(text, start, end);
  const dates = findDatesIn(tokens, null);
  const drafts: Draft[] = [];
  let date = 0;
  for (let index = entryStampEnd(tokens); index < tokens.length; ) {
    const token = tokens[index];
    if (token === undefined) break;
    while (dates[date] !== undefined && (dates[date]?.end ?? 0) <= token.start) date += 1;
    const dated = dates[date];
    if (dated !== undefined && token.start >= dated.start) {
      let next = index + 1;
      while (next < tokens.length && (tokens[next]?.start ?? 0) < dated.end) next += 1;
      const calendar = dated.kind === 'year' && dated.year !== null && token.kind === 'numeral';
      if (calendar) {
        const second = dated.to === null ? null : Number(dated.to.slice(0, 4));
        const year = dated.year;
        drafts.push({
          first: index,
          figureNext: next,
          next,
          kind: 'year',
          value: year,
          second: second === year ? null : second,
        });
      } else if (dated.kind === 'clock' && token.kind === 'numeral' && dated.timeFrom !== null) {
        drafts.push({ first: index, figureNext: next, next, kind: 'clock', value: dated.timeFrom });
      }
      index = next;
      continue;
    }
    // "2. The inspection": the number of a list entry.
    const entry =
      index === 0 &&
      token.kind === 'numeral' &&
      (tokens[1]?.text === '.' || tokens[1]?.text === ')') &&
      tokens.length > 2;
    const draft = entry ? null : readQuantity(tokens, index);
    if (draft === null) {
      index = skipAfter(tokens, index);
      continue;
    }
    const free = drafts.at(-1)?.next ?? 0;
    if (Number.isFinite(draft.value)) drafts.push(draft.first < free ? { ...draft, first: index } : draft);
    index = draft.next;
  }
  return drafts.map((draft, position) => finish(tokens, draft, drafts[position - 1], drafts[position + 1]));
}

/** The index to go on from when no quantity starts at `index`: past a code such as "5Y-KFB", else the next token. */
function skipAfter(tokens: readonly Token[], index: number): number {
  if (tokens[index]?.kind !== 'numeral') return index + 1;
  let next = index + 1;
  while (tokens[next]?.glued === true && (tokens[next]?.kind !== 'mark' || isJoint(tokens, next))) next += 1;
  return next;
}

/** Every word that can open a quantity; all others are passed over at once. */
const STARTERS: ReadonlySet<string> = new Set([
  ...'a an half hundredth once tens n r'.split(' '),
  ...[
    SMALL_NUMBERS,
    TENS,
    SMALL_ORDINALS,
    TENS_ORDINALS,
    SCALE_ORDINALS,
    MULTIPLES,
    VAGUE_COUNTS,
    DURATION_UNITS,
  ].flatMap((words) => [...words.keys()]),
  ...[...CURRENCY_SIGNS.keys()].map((sign) => sign.replace('$', '').replace(/[¢₵]$/, '')),
]);

function readQuantity(tokens: readonly Token[], index: number): Draft | null {
  const token = tokens[index];
  if (token === undefined) return null;
  if (token.kind === 'numeral') return readName(tokens, index) ?? readFigure(tokens, index, index, null);
  if (token.kind === 'word' && !STARTERS.has(token.lower)) return null;
  const sign = readCurrencySign(tokens, index);
  if (sign !== null) return readFigure(tokens, index, sign.next, sign.unit);
  if (token.kind === 'mark') return null;
  return readShare(tokens, index) ?? readOneAndAHalf(tokens, index) ?? readWordFigure(tokens, index);
}

const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['nd', 'rd', 'st', 'th']);

function readCurrencySign(
  tokens: readonly Token[],
  index: number,
): { readonly unit: Unit; readonly next: number } | null {
  const [token, after] = [tokens[index], tokens[index + 1]];
  if (token === undefined || after === undefined) return null;
  if (token.kind === 'word' && after.kind === 'mark' && after.glued) {
    // "A$186", "US$5", and "Rs. 50".
    const joined =
      CURRENCY_SIGNS.get(token.lower + after.text) ??
      (after.text === '.' ? CURRENCY_SIGNS.get(token.lower) : undefined);
    if (joined !== undefined && tokens[index + 2]?.kind === 'numeral') return { unit: joined, next: index + 2 };
  }
  if (after.kind !== 'numeral') return null;
  const letter = after.glued && scaleAt(tokens, index + 2) !== null ? CURRENCY_LETTERS.get(token.text) : undefined;
  if (letter !== undefined) return { unit: letter, next: index + 1 };
  const unit = CURRENCY_SIGNS.get(token.lower);
  if (unit === undefined || (token.kind === 'word' && !/^\p{Lu}/u.test(token.text))) return null;
  return { unit, next: index + 1 };
}

/** A figure in digits at `at`, its currency sign perhaps before it at `first`. */
function readFigure(tokens: readonly Token[], first: number, at: number, sign: Unit | null): Draft | null {
  const numeral = tokens[at];
  if (numeral === undefined) return null;
  if (sign === null) {
    const ending = tokens[at + 1];
    if (ending !== undefined && ending.glued && ORDINAL_ENDINGS.has(ending.lower)) {
      return withNoun(tokens, {
        first,
        figureNext: at + 2,
        next: at + 2,
        kind: 'ordinal',
        value: numeralValue(numeral),
      });
    }
    const score = readScore(tokens, at);
    if (score !== null) return score;
  }
  const amount = readAmount(tokens, at, sign !== null);
  if (amount === null) return null;
  const last = tokens[amount.next];
  // "5Y", "26b": a code, unless the letters are a unit.
  if (
    last !== undefined &&
    last.glued &&
    last.kind === 'word' &&
    unitAt(tokens, amount.next, amount) === null &&
    !COUNT_ENDINGS.has(last.lower)
  )
    return null;
  if (sign !== null) {
    const range = readRangeEnd(tokens, amount, sign);
    const draft = {
      first,
      figureNext: range?.next ?? amount.next,
      next: range?.next ?? amount.next,
      kind: 'money',
      unit: sign,
    } as const;
    return { ...draft, ...rangeValues(amount, range) };
  }
  return complete(tokens, first, amount);
}

/** Letters that may be glued to a plain figure: "20s", "50x", "12th" is read before. */
const COUNT_ENDINGS: ReadonlySet<string> = new Set(['s', 'x']);

/** What a plain amount turns out to be once its unit is read. */
function complete(tokens: readonly Token[], first: number, amount: Amount): Draft | null {
  if (amount.ordinal)
    return withNoun(tokens, {
      first,
      figureNext: amount.next,
      next: amount.next,
      kind: 'ordinal',
      value: amount.value,
    });
  const outOf = readOutOf(tokens, first, amount);
  if (outOf !== null) return outOf;
  const range = readRangeEnd(tokens, amount, null) ?? readSpokenRange(tokens, first, amount);
  const end = range ?? amount;
  const figureNext = end.next;
  const values = rangeValues(amount, range);
  const plain = { first, figureNext, next: figureNext, ...values };
  const age = readAge(tokens, first, end);
  if (age !== null) return { ...plain, next: age, kind: 'age', unit: null };
  const unit = unitAt(tokens, figureNext, end);
  if (unit !== null) {
    const old = oldAfter(tokens, unit.next);
    if (unit.unit.unit === 'year' && old !== null) return { ...plain, next: old, kind: 'age', unit: null };
    return mergeDurations(tokens, { ...plain, next: unit.next, kind: unit.unit.kind, unit: unit.unit });
  }
  const at = isJoint(tokens, figureNext) ? figureNext + 1 : figureNext;
  if (tokens[at]?.lower === 'times' || (tokens[at]?.lower === 'x' && tokens[at].glued)) {
    return { ...plain, next: at + 1, kind: 'cardinal', unit: times() };
  }
  return withNoun(tokens, { ...plain, kind: 'cardinal' });
}

const OLDEST = 120;

function oldAfter(tokens: readonly Token[], index: number): number | null {
  const at = isJoint(tokens, index) ? index + 1 : index;
  return tokens[at]?.lower === 'old' || tokens[at]?.lower === 'olds' ? at + 1 : null;
}

/** "aged 38", "Gondwe, 19," and "(19)" after a name, "she was 26": the index after the age, or null. */
function readAge(tokens: readonly Token[], first: number, amount: Amount): number | null {
  if (!Number.isInteger(amount.value) || amount.value < 1 || amount.value > OLDEST) return null;
  const before = tokens[first - 1];
  if (before === undefined) return null;
  const after = tokens[amount.next];
  const closed = after === undefined || (after.kind === 'mark' && ',.;:)—–”"'.includes(after.text));
  if (before.lower === 'aged' || before.lower === 'age') return amount.next;
  if (isJoint(tokens, amount.next)) return null;
  const nameBefore = isCapitalised(tokens[first - 2]);
  if (before.text === ',' && nameBefore && after !== undefined && ',.)'.includes(after.text) && amount.digits)
    return amount.next;
  if (before.text === '(' && nameBefore && after?.text === ')' && amount.digits && !before.glued) return amount.next;
  const person = tokens[first - 2]?.lower ?? '';
  const isPerson = person === 'he' || person === 'she' || person === 'who' || person === 'i';
  return closed && isPerson && /^(?:is|was|am|turned|turns)$/.test(before.lower) ? amount.next : null;
}

const BEFORE_ORDINAL: ReadonlySet<string> = new Set(
  `a an another any each every for her his in its my no of on our that the their this to your`.split(' '),
);

const AFTER_FIRST: ReadonlySet<string> = new Set(
  'aid class half hand lady light minister name of place rate responders thing'.split(' '),
);

function readWordFigure(tokens: readonly Token[], index: number): Draft | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const word = token.lower;
  const multiple = MULTIPLES.get(word);
  if (multiple !== undefined)
    return { first: index, figureNext: index + 1, next: index + 1, kind: 'cardinal', value: multiple, unit: times() };
  if (word === 'once') return readOnce(tokens, index);
  const vague = readVague(tokens, index);
  if (vague !== null) return vague;
  const amount = readAmount(tokens, index, false);
  if (amount === null) return null;
  if (amount.ordinal) {
    const single = amount.next === index + 1;
    const before = tokens[index - 1];
    const introduced =
      BEFORE_ORDINAL.has(before?.lower ?? '') ||
      before?.text.endsWith('s') === true ||
      /['’]s?$/.test(before?.text ?? '');
    const phrase = AFTER_FIRST.has(tokens[amount.next]?.lower ?? '') || isJoint(tokens, amount.next);
    if (single && amount.value <= 3 && (!introduced || phrase)) return null;
    return complete(tokens, index, amount);
  }
  const alone = word === 'one' && amount.next === index + 1 && amount.value === 1;
  if (alone) {
    const share = readOutOf(tokens, index, amount);
    if (share !== null) return share;
    if (isPronounOne(tokens, index) && unitAt(tokens, amount.next, amount) === null) return null;
    if (tokens[index - 1]?.lower === 'no' || tokens[index - 1]?.lower === 'every') return null;
    const draft = complete(tokens, index, amount);
    // "One asks": what follows is a verb when it ends in "s".
    const bare =
      draft?.kind === 'cardinal' &&
      draft.second == null &&
      draft.unit == null &&
      (draft.noun == null || draft.noun.endsWith('s'));
    return bare && tokens[amount.next]?.lower !== 'more' ? null : draft;
  }
  if (isCapitalised(token) && word === 'nil') return null;
  return complete(tokens, index, amount);
}

/** Units from the day up, after "over", mostly say during what time ("5% over two years"). */
const DURING_FROM = 86400;

function finish(
  tokens: readonly Token[],
  draft: Draft,
  previous: Draft | undefined,
  following: Draft | undefined,
): NumberMention {
  const free = previous?.next ?? 0;
  let before = comparatorBefore(tokens, draft.first, free);
  const during = draft.kind === 'duration' && (draft.unit?.factor ?? 0) >= DURING_FROM;
  if (before !== null && during && tokens[before.first]?.lower === 'over') before = null;
  if (
    before !== null &&
    (draft.kind === 'name' || draft.kind === 'ordinal' || draft.kind === 'year' || draft.kind === 'clock')
  ) {
    const loose =
      draft.kind === 'clock' || draft.kind === 'year'
        ? before.comparator === 'about' || before.comparator === 'almost'
        : false;
    if (!loose) before = null;
  }
  const limit = following?.first ?? tokens.length;
  const phraseNext = Math.min(Math.max(draft.next, draft.nounNext ?? 0), limit);
  const after = comparatorAfter(tokens, draft.next) ?? comparatorAfter(tokens, phraseNext);
  const afterFits = after !== null && after.next <= limit ? after : null;
  const phraseEnd = Math.max(phraseNext, afterFits?.next ?? 0);
  const at = (index: number) => tokens[index]?.start ?? 0;
  const endOf = (next: number) => tokens[next - 1]?.end ?? 0;
  const unit = draft.unit ?? null;
  const second = draft.second ?? null;
  return {
    start: at(draft.first),
    end: endOf(draft.figureNext),
    phraseStart: at(before?.first ?? draft.first),
    phraseEnd: endOf(phraseEnd),
    kind: draft.kind,
    value: draft.value,
    second,
    unit: unit?.unit ?? null,
    baseUnit: unit?.base ?? null,
    baseValue: inBase(draft.value, unit),
    baseSecond: second === null ? null : inBase(second, unit),
    noun: draft.noun ?? null,
    comparator: draft.comparator ?? before?.comparator ?? afterFits?.comparator ?? 'exact',
  };
}

function inBase(value: number, unit: Unit | null): number {
  if (unit === null) return value;
  const shifted = unit.unit === '°F' ? value - 32 : value;
  return exact(shifted * unit.factor);
}
