/**
 * In: a scale of time and the width it is drawn in. Out: the ticks of its axis with their words, never closer than can be read.
 * All words are in UTC, as the times of articles are shown; they depend on no clock and no language of the machine.
 */
import { months } from '@firsthand/digest';
import type { TimeScale } from './time-scale.js';

export interface Tick {
  /** Place on the scale, 0 to 1. */
  readonly place: number;
  /** `10:00`, `14 Apr`, `Apr`, `2026`. */
  readonly words: string;
  /** What the words leave open, where it begins: `14 Apr 2026`, `2026`. */
  readonly within: string | null;
}

/** Pixels between ticks: room for `14 Apr 2026`. */
const ROOM = 92;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const MONTH = 30.44 * DAY;

interface Step {
  readonly unit: 'time' | 'day' | 'month' | 'year';
  readonly length: number;
  /** Months in the step, where it counts in months. */
  readonly months?: number;
}

const steps: readonly Step[] = [
  ...[1, 2, 5, 10, 15, 30].map((count): Step => ({ unit: 'time', length: count * MINUTE })),
  ...[1, 2, 3, 6, 12].map((count): Step => ({ unit: 'time', length: count * HOUR })),
  ...[1, 2, 7].map((count): Step => ({ unit: 'day', length: count * DAY })),
  ...[1, 3, 6].map((count): Step => ({ unit: 'month', length: count * MONTH, months: count })),
  ...[1, 2, 5, 10, 50, 100, 500, 1000].map(
    (count): Step => ({ unit: 'year', length: count * 12 * MONTH, months: count * 12 }),
  ),
];
const longest: Step = { unit: 'year', length: 60_000 * MONTH, months: 60_000 };

export function axisTicks({ stretches, place }: TimeScale, width: number): readonly Tick[] {
  const busy = stretches.reduce((sum, { start, end }) => sum + end - start, 0);
  const drawn = stretches.reduce((sum, { from, to }) => sum + to - from, 0) * width;
  const step = steps.find(({ length }) => (length / busy) * drawn >= ROOM) ?? longest;
  const ticks: Tick[] = [];
  for (const [index, { start, end }] of stretches.entries()) {
    // Where a silence ends, the reader is told when, at the cost of the tick before it.
    if (index > 0) while (ticks.length > 0 && (place(start) - (ticks.at(-1)?.place ?? 0)) * width < ROOM) ticks.pop();
    const first = index > 0 ? start : roundUp(start, step);
    for (let time = first; time <= end; time = roundUp(time + 1, step)) {
      const before = ticks.at(-1)?.place ?? -Infinity;
      if ((place(time) - before) * width >= ROOM)
        ticks.push({ place: place(time), ...tickWords(new Date(time), step) });
    }
  }
  return ticks.map((tick, index) => (tick.within === ticks[index - 1]?.within ? { ...tick, within: null } : tick));
}

/** The first full step at or after a time. */
function roundUp(time: number, step: Step): number {
  if (step.months === undefined) return Math.ceil(time / step.length) * step.length;
  const month = monthOf(time) - (monthOf(time) % step.months);
  return startOfMonth(month) >= time ? startOfMonth(month) : startOfMonth(month + step.months);
}

/** Months since the year 0. */
function monthOf(time: number): number {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function startOfMonth(month: number): number {
  const date = new Date(0);
  // `Date.UTC` takes the years 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
  return date.getTime();
}

function tickWords(date: Date, { unit }: Step): Pick<Tick, 'words' | 'within'> {
  const year = String(date.getUTCFullYear());
  const month = months[date.getUTCMonth()] ?? '';
  const day = `${date.getUTCDate()} ${month}`;
  switch (unit) {
    case 'time':
      return { words: date.toISOString().slice(11, 16), within: `${day} ${year}` };
    case 'day':
      return { words: day, within: year };
    case 'month':
      return { words: month, within: year };
    case 'year':
      return { words: year, within: null };
    default:
      return unit satisfies never;
  }
}
