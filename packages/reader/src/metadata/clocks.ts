/**
 * A page in, its times out: when it was published and modified, and all clocks that it shows, with whether they agree. Clocks are kept and not
 * mended: that they disagree is a finding.
 */
import { type ClockFeature, clockCandidates, type ClockReading } from './clock-candidates.js';
import { clockWeights } from './clock-weights.js';
import type { Clock, Found } from './page-metadata.js';
import type { PageView } from './page-view.js';
import { type Judged, judged, rounded, type Sighting } from './sightings.js';

export interface PageClocks {
  readonly published: Found<string> | null;
  readonly modified: Found<string> | null;
  readonly clocks: readonly Clock[];
  readonly clocksAgree: boolean;
}

/** Below it a day on the page is one of many things: an event, another article, a year in a footer. */
const MIN_PROBABILITY = 0.15;

/** Clocks of one page that are shown: more would be lists. */
const MAX_CLOCKS = 12;

/** A time that the page gives to machines as that of its last change is rarely anything else; it may be that of a changed comma. */
const MODIFIED_CONFIDENCE = { machine: 0.8, visible: 0.6 } as const;

const DAY_LENGTH = '2019-07-28'.length;

type ClockSighting = Sighting<ClockReading, ClockFeature>;
type JudgedDay = Judged<ClockReading, ClockFeature>;

export function clocksOf(page: PageView, headlineAt: number | null): PageClocks {
  const days = judged(clockCandidates(page, headlineAt), clockWeights);
  const best = days.find(({ sightings }) => sightings.some(isNoEvent));
  const published = best === undefined || best.probability < MIN_PROBABILITY ? null : publishedOf(best);
  const clocks = clocksIn(days);
  const own = published?.value.slice(0, DAY_LENGTH);
  return {
    published,
    modified: modifiedOf(days, own),
    clocks,
    clocksAgree: clocks.every(({ of, value }) => of === 'modified' || value.slice(0, DAY_LENGTH) === own),
  };
}

/** Of the readings that name the day, one meant as publication, and of these the most precise. */
function publishedOf({ sightings, probability }: JudgedDay): Found<string> | null {
  const meant = sightings.filter(({ value }) => value.of === 'published');
  const [first] = (meant.length > 0 ? meant : sightings).toSorted(
    (a, b) => precisionOf(b.value.iso) - precisionOf(a.value.iso),
  );
  return first === undefined ? null : found(first, probability);
}

/** A day within a sentence of the text is that of what is told, not of the telling. */
function isNoEvent({ place, features }: ClockSighting): boolean {
  return place !== 'visible' || !features.includes('within running text');
}

/** A day, a time of day, a time with its zone. */
function precisionOf(iso: string): number {
  if (iso.length <= DAY_LENGTH) return 0;
  return /(?:Z|[+-]\d\d:?\d\d)$/i.test(iso) ? 2 : 1;
}

/** The first reading meant as a change, in the order of trust, that is not before the publication. */
function modifiedOf(days: readonly JudgedDay[], published: string | undefined): Found<string> | null {
  const readings = days
    .flatMap(({ sightings }) => sightings)
    .filter(({ value }) => value.of === 'modified' && value.iso.slice(0, DAY_LENGTH) >= (published ?? ''))
    .filter(isOwn);
  const machine = readings.find(({ place }) => place !== 'visible');
  const [first] = machine === undefined ? readings : [machine];
  return first === undefined ? null : found(first, modifiedConfidence(first));
}

function modifiedConfidence({ place }: ClockSighting): number {
  return place === 'visible' ? MODIFIED_CONFIDENCE.visible : MODIFIED_CONFIDENCE.machine;
}

/** Days in comments, beside the article, or within its text are none of its own clocks; nor are stamps far from the headline without a name. */
function isOwn({ place, features }: ClockSighting): boolean {
  if (place !== 'visible') return true;
  const foreign = ['stamp beside', 'stamp in comments', 'within running text', 'stamp is hidden'] as const;
  if (foreign.some((feature) => features.includes(feature))) return false;
  return [
    'stamp near the headline',
    'time near the headline',
    'time marked as published',
    'first that is named a date',
  ].some((feature) => features.some((own) => own === feature));
}

/** One for each place and time, the most probable days first. */
function clocksIn(days: readonly JudgedDay[]): readonly Clock[] {
  const clocks = new Map<string, Clock>();
  for (const { sightings, probability } of days) {
    for (const sighting of sightings.filter(isOwn)) {
      const { of, iso } = sighting.value;
      const confidence = of === 'modified' ? modifiedConfidence(sighting) : probability;
      const key = `${of} ${sighting.place} ${sighting.name} ${iso}`;
      if (!clocks.has(key)) clocks.set(key, { ...found(sighting, confidence), of });
    }
  }
  return [...clocks.values()].slice(0, MAX_CLOCKS);
}

function found({ value, place, name }: ClockSighting, probability: number): Found<string> {
  return { value: value.iso, place, name, confidence: rounded(probability) };
}
