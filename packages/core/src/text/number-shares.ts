// In: tokens and an index. Out: parts of a whole and wholes with a part: "two-fifths", "half a million", "a quarter of an hour", "a season and a half".
// The idea: "half" and "third" are also ordinals and halves of matches, so a share needs "of", a comparator or the end of the phrase after it.

import { fractionAfter, scaleAt } from './number-amount.js';
import type { NumberKind } from './number-mention.js';
import { withNoun } from './number-neighbours.js';
import { NOUN_STOPPERS } from './number-nouns.js';
import { type Amount, type Draft, exact } from './number-phrase.js';
import { isJoint, type Token } from './number-tokens.js';
import { mergeDurations, unitAt } from './number-unit-reading.js';
import { PERCENT, PERCENTAGE_POINT, type Unit } from './number-units.js';
import { FRACTION_PARTS, SCALES, SMALL_NUMBERS } from './number-words.js';

/** Words before "half" with which it is a share of something already named: "more than half", "by half". */
const BEFORE_HALF: ReadonlySet<string> = new Set(
  `about almost around barely by exactly fully just least nearly only over roughly some than to under`.split(' '),
);

const AFTER_HALF: ReadonlySet<string> = new Set(
  'all her his its my of our that the their these this those your'.split(' '),
);

/** "half of", "half a million", "half an hour", "a third of", "two-fifths", "three quarters". */
export function readShare(tokens: readonly Token[], index: number): Draft | null {
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
export function readOneAndAHalf(tokens: readonly Token[], index: number): Draft | null {
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
