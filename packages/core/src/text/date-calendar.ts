// In: years, months and days as numbers. Out: day numbers and ISO dates of the proleptic Gregorian calendar.
// The idea: with days counted from 1970-01-01 all date arithmetic is addition. Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms".

/** Days from 1970-01-01 of a calendar date; `month` from 1. */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The calendar date of a day number. */
export function calendarDay(days: number): CalendarDay {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(days: number): number {
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

/** First day of a month; months below 1 and above 12 run into other years. */
export function monthStart(year: number, month: number): number {
  const index = month - 1;
  return dayNumber(year + Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1);
}

/** Last day of a month. */
export function monthEnd(year: number, month: number): number {
  return monthStart(year, month + 1) - 1;
}

/** True for a date that exists; without a year 29 February does. */
export function isCalendarDay(year: number | null, month: number, day: number): boolean {
  return (
    month >= 1 && month <= 12 && day >= 1 && day <= monthEnd(year ?? 2000, month) - monthStart(year ?? 2000, month) + 1
  );
}

/** 'YYYY-MM-DD' of a day number, or null outside the years 0 to 9999. */
export function isoDay(days: number): string | null {
  const { year, month, day } = calendarDay(days);
  if (year < 0 || year > 9999) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day number of a text that starts with 'YYYY-MM-DD', else null. */
export function parseIsoDay(text: string): number | null {
  const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})/.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isCalendarDay(year, month, day) ? dayNumber(year, month, day) : null;
}
