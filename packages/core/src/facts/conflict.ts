/**
 * Independent reports in, the figures and dates in which two of them contradict each other out, with the probability that they do.
 * The idea: sentences that dispute a figure may share little else, so that figures are held against figures, by what they count and by the words
 * around them; a small model tells those of one thing from the many that differ because they count something else.
 */
import { relationBetween } from '../text/lexicon/word-relations.js';
import { type DateMention, sameDate } from '../text/dates.js';
import { functionWords } from '../text/function-words.js';
import { type NumberMention, sameQuantity } from '../text/numbers.js';
import { PERSON_NOUNS } from '../text/number-nouns.js';
import { stemOf } from '../text/tokens.js';
import { isQuestion } from './agreement-features.js';
import { type ConflictFeatures, conflictProbability } from './conflict-features.js';
import { countedBy } from './counted-noun.js';
import { type Overlap, overlapOf } from './overlap.js';
import type { Stated } from './shared-terms.js';
import { isOnlyExpected, updateSigns } from './update.js';

/** A figure or a date with the sentence that states it. */
export interface Figure {
  readonly stated: Stated;
  readonly start: number;
  readonly end: number;
  readonly number: NumberMention | null;
  readonly date: DateMention | null;
  /** What a number counts, where it says so. */
  readonly noun: string | null;
}

/** Two figures that may contradict each other; `a` is of the article that comes first. */
export interface Dispute {
  readonly a: Figure;
  readonly b: Figure;
  readonly kind: 'number' | 'date';
  readonly features: ConflictFeatures;
  /** That they are of one thing and cannot both be so, from 0 to 1. */
  readonly probability: number;
  /** One of them is a later state of the thing: no conflict, but no agreement either. */
  readonly isUpdate: boolean;
}

/** Two figures of one thing seldom differ by a larger factor. */
const largestRatio = 3;
/** Two dates of one thing are seldom further apart, in days; two times of day in minutes. */
const furthestDays = 45;
const furthestMinutes = 180;
/** Reporters round the clock to the quarter. */
const roundedMinutes = 15;
const minutesOfDay = 1440;
const minutesOfHalfDay = 720;

/** How near two figures are that exclude each other, from 0 to 1; null for others. */
export type Difference = (a: Figure, b: Figure) => number | null;

/** All pairs of figures of two reports that differ and may be of one thing, each with its probability. */
export function findDisputes(
  reports: readonly (readonly Stated[])[],
  differ: Difference = differBy,
): readonly Dispute[] {
  const figures = reports.map((sentences) => sentences.flatMap(figuresIn));
  return figures.flatMap((mine, place) =>
    figures.slice(place + 1).flatMap((theirs) => disputesBetween(mine, theirs, differ)),
  );
}

/** Figures that state how many or how much, and dates that can be placed; a clock time is a date. A question states nothing. */
function figuresIn(stated: Stated): readonly Figure[] {
  if (isQuestion(stated)) return [];
  const numbers = stated.sentence.numbers
    .filter(({ kind, value }) => !silent.has(kind) && !(kind === 'cardinal' && value === 1))
    .map((number) => ({
      stated,
      start: number.phraseStart,
      end: number.phraseEnd,
      number,
      date: null,
      noun: countedBy(stated, number),
    }));
  const dates = stated.sentence.dates
    .filter(({ timeFrom, day, month, from, to, kind }) =>
      timeFrom === null ? day !== null && month !== null && from === to && kind === 'day' : kind === 'clock',
    )
    .filter(({ from, timeFrom }) => timeFrom !== null || from === null || !isOwnDay(stated, from))
    .map((date) => ({ stated, start: date.start, end: date.end, number: null, date, noun: null }));
  return [...numbers, ...dates];
}

/** A day that only says when the report was written. */
function isOwnDay({ article }: Stated, day: string): boolean {
  return article.article.published?.startsWith(day) === true;
}

/** Kinds of numbers that count nothing. */
const silent: ReadonlySet<string> = new Set(['name', 'vague', 'year', 'clock', 'ordinal']);

interface Draft {
  readonly a: Figure;
  readonly b: Figure;
  readonly nearness: number;
  readonly overlap: Overlap;
  /** Weight of the words around both. */
  readonly around: number;
  readonly nouns: Nouns;
}

function disputesBetween(mine: readonly Figure[], theirs: readonly Figure[], differ: Difference): readonly Dispute[] {
  const overlaps = new Map<string, Overlap>();
  const drafts = mine.flatMap((a) =>
    theirs.flatMap((b): readonly Draft[] => {
      const nearness = differ(a, b);
      if (nearness === null) return [];
      const pair = { a: a.stated, b: b.stated };
      const key = `${a.stated.sentence.index} ${b.stated.sentence.index}`;
      const overlap = overlaps.get(key) ?? overlapOf(pair);
      overlaps.set(key, overlap);
      return [{ a, b, nearness, overlap, around: aroundBoth(a, b), nouns: compareNouns(a, b) }];
    }),
  );
  const lead = leads(drafts);
  return drafts.flatMap((draft): readonly Dispute[] => {
    const doubles = doublesOf(draft, mine, theirs);
    if (differ === differBy && doubles.beside && !doubles.setAgainst) return [];
    const features = featuresOf(draft, lead(draft), doubles);
    const kind = draft.a.number === null ? 'date' : 'number';
    const isUpdate = features.update >= 1 && features['set against the other'] === 0;
    return [{ a: draft.a, b: draft.b, kind, features, probability: conflictProbability(features), isUpdate }];
  });
}

