/**
 * A line of text in, the days that it names out: in figures ("2019-07-28", "28.7.2019", "7/28/2019", "2019年7月28日") or with the month in words
 * of some forty languages ("28. Juli 2019", "July 28th, 2019", "28 de julio de 2019"), and the time of day where one follows. Nothing is
 * guessed: a day without a year or "yesterday" is none.
 */
import { monthNames } from './month-names-data.js';

export interface WrittenDate {
  /** ISO 8601: `2019-07-28`, or `2019-07-28T14:05` where the time of day stands behind it; never with a zone. */
  readonly iso: string;
  /** Where in the line the date starts and ends. */
  readonly start: number;
  readonly end: number;
}

/** Dates of the web: the first pages are of 1991; nothing is published much later than it is read. */
const FIRST_YEAR = 1991;
const LAST_YEAR = 2099;

/** Years of two figures are of this century. */
const CENTURY = 2000;

/** Figures in one line that are looked at; lists of results have hundreds. */
const MAX_DATES = 8;

const year = '(?<year>(?:19|20)\\d\\d)';
const month = '(?<month>1[0-2]|0?[1-9])';
const day = '(?<day>3[01]|[12]\\d|0?[1-9])';
/** The table of months knows how long a name is; a bound here would make the pattern many times as large, and compiling it a quarter of a second. */
const word = '(?<name>\\p{L}[\\p{L}\\p{M}]+)\\.?';
const joint = '[ \\u00a0\\u202f]';

/** Year first, in figures or with the signs of East Asia. */
const yearFirst = new RegExp(
  `(?<!\\d)${year}${joint}?[-./年년]${joint}?${month}${joint}?[-./月월]${joint}?${day}(?!\\d)`,
  'gu',
);

/** Two figures and a year: which is the month depends on the language. */
const figures = new RegExp(
  `(?<![\\d.])(?<first>[0-3]?\\d)(?<sign>[-./])${joint}?(?<second>[0-3]?\\d)\\k<sign>${joint}?(?<year>(?:19|20)\\d\\d|\\d\\d)(?![\\d.]\\d|\\d)`,
  'gu',
);

const dayFirst = new RegExp(
  `(?<!\\d)${day}(?:st|nd|rd|th|er|º|°|\\.|,)?${joint}{0,2}(?:-|de |di |d['’])?${joint}?${word}(?:,|-)?${joint}{0,2}(?:de |del |от |р\\. )?'?${year}(?!\\d)`,
  'gu',
);

const monthFirst = new RegExp(
  `(?<!\\p{L})${word}${joint}{1,2}${day}(?:st|nd|rd|th)?,?${joint}{1,2}${year}(?!\\d)`,
  'gu',
);

/** What ends such a date; where there is none, not every word of the line need be tried for a month. */
const monthFirstEnd = new RegExp(`\\d(?:st|nd|rd|th)?,?${joint}{1,2}(?:19|20)\\d\\d`);

const yearFirstInWords = new RegExp(`(?<!\\d)${year}(?:\\.|,)?${joint}{1,2}${word}${joint}{1,2}${day}(?!\\d)`, 'gu');

/** "14:05", "14.05 Uhr", "2:05 pm", "14h05" right behind the day. */
const timeBehind =
  /^[\s\u00a0,|·•–—@-]{0,4}(?:um|at|às|à|a las|alle|kl\.?|ore|о|в|godz\.?|T)?[\s\u00a0]{0,2}(?<hour>2[0-3]|[01]?\d)(?:[:h](?<minute>[0-5]\d)|\.(?<dotted>[0-5]\d)(?=[\s\u00a0]*(?:uhr|h\b)))(?::[0-5]\d)?[\s\u00a0]{0,2}(?<half>[ap])?\.?m?/iu;

/** Without a year, in four figures or behind two other figures, there is no day. */
const holdsYear = /(?:19|20)\d\d|\d[-./]\s?\d{1,2}[-./]/;

/**
 * The line in small letters, for patterns that know no others: a pattern that ignores case holds its classes of letters several times over.
 * Left as it is where small letters take another room.
 */
