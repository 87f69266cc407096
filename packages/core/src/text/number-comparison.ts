// In: two quantities. Out: whether they are the same, can both be so, exclude each other, or measure different things; and how the comparator moved.
// The idea: compare in the base unit; an approximate or bounding comparator covers values within one step of the last digit that the writer gave.

import type { Comparator } from './number-comparators.js';
import type { NumberMention } from './number-mention.js';
import { PERSON_NOUNS } from './number-nouns.js';

export type QuantityRelation = 'same' | 'compatible' | 'different' | 'unrelated';

export type ComparatorShift =
  /** Exact there, bounded or approximate here. */
  | 'added'
  /** Bounded or approximate there, exact here: "at least 41" became "41". */
  | 'dropped'
  /** From a floor to a ceiling or back: "up to 340" became "more than 340". */
  | 'turned'
  /** Between a guess and a bound: "about 550" became "more than 550". */
  | 'moved'
  /** Near in meaning: "at least" and "more than", "almost" and "about". */
  | 'shaded';

/** Twelve months are a year exactly, but thirty days are a month only roughly. */
const MONTH_TOLERANCE = 0.1;
/** Newsrooms round when they convert: 100 km becomes 60 miles. */
const CONVERSION_TOLERANCE = 0.04;
/** "About" covers this share of its value even where the last digit allows less. */
const ABOUT_SHARE = 0.05;
/** No comparator stretches further than this share of the value: "more than 10" says nothing of 20. */
const LARGEST_STRETCH = 0.25;
/** Exact whole numbers from here up are taken as rounded when they end in zeros: 7,400 for 7,412. */
const ROUNDED_FROM = 1000;
/** ... by no more than this share. */
const ROUNDING_SHARE = 0.02;

const same = (left: number, right: number): boolean =>
  Math.abs(left - right) <= 1e-6 * Math.max(Math.abs(left), Math.abs(right));

/**
 * How two quantities relate. 'same': equal in the base unit with one comparator; 'compatible': equal after rounding, or equal with another comparator (see
 * `comparatorShift`), or one covers the other; 'different': the same kind of thing and another value; 'unrelated': different kinds of thing.
 */
export function sameQuantity(a: NumberMention, b: NumberMention): QuantityRelation {
  if (!comparable(a, b)) return 'unrelated';
  if (a.kind === 'score' || b.kind === 'score') return compareScores(a, b);
  if (a.kind === 'vague' || b.kind === 'vague') return compareVague(a, b);
  if (a.second !== null || b.second !== null) return compareRanges(a, b);
  if (a.baseUnit !== b.baseUnit && same(a.value, b.value)) return 'compatible';
  if (same(a.baseValue, b.baseValue)) return a.comparator === b.comparator ? 'same' : 'compatible';
  if (a.kind === 'ordinal' || a.kind === 'name' || a.kind === 'year' || a.kind === 'age') return 'different';
  if (a.unit !== b.unit && a.kind === 'measure' && nearlyEqual(a, b, CONVERSION_TOLERANCE)) return 'compatible';
  if (covers(a, b) || covers(b, a) || roundsTo(a, b) || roundsTo(b, a)) return 'compatible';
  return a.kind === 'duration' && calendarUnit(a) !== calendarUnit(b) && nearlyEqual(a, b, MONTH_TOLERANCE)
    ? 'compatible'
    : 'different';
}

/** Whether both measure one kind of thing, so that two values can agree or differ at all. */
function comparable(a: NumberMention, b: NumberMention): boolean {
  if (a.baseUnit !== b.baseUnit) return isCent(a, b) || isUnitLeftOut(a, b) || isUnitLeftOut(b, a);
  if (a.kind === 'name' || b.kind === 'name') return a.kind === b.kind && a.noun === b.noun;
  if (
    a.kind === 'clock' ||
    b.kind === 'clock' ||
    a.kind === 'year' ||
    b.kind === 'year' ||
    a.kind === 'ordinal' ||
    b.kind === 'ordinal'
  ) {
    return a.kind === b.kind && nounsAgree(a, b);
  }
  if (a.kind === 'score' || b.kind === 'score') return a.kind === b.kind;
  if (a.kind === 'age' || b.kind === 'age')
    return a.kind === b.kind || (a.noun === null && b.noun === null && same(a.value, b.value));
  return a.baseUnit !== null || nounsAgree(a, b) || same(a.value, b.value);
}

/** "60 million pounds ... 45 million": the unit is understood, which shows only when the figures agree. */
function isUnitLeftOut(bare: NumberMention, full: NumberMention): boolean {
  const plain = bare.kind === 'cardinal' && bare.baseUnit === null && bare.noun === null;
  return plain && full.kind !== 'vague' && same(bare.value, full.value) && bare.second === full.second;
}

/** Cents belong to euros as well as to dollars. */
function isCent(a: NumberMention, b: NumberMention): boolean {
  return (a.unit === 'cent' && b.unit === 'EUR') || (b.unit === 'cent' && a.unit === 'EUR');
}

function nounsAgree(a: NumberMention, b: NumberMention): boolean {
  if (a.noun === null || b.noun === null || stemOf(a.noun) === stemOf(b.noun)) return true;
  return isPerson(a.noun) && isPerson(b.noun);
}

function stemOf(noun: string): string {
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  return noun.length > 3 && noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun;
}

function isPerson(noun: string): boolean {
  return PERSON_NOUNS.has(noun) || /(?:ers|ors|ists|ians|men|women|ants|ees)$/.test(noun);
}

function compareScores(a: NumberMention, b: NumberMention): QuantityRelation {
  const [aSecond, bSecond] = [a.second ?? 0, b.second ?? 0];
  if (a.value === b.value && aSecond === bSecond) return 'same';
  // "1–2" told from the other side is "2–1".
  return a.value === bSecond && aSecond === b.value ? 'compatible' : 'different';
}

