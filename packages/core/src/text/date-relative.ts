// In: tokens and an index. Out: dates told from the day of publication: "yesterday", "last month", "three years ago", "the next day".
// The idea: calendar units moved by a shift; what hangs on the story ("the next day") stays unresolved.

import { calendarDay, monthEnd, monthStart, weekdayOf } from './date-calendar.js';
import { directionOf } from './date-direction.js';
import { type Days, type Draft, type Scene, single } from './date-draft.js';
import type { DateGrain } from './date-mention.js';
import { narrow, partBefore } from './date-parts.js';
import { CALENDAR_UNITS, PARTS_OF_DAY } from './date-words.js';
import { numeralValue, readNumberWords } from './number-reading.js';

const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tomorrow', 1],
  ['tonight', 0],
  ['yesterday', -1],
]);

const RELATIVE_SHIFTS: ReadonlyMap<string, number> = new Map([
  ['coming', 1],
  ['last', -1],
  ['next', 1],
  ['past', -1],
  ['this', 0],
]);

/** "yesterday", "last month", "this evening", "the end of the year", "the day before". */
export function readRelative(scene: Scene, index: number): Draft | null {
  const { tokens, today } = scene;
  const word = tokens[index]?.lower ?? '';
  const after = tokens[index + 1]?.lower ?? '';
  const shiftOfDay = DAY_WORDS.get(word);
  if (shiftOfDay !== undefined) {
    const days = today === null ? null : single(today + shiftOfDay);
    const time = PARTS_OF_DAY.get(word);
    return {
      first: index,
      next: index + 1,
      kind: 'relative',
      grain: 'day',
      days,
      ...(time === undefined ? {} : { time }),
    };
  }
  const shift = RELATIVE_SHIFTS.get(word);
  if (shift !== undefined) {
    const time = PARTS_OF_DAY.get(after);
    if (time !== undefined && (word === 'this' || (word === 'last' && after !== 'morning'))) {
      const days = today === null ? null : single(today + shift);
      return { first: index, next: index + 2, kind: 'relative', grain: 'day', days, time };
    }
    const unit = CALENDAR_UNITS.get(after);
    const singular = unit !== undefined && unit === after;
    // "the last week" and "the next day" hang on the story, not on the day of publication.
    if (singular && unit !== 'day') {
      const fixed = tokens[index - 1]?.lower !== 'the';
      const part = partBefore(scene, index);
      const days = fixed && today !== null ? narrow(unitDays(today, unit, shift), part?.part ?? null) : null;
      return { first: part?.first ?? index, next: index + 2, kind: 'relative', grain: grainOf(unit), days };
    }
    if (singular && tokens[index - 1]?.lower === 'the')
      return { first: index, next: index + 2, kind: 'relative', grain: 'day', days: null };
    return null;
  }
  if (word === 'the') {
    const unit = CALENDAR_UNITS.get(after);
    if (unit === 'weekend') {
      const direction = directionOf(scene, index);
      const days =
        today === null
          ? null
          : unitDays(today, unit, direction === 'future' || tokens[index - 1]?.lower === 'before' ? 0 : -1);
      return { first: index + 1, next: index + 2, kind: 'relative', grain: 'week', days };
    }
    const part = unit === undefined || unit === 'day' ? null : partBefore(scene, index);
    if (part !== null && unit !== undefined && tokens[index - 1]?.lower === 'of' && unit === after) {
      const days = today === null ? null : narrow(unitDays(today, unit, 0), part.part);
      return { first: part.first, next: index + 2, kind: 'relative', grain: grainOf(unit), days };
    }
    if (unit === 'year' && tokens[index + 2]?.lower === 'end' && tokens[index + 1]?.text !== 'year') {
      const days = today === null ? null : narrow(unitDays(today, 'year', 0), 'end');
      return { first: index + 1, next: index + 3, kind: 'relative', grain: 'year', days };
    }
    const beforeWord = tokens[index + 2]?.lower;
    if (
      (unit !== undefined || PARTS_OF_DAY.has(after)) &&
      unit === (unit === undefined ? undefined : after) &&
      beforeWord === 'before'
    ) {
      const thirdWord = tokens[index + 3]?.lower;
      if (unit === 'day' && thirdWord === 'yesterday') {
        return {
          first: index,
          next: index + 4,
          kind: 'relative',
          grain: 'day',
          days: today === null ? null : single(today - 2),
        };
      }
      const ends = tokens[index + 3] === undefined || tokens[index + 3]?.kind === 'mark';
      if (ends) {
        const time = PARTS_OF_DAY.get(after);
        return {
          first: index + 1,
          next: index + 3,
          kind: 'relative',
          grain: unit === undefined ? 'day' : grainOf(unit),
          days: null,
          ...(time === undefined ? {} : { time }),
        };
      }
    }
  }
  if (word === 'following' || word === 'previous') {
    const unit = CALENDAR_UNITS.get(after);
    if (unit !== undefined && unit === after)
      return { first: index, next: index + 2, kind: 'relative', grain: grainOf(unit), days: null };
  }
  return null;
}

type CalendarUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

function grainOf(unit: CalendarUnit): DateGrain {
  return unit === 'weekend' ? 'week' : unit;
}

/** The calendar unit that holds `today`, moved by `shift` units. Weeks run from Monday to Sunday. */
function unitDays(today: number, unit: CalendarUnit, shift: number): Days {
  const { year, month } = calendarDay(today);
  const monday = today - weekdayOf(today) + 1;
  if (unit === 'day') return single(today + shift);
  if (unit === 'week') return [monday + 7 * shift, monday + 7 * shift + 6];
  if (unit === 'weekend') {
    // On a Saturday or Sunday "the weekend" behind is the one that runs.
    const behind = weekdayOf(today) >= 6 && shift < 0 ? 0 : shift;
    return [monday + 7 * behind + 5, monday + 7 * behind + 6];
  }
  if (unit === 'month') return [monthStart(year, month + shift), monthEnd(year, month + shift)];
  if (unit === 'quarter') {
    const first = month - ((month - 1) % 3) + 3 * shift;
    return [monthStart(year, first), monthEnd(year, first + 2)];
  }
  const size = unit === 'year' ? 1 : unit === 'decade' ? 10 : 100;
  const first = Math.floor(year / size) * size + shift * size;
  return [monthStart(first, 1), monthEnd(first + size - 1, 12)];
}

/** "three years ago", "two and a half months ago", "a week ago". */
export function readAgo(scene: Scene, index: number): Draft | null {
  const { tokens, today } = scene;
  const token = tokens[index];
  if (token === undefined) return null;
  const article = token.lower === 'a' || token.lower === 'an';
  const words =
    token.kind === 'word' && !(article && CALENDAR_UNITS.has(tokens[index + 1]?.lower ?? ''))
      ? readNumberWords(tokens, index)
      : null;
  let [amount, next] = words === null ? [1, index + 1] : [words.value, words.next];
  if (token.kind === 'numeral') amount = numeralValue(token);
  else if ((words === null && !article) || words?.ordinal) return null;
  if (tokens[next]?.lower === 'and' && tokens[next + 1]?.lower === 'a' && tokens[next + 2]?.lower === 'half') {
    amount += 0.5;
    next += 3;
  }
  const unit = CALENDAR_UNITS.get(tokens[next]?.lower ?? '');
  if (unit === undefined || tokens[next + 1]?.lower !== 'ago' || !(amount < 10000)) return null;
  return {
    first: index,
    next: next + 2,
    kind: 'relative',
    grain: grainOf(unit),
    days: today === null ? null : daysAgo(today, unit, amount),
  };
}

/** "Six weeks ago" is loose: the interval is half a unit each way, and the whole month or year for months and years. */
function daysAgo(today: number, unit: CalendarUnit, amount: number): Days {
  if (unit === 'day') return single(today - Math.round(amount));
  if (unit === 'week' || unit === 'weekend')
    return [today - Math.round(amount * 7) - 3, today - Math.round(amount * 7) + 3];
  if (unit === 'month') return unitDays(today, 'month', -Math.round(amount));
  if (unit === 'quarter') return unitDays(today, 'quarter', -Math.round(amount));
  const years = amount * (unit === 'year' ? 1 : unit === 'decade' ? 10 : 100);
  return [unitDays(today, 'year', -Math.ceil(years))[0], unitDays(today, 'year', -Math.floor(years))[1]];
}
