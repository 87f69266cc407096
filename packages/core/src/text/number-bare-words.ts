// In: tokens and an index. Out: number words that need their surroundings to count: "one", "once", "dozens", "several", "for decades".
// The idea: each is quiet unless a noun, a rate or a preposition shows that something is counted.

import { scaleAt } from './number-amount.js';
import { withNoun } from './number-neighbours.js';
import { NOUN_STOPPERS } from './number-nouns.js';
import type { Draft } from './number-phrase.js';
import { isJoint, type Token } from './number-tokens.js';
import { times, unitAt } from './number-unit-reading.js';
import { DURATION_UNITS } from './number-units.js';
import { SCALES, VAGUE_COUNTS } from './number-words.js';

/** Words after which "one" stands for a thing already named: "no one", "this one", "another one". */
const BEFORE_PRONOUN_ONE: ReadonlySet<string> = new Set(
  `another any big different each every first good great large last latter little local new next no older other same similar small some such that this which`.split(
    ' ',
  ),
);

const AFTER_HYPHEN_ONE: ReadonlySet<string> = new Set(
  'man off on party room sided size stop time to way woman'.split(' '),
);

/** True for "one" that stands for a person or a thing already named. */
export function isPronounOne(tokens: readonly Token[], index: number): boolean {
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

/** "Once" counts only beside a rate or a limit; else it means formerly or as soon as. */
export function readOnce(tokens: readonly Token[], index: number): Draft | null {
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
export function readVague(tokens: readonly Token[], index: number): Draft | null {
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
