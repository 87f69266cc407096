// In: a stretch of text and the day of publication. Out: the dates and times it names, with spans, resolved to days where that is possible.
// The idea: read the written parts (day, month, weekday, "last", "ago") by rule, then place them on the calendar near the day of publication: news speaks of the
// past days unless a word such as "will" or "next" says otherwise.

import {
  calendarDay,
  dayNumber,
  isCalendarDay,
  isoDay,
  monthEnd,
  monthStart,
  parseIsoDay,
  weekdayOf,
} from './date-calendar.js';
import { entryStampEnd, readClock } from './date-clock.js';
import type { DateBound, DateGrain, DateKind, DateMention } from './date-mention.js';
import {
  BEFORE_MONTH,
  BOUND_WORDS,
  CALENDAR_UNITS,
  CLOCK_NAMES,
  DOUBTFUL_MONTHS,
  FUTURE_CUES,
  MONTHS,
  PARTS_OF_DAY,
  SEASONS,
  SHORT_MONTHS,
  WEEKDAY_NAMES,
  WEEKDAYS,
} from './date-words.js';
import { numeralValue, readNumberWords } from './number-reading.js';
import { isCapitalised, isJoint, type Token, tokenize } from './number-tokens.js';
import { SMALL_NUMBERS, SMALL_ORDINALS, TENS, TENS_ORDINALS } from './number-words.js';

export { sameDate } from './date-comparison.js';
export type { DateBound, DateGrain, DateKind, DateMention } from './date-mention.js';

/** A stretch of days, as day numbers. */
type Days = readonly [from: number, to: number];

