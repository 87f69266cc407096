/**
 * Places where a page gives a value in, the distinct values with what speaks for each out. A page gives its title, its authors and its day in up
 * to ten places that contradict each other; a value is judged by all the places that give it together.
 */
import { type LogisticWeights, logit } from '@firsthand/core/model';
import type { MetadataPlace } from './page-metadata.js';

/** A value in one place of a page. */
export interface Sighting<Value, Feature extends string> {
  /** Equal for values that mean the same. */
  readonly key: string;
  readonly value: Value;
  readonly place: MetadataPlace;
  readonly name: string;
  /** What speaks for or against it there. */
  readonly features: readonly Feature[];
}

/** A value with all its sightings, in the order of the page. */
export interface Candidate<Value, Feature extends string> {
  readonly key: string;
  readonly sightings: readonly Sighting<Value, Feature>[];
  readonly features: Readonly<Record<Feature, number>>;
}

/** A candidate with the probability that it is right. */
export interface Judged<Value, Feature extends string> extends Candidate<Value, Feature> {
  readonly probability: number;
}

/** The sightings by their keys, in the order of their first sightings. */
export function groupedByKey<Value, Feature extends string>(
  sightings: readonly Sighting<Value, Feature>[],
): readonly (readonly Sighting<Value, Feature>[])[] {
  const groups = new Map<string, Sighting<Value, Feature>[]>();
  for (const sighting of sightings) {
    const group = groups.get(sighting.key);
    if (group === undefined) groups.set(sighting.key, [sighting]);
    else group.push(sighting);
  }
  return [...groups.values()];
}

/**
 * What speaks for a value in any of its places, what speaks against it in all of its visible places (a name in the comments may also stand
 * below the headline), and what holds for the value as a whole; as numbers.
 */
export function featuresOf<Feature extends string>(
  names: readonly Feature[],
  against: ReadonlySet<Feature>,
  sightings: readonly Sighting<unknown, Feature>[],
  ofValue: Readonly<Partial<Record<Feature, number | boolean>>>,
): Readonly<Record<Feature, number>> {
  const visible = sightings.filter(({ place }) => place === 'visible');
  const features = { ...zerosOf(names) };
  for (const sighting of sightings) {
    for (const name of sighting.features) {
      const holds = !against.has(name) || visible.every((one) => one.features.includes(name));
      if (holds) features[name] = 1;
    }
  }
  for (const name in ofValue) features[name] = Number(ofValue[name]);
  return features;
}

const knownZeros = new WeakMap<readonly string[], Readonly<Record<string, number>>>();

/** All features at 0; made once, as copies of one object are quick to make and to read. */
function zerosOf<Feature extends string>(names: readonly Feature[]): Record<Feature, number> {
  const known = knownZeros.get(names);
  if (known !== undefined) return known as Record<Feature, number>;
  const zeros = Object.fromEntries(names.map((name) => [name, 0])) as Record<Feature, number>;
  knownZeros.set(names, zeros);
  return zeros;
}

/** The odds that a page gives the right value nowhere, beside the odds of what it gives: right for one page in twenty. */
export const ODDS_OF_NONE = 0.05;

/**
 * The candidates with their probabilities, the most probable first; ties keep the order of the page. Only one can be right, so a candidate's
 * probability is its share of the odds of all (McFadden, "Conditional logit analysis", 1974).
 */
export function judged<Value, Feature extends string>(
  candidates: readonly Candidate<Value, Feature>[],
  weights: LogisticWeights<Feature>,
): readonly Judged<Value, Feature>[] {
  const odds = candidates.map(({ features }) => Math.exp(logit(features, weights)));
  const all = odds.reduce((sum, one) => sum + one, ODDS_OF_NONE);
  return candidates
    .map((candidate, at) => ({ ...candidate, probability: (odds[at] ?? 0) / all }))
    .toSorted((a, b) => b.probability - a.probability);
}

const CONFIDENCE_PLACES = 1_000;

/** As confidences are reported: to three places. */
export function rounded(probability: number): number {
  return Math.round(probability * CONFIDENCE_PLACES) / CONFIDENCE_PLACES;
}
