/** How much of the page's running text the elements around a candidate hold, and how far it is from where most of that stands. */
import { articlesOf } from './article-elements.js';
import type { Containers } from './containers.js';
import { feature, numbered } from './feature-numbers.js';
import type { PutFeature } from './features.js';
import type { PageFacts } from './page-facts.js';
import type { PageElement } from './parse.js';
import { NOWHERE, type Place } from './place.js';

/** Counts beyond these say no more. */
const MOST_RUNS = 20;
const MOST_ARTICLES = 10;

/** Features of each of the elements around: that around the block, and two further out. */
const rings = ['parent', 'grand', 'great'].map((ring) => ({
  share: feature(`${ring} share`),
  linked: feature(`${ring} linked`),
  running: feature(`${ring} running`),
  segments: feature(`${ring} segments`),
}));

const own = numbered([
  'page running',
  'steps to best',
  'steps from best',
  'steps to whole',
  'steps from whole',
  'articles',
  'main article',
  'beside share',
  'beside against best',
  'beside runs',
  'beside linked',
  'beside running',
  'own segments',
  'own running',
]);

export function addContainerFeatures(facts: PageFacts, put: PutFeature): void {
  const { candidates, containers, placeOf } = facts;
  const bestPath = pathOf(placeOf(containers.best));
  const wholePath = pathOf(placeOf(containers.whole));
  const { articles, main } = articlesOf(facts);
  for (const [at, { place }] of candidates.entries()) {
    put(at, own['page running'], Math.log(1 + containers.running));
    addTallies(at, place, containers, put);
    const [fromBest, toBest] = stepsBetween(place, bestPath);
    put(at, own['steps to best'], toBest);
    put(at, own['steps from best'], fromBest);
    const [fromWhole, toWhole] = stepsBetween(place, wholePath);
    put(at, own['steps to whole'], toWhole);
    put(at, own['steps from whole'], fromWhole);
    put(at, own.articles, Math.min(MOST_ARTICLES, articles.size));
    if (main !== null && place.article !== null) put(at, own['main article'], place.article === main ? 1 : -1);
  }
}

function addTallies(at: number, place: Place, containers: Containers, put: PutFeature): void {
  const share = (length: number) => length / Math.max(1, containers.running);
  const parent = place.around ?? place;
  const beside = containers.beside(parent.element);
  put(at, own['beside share'], share(beside.running));
  put(at, own['beside against best'], beside.running / Math.max(1, containers.beside(containers.best).running));
  put(at, own['beside runs'], Math.min(MOST_RUNS, beside.runs));
  put(at, own['beside linked'], beside.linked / Math.max(1, beside.length));
  put(at, own['beside running'], beside.running / Math.max(1, beside.length));
  const held = containers.within(place.element);
  put(at, own['own segments'], Math.log(1 + held.segments));
  put(at, own['own running'], held.running / Math.max(1, held.length));
  let around = parent;
  for (const ring of rings) {
    const within = containers.within(around.element);
    put(at, ring.share, share(within.running));
    put(at, ring.linked, within.linked / Math.max(1, within.length));
    put(at, ring.running, within.running / Math.max(1, within.length));
    put(at, ring.segments, Math.log(1 + within.segments));
    around = around.around ?? around;
  }
}

/** An element with those around it, and how far each is from it. */
function pathOf(place: Place): ReadonlyMap<PageElement, number> {
  const path = new Map<PageElement, number>();
  for (let around: Place | null = place; around !== null; around = around.around) path.set(around.element, path.size);
  return path;
}

/** Steps outwards from a place to the nearest element that it shares with a path, and from there inwards to the path's end. */
function stepsBetween(
  place: Place,
  path: ReadonlyMap<PageElement, number>,
): readonly [outwards: number, inwards: number] {
  let steps = 0;
  for (let around: Place | null = place; around !== null; around = around.around) {
    const inwards = path.get(around.element);
    if (inwards !== undefined) return [Math.min(NOWHERE, steps), Math.min(NOWHERE, inwards)];
    steps++;
  }
  return [NOWHERE, NOWHERE];
}
