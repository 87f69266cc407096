// In: tokens and an index. Out: the time of day that starts there: "9 p.m.", "21:00", "4.40am", "nine in the evening", "half past two", "noon".
// The idea: an hour, perhaps minutes, and something that proves it is a clock; without that proof a number stays a number.

import { CLOCK_NAMES } from './date-words.js';
import { numeralValue, readNumberWords } from './number-reading.js';
import { isJoint, type Token } from './number-tokens.js';

export interface ClockReading {
  /** Minutes from midnight. */
  readonly minutes: number;
  /** True when morning or evening is not said ("two o'clock"). */
  readonly twelveHour: boolean;
  readonly next: number;
}

type Half = 'am' | 'pm';

/** Reads "am", "p.m.", "in the morning", "at night", "this evening" after a time. */
function readHalf(tokens: readonly Token[], index: number): { readonly half: Half; readonly next: number } | null {
  const word = tokens[index]?.lower;
  if (word === 'am' || word === 'pm') return { half: word, next: index + 1 };
  if ((word === 'a' || word === 'p') && tokens[index + 1]?.text === '.' && tokens[index + 2]?.lower === 'm') {
    const dotted =
      tokens[index + 2]?.glued === true && tokens[index + 3]?.text === '.' && tokens[index + 3]?.glued === true;
    return { half: word === 'a' ? 'am' : 'pm', next: index + (dotted ? 4 : 3) };
  }
  const second = tokens[index + 1]?.lower;
  const third = tokens[index + 2]?.lower;
  if (word === 'in' && second === 'the') {
    if (third === 'morning') return { half: 'am', next: index + 3 };
    if (third === 'evening' || third === 'afternoon') return { half: 'pm', next: index + 3 };
  }
  if (word === 'at' && second === 'night') return { half: 'pm', next: index + 2 };
  if (word === 'this' && second === 'morning') return { half: 'am', next: index };
  if (word === 'this' && (second === 'evening' || second === 'afternoon')) return { half: 'pm', next: index };
  return null;
}

function withHalf(hour: number, minute: number, half: Half): number {
  return (hour % 12) * 60 + minute + (half === 'pm' ? 720 : 0);
}

const HOUR_MINUTE = /^([0-9]{1,2})\.([0-5][0-9])$/;
/** "0642", a time only before a zone ("0642 GMT"). */
const MILITARY = /^([01][0-9]|2[0-3])([0-5][0-9])$/;
const HOUR = /^[0-9]{1,2}$/;
const MINUTE = /^[0-5][0-9]$/;
const ZONES: ReadonlySet<string> = new Set(['bst', 'cet', 'cest', 'edt', 'est', 'et', 'gmt', 'pdt', 'pst', 'utc']);
const HALF_MARKS: ReadonlySet<string> = new Set(['a', 'am', 'p', 'pm']);
/** Words before a bare hour which, with a weekday or a part of the day after it, make it a time. */
const BEFORE_HOUR: ReadonlySet<string> = new Set([
  'about',
  'after',
  'around',
  'at',
  'before',
  'by',
  'from',
  'past',
  'till',
  'until',
]);
const AFTER_HOUR: ReadonlySet<string> = new Set([
  'monday',
  'sharp',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
  'tonight',
]);

/** The time of day that starts at `index`, or null. */
export function readClock(tokens: readonly Token[], index: number): ClockReading | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const named = token.kind === 'word' ? CLOCK_NAMES.get(token.lower) : undefined;
  if (named !== undefined) return { minutes: named, twelveHour: false, next: index + 1 };
  if (token.kind === 'numeral') return readDigitalClock(tokens, index, token);
  return token.kind === 'word' ? (readPast(tokens, index) ?? readSpokenHour(tokens, index)) : null;
}

function readDigitalClock(tokens: readonly Token[], index: number, token: Token): ClockReading | null {
  const pair = HOUR_MINUTE.exec(token.text);
  if (pair !== null) {
    const [hour, minute] = [Number(pair[1]), Number(pair[2])];
    const half = readHalf(tokens, index + 1);
    if (half === null || hour < 1 || hour > 12) {
      if (hour >= 24) return null;
      if (ZONES.has(tokens[index + 1]?.lower ?? ''))
        return { minutes: hour * 60 + minute, twelveHour: false, next: index + 1 };
      return isIntroduced(tokens, index, index + 1)
        ? { minutes: hour * 60 + minute, twelveHour: hour >= 1 && hour <= 12, next: index + 1 }
        : null;
    }
    return { minutes: withHalf(hour, minute, half.half), twelveHour: false, next: half.next };
  }
  const military = MILITARY.exec(token.text);
  if (military !== null && ZONES.has(tokens[index + 1]?.lower ?? '')) {
    return { minutes: Number(military[1]) * 60 + Number(military[2]), twelveHour: false, next: index + 1 };
  }
  if (!HOUR.test(token.text)) return null;
  const hour = numeralValue(token);
  const colon = tokens[index + 1];
  const minuteToken = tokens[index + 2];
  if (colon?.text === ':' && colon.glued && minuteToken?.glued === true && MINUTE.test(minuteToken.text) && hour < 24) {
    const minute = numeralValue(minuteToken);
    // A second colon counts seconds: "2:03:41" is a time over a distance unless it is a full clock; either way not two times.
    const seconds =
      tokens[index + 3]?.text === ':' &&
      tokens[index + 3]?.glued === true &&
      tokens[index + 4]?.kind === 'numeral' &&
      tokens[index + 4]?.glued === true;
    const next = index + (seconds ? 5 : 3);
    const half = hour >= 1 && hour <= 12 ? readHalf(tokens, next) : null;
    if (half !== null) return { minutes: withHalf(hour, minute, half.half), twelveHour: false, next: half.next };
    return { minutes: hour * 60 + minute, twelveHour: hour >= 1 && hour <= 12 && !token.text.startsWith('0'), next };
  }
  return hour >= 1 && hour <= 12 ? readWholeHour(tokens, index, hour, index + 1) : null;
}

