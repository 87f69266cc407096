/**
 * The candidates of a page in, what the model of the text asks of each out: its wording, its place by tags and names, the elements that hold
 * it, what is repeated around it, the candidates before and after, and what the page's own data repeats of it. A feature that does not apply
 * is 0.
 */
import { addContainerFeatures } from './container-features.js';
import { addNeighbourFeatures } from './neighbour-features.js';
import type { PageFacts } from './page-facts.js';
import { addPlaceFeatures } from './place-features.js';
import { addRepetitionFeatures } from './repetition-features.js';
import { addWitnessFeatures } from './witness-features.js';
import { addWordingFeatures } from './wording-features.js';

/** Takes the value of a feature of the candidate with this number; features have the numbers of `featureNames`. */
export type PutFeature = (candidate: number, feature: number, value: number) => void;

export function putFeatures(facts: PageFacts, put: PutFeature): void {
  addWordingFeatures(facts, put);
  addPlaceFeatures(facts, put);
  addContainerFeatures(facts, put);
  addRepetitionFeatures(facts, put);
  addNeighbourFeatures(facts, put);
  addWitnessFeatures(facts, put);
}
