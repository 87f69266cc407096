// In: a stretch of text and the day of publication. Out: the dates and times it names, with spans, resolved to days where that is possible.
// The idea: read the written parts (day, month, weekday, "last", "ago") by rule, then place them on the calendar near the day of publication: news speaks of the
// past days unless a word such as "will" or "next" says otherwise.

import { readDayMonth, readMonth, readNumericDate, readWeekday, readWeekOfMonth } from './date-calendar-reading.js';
import { isoDay, parseIsoDay } from './date-calendar.js';
import { entryStampEnd, readClock } from './date-clock.js';
import type { Draft, Scene } from './date-draft.js';
import type { DateBound, DateMention } from './date-mention.js';
import { readAgo, readRelative } from './date-relative.js';
import {
  BOUND_WORDS,
  CLOCK_NAMES,
  MONTHS,
  PARTS_OF_DAY,
  SEASONS,
  SHORT_MONTHS,
  WEEKDAY_NAMES,
  WEEKDAYS,
} from './date-words.js';
import { readCentury, readQuarter, readSeason, readYear } from './date-years.js';
import { type Token, tokenize } from './number-tokens.js';
import { SMALL_NUMBERS, SMALL_ORDINALS, TENS, TENS_ORDINALS } from './number-words.js';

export { sameDate } from './date-comparison.js';
export type { DateBound, DateGrain, DateKind, DateMention } from './date-mention.js';

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
