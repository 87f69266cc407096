// In: a date without a year or a weekday, and the words around it. Out: the one on the calendar that is meant.
// The idea: news looks back, unless "will", "until", "next" or the like says otherwise; of the candidates the nearest wins, with the past preferred.

import { calendarDay, weekdayOf } from './date-calendar.js';
import { type Days, type Scene, single } from './date-draft.js';
import { FUTURE_CUES } from './date-words.js';

type Direction = 'past' | 'future' | 'open';

/** How many words before a date are searched for a sign of the future: about a clause. */
const CUE_REACH = 8;

/** A month without a year is looked for this much more willingly behind than ahead: "in May", read in March, lies ahead; read in January, behind. */
const PAST_PREFERENCE = 2;

const AHEAD: ReadonlySet<string> = new Set(['by', 'for', 'to']);

/** Where a date that stands at tokens [first, next) lies, as far as the words around it tell. */
export function directionOf(scene: Scene, first: number): Direction {
  const before = scene.tokens[first - 1]?.lower;
  if (before === 'last' || before === 'since' || before === 'past') return 'past';
  if (before === 'next' || before === 'until' || before === 'till' || before === 'coming') return 'future';
  for (let at = first - 1; at >= Math.max(0, first - CUE_REACH); at -= 1) {
    const token = scene.tokens[at];
    if (token === undefined || token.text === ';' || token.text === '.') break;
    // "It was lost in April" looks back; "it was put off to April" need not.
    if (token.lower === 'had' || token.lower === 'was' || token.lower === 'were')
      return AHEAD.has(before ?? '') ? 'open' : 'past';
    if (FUTURE_CUES.has(token.lower) || (token.lower === 'be' && scene.tokens[at - 1]?.lower === 'to')) return 'future';
    if (token.lower.endsWith("'ll")) return 'future';
  }
  return before === 'by' ? 'future' : 'open';
}

/** The one of the years around `today` in which `daysIn(year)` lies best. */
export function nearestYear(today: number, direction: Direction, daysIn: (year: number) => Days): Days {
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

/** The day of that name which the words before token `first` mean. */
export function nearestWeekday(scene: Scene, weekday: number, first: number): Days | null {
  if (scene.today === null) return null;
  const before = scene.tokens[first - 1]?.lower;
  const behind = (weekdayOf(scene.today) - weekday + 7) % 7;
  const ahead = (7 - behind) % 7;
  if (before === 'last') return single(scene.today - (behind === 0 ? 7 : behind));
  if (before === 'next') return single(scene.today + (ahead === 0 ? 7 : ahead));
  return single(directionOf(scene, first) === 'future' ? scene.today + ahead : scene.today - behind);
}