interface Draft {
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

interface Scene {
  readonly tokens: readonly Token[];
  /** The day of publication, or null. */
  readonly today: number | null;
  /** Tokens before this index belong to an earlier mention. */
  readonly free: number;
}

type Direction = 'past' | 'future' | 'open';

/** How many words before a date are searched for a sign of the future: about a clause. */
const CUE_REACH = 8;
/** A month without a year is looked for this much more willingly behind than ahead: "in May", read in March, lies ahead; read in January, behind. */
const PAST_PREFERENCE = 2;

/**
 * The dates, times and parts of the day in text[start, end), ordered and without overlap. Offsets are absolute. `published` is an ISO date or date-time
 * of which the day is used as it stands; with null, whatever hangs on it stays unresolved.
 */
export function findDates(text: string, start: number, end: number, published: string | null): readonly DateMention[] {
  return findDatesIn(tokenize(text, start, end), published);
}

/** The same over tokens that are at hand. */
export function findDatesIn(tokens: readonly Token[], published: string | null): readonly DateMention[] {
  const today = published === null ? null : parseIsoDay(published);
  const mentions: DateMention[] = [];
  let free = 0;
  for (let index = entryStampEnd(tokens); index < tokens.length; ) {
    const draft = readDate({ tokens, today, free }, index);
    if (draft === null) {
      index += 1;
      continue;
    }
    const mention = finish(tokens, draft);
    if (mention !== null) mentions.push(mention);
    free = draft.next;
    index = draft.next;
  }
  return mentions;
}

function finish(tokens: readonly Token[], draft: Draft): DateMention | null {
  const [first, last] = [tokens[draft.first], tokens[draft.next - 1]];
  if (first === undefined || last === undefined) return null;
  const weekday = draft.weekday ?? null;
  const [timeFrom, timeTo] = draft.time ?? [null, null];
  return {
    start: first.start,
    end: last.end,
    kind: draft.kind,
    grain: draft.grain,
    from: draft.days ? isoDay(draft.days[0]) : null,
    to: draft.days ? isoDay(draft.days[1]) : null,
    year: draft.year ?? null,
    month: draft.month ?? null,
    day: draft.day ?? null,
    weekday: weekday === null ? null : (WEEKDAY_NAMES[weekday - 1] ?? null),
    timeFrom,
    timeTo,
    twelveHour: draft.twelveHour ?? false,
    bound: boundBefore(tokens, draft.first),
  };
}

function boundBefore(tokens: readonly Token[], first: number): DateBound | null {
  let at = first - 1;
  const skipped = tokens[at]?.lower;
  if (skipped === 'the' || skipped === 'on' || skipped === 'of') at -= 1;
  return BOUND_WORDS.get(tokens[at]?.lower ?? '') ?? null;
}

/** Every word that can open a date or a time; all others are passed over at once. */
const STARTERS: ReadonlySet<string> = new Set([
  ...'a an early first following half previous quarter small the today tomorrow yesterday'.split(' '),
  ...'coming last next past this'.split(' '),
  ...[
    MONTHS,
    SHORT_MONTHS,
    WEEKDAYS,
    SEASONS,
    PARTS_OF_DAY,
    CLOCK_NAMES,
    SMALL_NUMBERS,
    TENS,
    SMALL_ORDINALS,
    TENS_ORDINALS,
  ].flatMap((words) => [...words.keys()]),
]);

function readDate(scene: Scene, index: number): Draft | null {
  const token = scene.tokens[index];
  if (token === undefined || token.kind === 'mark') return null;
  if (token.kind === 'numeral') {
    return (
      readNumericDate(scene, index) ??
      readDayMonth(scene, index) ??
      readCentury(scene, index) ??
      readClockTime(scene, index) ??
      readAgo(scene, index) ??
      readYear(scene, index)
    );
  }
  if (!STARTERS.has(token.lower)) return null;
  return (
    readWeekday(scene, index) ??
    readMonth(scene, index) ??
    readDayMonth(scene, index) ??
    readWeekOfMonth(scene, index) ??
    readQuarter(scene, index) ??
    readCentury(scene, index) ??
    readRelative(scene, index) ??
    readSeason(scene, index) ??
    readClockTime(scene, index) ??
    readPartOfDay(scene, index) ??
    readAgo(scene, index)
  );
}

// ---- Past or future -------------------------------------------------------------------------------------------------

/** Where a date that stands at tokens [first, next) lies, as far as the words around it tell. */
function directionOf(scene: Scene, first: number): Direction {
  const before = scene.tokens[first - 1]?.lower;
  if (before === 'last' || before === 'since' || before === 'past') return 'past';
  if (before === 'next' || before === 'until' || before === 'till' || before === 'coming') return 'future';
  for (let at = first - 1; at >= Math.max(0, first - CUE_REACH); at -= 1) {
    const token = scene.tokens[at];
    if (token === undefined || token.text === ';' || token.text === '.') break;
    if (token.lower === 'had' || token.lower === 'was' || token.lower === 'were') return 'open';
    if (FUTURE_CUES.has(token.lower) || (token.lower === 'be' && scene.tokens[at - 1]?.lower === 'to')) return 'future';
    if (token.lower.endsWith("'ll")) return 'future';
  }
  return before === 'by' ? 'future' : 'open';
}

/** The one of the years around `today` in which `daysIn(year)` lies best. */
function nearestYear(today: number, direction: Direction, daysIn: (year: number) => Days): Days {
  const { year } = calendarDay(today);
  let best = daysIn(year);
  let bestCost = Number.POSITIVE_INFINITY;
  for (const candidate of [year - 1, year, year + 1]) {
    const days = daysIn(candidate);
    const ahead = Math.max(0, days[0] - today);
    const behind = Math.max(0, today - days[1]);
    const cost =
      direction === 'past'
        ? behind + ahead * 1000
        : direction === 'future'
          ? ahead + behind * 1000
          : behind + ahead * PAST_PREFERENCE;
    if (cost < bestCost) {
      best = days;
      bestCost = cost;
    }
  }
  return best;
}

function nearestWeekday(scene: Scene, weekday: number, first: number): Days | null {
  if (scene.today === null) return null;
  const before = scene.tokens[first - 1]?.lower;
  const behind = (weekdayOf(scene.today) - weekday + 7) % 7;
  const ahead = (7 - behind) % 7;
  if (before === 'last') return single(scene.today - (behind === 0 ? 7 : behind));
  if (before === 'next') return single(scene.today + (ahead === 0 ? 7 : ahead));
  return single(directionOf(scene, first) === 'future' ? scene.today + ahead : scene.today - behind);
}

function single(day: number): Days {
  return [day, day];
}

// ---- The calendar ---------------------------------------------------------------------------------------------------

const YEAR = /^[12][0-9]{3}$/;

function yearValue(token: Token | undefined): number | null {
  if (token?.kind !== 'numeral' || !YEAR.test(token.text)) return null;
  const value = Number(token.text);
  return value <= 2100 ? value : null;
}

interface YearReading {
  /** Null for "last year" without a day of publication. */
  readonly year: number | null;
  /** False when the year is only said by "last year". */
  readonly written: boolean;
  readonly next: number;
}

/** The year that may follow a day or a month: "2026", ", 2026", "of 2026", "last year", "of last year". */
function readFollowingYear(scene: Scene, index: number): YearReading | null {
  const { tokens, today } = scene;
  const at = tokens[index]?.text === ',' || tokens[index]?.lower === 'of' ? index + 1 : index;
  const year = yearValue(tokens[at]);
  if (year !== null && !isGluedWord(tokens, at + 1)) return { year, written: true, next: at + 1 };
  if (tokens[index]?.text === ',' || tokens[at + 1]?.lower !== 'year') return null;
  const shift = YEAR_SHIFTS.get(tokens[at]?.lower ?? '');
  if (shift === undefined) return null;
  return { year: today === null ? null : calendarDay(today).year + shift, written: false, next: at + 2 };
}

const YEAR_SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['next', 1],
  ['this', 0],
]);

