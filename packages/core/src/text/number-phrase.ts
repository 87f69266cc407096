// The shapes that the readers of numbers hand to each other, in token indices; offsets come in only at the end.

import type { Comparator } from './number-comparators.js';
import type { NumberKind } from './number-mention.js';
import type { Unit } from './number-units.js';

/** A figure and what follows it, in token indices: figure [first, figureNext), unit included up to `next`. */
export interface Draft {
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

export interface Amount {
  readonly value: number;
  readonly next: number;
  readonly digits: boolean;
  /** Already multiplied by "million" and the like. */
  readonly scaled: boolean;
  readonly ordinal: boolean;
}

/** Rounds away what binary fractions add: 1.4 × 1000000 is 1400000. */
export function exact(value: number): number {
  return Number(value.toPrecision(12));
}
