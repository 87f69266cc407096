/**
 * What is repeated around a candidate. Paragraphs of an article are alike; so are the teasers of a list, but those are items of many parts, each
 * with a linked heading.
 */
import { ElementTable } from './element-table.js';
import { numbered } from './feature-numbers.js';
import type { PutFeature } from './features.js';
import type { Candidate, PageFacts } from './page-facts.js';
import type { PageElement } from './parse.js';
import type { Place } from './place.js';

/** Elements around a candidate that may be one item of a list of teasers. */
const ITEMS_LOOKED_AT = 6;
const MOST_REPEATS = 30;

/** Items that are told apart from a pair of columns. */
const LIST_MIN_ITEMS = 3;

const own = numbered([
  'repeats',
  'repeats around',
  'repeats with heading',
  'likes',
  'likes length',
  'likes linked',
  'likes running',
]);

export function addRepetitionFeatures({ candidates }: PageFacts, put: PutFeature): void {
  addLikes(candidates, put);
  const repeatsOf = repetitionCounter();
  const headed = linkedHeadings(candidates);
  for (const [at, { place }] of candidates.entries()) {
    put(at, own.repeats, repeatsOf(place.element));
    let most = 1;
    let items = 0;
    for (const around of elementsAround(place.around)) {
      const repeats = repeatsOf(around);
      most = Math.max(most, repeats);
      if (repeats >= LIST_MIN_ITEMS && headed.has(around)) items = Math.max(items, repeats);
    }
    put(at, own['repeats around'], most);
    put(at, own['repeats with heading'], items);
  }
}

/** Elements are alike in tag and class. */
export function lookOf({ tag, attributes }: PageElement): string {
  return `${tag}.${attributes.class ?? ''}`;
}

function addLikes(candidates: readonly Candidate[], put: PutFeature): void {
  const tallies = new Map<string, { count: number; length: number; linked: number; running: number }>();
  const looks = candidates.map(({ segment: { element, text, linked }, running }) => {
    const look = `${lookOf(element)}<${lookOf(element.parent ?? element)}`;
    const tally = tallies.get(look) ?? { count: 0, length: 0, linked: 0, running: 0 };
    tally.count++;
    tally.length += text.length;
    tally.linked += linked;
    if (running) tally.running++;
    tallies.set(look, tally);
    return look;
  });
  for (const [at, look] of looks.entries()) {
    const tally = tallies.get(look);
    if (tally === undefined) continue;
    put(at, own.likes, Math.log(tally.count));
    put(at, own['likes length'], Math.log(1 + tally.length / tally.count));
    put(at, own['likes linked'], tally.linked / tally.length);
    put(at, own['likes running'], tally.running / tally.count);
  }
}

/** Counts the siblings that look as an element does, itself among them. */
function repetitionCounter(): (element: PageElement) => number {
  const known = new ElementTable<ReadonlyMap<string, number>>();
  return (element) => {
    const { parent } = element;
    if (parent === null) return 1;
    let counts = known.get(parent);
    if (counts === undefined) {
      const looks = new Map<string, number>();
      for (const child of parent.children) {
        if (typeof child !== 'string') looks.set(lookOf(child), (looks.get(lookOf(child)) ?? 0) + 1);
      }
      counts = looks;
      known.set(parent, counts);
    }
    return Math.min(MOST_REPEATS, counts.get(lookOf(element)) ?? 1);
  };
}

/** The elements near around a heading that is a link. */
function linkedHeadings(candidates: readonly Candidate[]): ReadonlySet<PageElement> {
  const headed = new Set<PageElement>();
  for (const { segment, place, heading } of candidates) {
    if (!heading || segment.linked < segment.text.length / 2) continue;
    for (const around of elementsAround(place)) headed.add(around);
  }
  return headed;
}

function elementsAround(place: Place | null): readonly PageElement[] {
  const around: PageElement[] = [];
  for (let at = place; at !== null && around.length < ITEMS_LOOKED_AT; at = at.around) around.push(at.element);
  return around;
}