function isGluedWord(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && token.glued && token.kind !== 'mark';
}

/** A month's name at `index` without regard to what stands around it; `next` takes in the full stop of "Jan.". */
function monthName(
  tokens: readonly Token[],
  index: number,
): { readonly month: number; readonly short: boolean; readonly next: number } | null {
  const token = tokens[index];
  if (token === undefined || !isCapitalised(token)) return null;
  const month = MONTHS.get(token.lower);
  if (month !== undefined) return { month, short: false, next: index + 1 };
  const short = SHORT_MONTHS.get(token.lower);
  if (short === undefined) return null;
  const dotted = tokens[index + 1]?.text === '.' && tokens[index + 1]?.glued === true;
  return { month: short, short: true, next: index + (dotted ? 2 : 1) };
}

const DAY_NUMERAL = /^[0-9]{1,2}$/;
const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['nd', 'rd', 'st', 'th']);

/** A day of the month at `index`: "3", "3rd", "third" (only with an ordinal word). */
function dayOfMonth(tokens: readonly Token[], index: number): { readonly day: number; readonly next: number } | null {
  const token = tokens[index];
  if (token === undefined) return null;
  if (token.kind === 'numeral') {
    if (!DAY_NUMERAL.test(token.text)) return null;
    const day = Number(token.text);
    const ending = tokens[index + 1];
    const ordinal = ending !== undefined && ending.glued && ORDINAL_ENDINGS.has(ending.lower);
    if (!ordinal && isGluedWord(tokens, index + 1)) return null;
    return day >= 1 && day <= 31 ? { day, next: index + (ordinal ? 2 : 1) } : null;
  }
  if (token.kind === 'mark') return null;
  const reading = readNumberWords(tokens, index);
  return reading?.ordinal && reading.value <= 31 ? { day: reading.value, next: reading.next } : null;
}

function calendarDayDraft(
  scene: Scene,
  span: { readonly first: number; readonly next: number },
  month: number,
  firstDay: number,
  lastDay: number,
  weekday: number | null,
): Draft | null {
  const following = readFollowingYear(scene, span.next);
  const year = following?.year ?? null;
  if (!isCalendarDay(year, month, firstDay) || !isCalendarDay(year, month, lastDay) || lastDay < firstDay) return null;
  const daysIn = (inYear: number): Days => [dayNumber(inYear, month, firstDay), dayNumber(inYear, month, lastDay)];
  let days: Days | null = null;
  if (year !== null) days = daysIn(year);
  else if (following === null && scene.today !== null)
    days = nearestYear(scene.today, directionOf(scene, span.first), daysIn);
  return {
    first: span.first,
    next: following?.next ?? span.next,
    kind: 'day',
    grain: 'day',
    days,
    year: following?.written ? year : null,
    month,
    day: firstDay,
    weekday,
  };
}

/** "3 March", "the 3rd of March 2026", "20-23 August". */
function readDayMonth(scene: Scene, index: number, weekday: number | null = null, first = index): Draft | null {
  const { tokens } = scene;
  if (isJoint(tokens, index - 1) && tokens[index - 2]?.kind === 'word' && index === first) return null;
  const from = dayOfMonth(tokens, index);
  if (from === null) return null;
  const to = isJoint(tokens, from.next) ? dayOfMonth(tokens, from.next + 1) : null;
  const afterDays = to?.next ?? from.next;
  const month = monthName(tokens, tokens[afterDays]?.lower === 'of' ? afterDays + 1 : afterDays);
  if (month === null) return null;
  return calendarDayDraft(scene, { first, next: month.next }, month.month, from.day, to?.day ?? from.day, weekday);
}

