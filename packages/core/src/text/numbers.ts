// In: a stretch of text. Out: the quantities it states, with value, unit, comparator and counted noun, in digits or in words.
// The idea: find a figure, then read what follows it (unit, noun) and what stands before it (comparator). Calendar dates are left to dates.ts; a year or a clock
// time is listed here too. Left out: "one" as a pronoun, "first" in set phrases, registrations that mix letters and figures (5Y-KFB).

import { entryStampEnd } from './date-clock.js';
import { findDatesIn } from './dates.js';
import {
  type Comparator,
  COMPARATOR_SIGNS,
  COMPARATORS_AFTER,
  COMPARATORS_BEFORE,
  LONGEST_COMPARATOR,
} from './number-comparators.js';
import type { NumberKind, NumberMention } from './number-mention.js';
import { IRREGULAR_PLURALS, NOT_PLURAL, NOUN_STOPPERS, NUMBER_LABELS } from './number-nouns.js';
import { numeralValue, readNumberWords } from './number-reading.js';
import { isCapitalised, isJoint, type Token, tokenize } from './number-tokens.js';
import {
  BASIS_POINT,
  CELSIUS,
  COMMON_WORD_CURRENCIES,
  CURRENCY_LETTERS,
  CURRENCY_SIGNS,
  CURRENCY_WORDS,
  DURATION_UNITS,
  FAHRENHEIT,
  MEASURE_UNITS,
  NAUTICAL_MILE,
  PERCENT,
  PERCENTAGE_POINT,
  POUND_WEIGHT,
  SHORT_UNITS,
  TIMES,
  type Unit,
} from './number-units.js';
import {
  FRACTION_PARTS,
  MULTIPLES,
  SCALE_LETTERS,
  SCALE_ORDINALS,
  SCALES,
  SMALL_NUMBERS,
  SMALL_ORDINALS,
  TENS,
  TENS_ORDINALS,
  VAGUE_COUNTS,
} from './number-words.js';

export type { Comparator } from './number-comparators.js';
export { type ComparatorShift, comparatorShift, type QuantityRelation, sameQuantity } from './number-comparison.js';
export type { NumberKind, NumberMention } from './number-mention.js';

/** A figure and what follows it, in token indices: figure [first, figureNext), unit included up to `next`. */
interface Draft {
  readonly first: number;
  readonly figureNext: number;
  readonly next: number;
  readonly kind: NumberKind;
  readonly value: number;
  readonly second?: number | null;
  readonly unit?: Unit | null;
  readonly noun?: string | null;
  readonly comparator?: Comparator;
  /** The index after the counted noun, when there is one. */
  readonly nounNext?: number;
}

interface Amount {
  readonly value: number;
  readonly next: number;
  readonly digits: boolean;
  /** Already multiplied by "million" and the like. */
  readonly scaled: boolean;
  readonly ordinal: boolean;
}

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

// ---- Names ----------------------------------------------------------------------------------------------------------

const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['nd', 'rd', 'st', 'th']);
/** Capitalised words before a figure that name nothing: they open a sentence or a heading. */
const OPENERS: ReadonlySet<string> = new Set(
  `about after all almost and another around as at because before but by even every for from here if in its just last more most nearly no not of on only or
  over so some than that the their then there these they this those through to under until up we what when where which while with`.split(
    /\s+/,
  ),
);

/** "An-26", "A320", "Flight 447", "page 3": a figure that only names. Null when the figure counts. */
function readName(tokens: readonly Token[], index: number): Draft | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const plain = /^[0-9]+$/.test(token.text);
  const before = tokens[index - 1];
  if (token.glued && before?.kind === 'word') return named(index, numeralValue(token), before.lower, index - 1);
  if (isJoint(tokens, index - 1) && plain) {
    const stem = tokens[index - 2];
    if (stem?.kind === 'word' && /\p{Lu}/u.test(stem.text))
      return named(index, numeralValue(token), stem.lower, index - 2);
  }
  if (!plain || before?.kind !== 'word' || token.glued || token.text.length > 5) {
    const numbered = plain && before?.text === '.' && /^nos?$/.test(tokens[index - 2]?.lower ?? '');
    return numbered ? named(index, numeralValue(token), 'no') : null;
  }
  const after = tokens[index + 1];
  if (
    after !== undefined &&
    after.glued &&
    (after.kind !== 'mark' || '%:/°'.includes(after.text) || isJoint(tokens, index + 1))
  )
    return null;
  const opensPhrase =
    after === undefined || after.kind === 'mark' || NOUN_STOPPERS.has(after.lower) || isCapitalised(after);
  const label = NUMBER_LABELS.has(before.lower) && (opensPhrase || countedNoun(tokens, index + 1) === null);
  const capital =
    isCapitalised(before) &&
    index > 1 &&
    !OPENERS.has(before.lower) &&
    opensPhrase &&
    SMALL_NUMBERS.get(before.lower) === undefined;
  if (!label && !capital) return null;
  return scaleAt(tokens, index + 1) === null ? named(index, numeralValue(token), before.lower) : null;
}

