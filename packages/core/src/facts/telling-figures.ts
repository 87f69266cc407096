/**
 * Two sentences of independent reports in, how many figures and days both give that stand nowhere else in either report out.
 * The idea: reporters choose their words, but not the sum, the count or the day. "Four" and "Saturday" recur by chance, 8,700 pounds and
 * 17 April do not; a figure that a report repeats is the subject of the story and tells no sentence from another.
 */
import { dateTerm, numberTerm } from '../passages/terms.js';
import { sameDate } from '../text/dates.js';
import type { DateMention, NumberMention } from '../text/index.js';
import { sameQuantity } from '../text/numbers.js';
import type { Stated } from './shared-terms.js';

/** Plain counts up to a dozen recur by chance. */
const recurring = 12;
/** Kinds of numbers that measure nothing. */
const silent: ReadonlySet<string> = new Set(['name', 'vague', 'year', 'clock', 'ordinal']);

const isTelling = ({ kind, value, baseUnit }: NumberMention) =>
  !silent.has(kind) && (baseUnit !== null || Math.abs(value) > recurring);

/** A day of the calendar or a moment of the day, as written; a weekday is the day of the event in half of the sentences. */
const isTellingDate = ({ timeFrom, timeTo, day, month, weekday }: DateMention) =>
  timeFrom === null ? day !== null && month !== null && weekday === null : timeFrom === timeTo;

/** How many sentences of its report hold a term. */
export type Uses = (stated: Stated, term: string) => number;

/** Counts the sentences of each report that hold a term. */
export function countUses(reports: readonly (readonly Stated[])[]): Uses {
  const uses = new Map<string, Map<string, number>>();
  for (const stated of reports.flat()) {
    const known = uses.get(stated.article.id) ?? new Map<string, number>();
    uses.set(stated.article.id, known);
    for (const term of stated.terms.terms.keys()) known.set(term, (known.get(term) ?? 0) + 1);
  }
  return ({ article }, term) => uses.get(article.id)?.get(term) ?? 0;
}

/** What an approximate figure adds to the count ("over 7,000" for 7,412). */
const approximate = 0.8;

/** The number of telling figures that both have and that each report gives in this sentence alone. */
export function sharedTellingFigures(a: Stated, b: Stated, uses: Uses): number {
  const alone = (stated: Stated, term: string) => uses(stated, term) === 1;
  let found = 0;
  for (const mine of a.sentence.numbers.filter(isTelling)) {
    if (!alone(a, numberTerm(mine))) continue;
    const theirs = b.sentence.numbers.filter((number) => alone(b, numberTerm(number)));
    found += agreementWith(theirs.map((other) => sameQuantity(mine, other)));
  }
  for (const mine of a.sentence.dates.filter(isTellingDate)) {
    if (!alone(a, dateTerm(mine))) continue;
    const theirs = b.sentence.dates.filter((date) => alone(b, dateTerm(date)));
    found += agreementWith(theirs.map((other) => sameDate(mine, other)));
  }
  return found;
}

function agreementWith(relations: readonly string[]): number {
  return relations.includes('same') ? 1 : relations.includes('compatible') ? approximate : 0;
}
