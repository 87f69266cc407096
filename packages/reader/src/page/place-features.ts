/** Where a candidate stands: how near the elements are that say by tag or name what they hold, and how far on the page it is. */
import { feature, numbered } from './feature-numbers.js';
import type { PutFeature } from './features.js';
import type { Candidate, PageFacts } from './page-facts.js';
import { NOWHERE, type Place, tellingTags } from './place.js';
import { placeKinds } from './names/place-words.js';

const stepFeatures = [...tellingTags.map((tag) => `in ${tag}`), ...placeKinds.map((kind) => `at ${kind}`)].map(feature);

/** Distances in candidates beyond this are the same. */
const FAR = 40;

const own = numbered([
  'depth',
  'lists',
  'position',
  'segments',
  'after h1',
  'after first',
  'after last',
  'running before',
]);

export function addPlaceFeatures({ candidates, containers }: PageFacts, put: PutFeature): void {
  for (const [at, { place }] of candidates.entries()) {
    put(at, own.depth, place.depth);
    for (const [index, number] of stepFeatures.entries()) put(at, number, place.steps[index] ?? NOWHERE);
    put(at, own.lists, listsAround(place));
  }
  const inBest = ({ running, place }: Candidate) => running && place.around?.element === containers.best;
  const first = candidates.findIndex(inBest);
  const last = candidates.findLastIndex(inBest);
  const title = candidates.findIndex(({ segment }) => segment.element.tag === 'h1');
  let before = 0;
  for (const [at, { segment, running }] of candidates.entries()) {
    put(at, own.position, at / candidates.length);
    put(at, own.segments, Math.log(candidates.length));
    put(at, own['after h1'], distance(at, title));
    put(at, own['after first'], distance(at, first));
    put(at, own['after last'], distance(at, last));
    put(at, own['running before'], before / Math.max(1, containers.running));
    if (running) before += segment.text.length;
  }
}

/** Steps from one candidate to another, behind it or before it; 0 where there is no such candidate. */
function distance(at: number, from: number): number {
  return from < 0 ? 0 : Math.max(-FAR, Math.min(FAR, at - from));
}

function listsAround(place: Place): number {
  let lists = 0;
  for (let around: Place | null = place; around !== null; around = around.around) {
    if (around.element.tag === 'li') lists++;
  }
  return lists;
}