function compareVague(a: NumberMention, b: NumberMention): QuantityRelation {
  const [aLow, aHigh, bLow, bHigh] = [
    a.baseValue,
    a.baseSecond ?? a.baseValue,
    b.baseValue,
    b.baseSecond ?? b.baseValue,
  ];
  if (a.kind === b.kind && aLow === bLow && aHigh === bHigh) return 'same';
  return aLow <= bHigh && bLow <= aHigh && !(a.kind === b.kind && a.unit !== b.unit) ? 'compatible' : 'different';
}

function compareRanges(a: NumberMention, b: NumberMention): QuantityRelation {
  if (a.baseSecond !== null && b.baseSecond !== null) {
    if (same(a.baseValue, b.baseValue) && same(a.baseSecond, b.baseSecond))
      return a.comparator === b.comparator ? 'same' : 'compatible';
    return 'different';
  }
  const [range, single] = a.baseSecond === null ? [b, a] : [a, b];
  const high = range.baseSecond ?? range.baseValue;
  return single.baseValue >= range.baseValue && single.baseValue <= high ? 'compatible' : 'different';
}

/** The place of the last digit that is not a padding zero, in the base unit: 7,000 has 1000, 41 has 1, 1.4 has 0.1. */
function stepOf(mention: NumberMention): number {
  const value = Math.abs(mention.value);
  if (value === 0 || !Number.isFinite(value)) return 0;
  const digits = value.toExponential().replace(/e.*$/, '').replace('.', '').length;
  const step = 10 ** (Math.floor(Math.log10(value)) - digits + 1);
  return step * (mention.baseValue === 0 ? 1 : Math.abs(mention.baseValue / mention.value));
}

/** True when the comparator of `a` takes in the exact or approximate value of `b`. */
function covers(a: NumberMention, b: NumberMention): boolean {
  const value = Math.abs(a.baseValue);
  // "More than a week" covers nine days: one whole unit is always within reach.
  const one = a.value === 0 ? 1 : value / Math.abs(a.value);
  const stretch = Math.min(Math.max(stepOf(a), ABOUT_SHARE * value), Math.max(LARGEST_STRETCH * value, one));
  const gap = Math.abs(b.baseValue) - value;
  // Two floors with other values are two reports: "at least 26" does not cover "at least 31".
  if (a.comparator === b.comparator && a.comparator !== 'about' && a.comparator !== 'almost') return false;
  switch (a.comparator) {
    case 'about':
      return Math.abs(gap) <= Math.max(Math.min(stepOf(a) / 2, LARGEST_STRETCH * value), ABOUT_SHARE * value);
    case 'at-least':
    case 'more-than':
      return gap >= 0 && gap <= stretch;
    case 'almost':
    case 'at-most':
    case 'less-than':
    case 'up-to':
      return gap <= 0 && -gap <= stretch;
    default:
      return false;
  }
}

/** True when `rounded` is what a writer makes of `fine`: 50.4 and 50, 1,214,300 and 1.2 million. */
function roundsTo(rounded: NumberMention, fine: NumberMention): boolean {
  const gap = Math.abs(rounded.baseValue - fine.baseValue);
  const factor = rounded.value === 0 ? 1 : Math.abs(rounded.baseValue / rounded.value);
  const loose = Math.abs(rounded.value) >= ROUNDED_FROM && rounded.unit !== 'year';
  const step = loose ? stepOf(rounded) : Math.min(stepOf(rounded), factor);
  if (stepOf(fine) >= step * 0.999) return false;
  // A unit changed ("600 metres", "six kilometres") is no rounding; within small numbers only decimals are.
  return (
    gap <= (step / 2) * 1.000001 &&
    (loose ? gap <= ROUNDING_SHARE * Math.abs(fine.baseValue) : gap <= ABOUT_SHARE * 2 * Math.abs(fine.baseValue))
  );
}

function calendarUnit(mention: NumberMention): boolean {
  return mention.unit === 'month' || mention.unit === 'year' || mention.unit === 'decade' || mention.unit === 'century';
}

function nearlyEqual(a: NumberMention, b: NumberMention, tolerance: number): boolean {
  return Math.abs(a.baseValue - b.baseValue) <= tolerance * Math.max(a.baseValue, b.baseValue);
}

const DIRECTION: Readonly<Record<Comparator, 'exact' | 'floor' | 'ceiling' | 'guess'>> = {
  about: 'guess',
  almost: 'guess',
  'at-least': 'floor',
  'at-most': 'ceiling',
  exact: 'exact',
  'less-than': 'ceiling',
  'more-than': 'floor',
  'up-to': 'ceiling',
};

/**
 * What became of the comparator from `there` to `here` when the values are equal; null when the values differ or the comparator is the same.
 */
export function comparatorShift(there: NumberMention, here: NumberMention): ComparatorShift | null {
  if (there.comparator === here.comparator || !comparable(there, here)) return null;
  if (!same(there.baseValue, here.baseValue) || there.baseSecond !== here.baseSecond) return null;
  const [from, to] = [DIRECTION[there.comparator], DIRECTION[here.comparator]];
  if (from === 'exact') return 'added';
  if (to === 'exact') return 'dropped';
  if (from === to || (isBelow(there) && isBelow(here))) return 'shaded';
  return from === 'guess' || to === 'guess' ? 'moved' : 'turned';
}

/** "Almost 40" and "up to 40" both stay below 40. */
function isBelow(mention: NumberMention): boolean {
  return mention.comparator === 'almost' || DIRECTION[mention.comparator] === 'ceiling';
}