function named(index: number, value: number, label: string, first = index): Draft {
  return { first, figureNext: index + 1, next: index + 1, kind: 'name', value, noun: label };
}

// ---- Figures --------------------------------------------------------------------------------------------------------

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

function scaleAt(tokens: readonly Token[], index: number): { readonly factor: number; readonly next: number } | null {
  const at = isJoint(tokens, index) ? index + 1 : index;
  const word = tokens[at]?.lower ?? '';
  const factor = SCALES.get(word) ?? (word === 'hundred' ? 100 : word === 'dozen' ? 12 : undefined);
  return factor === undefined ? null : { factor, next: at + 1 };
}

/** The number at `index` in digits or words with its scale and fraction: "1.2 million", "two and a half", "three dozen". */
function readAmount(tokens: readonly Token[], index: number, money: boolean): Amount | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const digits = token.kind === 'numeral';
  let value: number;
  let next: number;
  if (digits) {
    value = numeralValue(token);
    next = index + 1;
    const fraction = tokens[next];
    if (fraction?.kind === 'numeral' && fraction.glued && numeralValue(fraction) < 1) {
      value += numeralValue(fraction);
      next += 1;
    }
    const letters = tokens[next];
    const byLetters = letters !== undefined && letters.glued ? SCALE_LETTERS.get(letters.lower) : undefined;
    if (byLetters !== undefined && letters !== undefined && readsAsScale(tokens, next, money)) {
      return { value: exact(value * byLetters), next: next + 1, digits, scaled: true, ordinal: false };
    }
  } else {
    const reading = readNumberWords(tokens, index);
    if (reading === null) return null;
    [value, next] = [reading.value, reading.next];
    if (reading.ordinal) return { value, next, digits, scaled: false, ordinal: true };
  }
  const added = fractionAfter(tokens, next);
  let scaled = value >= 1000 && !digits;
  let unscaled = added === null ? value : value + added.value;
  if (added !== null) next = added.next;
  let factor = 1;
  for (let scale = scaleAt(tokens, next); scale !== null && factor < 1e12; scale = scaleAt(tokens, next)) {
    factor *= scale.factor;
    next = scale.next;
    scaled = true;
  }
  // "a million and a half": the half is of the million.
  const late = scaled && factor === 1 && isRound(value) ? added : factor > 1 ? fractionAfter(tokens, next) : null;
  if (late !== null && factor > 1) {
    unscaled += late.value;
    next = late.next;
  } else if (late !== null) {
    unscaled = value + late.value * value;
  }
  return { value: exact(unscaled * factor), next, digits, scaled, ordinal: false };
}

/** Rounds away what binary fractions add: 1.4 × 1000000 is 1400000. */
function exact(value: number): number {
  return Number(value.toPrecision(12));
}

function isRound(value: number): boolean {
  return value === 1e3 || value === 1e6 || value === 1e9;
}

/** "bn", "k" always; "m" in money or before a counted noun; single capital letters only in money. */
function readsAsScale(tokens: readonly Token[], index: number, money: boolean): boolean {
  const letters = tokens[index]?.text ?? '';
  if (money || letters.toLowerCase() === 'bn' || letters.length > 1) return true;
  if (letters === 'k' || letters === 'K') return true;
  if (letters !== 'm') return false;
  return countedNoun(tokens, index + 1) !== null || CURRENCY_WORDS.has(tokens[index + 1]?.lower ?? '');
}

