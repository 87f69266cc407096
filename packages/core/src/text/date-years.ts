// In: tokens and an index. Out: years, quarters, seasons, decades and centuries: "since 2010", "1346–47", "the third quarter", "last autumn".
// The idea: four digits are a year only where a word before them says so or nothing is counted after them.

import { isGluedWord, ORDINAL_ENDINGS, readFollowingYear, yearValue } from './date-calendar-reading.js';
import { monthEnd, monthStart } from './date-calendar.js';
import { directionOf, nearestYear } from './date-direction.js';
import type { Days, Draft, Scene } from './date-draft.js';
import { narrow, partBefore } from './date-parts.js';
import { SEASONS } from './date-words.js';
import { numeralValue, readNumberWords } from './number-reading.js';
import { isCapitalised, isJoint } from './number-tokens.js';

/** "the third quarter", "the fourth quarter of 2025". */
export function readQuarter(scene: Scene, index: number): Draft | null {
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
export function readCentury(scene: Scene, index: number): Draft | null {
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
export function readYear(scene: Scene, index: number): Draft | null {
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

const BEFORE_SEASON: ReadonlySet<string> = new Set(
  'by early from in last late mid next of previous since that the this until'.split(' '),
);

/** "the fall in prices", "the spring of a trap": what makes these two no season. */
const AFTER_VERBAL_SEASON: ReadonlySet<string> = new Set(['from', 'in', 'of', 'to', 'water', 'into', 'back', 'guy']);

/** "last autumn", "the summer of 1349", "spring 2026". */
export function readSeason(scene: Scene, index: number): Draft | null {
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