/** "March 3", "Aug. 20-23, 2026". */
function readMonthDay(scene: Scene, index: number, weekday: number | null, first: number): Draft | null {
  const { tokens } = scene;
  const month = monthName(tokens, index);
  if (month === null) return null;
  const at = tokens[month.next]?.lower === 'the' ? month.next + 1 : month.next;
  const from = tokens[at]?.kind === 'numeral' ? dayOfMonth(tokens, at) : null;
  // "March 3.5" and "June 12:30" are a month and something else.
  if (from === null || (tokens[from.next]?.text === ':' && isGluedWord(tokens, from.next + 1))) return null;
  const to =
    isJoint(tokens, from.next) && tokens[from.next + 1]?.kind === 'numeral' ? dayOfMonth(tokens, from.next + 1) : null;
  return calendarDayDraft(
    scene,
    { first, next: to?.next ?? from.next },
    month.month,
    from.day,
    to?.day ?? from.day,
    weekday,
  );
}

/** "2026-03-03", "2026/03/03", and "23/05/2026" where only one reading is a date. */
function readNumericDate(scene: Scene, index: number): Draft | null {
  const { tokens } = scene;
  const [first, mark, second, sameMark, third] = tokens.slice(index, index + 5);
  if (
    mark === undefined ||
    second === undefined ||
    third === undefined ||
    sameMark === undefined ||
    first === undefined
  )
    return null;
  if (mark.text !== sameMark.text || (mark.text !== '-' && mark.text !== '/')) return null;
  if (!isJoint5([mark, second, sameMark, third]) || second.kind !== 'numeral' || third.kind !== 'numeral') return null;
  let [year, month, day] = [numeralValue(first), numeralValue(second), numeralValue(third)];
  if (yearValue(first) === null) {
    if (yearValue(third) === null) return null;
    const [left, right] = [year, month];
    if (left <= 12 && right <= 12 && left !== right) return null;
    [year, month, day] = [day, left > 12 ? right : left, left > 12 ? left : right];
  }
  if (!Number.isInteger(month) || !Number.isInteger(day) || !isCalendarDay(year, month, day)) return null;
  return {
    first: index,
    next: index + 5,
    kind: 'day',
    grain: 'day',
    days: single(dayNumber(year, month, day)),
    year,
    month,
    day,
  };
}

function isJoint5(tokens: readonly Token[]): boolean {
  return tokens.every((token) => token.glued);
}

/** "Tuesday", "last Tuesday", "Tuesday, 3 March", "Tuesday, August 18". */
function readWeekday(scene: Scene, index: number): Draft | null {
  const { tokens } = scene;
  const token = tokens[index];
  if (token === undefined || !isCapitalised(token)) return null;
  const weekday = WEEKDAYS.get(token.lower);
  if (weekday === undefined) return null;
  const comma = tokens[index + 1]?.text === ',' ? index + 2 : index + 1;
  const at = tokens[comma]?.lower === 'the' ? comma + 1 : comma;
  const full = readDayMonth(scene, at, weekday, index) ?? readMonthDay(scene, at, weekday, index);
  if (full !== null) return full;
  const before = tokens[index - 1]?.lower;
  const modified = before === 'last' || before === 'next' || before === 'this' || before === 'past';
  const first = modified && index - 1 >= scene.free ? index - 1 : index;
  const recurring = before === 'every' || before === 'each' || before === 'a';
  const days = recurring ? null : nearestWeekday(scene, weekday, index);
  return { first, next: index + 1, kind: 'weekday', grain: 'day', days, weekday };
}

/** "March", "June 2018", "in June last year", "mid-February", "the end of May", or "May 3". */
function readMonth(scene: Scene, index: number): Draft | null {
  const { tokens } = scene;
  const name = monthName(tokens, index);
  if (name === null) return null;
  const withDay = readMonthDay(scene, index, null, index);
  if (withDay !== null) return withDay;
  const following = readFollowingYear(scene, name.next);
  const part = partBefore(scene, index);
  if (following === null && part === null && !standsAsMonth(tokens, index, name)) return null;
  const daysIn = (year: number): Days =>
    narrow([monthStart(year, name.month), monthEnd(year, name.month)], part?.part ?? null);
  let days: Days | null = null;
  if (following !== null) days = following.year === null ? null : daysIn(following.year);
  else if (scene.today !== null) days = nearestYear(scene.today, directionOf(scene, part?.first ?? index), daysIn);
  const before = tokens[index - 1]?.lower;
  const modified = (before === 'last' || before === 'next' || before === 'this') && index - 1 >= scene.free;
  return {
    first: part?.first ?? (modified ? index - 1 : index),
    next: following?.next ?? name.next,
    kind: 'month',
    grain: 'month',
    days,
    year: following?.written ? following.year : null,
    month: name.month,
  };
}

