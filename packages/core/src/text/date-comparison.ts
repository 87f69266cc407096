// In: two dates or times. Out: whether they name the same time, can both be meant, exclude each other, or are not of one kind.
// The idea: compare what is written first (weekday with weekday, 2 January with 2 January), then the intervals; an assumed year never makes two dates differ.

import { calendarDay, parseIsoDay, weekdayOf } from './date-calendar.js';
import type { DateMention } from './date-mention.js';
import { WEEKDAY_NAMES } from './date-words.js';

export type DateRelation = 'same' | 'compatible' | 'different' | 'unrelated';

/** A weekday and a calendar day further apart than this speak of different weeks. */
const WEEK_REACH = 7;

/**
 * Compares two mentions. 'compatible': one holds the other, or too little is known to tell; 'different': of one size and apart;
 * 'unrelated': a time of day against a calendar date, or sizes that do not meet.
 */
export function sameDate(a: DateMention, b: DateMention): DateRelation {
  if (a.grain === 'time' || b.grain === 'time')
    return a.timeFrom !== null && b.timeFrom !== null ? sameTime(a, b) : 'unrelated';
  const calendar = sameCalendar(a, b);
  if (calendar !== 'same' || a.timeFrom === null || b.timeFrom === null) return calendar;
  return sameTime(a, b);
}

function sameTime(a: DateMention, b: DateMention): DateRelation {
  const [aFrom, aTo, bFrom, bTo] = [a.timeFrom ?? 0, a.timeTo ?? 0, b.timeFrom ?? 0, b.timeTo ?? 0];
  const clocks = aFrom === aTo && bFrom === bTo;
  if (clocks) {
    const half = a.twelveHour || b.twelveHour;
    const cycle = half ? 720 : 1440;
    if ((aFrom - bFrom) % cycle !== 0) return 'different';
    return half && a.twelveHour !== b.twelveHour && aFrom !== bFrom ? 'compatible' : 'same';
  }
  if (aFrom === bFrom && aTo === bTo) return 'same';
  const shifts = a.twelveHour || b.twelveHour ? [-1440, -720, 0, 720, 1440] : [-1440, 0, 1440];
  return shifts.some((shift) => aFrom + shift <= bTo && bFrom <= aTo + shift) ? 'compatible' : 'different';
}

function sameCalendar(a: DateMention, b: DateMention): DateRelation {
  if (a.grain === 'day' && b.grain === 'day') return sameDay(a, b);
  const [aDays, bDays] = [daysOf(a), daysOf(b)];
  if (a.grain === b.grain) {
    if (a.month !== null && b.month !== null && (a.year === null || b.year === null)) {
      if (a.month !== b.month) return 'different';
      // With the same part of the same month, or no day of publication, an assumed year decides nothing.
      if (aDays === null || bDays === null) return 'same';
      if (meet(aDays, bDays)) return aDays[0] === bDays[0] && aDays[1] === bDays[1] ? 'same' : 'compatible';
      return calendarDay(aDays[0]).month === calendarDay(bDays[0]).month &&
        calendarDay(aDays[0]).day === calendarDay(bDays[0]).day
        ? 'compatible'
        : 'different';
    }
    if (aDays === null || bDays === null) return 'compatible';
    if (aDays[0] === bDays[0] && aDays[1] === bDays[1]) return 'same';
    return meet(aDays, bDays) ? 'compatible' : 'different';
  }
  if (a.month !== null && b.month !== null && a.month === b.month && (a.year === null || b.year === null))
    return 'compatible';
  if (aDays === null || bDays === null) return 'unrelated';
  return meet(aDays, bDays) ? 'compatible' : 'unrelated';
}

function sameDay(a: DateMention, b: DateMention): DateRelation {
  if (a.month !== null && a.day !== null && b.month !== null && b.day !== null) {
    const differ = a.month !== b.month || a.day !== b.day || (a.year !== null && b.year !== null && a.year !== b.year);
    return differ ? 'different' : 'same';
  }
  const [aDays, bDays] = [daysOf(a), daysOf(b)];
  const [aWeekday, bWeekday] = [weekdayOfMention(a, aDays), weekdayOfMention(b, bDays)];
  if (aWeekday !== null && bWeekday !== null && aWeekday !== bWeekday && isOneDay(aDays) && isOneDay(bDays))
    return 'different';
  if (aDays === null || bDays === null) return 'compatible';
  if (meet(aDays, bDays)) return 'same';
  // The same weekday a week apart: only the guess of past or future differs.
  const guessed = a.kind === 'weekday' || b.kind === 'weekday';
  return guessed && aWeekday === bWeekday && Math.abs(aDays[0] - bDays[0]) <= WEEK_REACH ? 'same' : 'different';
}

function isOneDay(days: readonly [number, number] | null): boolean {
  return days === null || days[0] === days[1];
}

function weekdayOfMention(mention: DateMention, days: readonly [number, number] | null): number | null {
  if (mention.weekday !== null) return WEEKDAY_NAMES.indexOf(mention.weekday) + 1;
  return days === null || days[0] !== days[1] ? null : weekdayOf(days[0]);
}

function daysOf(mention: DateMention): readonly [number, number] | null {
  const from = mention.from === null ? null : parseIsoDay(mention.from);
  const to = mention.to === null ? null : parseIsoDay(mention.to);
  return from === null || to === null ? null : [from, to];
}

function meet(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] <= b[1] && b[0] <= a[1];
}