/**
 * From this probability on two figures are said to exclude each other. On stories left out while learning, found and false ones balance about as
 * well from 0.2 to 0.3; the greater is taken, as a false conflict costs a desk more than a missed one.
 */
const likely = 0.3;

/**
 * Of all disputes those that are likely, the surest first. A figure contradicts one figure of another report, and of two sentences only the
 * surest contradiction is told.
 */
export function likelyDisputes(disputes: readonly Dispute[]): readonly Dispute[] {
  const taken = new Set<string>();
  return disputes
    .filter(({ probability }) => probability >= likely)
    .toSorted((x, y) => y.probability - x.probability)
    .filter(({ a, b }) => {
      const keys = [
        `${a.stated.sentence.id} ${b.stated.sentence.id}`,
        `${a.stated.sentence.id} ${a.start} ${b.stated.article.id}`,
        `${b.stated.sentence.id} ${b.start} ${a.stated.article.id}`,
      ];
      if (keys.some((key) => taken.has(key))) return false;
      for (const key of keys) taken.add(key);
      return true;
    });
}

/** How near two differing figures are, from 0 to 1; null where they agree, measure different things or lie far apart. */
function differBy(a: Figure, b: Figure): number | null {
  if (a.number !== null && b.number !== null) return numbersDiffer(a.number, b.number);
  if (a.date !== null && b.date !== null) return datesDiffer(a.date, b.date);
  return null;
}

/** Two scores of one game, the later one grown from the earlier. */
function mayBeOneGame(a: NumberMention, b: NumberMention): boolean {
  return a.kind === 'score' && b.kind === 'score' && (mayBeLater(a, b) || mayBeLater(b, a));
}

/** Whether neither side has less than it had, in whatever order they are named. */
function mayBeLater({ value, second }: NumberMention, { value: before, second: secondBefore }: NumberMention): boolean {
  const [other, otherBefore] = [second ?? 0, secondBefore ?? 0];
  return (value >= before && other >= otherBefore) || (value >= otherBefore && other >= before);
}

function numbersDiffer(a: NumberMention, b: NumberMention): number | null {
  if (sameQuantity(a, b) !== 'different' || mayBeOneGame(a, b)) return null;
  const ratio = Math.abs(Math.log(a.baseValue / b.baseValue)) / Math.log(largestRatio);
  return ratio <= 1 ? 1 - ratio : null;
}

function datesDiffer(a: DateMention, b: DateMention): number | null {
  if (sameDate(a, b) !== 'different') return null;
  if (a.timeFrom !== null && b.timeFrom !== null) {
    const cycle = a.twelveHour || b.twelveHour ? minutesOfHalfDay : minutesOfDay;
    const gap = Math.abs(a.timeFrom - b.timeFrom) % cycle;
    const apart = Math.min(gap, cycle - gap);
    return apart > roundedMinutes && apart <= furthestMinutes ? 1 - apart / furthestMinutes : null;
  }
  if (a.from === null || b.from === null) return null;
  const days = Math.abs(Date.parse(a.from) - Date.parse(b.from)) / (minutesOfDay * 60_000);
  return days <= furthestDays ? 1 - days / furthestDays : null;
}

interface Nouns {
  readonly relation: 'same' | 'related' | 'unknown' | 'other';
  /** One's counted thing is named in the other's sentence. */
  readonly crossed: boolean;
}

function compareNouns(a: Figure, b: Figure): Nouns {
  const [mine, theirs] = [a.noun, b.noun];
  const inOther = (noun: string | null, { stated }: Figure) => noun !== null && stated.terms.terms.has(stemOf(noun));
  const crossed = inOther(mine, b) || inOther(theirs, a);
  if (mine === null || theirs === null) return { relation: 'unknown', crossed };
  if (stemOf(mine) === stemOf(theirs)) return { relation: 'same', crossed };
  const related =
    relationBetween(stemOf(mine), stemOf(theirs)) !== null || (PERSON_NOUNS.has(mine) && PERSON_NOUNS.has(theirs));
  return { relation: related ? 'related' : 'other', crossed };
}

/** Tokens on each side of a figure that tell what it is a figure of. */
const reach = 8;

/** The weight of the words that stand around both. */
function aroundBoth(a: Figure, b: Figure): number {
  const near = stemsAround(b);
  let words = 0;
  for (const stem of stemsAround(a)) if (near.has(stem)) words += a.stated.terms.terms.get(stem) ?? 0;
  return words;
}

const stemsOf = new WeakMap<Figure, ReadonlySet<string>>();

