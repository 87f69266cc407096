/**
 * What a first look at each candidate found in, what a second look asks besides out: text stands among text. The teasers below an article read
 * like paragraphs one by one, but stand among titles and dates; a short answer that reads like a label stands among paragraphs.
 */
import { feature, numbered } from './feature-numbers.js';
import type { PutFeature } from './features.js';
import type { Candidate, PageFacts } from './page-facts.js';
import type { PageElement } from './parse.js';
import { lookOf } from './repetition-features.js';

/** The first look is never surer than this, in log odds: what is certain shall not outweigh all around it. */
const SUREST = 6;

/** In place of the log odds where there is no other candidate to ask. */
const NOBODY = -7;

/** How far neighbours are asked one by one, and how far those that look like text are counted. */
const offsets = [-3, -2, -1, 1, 2, 3];
const COUNTED = 5;

/** A long paragraph says no more of those around it than one of this many characters. */
const TELLING_LENGTH = 400;

/** Elements that make up the look of a place: two paragraphs of one article have a parent and its parent alike. */
const LOOK_DEPTH = 3;

const own = numbered([
  'first look',
  'first look, parent',
  'first look, alike',
  'first look, lesser',
  'first look, greater',
  'text before',
  'text after',
  'texts near before',
  'texts near after',
]);
const neighbours = offsets.map(
  (by) => [by, feature(`first look ${Math.abs(by)} ${by < 0 ? 'before' : 'after'}`)] as const,
);

/** `probabilities` are those of the first look, one for each candidate. */
export function addSecondLookFeatures(
  { candidates }: PageFacts,
  probabilities: readonly number[],
  put: PutFeature,
): void {
  const odds = probabilities.map(logOdds);
  const oddsAt = (at: number) => odds[at] ?? -SUREST;
  const beside = othersOf(candidates, odds, ({ segment }) => segment.element.parent);
  const alike = othersOf(candidates, odds, ({ segment }) => lookPathOf(segment.element));
  const textOf = (at: number) => (probabilities[at] ?? 0) * (candidates[at]?.segment.text.length ?? 0);
  const all = candidates.reduce((sum, _, at) => sum + textOf(at), 0);
  let before = 0;
  for (const at of candidates.keys()) {
    put(at, own['first look'], oddsAt(at));
    for (const [by, number] of neighbours) put(at, number, oddsAt(at + by));
    put(at, own['first look, lesser'], Math.min(oddsAt(at - 1), oddsAt(at + 1)));
    put(at, own['first look, greater'], Math.max(oddsAt(at - 1), oddsAt(at + 1)));
    put(at, own['first look, parent'], beside(at));
    put(at, own['first look, alike'], alike(at));
    put(at, own['text before'], before / Math.max(1, all));
    before += textOf(at);
    put(at, own['text after'], (all - before) / Math.max(1, all));
    put(at, own['texts near before'], countFrom(at, -1, oddsAt));
    put(at, own['texts near after'], countFrom(at, 1, oddsAt));
  }
}

/** The looks of an element and of those around it, as one string. */
export function lookPathOf(element: PageElement): string {
  let path = '';
  let around: PageElement | null = element;
  for (let step = 0; around !== null && step < LOOK_DEPTH; step++) {
    path += `${lookOf(around)}<`;
    around = around.parent;
  }
  return path;
}

function logOdds(probability: number): number {
  return Math.max(-SUREST, Math.min(SUREST, Math.log(probability / (1 - probability))));
}

/** The mean of the log odds of the other candidates of the same group, by their length; `NOBODY` where it is alone in it. */
function othersOf(
  candidates: readonly Candidate[],
  odds: readonly number[],
  groupOf: (candidate: Candidate) => unknown,
): (at: number) => number {
  const weights = candidates.map(({ segment }) => Math.min(TELLING_LENGTH, segment.text.length));
  const groups = candidates.map(groupOf);
  const tallies = new Map<unknown, { sum: number; weight: number; count: number }>();
  for (const [at, group] of groups.entries()) {
    const tally = tallies.get(group) ?? { sum: 0, weight: 0, count: 0 };
    const weight = weights[at] ?? 0;
    tally.sum += weight * (odds[at] ?? 0);
    tally.weight += weight;
    tally.count++;
    tallies.set(group, tally);
  }
  return (at) => {
    const tally = tallies.get(groups[at]);
    if (tally === undefined || tally.count < 2) return NOBODY;
    const weight = weights[at] ?? 0;
    return (tally.sum - weight * (odds[at] ?? 0)) / (tally.weight - weight);
  };
}

/** How many of the next candidates in a direction the first look takes for text. */
function countFrom(at: number, direction: 1 | -1, oddsAt: (at: number) => number): number {
  let count = 0;
  for (let step = 1; step <= COUNTED; step++) if (oddsAt(at + direction * step) > 0) count++;
  return count;
}