/** True unless the word is more likely a verb or a person: "May I", "August Wilson", "March on". */
function standsAsMonth(
  tokens: readonly Token[],
  index: number,
  name: { readonly short: boolean; readonly next: number },
): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  const after = tokens[name.next];
  if (token === undefined) return false;
  const introduced =
    BEFORE_MONTH.has(before?.lower ?? '') || (isJoint(tokens, index - 1) && tokens[index - 2]?.lower === 'mid');
  if (name.short) return introduced && name.next > index + 1;
  // A capitalised word after it makes a name, unless it opens the next phrase: "Prime Minister May Chen", "in June Chile voted" is lost.
  const nameAfter = isCapitalised(after) && after?.lower !== 'i';
  if (!DOUBTFUL_MONTHS.has(token.lower))
    return before === undefined || !isCapitalised(before) || introduced || !nameAfter;
  // "for May" is more often a person than "planned for May" is rare.
  const planned = before?.lower === 'for' && (token.lower !== 'may' || FUTURE_CUES.has(tokens[index - 2]?.lower ?? ''));
  // "the April floods", but not "the March on the capital".
  const attributive = before?.lower === 'the' && after?.kind === 'word' && !/^(?:for|of|on|to)$/.test(after.lower);
  return (introduced || planned || attributive) && !nameAfter;
}

type Part = 'early' | 'mid' | 'late' | 'end';