function stemsAround(figure: Figure): ReadonlySet<string> {
  const known = stemsOf.get(figure);
  if (known !== undefined) return known;
  const { tokens } = figure.stated.sentence;
  const first = Math.max(
    0,
    tokens.findIndex(({ end }) => end > figure.start),
  );
  const last = tokens.findLastIndex(({ start }) => start < figure.end);
  const near = tokens.slice(Math.max(0, first - reach), last + 1 + reach);
  const found = new Set(
    near.filter(({ kind, norm }) => kind === 'word' && !functionWords.has(norm)).map(({ stem }) => stem),
  );
  stemsOf.set(figure, found);
  return found;
}

/** Where a report has the other's figure, too: then it mostly tells of two things. */
interface Doubles {
  /** In the very sentence. */
  readonly beside: boolean;
  readonly elsewhere: boolean;
  /** In the very sentence, to say that it is wrong: "29 December rather than 5 January". */
  readonly setAgainst: boolean;
}

function doublesOf({ a, b }: Draft, mine: readonly Figure[], theirs: readonly Figure[]): Doubles {
  const found = [...findAll(mine, b, a), ...findAll(theirs, a, b)];
  return {
    beside: found.some(({ figure, partner }) => figure.stated === partner.stated),
    elsewhere: found.some(({ figure, partner }) => figure.stated !== partner.stated),
    setAgainst: found.some(({ figure, partner }) => figure.stated === partner.stated && isSetAgainst(figure)),
  };
}

/** The figures of a report that are the one wanted, each beside the figure that the report has instead. */
function findAll(figures: readonly Figure[], wanted: Figure, partner: Figure) {
  return figures.filter((figure) => isSame(figure, wanted)).map((figure) => ({ figure, partner }));
}

/** Words right before a figure that is said to be wrong. */
const against =
  /\b(?:as opposed to|contrary to|instead of|not|rather than|wrongly)(?: (?:about|at|by|for|from|in|of|on|only|the|to))*\s*$/iu;
/** As long as the longest of these with two small words. */
const longestAgainst = 30;

function isSetAgainst({ stated, start }: Figure): boolean {
  return against.test(stated.article.text.slice(Math.max(stated.sentence.start, start - longestAgainst), start));
}

function isSame(a: Figure, b: Figure): boolean {
  if (a.number !== null && b.number !== null) {
    const relation = sameQuantity(a.number, b.number);
    if (relation !== 'same' && relation !== 'compatible') return false;
    return a.number.value > recurring || compareNouns(a, b).relation !== 'other';
  }
  return a.date !== null && b.date !== null && sameDate(a.date, b.date) === 'same';
}
/** Counts up to a dozen recur by chance: they must count the same thing. */
const recurring = 12;

/** How surely two figures are of one thing, to tell the best partner from the second. */
function likeness({ nouns, overlap, around, nearness }: Draft): number {
  const noun = nouns.relation === 'same' ? 2 : nouns.relation === 'related' ? 1 : nouns.crossed ? 1 : 0;
  return noun + around / 3 + 2 * overlap.closeness + nearness;
}

/** For each draft its lead over the next best partner of either figure, capped at 1; below 0 where it is not the best. */
function leads(drafts: readonly Draft[]): (draft: Draft) => number {
  const tops = new Map<Figure, readonly [number, number]>();
  for (const draft of drafts) {
    const value = likeness(draft);
    for (const figure of [draft.a, draft.b]) {
      const [first, second] = tops.get(figure) ?? [0, 0];
      tops.set(figure, value > first ? [value, first] : [first, Math.max(second, value)]);
    }
  }
  return (draft) => {
    const value = likeness(draft);
    const each = [draft.a, draft.b].map((figure) => {
      const [first, second] = tops.get(figure) ?? [0, 0];
      return value - (value === first ? second : first);
    });
    return Math.max(-1, Math.min(1, ...each));
  };
}

/** So much weight of common words is a sentence's worth. */
const sentenceWeight = 20;

const flag = (condition: boolean) => (condition ? 1 : 0);

function featuresOf({ a, b, nearness, overlap, nouns }: Draft, lead: number, doubles: Doubles): ConflictFeatures {
  const both = (test: (number: NumberMention) => boolean) =>
    flag(a.number !== null && b.number !== null && test(a.number) && test(b.number));
  const timed = a.date !== null && a.date.timeFrom !== null;
  return {
    'same noun': flag(nouns.relation === 'same'),
    'related noun': flag(nouns.relation === 'related'),
    unit: both(({ baseUnit, kind }) => baseUnit !== null || kind === 'score'),
    'time of day': flag(timed),
    'calendar date': flag(a.date !== null && !timed),
    nearness,
    'closeness without names': overlap.closenessWithoutNames,
    'weight in common': Math.min(1, overlap.weight / sentenceWeight),
    'set against the other': flag(doubles.setAgainst),
    'stated elsewhere too': flag(doubles.elsewhere),
    'lead over the second': lead,
    update: updateSigns(a, b),
    'only expected': flag(isOnlyExpected(a, b)),
  };
}
