/**
 * A time written for machines in, ISO 8601 out: the forms of the standards, and what servers put in their place: figures without signs, the
 * forms of their programming languages, a date as people write it.
 */
import { toIso8601 } from '../published.js';
import { calendarDay, monthOfName, writtenDates } from './written-date.js';

/** "20190728", "20190728T140500", "20190728140500". */
const figures =
  /^(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)(?:[T ]?(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)(?:[0-5]\d)?(?<zone>Z|[+-]\d{4})?)?$/;

/** "Sun Jul 28 14:05:00 CEST 2019", as Java and Unix print it. */
const unix =
  /^\p{L}{3} (?<name>\p{L}{3}) +(?<day>\d{1,2}) (?<hour>\d\d):(?<minute>\d\d):\d\d (?:(?<zone>[+-]\d{4}|UTC|GMT|Z)|\p{L}+)? ?(?<year>(?:19|20)\d\d)$/u;

/** The time, a day alone where no more is given, or null. */
export function machineTime(written: string, language: string | null): string | null {
  const text = written.trim().replace(/^"|"$/g, '');
  const iso = toIso8601(text);
  if (iso !== null) return isPlausible(iso) ? iso : null;
  const groups = (figures.exec(text) ?? unix.exec(text))?.groups;
  if (groups !== undefined) return timeOf(groups, language);
  return writtenDates(text, language)[0]?.iso ?? null;
}

/** Databases put 1 January of year 1 or 1970 where nothing is known. */
function isPlausible(iso: string): boolean {
  return iso >= '1991' && iso < '2100' && iso.length >= '2019-07-28'.length;
}

function timeOf(groups: Readonly<Record<string, string | undefined>>, language: string | null): string | null {
  const { year, month, name = '', day, hour, minute, zone = '' } = groups;
  const number = month === undefined ? monthOfName(name, language ?? 'en') : Number(month);
  const date = number === null ? null : calendarDay(Number(year), number, Number(day));
  if (date === null || hour === undefined) return date;
  return `${date}T${hour}:${minute}${/^(?:UTC|GMT)$/.test(zone) ? 'Z' : zone}`;
}