const PART_WORDS: ReadonlyMap<string, Part> = new Map<string, Part>([
  ['beginning', 'early'],
  ['close', 'end'],
  ['early', 'early'],
  ['end', 'end'],
  ['late', 'late'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['start', 'early'],
]);

/** "early", "mid-", "the end of" directly before `index`. */
function partBefore(scene: Scene, index: number): { readonly part: Part; readonly first: number } | null {
  const { tokens } = scene;
  let at = index - 1;
  if (isJoint(tokens, at) || tokens[at]?.lower === 'of') at -= 1;
  const direct = at === index - 1;
  const part = PART_WORDS.get(tokens[at]?.lower ?? '');
  if (part === undefined || at < scene.free) return null;
  const bare = part === 'early' || part === 'late' || part === 'mid';
  if (direct && !bare) return null;
  return { part, first: at };
}

/** The third of a stretch of days that "early", "mid-" or "late" means, and its last tenth or four days for "the end of". */
function narrow(days: Days, part: Part | null): Days {
  const [from, to] = days;
  const length = to - from + 1;
  const third = Math.round(length / 3);
  if (part === 'early') return [from, from + third];
  if (part === 'mid') return [from + third - 1, to - third + 1];
  if (part === 'late') return [to - third, to];
  if (part === 'end') return [to - Math.max(1, Math.round(length / 8)), to];
  return days;
}

/** "the second week of January", "the last day of August". */
function readWeekOfMonth(scene: Scene, index: number): Draft | null {
  const { tokens } = scene;
  const unit = tokens[index + 1]?.lower;
  if ((unit !== 'week' && unit !== 'day') || tokens[index + 2]?.lower !== 'of') return null;
  const name = monthName(tokens, index + 3);
  if (name === null) return null;
  const ordinal = readNumberWords(tokens, index);
  const last = tokens[index]?.lower === 'last';
  if (!last && !(ordinal?.ordinal === true && ordinal.value <= 5 && ordinal.next === index + 1)) return null;
  const following = readFollowingYear(scene, name.next);
  const length = unit === 'week' ? 7 : 1;
  const daysIn = (year: number): Days => {
    const [from, to] = [monthStart(year, name.month), monthEnd(year, name.month)];
    const start = last ? to - length + 1 : from + ((ordinal?.value ?? 1) - 1) * length;
    return [start, Math.min(to, start + length - 1)];
  };
  let days: Days | null = null;
  if (following !== null) days = following.year === null ? null : daysIn(following.year);
  else if (scene.today !== null) days = nearestYear(scene.today, directionOf(scene, index), daysIn);
  return {
    first: index,
    next: following?.next ?? name.next,
    kind: unit === 'week' ? 'relative' : 'day',
    grain: unit === 'week' ? 'week' : 'day',
    days,
    year: following?.written ? following.year : null,
    month: name.month,
  };
}

/** "the third quarter", "the fourth quarter of 2025". */
function readQuarter(scene: Scene, index: number): Draft | null {
  const { tokens } = scene;
  if (tokens[index + 1]?.lower !== 'quarter') return null;
  const ordinal = readNumberWords(tokens, index);
  const before = tokens[index - 1]?.lower;
  if (
    !ordinal?.ordinal ||
    ordinal.value > 4 ||
    ordinal.next !== index + 1 ||
    (before !== 'the' && before !== 'in' && before !== "year's")
  )
    return null;
  const following = readFollowingYear(scene, index + 2);
  const daysIn = (year: number): Days => [monthStart(year, ordinal.value * 3 - 2), monthEnd(year, ordinal.value * 3)];
  let days: Days | null = null;
  if (following !== null) days = following.year === null ? null : daysIn(following.year);
  else if (scene.today !== null) days = nearestYear(scene.today, directionOf(scene, index), daysIn);
  return {
    first: index,
    next: following?.next ?? index + 2,
    kind: 'quarter',
    grain: 'quarter',
    days,
    year: following?.written ? following.year : null,
    month: ordinal.value * 3 - 2,
  };
}

/** "the 19th century". */
function readCentury(scene: Scene, index: number): Draft | null {
  const { tokens } = scene;
  const token = tokens[index];
  let [value, next] = [0, index];
  if (token?.kind === 'numeral') {
    if (tokens[index + 1]?.glued !== true || !ORDINAL_ENDINGS.has(tokens[index + 1]?.lower ?? '')) return null;
    [value, next] = [numeralValue(token), index + 2];
  } else {
    const ordinal = readNumberWords(tokens, index);
    if (!ordinal?.ordinal) return null;
    [value, next] = [ordinal.value, ordinal.next];
  }
  const at = isJoint(tokens, next) ? next + 1 : next;
  if (tokens[at]?.lower !== 'century' || value < 1 || value > 21 || !Number.isInteger(value)) return null;
  const year = (value - 1) * 100 + 1;
  return {
    first: index,
    next: at + 1,
    kind: 'century',
    grain: 'century',
    days: [monthStart(year, 1), monthEnd(year + 99, 12)],
    year,
  };
}

/** Words before a four-digit numeral that make it a year. */
const BEFORE_YEAR: ReadonlySet<string> = new Set(
  `after around before by circa during early from in late mid since than through till to until year`.split(' '),
);
const LOOSE_BEFORE_YEAR: ReadonlySet<string> = new Set(['and', 'between', 'for', 'of', 'the', '(', ',', 'a']);
const YEAR_ENDERS = /s$|^(?:people|per|percent|men|women|children|million|billion|dollars)$/;

/** "2026", "1346–47", "the 1990s". */
function readYear(scene: Scene, index: number): Draft | null {
  const { tokens } = scene;
  const token = tokens[index];
  const year = yearValue(token);
  if (token === undefined || year === null) return null;
  const after = tokens[index + 1];
  const before = tokens[index - 1];
  if (after?.lower === 's' && after.glued && year % 10 === 0) {
    const days: Days = [monthStart(year, 1), monthEnd(year + (year % 100 === 0 ? 99 : 9), 12)];
    return {
      first: index,
      next: index + 2,
      kind: 'decade',
      grain: 'decade',
      days: narrow(days, partBefore(scene, index)?.part ?? null),
      year,
    };
  }
  if (
    isGluedWord(tokens, index + 1) ||
    after?.text === '%' ||
    (token.glued && before !== undefined && !'(“"‘\'–-[/'.includes(before.text))
  )
    return null;
  if (token.glued && isJoint(tokens, index - 1) && !BEFORE_YEAR.has(tokens[index - 2]?.lower ?? '')) return null;
  const firm = BEFORE_YEAR.has(before?.lower ?? '');
  const counted =
    after?.kind === 'word' &&
    !isCapitalised(after) &&
    YEAR_ENDERS.test(after.lower) &&
    !/^(?:was|is|as|has|this)$/.test(after.lower);
  const modern = year >= 1900 && year < 2100;
  const loose = modern || LOOSE_BEFORE_YEAR.has(before?.lower ?? '');
  if (
    firm
      ? counted && (before?.lower === 'to' || before?.lower === 'than' || before?.lower === 'by')
      : !loose || counted || !modern
  )
    return null;
  const range = isJoint(tokens, index + 1) ? tokens[index + 2] : undefined;
  if (range?.kind === 'numeral' && (/^[0-9]{2}$/.test(range.text) || yearValue(range) !== null)) {
    const last = range.text.length === 2 ? Math.floor(year / 100) * 100 + Number(range.text) : Number(range.text);
    if (last > year)
      return {
        first: index,
        next: index + 3,
        kind: 'year',
        grain: 'year',
        days: [monthStart(year, 1), monthEnd(last, 12)],
        year,
      };
  }
  const part = partBefore(scene, index);
  const days = narrow([monthStart(year, 1), monthEnd(year, 12)], part?.part ?? null);
  return { first: part?.first ?? index, next: index + 1, kind: 'year', grain: 'year', days, year };
}

// ---- Told from the day of publication -------------------------------------------------------------------------------

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

function readRelative(scene: Scene, index: number): Draft | null {
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
function readAgo(scene: Scene, index: number): Draft | null {
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

// ---- Seasons and times of day ---------------------------------------------------------------------------------------

const BEFORE_SEASON: ReadonlySet<string> = new Set(
  'by early from in last late mid next of previous since that the this until'.split(' '),
);
/** "the fall in prices", "the spring of a trap": what makes these two no season. */
const AFTER_VERBAL_SEASON: ReadonlySet<string> = new Set(['from', 'in', 'of', 'to', 'water', 'into', 'back', 'guy']);

/** "last autumn", "the summer of 1349", "spring 2026". */
function readSeason(scene: Scene, index: number): Draft | null {
  const { tokens, today } = scene;
  const word = tokens[index]?.lower ?? '';
  const season = SEASONS.get(word);
  if (season === undefined) return null;
  const following = readFollowingYear(scene, index + 1);
  const before = tokens[index - 1]?.lower ?? '';
  if (following === null) {
    if (!BEFORE_SEASON.has(before)) return null;
    if ((word === 'fall' || word === 'spring') && AFTER_VERBAL_SEASON.has(tokens[index + 1]?.lower ?? '')) return null;
    if (
      tokens[index + 1]?.kind === 'word' &&
      (tokens[index + 1]?.lower ?? '').endsWith('s') &&
      tokens[index]?.text === word
    )
      return null;
  }
  const daysIn = (year: number): Days => [monthStart(year, season), monthEnd(year, season + 2)];
  let days: Days | null = null;
  if (following !== null) days = following.year === null ? null : daysIn(following.year);
  else if (today !== null) days = nearestYear(today, directionOf(scene, index), daysIn);
  const modified = (before === 'last' || before === 'next' || before === 'this') && index - 1 >= scene.free;
  const next = following?.next ?? index + 1;
  const year = following?.written ? following.year : null;
  return { first: modified ? index - 1 : index, next, kind: 'season', grain: 'season', days, year, month: season };
}

function readClockTime(scene: Scene, index: number): Draft | null {
  const clock = readClock(scene.tokens, index);
  if (clock === null) return null;
  const time: readonly [number, number] = [clock.minutes, clock.minutes];
  return { first: index, next: clock.next, kind: 'clock', grain: 'time', time, twelveHour: clock.twelveHour };
}

/** "first light", "the early hours". */
const PHRASE_PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['early hours', [0, 7 * 60]],
  ['first light', [3 * 60 + 30, 7 * 60 + 30]],
  ['small hours', [0, 6 * 60]],
]);

function readPartOfDay(scene: Scene, index: number): Draft | null {
  const { tokens } = scene;
  const word = tokens[index]?.lower ?? '';
  const phrase = PHRASE_PARTS.get(`${word} ${tokens[index + 1]?.lower ?? ''}`);
  if (phrase !== undefined) return { first: index, next: index + 2, kind: 'part-of-day', grain: 'time', time: phrase };
  const time = PARTS_OF_DAY.get(word);
  return time === undefined ? null : { first: index, next: index + 1, kind: 'part-of-day', grain: 'time', time };
}
