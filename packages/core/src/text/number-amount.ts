// In: tokens and an index. Out: the bare value that starts there, scale and fraction included: "1.2 million", "two and a half", "three dozen".
// The idea: a numeral or number words, then a fraction, then scales; a fraction after a scale is a part of the scale.

import { countedNoun } from './number-neighbours.js';
import { type Amount, exact } from './number-phrase.js';
import { numeralValue, readNumberWords } from './number-reading.js';
import { isJoint, type Token } from './number-tokens.js';
import { CURRENCY_WORDS } from './number-units.js';
import { FRACTION_PARTS, SCALE_LETTERS, SCALES, SMALL_NUMBERS } from './number-words.js';

/** The scale word at `index`, perhaps after a hyphen: million, hundred, dozen. */
export function scaleAt(
  tokens: readonly Token[],
  index: number,
): { readonly factor: number; readonly next: number } | null {
  const at = isJoint(tokens, index) ? index + 1 : index;
  const word = tokens[at]?.lower ?? '';
  const factor = SCALES.get(word) ?? (word === 'hundred' ? 100 : word === 'dozen' ? 12 : undefined);
  return factor === undefined ? null : { factor, next: at + 1 };
}

/** The number at `index` in digits or words with its scale and fraction: "1.2 million", "two and a half", "three dozen". */
export function readAmount(tokens: readonly Token[], index: number, money: boolean): Amount | null {
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
export function fractionAfter(
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
