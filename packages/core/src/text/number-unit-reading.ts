// In: tokens and the index after a value. Out: the unit that stands there, compound ones included: "per cent", "square miles", "km/h", "90-minute".
// The idea: the longest form first; short and double-meaning forms only where figures or a hyphen prove them.

import { fractionAfter, readAmount } from './number-amount.js';
import { type Amount, type Draft, exact } from './number-phrase.js';
import { isCapitalised, isJoint, type Token } from './number-tokens.js';
import {
  BASIS_POINT,
  CELSIUS,
  COMMON_WORD_CURRENCIES,
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

/** The unit of "twice" and "three times". */
export function times(): Unit {
  return { unit: TIMES, base: TIMES, factor: 1, kind: 'measure' };
}

interface UnitReading {
  readonly unit: Unit;
  readonly next: number;
}

/** The unit at `index`, which may follow a hyphen ("90-minute"). */
export function unitAt(tokens: readonly Token[], index: number, amount: Amount): UnitReading | null {
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
export function mergeDurations(tokens: readonly Token[], draft: Draft): Draft {
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
