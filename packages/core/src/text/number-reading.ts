// In: tokens and an index. Out: the number that starts there, in digits or words, with the index after it.
// The idea: the grammar of English numerals, read once from left to right; anything that breaks it ends the number.

import {
  FRACTION_SIGNS,
  SCALE_ORDINALS,
  SCALES,
  SMALL_NUMBERS,
  SMALL_ORDINALS,
  TENS,
  TENS_ORDINALS,
} from './number-words.js';
import { isJoint, type Token } from './number-tokens.js';

export interface Reading {
  readonly value: number;
  readonly next: number;
  readonly ordinal: boolean;
}

/** The value of a numeral token: "1,200" is 1200, "½" is 0.5. */
export function numeralValue(token: Token): number {
  return FRACTION_SIGNS.get(token.text) ?? Number(token.text.replaceAll(/[,\u00a0\u2009\u202f]/g, ''));
}

/** The index of the next word of a compound: after a hyphen, or the next token. */
function afterHyphen(tokens: readonly Token[], index: number): number {
  return isJoint(tokens, index) ? index + 1 : index;
}

/** Reads 1 to 99 in words: "forty-one", "forty one", "nineteen", or an ordinal of that size. */
function readBelowHundred(tokens: readonly Token[], index: number): Reading | null {
  const word = tokens[index]?.lower ?? '';
  const small = SMALL_NUMBERS.get(word);
  if (small !== undefined) return { value: small, next: index + 1, ordinal: false };
  const smallOrdinal = SMALL_ORDINALS.get(word);
  if (smallOrdinal !== undefined) return { value: smallOrdinal, next: index + 1, ordinal: true };
  const tensOrdinal = TENS_ORDINALS.get(word);
  if (tensOrdinal !== undefined) return { value: tensOrdinal, next: index + 1, ordinal: true };
  const tens = TENS.get(word);
  if (tens === undefined) return null;
  const at = afterHyphen(tokens, index + 1);
  const unitWord = tokens[at]?.lower ?? '';
  const unit = SMALL_NUMBERS.get(unitWord);
  if (unit !== undefined && unit > 0 && unit < 10) return { value: tens + unit, next: at + 1, ordinal: false };
  const unitOrdinal = SMALL_ORDINALS.get(unitWord);
  if (unitOrdinal !== undefined && unitOrdinal < 10) return { value: tens + unitOrdinal, next: at + 1, ordinal: true };
  return { value: tens, next: index + 1, ordinal: false };
}

/** Reads 1 to 9999 in words without "thousand": "three hundred and five", "twelve hundred". */
function readHundreds(tokens: readonly Token[], index: number): Reading | null {
  const first = readBelowHundred(tokens, index);
  if (first === null || first.ordinal) return first;
  const at = afterHyphen(tokens, first.next);
  if (tokens[at]?.lower === 'hundredth') return { value: first.value * 100, next: at + 1, ordinal: true };
  if (tokens[at]?.lower !== 'hundred' || first.value === 0) return first;
  return withRest(tokens, first.value * 100, at + 1, readBelowHundred);
}

/** Adds "and five" or "five" to a round number. */
function withRest(
  tokens: readonly Token[],
  value: number,
  next: number,
  read: (tokens: readonly Token[], index: number) => Reading | null,
): Reading {
  const start = tokens[next]?.lower === 'and' ? next + 1 : afterHyphen(tokens, next);
  const rest = read(tokens, start);
  const joined = rest !== null && rest.value > 0 && rest.value < value && tokens[rest.next]?.lower !== 'hundred';
  return joined
    ? { value: value + rest.value, next: rest.next, ordinal: rest.ordinal }
    : { value, next, ordinal: false };
}

/**
 * Reads a number in words that starts at `index`: "forty-one", "one hundred and twelve thousand", "twenty-first".
 * "a hundred" and "a million" start at the article. Returns null when no number starts there.
 */
export function readNumberWords(tokens: readonly Token[], index: number): Reading | null {
  let total = 0;
  let ceiling = Number.POSITIVE_INFINITY;
  let at = index;
  let next = index;
  for (;;) {
    const group = readGroup(tokens, at, at === index);
    if (group === null || group.value >= ceiling) break;
    const scaleAt = afterHyphen(tokens, group.next);
    const scaleWord = tokens[scaleAt]?.lower ?? '';
    const scale = SCALES.get(scaleWord);
    if (!group.ordinal && scale !== undefined && scale * group.value < ceiling && scale < ceiling) {
      total += group.value * scale;
      ceiling = scale;
      next = scaleAt + 1;
      at = tokens[next]?.lower === 'and' ? next + 1 : next;
      continue;
    }
    // The rest of a number has no scale as large as the one before: "two thousand three thousand" is two numbers.
    if (scale !== undefined && scale >= ceiling) break;
    const scaleOrdinal = group.ordinal ? undefined : SCALE_ORDINALS.get(scaleWord);
    if (scaleOrdinal !== undefined)
      return { value: total + group.value * scaleOrdinal, next: scaleAt + 1, ordinal: true };
    return { value: total + group.value, next: group.next, ordinal: group.ordinal };
  }
  return next === index ? null : { value: total, next, ordinal: false };
}

function readGroup(tokens: readonly Token[], index: number, first: boolean): Reading | null {
  if (first && (tokens[index]?.lower === 'a' || tokens[index]?.lower === 'an')) {
    const word = tokens[index + 1]?.lower ?? '';
    if (word === 'hundred') return withRest(tokens, 100, index + 2, readBelowHundred);
    return SCALES.has(word) ? { value: 1, next: index + 1, ordinal: false } : null;
  }
  return readHundreds(tokens, index);
}
