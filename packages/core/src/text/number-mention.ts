// The shape of a number found in a text, shared by the finder and the comparison.

import type { Comparator } from './number-comparators.js';

export type NumberKind =
  /** A count, "three times" included (unit 'times'). */
  | 'cardinal'
  | 'ordinal'
  | 'money'
  /** A share of a whole however it is written: 40%, two-fifths, two in five. Values are in hundredths. */
  | 'percent'
  | 'measure'
  | 'duration'
  /** Two numbers set against each other: 2–1, eight votes to five, 50–50. */
  | 'score'
  | 'age'
  /** A time on the clock; the value is in minutes from midnight. Dates read these too, and more of them. */
  | 'clock'
  | 'year'
  /** A number that only names: An-26, Flight 447, page 3. */
  | 'name'
  /** A count without a figure: dozens, several. The interval is `value` to `second`. */
  | 'vague';

export interface NumberMention {
  /** The figure with its sign and scale ("£3.2bn", "half a million"), UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** The figure with its comparator, unit and counted noun ("at least 41 soldiers"); never reaches into another mention. */
  readonly phraseStart: number;
  readonly phraseEnd: number;
  readonly kind: NumberKind;
  /** The value in `unit`. */
  readonly value: number;
  /** The other number of a score, the upper end of a range or of a vague count, else null. In `unit`. */
  readonly second: number | null;
  /** 'percent', 'metre', 'USD', 'hour', 'times' and so on; null for a plain count. */
  readonly unit: string | null;
  /** The unit that values are compared in, and the value there: kilometres in metres, years in seconds. */
  readonly baseUnit: string | null;
  readonly baseValue: number;
  readonly baseSecond: number | null;
  /** The counted thing as written, lower case ("soldiers"); the label for a name ("flight"). */
  readonly noun: string | null;
  readonly comparator: Comparator;
}