/** "and a half", "and three quarters" after a number. */
function fractionAfter(
  tokens: readonly Token[],
  index: number,
): { readonly value: number; readonly next: number } | null {
  if (tokens[index]?.lower !== 'and') return null;
  const word = tokens[index + 1]?.lower ?? '';
  if (word === 'a' || word === 'one') {
    const part = FRACTION_PARTS.get(tokens[index + 2]?.lower ?? '');
    const limited = part !== undefined && (part <= 4 || tokens[index + 2]?.lower === 'fifth');
    return limited ? { value: 1 / part, next: index + 3 } : null;
  }
  const count = SMALL_NUMBERS.get(word);
  const at = isJoint(tokens, index + 2) ? index + 3 : index + 2;
  const plural = tokens[at]?.lower ?? '';
  const part = plural.endsWith('s') ? FRACTION_PARTS.get(plural.slice(0, -1)) : undefined;
  return count !== undefined && part !== undefined && count < part ? { value: count / part, next: at + 1 } : null;
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

function rangeValues(amount: Amount, range: Amount | null): { readonly value: number; readonly second: number | null } {
  if (range === null) return { value: amount.value, second: null };
  // "$2-3 million": the scale of the end holds for both.
  const shared = range.scaled && !amount.scaled && amount.value < range.value / 100;
  const scale = shared ? 10 ** (Math.floor(Math.log10(range.value) / 3) * 3) : 1;
  return { value: exact(amount.value * scale), second: range.value };
}

function readRangeEnd(tokens: readonly Token[], amount: Amount, sign: Unit | null): Amount | null {
  const joint = isJoint(tokens, amount.next);
  if (!joint) return null;
  const at =
    sign !== null && CURRENCY_SIGNS.has(tokens[amount.next + 1]?.text ?? '') ? amount.next + 2 : amount.next + 1;
  if (tokens[at]?.kind !== 'numeral') return null;
  const end = readAmount(tokens, at, sign !== null);
  return end !== null && end.value > amount.value ? end : null;
}

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

function times(): Unit {
  return { unit: TIMES, base: TIMES, factor: 1, kind: 'measure' };
}

// ---- Units ----------------------------------------------------------------------------------------------------------

interface UnitReading {
  readonly unit: Unit;
  readonly next: number;
}

/** The unit at `index`, which may follow a hyphen ("90-minute"). */
function unitAt(tokens: readonly Token[], index: number, amount: Amount): UnitReading | null {
  const hyphen = isJoint(tokens, index);
  const at = hyphen ? index + 1 : index;
  const token = tokens[at];
  if (token === undefined) return null;
  const word = token.lower;
  const second = tokens[at + 1]?.lower ?? '';
  if (token.text === '%' || word === 'percent' || word === 'pct' || (word === 'per' && second === 'cent')) {
    const next = word === 'per' ? at + 2 : at + 1;
    return pointAt(tokens, next) ? { unit: PERCENTAGE_POINT, next: next + 1 } : { unit: PERCENT, next };
  }
  if (word === 'percentage' && pointAt(tokens, at + 1)) return { unit: PERCENTAGE_POINT, next: at + 2 };
  if (word === 'basis' && pointAt(tokens, at + 1)) return { unit: BASIS_POINT, next: at + 2 };
  if (token.text === '°') return degrees(second, at + 2) ?? null;
  if (amount.digits && token.glued && !hyphen && (token.text === 'C' || token.text === 'F'))
    return degrees(word, at + 1);
  if (word === 'degrees' || word === 'degree' || token.text === '℃') {
    return degrees(second, at + 2) ?? { unit: CELSIUS, next: at + 1 };
  }
  if (word === 'nautical' && (second === 'miles' || second === 'mile')) return { unit: NAUTICAL_MILE, next: at + 2 };
  if (word === 'square' || word === 'sq' || word === 'cubic') return powerOf(tokens, at, word === 'cubic' ? 3 : 2);
  if (hyphen && word === 'pound') return { unit: POUND_WEIGHT, next: at + 1 };
  const speed = speedAt(tokens, at);
  if (speed !== null) return speed;
  if (SHORT_UNITS.has(word) && !(amount.digits && token.glued) && word !== 'ha') return null;
  const duration = DURATION_UNITS.get(word);
  // "the second half", "two second homes": "second" counts time only in the plural, after a hyphen or after one.
  if (duration !== undefined && (word !== 'second' || hyphen || amount.value === 1))
    return { unit: duration, next: at + 1 };
  const measure = MEASURE_UNITS.get(word);
  if (measure !== undefined && !(isCapitalised(token) && token.text.length > 2 && !/^\p{Lu}+$/u.test(token.text)))
    return { unit: measure, next: at + 1 };
  const money = CURRENCY_WORDS.get(word);
  if (money !== undefined && (!COMMON_WORD_CURRENCIES.has(word) || amount.value >= 100))
    return { unit: money, next: at + 1 };
  // "28 million Chilean pesos".
  const foreign = !hyphen && isCapitalised(token) ? CURRENCY_WORDS.get(second) : undefined;
  return foreign !== undefined && !SHORT_UNITS.has(second) ? { unit: foreign, next: at + 2 } : null;
}

function pointAt(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower;
  return word === 'point' || word === 'points';
}

function degrees(scale: string, next: number): UnitReading | null {
  if (scale === 'c' || scale === 'celsius' || scale === 'centigrade') return { unit: CELSIUS, next };
  return scale === 'f' || scale === 'fahrenheit' ? { unit: FAHRENHEIT, next } : null;
}

function powerOf(tokens: readonly Token[], index: number, power: number): UnitReading | null {
  const length = MEASURE_UNITS.get(tokens[index + 1]?.lower ?? '');
  if (length?.base !== 'metre') return null;
  const name = power === 2 ? 'square' : 'cubic';
  const unit: Unit = {
    unit: `${name} ${length.unit}`,
    base: `${name} metre`,
    factor: length.factor ** power,
    kind: 'measure',
  };
  return { unit, next: index + 2 };
}

/** "km/h", "kilometres an hour", "miles per hour". */
function speedAt(tokens: readonly Token[], index: number): UnitReading | null {
  const length = MEASURE_UNITS.get(tokens[index]?.lower ?? '');
  if (length?.base !== 'metre') return null;
  const link = tokens[index + 1]?.lower ?? '';
  if (link !== '/' && link !== 'per' && link !== 'an' && link !== 'a') return null;
  const time = tokens[index + 2]?.lower ?? '';
  const seconds = time === 'h' || time === 'hour' ? 3600 : time === 's' || time === 'second' ? 1 : 0;
  if (seconds === 0) return null;
  const unit: Unit = {
    unit: `${length.unit} per ${seconds === 1 ? 'second' : 'hour'}`,
    base: 'metre per second',
    factor: length.factor / seconds,
    kind: 'measure',
  };
  return { unit, next: index + 3 };
}

/** "two hours and ten minutes", "six years and two months" as one duration, in the larger unit. */
function mergeDurations(tokens: readonly Token[], draft: Draft): Draft {
  if (draft.kind !== 'duration' || draft.unit == null || draft.second != null) return draft;
  const half = fractionAfter(tokens, draft.next);
  if (half !== null) return { ...draft, value: draft.value + half.value, figureNext: half.next, next: half.next };
  const at = tokens[draft.next]?.lower === 'and' ? draft.next + 1 : draft.next;
  if (isJoint(tokens, draft.next)) return draft;
  const smaller = readAmount(tokens, at, false);
  if (smaller === null || smaller.ordinal) return draft;
  const unit = unitAt(tokens, smaller.next, smaller);
  if (unit === null || unit.unit.kind !== 'duration' || unit.unit.factor >= draft.unit.factor) return draft;
  // "Three days and 12 hours" must fit: 36 hours after a day is another quantity.
  if (smaller.value * unit.unit.factor >= draft.unit.factor) return draft;
  const value = exact(draft.value + (smaller.value * unit.unit.factor) / draft.unit.factor);
  return { ...draft, value, figureNext: unit.next, next: unit.next };
}

// ---- Ages, scores, ranges, shares -----------------------------------------------------------------------------------

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

/** Words before "412 to 37" or "2-1" that make it the result of a match or a vote. */
const SCORING: ReadonlySet<string> = new Set(
  `beat beaten beating by defeat defeated draw drawn drew lead leading led lose losing lost majority of odds rejected score split victory vote voted votes win won`.split(
    ' ',
  ),
);
/** The largest number of goals, or of votes, that a bare pair is taken for; larger rising pairs are ranges. */
const HIGHEST_SCORE = 15;

/** "2–1", "50–50", "412 to 37", "11-to-one". */
function readScore(tokens: readonly Token[], index: number): Draft | null {
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

/** "412 to 37", "nine votes to six", "11 to one"; or the range "40 to 60" and "between 40 and 60". */
function readSpokenRange(tokens: readonly Token[], first: number, amount: Amount): Amount | null {
  const link = tokens[amount.next]?.lower;
  const before = tokens[first - 1]?.lower ?? '';
  const between = link === 'and' && before === 'between';
  if (!between && (link !== 'to' || before === 'from' || before === 'by')) return null;
  const end = readAmount(tokens, amount.next + 1, false);
  return end !== null && !end.ordinal && end.value > amount.value ? end : null;
}

/** "one in three", "three in ten", "11 out of 12" as a share, and "412 to 37" as a score. */
function readOutOf(tokens: readonly Token[], first: number, amount: Amount): Draft | null {
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

/** Words before "half" with which it is a share of something already named: "more than half", "by half". */
const BEFORE_HALF: ReadonlySet<string> = new Set(
  `about almost around barely by exactly fully just least nearly only over roughly some than to under`.split(' '),
);
const AFTER_HALF: ReadonlySet<string> = new Set(
  'all her his its my of our that the their these this those your'.split(' '),
);

/** "half of", "half a million", "half an hour", "a third of", "two-fifths", "three quarters". */
function readShare(tokens: readonly Token[], index: number): Draft | null {
  const word = tokens[index]?.lower ?? '';
  if (word === 'half') return readHalf(tokens, index);
  const article = word === 'a' || word === 'an';
  const count = article ? 1 : SMALL_NUMBERS.get(word);
  if (count === undefined || count === 0) return null;
  const hyphen = isJoint(tokens, index + 1);
  const at = hyphen ? index + 2 : index + 1;
  const part = tokens[at]?.lower ?? '';
  const singular = count === 1 ? part : part.endsWith('s') ? part.slice(0, -1) : part === 'half' ? '' : part;
  const denominator = part === 'halves' ? 2 : FRACTION_PARTS.get(singular);
  if (denominator === undefined || (count > 1 && (singular === part || count >= denominator))) return null;
  const after = tokens[at + 1];
  const open = after === undefined || after.kind === 'mark';
  // "a third bidder" and "two quarters" count; "a third of the bidders", "by a third" share. "A half" may open "a half-hour".
  const shares =
    after?.lower === 'of' ||
    (hyphen && !article) ||
    (open && singular !== 'quarter') ||
    (count > 1 && singular !== 'quarter');
  if (
    (!shares && !NOUN_STOPPERS.has(after?.lower ?? '')) ||
    (article && singular === 'half' && hyphen) ||
    isJoint(tokens, at + 1)
  )
    return null;
  if (after?.lower === 'of' && (tokens[at + 2]?.lower === 'a' || tokens[at + 2]?.lower === 'an')) {
    const whole = wholeAfter(tokens, at + 3);
    if (whole !== null)
      return {
        first: index,
        figureNext: whole.figureNext,
        next: whole.next,
        kind: whole.kind,
        value: exact((whole.value * count) / denominator),
        unit: whole.unit,
      };
  }
  const percentagePoint =
    after?.lower === 'of' && tokens[at + 2]?.lower === 'a' && tokens[at + 3]?.lower === 'percentage';
  if (percentagePoint)
    return {
      first: index,
      figureNext: at + 1,
      next: at + 5,
      kind: 'measure',
      value: exact(count / denominator),
      unit: PERCENTAGE_POINT,
    };
  return {
    first: index,
    figureNext: at + 1,
    next: at + 1,
    kind: 'percent',
    value: exact((100 * count) / denominator),
    unit: PERCENT,
  };
}

interface Whole {
  readonly value: number;
  readonly unit: Unit | null;
  readonly kind: NumberKind;
  readonly figureNext: number;
  readonly next: number;
}

/** What "half a" and "a quarter of a" take a part of: a scale ("million"), a dozen, a unit ("hour", "kilometre"). */
function wholeAfter(tokens: readonly Token[], index: number): Whole | null {
  const scale = scaleAt(tokens, index);
  if (scale !== null) {
    const unit = unitAt(tokens, scale.next, {
      value: scale.factor,
      next: scale.next,
      digits: false,
      scaled: true,
      ordinal: false,
    });
    return {
      value: scale.factor,
      unit: unit?.unit ?? null,
      kind: unit?.unit.kind ?? 'cardinal',
      figureNext: scale.next,
      next: unit?.next ?? scale.next,
    };
  }
  const unit = unitAt(tokens, index, { value: 1, next: index, digits: false, scaled: false, ordinal: false });
  return unit === null
    ? null
    : { value: 1, unit: unit.unit, kind: unit.unit.kind, figureNext: unit.next, next: unit.next };
}

function readHalf(tokens: readonly Token[], index: number): Draft | null {
  const hyphen = isJoint(tokens, index + 1);
  const at = hyphen ? index + 2 : index + 1;
  const after = tokens[at]?.lower ?? '';
  const article = after === 'a' || after === 'an';
  const before = tokens[index - 1]?.lower ?? '';
  if (article || hyphen || scaleAt(tokens, at) !== null) {
    const whole = wholeAfter(tokens, article ? at + 1 : at);
    if (whole !== null) {
      const draft = {
        first: index,
        figureNext: whole.figureNext,
        next: whole.next,
        kind: whole.kind,
        value: whole.value / 2,
        unit: whole.unit,
      };
      return whole.unit === null ? withNoun(tokens, draft) : draft;
    }
    if (hyphen) return null;
  }
  const open = tokens[at] === undefined || tokens[at]?.kind === 'mark' || NOUN_STOPPERS.has(after);
  const shares = AFTER_HALF.has(after) || (BEFORE_HALF.has(before) && open) || (article && before !== 'one');
  if (!shares || before === 'other' || before === 'first' || before === 'second') return null;
  return { first: index, figureNext: index + 1, next: index + 1, kind: 'percent', value: 50, unit: PERCENT };
}

/** Words before "a year" with which it is an amount of time, not a rate or a point in time. */
const BEFORE_UNIT: ReadonlySet<string> = new Set(
  `about after almost another around barely for in just least lasted nearly only over roughly some spent than took under within`.split(
    ' ',
  ),
);

/** "an hour and a half", "a season and a half"; "almost a year", "for a week". */
function readOneAndAHalf(tokens: readonly Token[], index: number): Draft | null {
  const word = tokens[index]?.lower;
  if (word !== 'a' && word !== 'an') return null;
  const token = tokens[index + 1];
  if (token?.kind !== 'word') return null;
  const one: Amount = { value: 1, next: index + 1, digits: false, scaled: false, ordinal: false };
  const unit = unitAt(tokens, index + 1, one);
  const nounNext = unit?.next ?? index + 2;
  const added = fractionAfter(tokens, nounNext);
  if (added !== null) {
    const value = 1 + added.value;
    if (unit !== null)
      return { first: index, figureNext: added.next, next: added.next, kind: unit.unit.kind, value, unit: unit.unit };
    if (SCALES.has(token.lower) || token.lower === 'dozen' || token.lower === 'hundred') return null;
    return { first: index, figureNext: added.next, next: added.next, kind: 'cardinal', value, noun: token.lower };
  }
  if (token.lower === 'dozen') {
    return withNoun(tokens, { first: index, figureNext: index + 2, next: index + 2, kind: 'cardinal', value: 12 });
  }
  if (token.lower === 'couple' && tokens[index + 2]?.lower === 'of') {
    return withNoun(tokens, {
      first: index,
      figureNext: index + 3,
      next: index + 3,
      kind: 'cardinal',
      value: 2,
      comparator: 'about',
    });
  }
  if (
    unit?.unit.kind !== 'duration' ||
    (token.lower !== 'fortnight' && !BEFORE_UNIT.has(tokens[index - 1]?.lower ?? ''))
  )
    return null;
  return mergeDurations(tokens, {
    first: index,
    figureNext: unit.next,
    next: unit.next,
    kind: 'duration',
    value: 1,
    unit: unit.unit,
  });
}

// ---- Numbers in words -----------------------------------------------------------------------------------------------

/** Words after which "one" stands for a thing already named: "no one", "this one", "another one". */
const BEFORE_PRONOUN_ONE: ReadonlySet<string> = new Set(
  `another any big different each every first good great large last latter little local new next no older other same similar small some such that this which`.split(
    ' ',
  ),
);
const AFTER_HYPHEN_ONE: ReadonlySet<string> = new Set(
  'man off on party room sided size stop time to way woman'.split(' '),
);

function isPronounOne(tokens: readonly Token[], index: number): boolean {
  const after = tokens[index + 1];
  if (BEFORE_PRONOUN_ONE.has(tokens[index - 1]?.lower ?? '')) return true;
  if (isJoint(tokens, index + 1)) return AFTER_HYPHEN_ONE.has(tokens[index + 2]?.lower ?? '');
  if (isJoint(tokens, index - 1)) return true;
  if (after === undefined || after.kind !== 'word') return true;
  if (after.lower === 'more' || after.lower === 'other') return false;
  return (
    NOUN_STOPPERS.has(after.lower) &&
    SCALES.get(after.lower) === undefined &&
    after.lower !== 'per' &&
    after.lower !== 'in'
  );
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

/** "Once" counts only beside a rate or a limit; else it means formerly or as soon as. */
function readOnce(tokens: readonly Token[], index: number): Draft | null {
  const after = tokens[index + 1]?.lower ?? '';
  const unit = DURATION_UNITS.has(tokens[index + 2]?.lower ?? '');
  const rate = (after === 'a' || after === 'per' || after === 'every' || after === 'each') && unit;
  const before = tokens[index - 1]?.lower ?? '';
  if (!rate && before !== 'only' && before !== 'just' && before !== 'than') return null;
  return { first: index, figureNext: index + 1, next: index + 1, kind: 'cardinal', value: 1, unit: times() };
}

const BEFORE_VAGUE_TIME: ReadonlySet<string> = new Set('after be for in lasted takes took within'.split(' '));
/** What "decades" alone is taken for, in its unit. */
const VAGUE_MANY: readonly [number, number] = [2, 9];

/** "dozens of", "several", "tens of thousands", "for decades". */
function readVague(tokens: readonly Token[], index: number): Draft | null {
  const word = tokens[index]?.lower ?? '';
  if ((word === 'tens' || word === 'hundreds' || word === 'dozens') && tokens[index + 1]?.lower === 'of') {
    const scale = SCALES.get((tokens[index + 2]?.lower ?? '').replace(/s$/, ''));
    if (scale !== undefined && tokens[index + 2]?.lower.endsWith('s')) {
      const low = scale * (word === 'tens' ? 20 : word === 'dozens' ? 24 : 200);
      return withNoun(tokens, {
        first: index,
        figureNext: index + 3,
        next: index + 3,
        kind: 'vague',
        value: low,
        second: low * 5,
      });
    }
  }
  const interval = VAGUE_COUNTS.get(word);
  if (interval !== undefined) {
    // "scores" is also a verb and a noun, "few" needs a noun to count.
    if (word === 'scores' && tokens[index + 1]?.lower !== 'of') return null;
    if (word === 'handful' && tokens[index + 1]?.lower !== 'of') return null;
    const next = index + 1;
    // "a few hundred", "several thousand".
    const scale = word === 'few' || word === 'several' ? scaleAt(tokens, next) : null;
    if (scale !== null) {
      const [value, second] = [interval[0] * scale.factor, interval[1] * scale.factor];
      return withNoun(tokens, { first: index, figureNext: scale.next, next: scale.next, kind: 'vague', value, second });
    }
    const unit = unitAt(tokens, next, { value: 2, next, digits: false, scaled: false, ordinal: false });
    const draft = {
      first: index,
      figureNext: next,
      next: unit?.next ?? next,
      kind: 'vague',
      value: interval[0],
      second: interval[1],
      unit: unit?.unit ?? null,
    } as const;
    if (unit !== null) return draft;
    const counted = withNoun(tokens, { ...draft, next: tokens[next]?.lower === 'of' ? next + 1 : next });
    return counted.noun == null && (word === 'few' || word === 'several') ? null : { ...counted, next };
  }
  const unit = DURATION_UNITS.get(word);
  if (unit === undefined || !word.endsWith('s')) return null;
  const long = word === 'decades' || word === 'centuries';
  if (!long && !BEFORE_VAGUE_TIME.has(tokens[index - 1]?.lower ?? '')) return null;
  return {
    first: index,
    figureNext: index + 1,
    next: index + 1,
    kind: 'vague',
    value: VAGUE_MANY[0],
    second: VAGUE_MANY[1],
    unit,
  };
}

// ---- Nouns and comparators ------------------------------------------------------------------------------------------

/** How many words may stand between a number and its noun: "three senior Western diplomats". */
const NOUN_REACH = 5;

const DETERMINERS: ReadonlySet<string> = new Set('her his its my our the their these those'.split(' '));
/** Words that are nouns after a number ("three wounded") unless a noun follows ("three wounded men"). */
const PARTICIPLES: ReadonlySet<string> = new Set('dead injured missing police staff wounded'.split(' '));

interface CountedNoun {
  readonly noun: string;
  readonly next: number;
}

/** The counted noun after `index`: the first plural before any word that ends a noun phrase, or after a hyphen the joined word. */
function countedNoun(tokens: readonly Token[], index: number): CountedNoun | null {
  if (isJoint(tokens, index)) {
    const joined = tokens[index + 1];
    return joined?.kind === 'word' ? { noun: joined.lower, next: index + 2 } : null;
  }
  // "five of the men" counts men.
  const partitive = tokens[index]?.lower === 'of' && DETERMINERS.has(tokens[index + 1]?.lower ?? '');
  const start = partitive ? index + 2 : index;
  let participle: CountedNoun | null = null;
  for (let at = start; at < start + NOUN_REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') break;
    const word = token.lower;
    if (isJoint(tokens, at + 1) && tokens[at + 2]?.kind === 'word') {
      // "two full-time posts": the joined words describe, unless they end the phrase: "two by-elections".
      const last = tokens[at + 2]?.lower ?? '';
      if (isPlural(last) && !isJoint(tokens, at + 3)) return { noun: last, next: at + 3 };
      at += 2;
      continue;
    }
    if (word !== 'more' && word !== 'most' && NOUN_STOPPERS.has(word)) break;
    if (PARTICIPLES.has(word)) participle ??= { noun: word, next: at + 1 };
    else if (isPlural(word)) return { noun: word, next: at + 1 };
  }
  return participle;
}

function isPlural(word: string): boolean {
  if (IRREGULAR_PLURALS.has(word)) return true;
  return word.length > 2 && word.endsWith('s') && !word.endsWith('ss') && !NOT_PLURAL.has(word);
}

function withNoun(tokens: readonly Token[], draft: Draft): Draft {
  // "41 or more boxes", "40-odd boxes": the noun stands behind the comparator.
  const after = comparatorAfter(tokens, draft.next);
  const from = after?.next ?? draft.next;
  const single = draft.kind === 'ordinal' || draft.value === 1;
  const noun = single ? (singularNoun(tokens, from) ?? countedNoun(tokens, from)) : countedNoun(tokens, from);
  if (noun === null) return draft;
  return {
    ...draft,
    noun: noun.noun,
    nounNext: noun.next,
    ...(after === null ? {} : { comparator: after.comparator }),
  };
}

/** The last of the lower-case words that follow "fourth" or "one": "fourth senior appearance". */
function singularNoun(tokens: readonly Token[], index: number): CountedNoun | null {
  let found: CountedNoun | null = null;
  for (let at = isJoint(tokens, index) ? index + 1 : index; at < index + NOUN_REACH; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || NOUN_STOPPERS.has(token.lower) || (found !== null && /(?:ed|ly)$/.test(token.lower)))
      break;
    found = { noun: token.lower, next: at + 1 };
  }
  return found;
}

/** The longest comparator that ends at token `first`, not reaching back before `free`. */
function comparatorBefore(
  tokens: readonly Token[],
  first: number,
  free: number,
): { readonly comparator: Comparator; readonly first: number } | null {
  const sign = tokens[first - 1];
  const bySign = sign === undefined || first - 1 < free ? undefined : COMPARATOR_SIGNS.get(sign.text);
  if (bySign !== undefined) return { comparator: bySign, first: first - 1 };
  let phrase = '';
  let found: { readonly comparator: Comparator; readonly first: number } | null = null;
  for (let at = first - 1; at >= Math.max(free, first - LONGEST_COMPARATOR); at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    phrase = phrase === '' ? token.lower : `${token.lower} ${phrase}`;
    const comparator = COMPARATORS_BEFORE.get(phrase);
    if (comparator !== undefined) found = { comparator, first: at };
  }
  return found;
}

function comparatorAfter(
  tokens: readonly Token[],
  index: number,
): { readonly comparator: Comparator; readonly next: number } | null {
  const mark = tokens[index];
  if (mark?.text === '+' && mark.glued) return { comparator: 'at-least', next: index + 1 };
  if (isJoint(tokens, index) && tokens[index + 1]?.lower === 'odd') return { comparator: 'about', next: index + 2 };
  if (isJoint(tokens, index) && tokens[index + 1]?.lower === 'plus') return { comparator: 'at-least', next: index + 2 };
  const start = mark?.text === ',' ? index + 1 : index;
  let phrase = '';
  for (let at = start; at < start + LONGEST_COMPARATOR; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    phrase = phrase === '' ? token.lower : `${phrase} ${token.lower}`;
    const comparator = COMPARATORS_AFTER.get(phrase);
    if (comparator !== undefined) return { comparator, next: at + 1 };
  }
  return null;
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
