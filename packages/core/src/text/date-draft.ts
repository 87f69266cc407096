// The shapes that the readers of dates hand to each other, in token indices and day numbers.

import type { DateGrain, DateKind } from './date-mention.js';
import type { Token } from './number-tokens.js';

/** A stretch of days, as day numbers. */
export type Days = readonly [from: number, to: number];

export interface Draft {
  /** Tokens [first, next). */
  readonly first: number;
  readonly next: number;
  readonly kind: DateKind;
  readonly grain: DateGrain;
  readonly days?: Days | null;
  readonly year?: number | null;
  readonly month?: number | null;
  readonly day?: number | null;
  readonly weekday?: number | null;
  readonly time?: readonly [number, number];
  readonly twelveHour?: boolean;
}

export interface Scene {
  readonly tokens: readonly Token[];
  /** The day of publication, or null. */
  readonly today: number | null;
  /** Tokens before this index belong to an earlier mention. */
  readonly free: number;
}

/** The stretch of one day. */
export function single(day: number): Days {
  return [day, day];
}
