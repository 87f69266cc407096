// The shape of a date or time found in a text, shared by the finder and the comparison.

import type { Weekday } from './date-words.js';

/** How large a piece of time the mention names. */
export type DateGrain = 'time' | 'day' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century';

export type DateKind =
  | 'day'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'weekday'
  /** Told from the day of publication or of the story: yesterday, last month, three years ago, the next day. */
  | 'relative'
  /** A time on the clock. */
  | 'clock'
  /** Morning, dusk, night. */
  | 'part-of-day';

export type DateBound = 'by' | 'until' | 'before' | 'after' | 'since' | 'from';

export interface DateMention {
  /** UTF-16 offsets into the text, the preposition not included. */
  readonly start: number;
  readonly end: number;
  readonly kind: DateKind;
  readonly grain: DateGrain;
  /** First and last day, 'YYYY-MM-DD', or null where the text and the day of publication do not tell. */
  readonly from: string | null;
  readonly to: string | null;
  /** What is written; null where it is not. `month` from 1. */
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly weekday: Weekday | null;
  /** Minutes from midnight, first and last; up to 1800 for a night that ends at 06:00. */
  readonly timeFrom: number | null;
  readonly timeTo: number | null;
  /** True for a clock time that may be before or after noon. */
  readonly twelveHour: boolean;
  /** The word that makes the date a limit, "by 15 December". */
  readonly bound: DateBound | null;
}