function inSmallLetters(line: string): string {
  const small = line.toLowerCase();
  return small.length === line.length ? small : line;
}

/** The days that the line names, in its order. `language` is a BCP 47 tag; of two figures, it tells which is the month. */
export function writtenDates(line: string, language: string | null): readonly WrittenDate[] {
  if (!holdsYear.test(line)) return [];
  const found: WrittenDate[] = [];
  const small = inSmallLetters(line);
  for (const pattern of [yearFirst, figures, dayFirst, monthFirst, yearFirstInWords]) {
    if (pattern === monthFirst && !monthFirstEnd.test(small)) continue;
    for (const match of small.matchAll(pattern)) {
      if (found.length >= MAX_DATES) break;
      const iso = isoOf(match.groups ?? {}, language);
      const [start, end] = [match.index, match.index + match[0].length];
      if (iso === null || found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ iso: iso + timeOfDay(line.slice(end, end + TIME_MAX_LENGTH)), start, end });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

const TIME_MAX_LENGTH = 30;

type Groups = Readonly<Record<string, string | undefined>>;

function isoOf(groups: Groups, language: string | null): string | null {
  const { year: years = '', month: months, day: days = '', name, first, second } = groups;
  const written = years.length === 2 ? CENTURY + Number(years) : Number(years);
  if (first !== undefined && second !== undefined) {
    const [a, b] = [Number(first), Number(second)];
    const swapped = b > 12 || (a <= 12 && groups['sign'] === '/' && isMonthFirst(language));
    return swapped ? calendarDay(written, a, b) : calendarDay(written, b, a);
  }
  const number = name === undefined ? Number(months) : monthOfName(name, language);
  return number === null ? null : calendarDay(written, number, Number(days));
}

/** The day as ISO 8601, or null where the calendar has none such. */
export function calendarDay(years: number, months: number, days: number): string | null {
  if (years < FIRST_YEAR || years > LAST_YEAR || months < 1 || months > 12 || days < 1) return null;
  if (days > new Date(Date.UTC(years, months, 0)).getUTCDate()) return null;
  return `${years}-${String(months).padStart(2, '0')}-${String(days).padStart(2, '0')}`;
}

/** Only in the United States, and where English does not say which, the month stands first. */
function isMonthFirst(language: string | null): boolean {
  return language === null || /^en(?:$|[-_]us)/i.test(language) || /^(?:es|fil)[-_](?:us|ph)/i.test(language);
}

/** The month of that name, first in the language of the page, then in any; null for other words. */
export function monthOfName(name: string, language: string | null): number | null {
  const months = monthsByName().get(plain(name));
  if (months === undefined) return null;
  const own = language?.slice(0, 2).toLowerCase();
  return (months.find((one) => one.language.slice(0, 2) === own) ?? months[0])?.month ?? null;
}

interface NamedMonth {
  readonly language: string;
  readonly month: number;
}

let known: ReadonlyMap<string, readonly NamedMonth[]> | null = null;

/** Of languages that use one word for different months, the one with more of the others on its side comes first. */
function monthsByName(): ReadonlyMap<string, readonly NamedMonth[]> {
  if (known !== null) return known;
  const table = new Map<string, NamedMonth[]>();
  for (const [language, months] of monthNames) {
    for (const [index, names] of months.split('|').entries()) {
      for (const name of names.split(' ')) {
        const entries = table.get(name) ?? [];
        if (entries.length === 0) table.set(name, entries);
        entries.push({ language, month: index + 1 });
      }
    }
  }
  for (const entries of table.values()) {
    const votes = (one: NamedMonth) => entries.filter(({ month: other }) => other === one.month).length;
    entries.sort((a, b) => votes(b) - votes(a));
  }
  known = table;
  return table;
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

function timeOfDay(behind: string): string {
  const groups = timeBehind.exec(behind)?.groups;
  if (groups === undefined) return '';
  const half = groups['half']?.toLowerCase();
  const hour = Number(groups['hour']);
  const hours = half === 'p' && hour < 12 ? hour + 12 : half === 'a' && hour === 12 ? 0 : hour;
  return `T${String(hours).padStart(2, '0')}:${groups['minute'] ?? groups['dotted']}`;
}
