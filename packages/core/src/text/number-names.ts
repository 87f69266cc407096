// In: tokens and the index of a numeral. Out: a figure that only names (An-26, A320, Flight 447, page 3), or null when it counts.
// The idea: capitals glued to a figure, or a label before it with nothing counted after it.

import { scaleAt } from './number-amount.js';
import { countedNoun } from './number-neighbours.js';
import { NOUN_STOPPERS, NUMBER_LABELS } from './number-nouns.js';
import type { Draft } from './number-phrase.js';
import { numeralValue } from './number-reading.js';
import { isCapitalised, isJoint, type Token } from './number-tokens.js';
import { SMALL_NUMBERS } from './number-words.js';

/** Capitalised words before a figure that name nothing: they open a sentence or a heading. */
const OPENERS: ReadonlySet<string> = new Set(
  `about after all almost and another around as at because before but by even every for from here if in its just last more most nearly no not of on only or
  over so some than that the their then there these they this those through to under until up we what when where which while with`.split(
    /\s+/,
  ),
);

/** "An-26", "A320", "Flight 447", "page 3": a figure that only names. Null when the figure counts. */
export function readName(tokens: readonly Token[], index: number): Draft | null {
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