/** "9 p.m.", "ten in the morning", "two o'clock", "at seven on Sunday": an hour that ends before `next`. */
function readWholeHour(tokens: readonly Token[], index: number, hour: number, next: number): ClockReading | null {
  const oClock = tokens[next]?.lower === "o'clock";
  const after = oClock ? next + 1 : next;
  const half = readHalf(tokens, after);
  // "ten in the morning" proves itself; "seven this evening" and "7 in the morning" may count people, unless "at" or the like stands before.
  const marked = tokens[after]?.kind === 'word' && HALF_MARKS.has(tokens[after]?.lower ?? '');
  const proven = marked || oClock || (tokens[after]?.lower === 'in' && tokens[index]?.kind === 'word');
  if (half !== null && (proven || BEFORE_HOUR.has(tokens[index - 1]?.lower ?? ''))) {
    return { minutes: withHalf(hour, 0, half.half), twelveHour: false, next: half.next };
  }
  if (oClock) return { minutes: (hour % 12) * 60, twelveHour: true, next: after };
  if (isIntroduced(tokens, index, next)) return { minutes: (hour % 12) * 60, twelveHour: true, next };
  return null;
}

/** "at seven on Sunday", "shortly before two": a bare hour that the words around it make a time. */
function isIntroduced(tokens: readonly Token[], index: number, next: number): boolean {
  const before = tokens[index - 1]?.lower ?? '';
  if (!BEFORE_HOUR.has(before)) return false;
  const following = tokens[next]?.lower === 'on' ? tokens[next + 1] : tokens[next];
  if (AFTER_HOUR.has(following?.lower ?? '')) return true;
  const close =
    /^(?:just|shortly|soon)$/.test(tokens[index - 2]?.lower ?? '') && (before === 'before' || before === 'after');
  return close && (following === undefined || (following.kind === 'mark' && !isJoint(tokens, next)));
}

function readSpokenHour(tokens: readonly Token[], index: number): ClockReading | null {
  const reading = readNumberWords(tokens, index);
  if (reading === null || reading.ordinal || reading.value < 1 || reading.value > 12 || reading.next !== index + 1)
    return null;
  return readWholeHour(tokens, index, reading.value, index + 1);
}

/** "half past nine", "a quarter to ten", "twenty past two". */
function readPast(tokens: readonly Token[], index: number): ClockReading | null {
  let at = tokens[index]?.lower === 'a' ? index + 1 : index;
  const word = tokens[at]?.lower;
  let minutes: number;
  if (word === 'half' || word === 'quarter') {
    minutes = word === 'half' ? 30 : 15;
    at += 1;
  } else {
    const reading = readNumberWords(tokens, at);
    if (reading === null || reading.ordinal || reading.value < 1 || reading.value > 29) return null;
    minutes = reading.value;
    at = reading.next;
    if (tokens[at]?.lower === 'minutes') at += 1;
  }
  const direction = tokens[at]?.lower;
  const half = readHalf(tokens, at + 2);
  const marked = word === 'quarter' || tokens[at - 1]?.lower === 'minutes';
  if (direction !== 'past' && direction !== 'to') return null;
  if (isJoint(tokens, at + 1)) return null;
  const hourToken = tokens[at + 1];
  const hour = hourToken?.kind === 'numeral' ? numeralValue(hourToken) : readNumberWords(tokens, at + 1)?.value;
  if (hour === undefined || !Number.isInteger(hour) || hour < 1 || hour > 12) return null;
  // "twenty to seven" may be a vote, "twenty to seven in the morning" or "at twenty to seven" is not.
  const introduced = minutes >= 20 && BEFORE_HOUR.has(tokens[index - 1]?.lower ?? '');
  if (direction === 'to' && !marked && half === null && !introduced) return null;
  const total = direction === 'past' ? (hour % 12) * 60 + minutes : ((hour % 12) * 60 - minutes + 720) % 720;
  if (half === null) return { minutes: total, twelveHour: true, next: at + 2 };
  return { minutes: total + (half.half === 'pm' ? 720 : 0), twelveHour: false, next: half.next };
}

/**
 * The index after the time that stamps an entry of a live page ("07:15: The minister ...", "09:05 EAT — Police ..."), or 0. The stamp says when the
 * entry was written and is no part of what it tells.
 */
export function entryStampEnd(tokens: readonly Token[]): number {
  const clock = tokens[0]?.kind === 'numeral' ? readClock(tokens, 0) : null;
  if (clock === null) return 0;
  const zone = tokens[clock.next];
  const next = zone?.kind === 'word' && /^[A-Z]{2,4}$/.test(zone.text) ? clock.next + 1 : clock.next;
  const mark = tokens[next]?.text ?? '';
  return mark === ':' || mark === '—' || mark === '–' || mark === '-' ? next + 1 : 0;
}
