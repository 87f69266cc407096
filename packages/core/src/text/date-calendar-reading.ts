// In: tokens and an index. Out: days, weekdays and months as they are written: "3 March", "Tuesday, Aug. 18", "June last year", "2026-03-03".
// The idea: read the day, the month and the year that stand side by side; a month that is also a verb or a name needs a preposition.

import { calendarDay, dayNumber, isCalendarDay, monthEnd, monthStart } from './date-calendar.js';
import { directionOf, nearestWeekday, nearestYear } from './date-direction.js';
import { type Days, type Draft, type Scene, single } from './date-draft.js';
import { narrow, partBefore } from './date-parts.js';
import { BEFORE_MONTH, DOUBTFUL_MONTHS, FUTURE_CUES, MONTHS, SHORT_MONTHS, WEEKDAYS } from './date-words.js';
import { numeralValue, readNumberWords } from './number-reading.js';
import { isCapitalised, isJoint, type Token } from './number-tokens.js';

const YEAR = /^[12][0-9]{3}$/;

/** 1000 to 2100 in four plain digits, else null. */
export function yearValue(token: Token | undefined): number | null {
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
export function readFollowingYear(scene: Scene, index: number): YearReading | null {
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

/** True when a word or numeral touches the token before it. */
export function isGluedWord(tokens: readonly Token[], index: number): boolean {
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

export const ORDINAL_ENDINGS: ReadonlySet<string> = new Set(['nd', 'rd', 'st', 'th']);

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
export function readDayMonth(scene: Scene, index: number, weekday: number | null = null, first = index): Draft | null {
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
export function readNumericDate(scene: Scene, index: number): Draft | null {
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
export function readWeekday(scene: Scene, index: number): Draft | null {
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
export function readMonth(scene: Scene, index: number): Draft | null {
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

/** "the second week of January", "the last day of August". */
export function readWeekOfMonth(scene: Scene, index: number): Draft | null {
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
