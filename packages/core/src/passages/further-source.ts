/**
 * A sentence with its first source and a candidate for a further one in, the probability that it renders that one too out.
 * Sentences of one article share words with each other: a second source must add more than those.
 */
import { type Features, type LogisticWeights, probabilityOf } from '../model/logistic.js';
import type { AlignedSource } from './align.js';
import type { SentenceTerms } from './terms.js';
import { furtherSourceWeights } from './further-source-weights.js';

export const furtherSourceFeatureNames = [
  'gain',
  'weight gained',
  'containment',
  'use of the source',
  'explained before',
  'headline as source',
  'headline',
  'next to the first',
  'distance from the first',
  'same article as the first',
] as const;

type FeatureName = (typeof furtherSourceFeatureNames)[number];
export type FurtherSourceFeatures = Features<FeatureName>;
export type FurtherSourceWeights = LogisticWeights<FeatureName>;

/** So much weight is a clause: a few details. */
const clauseWeight = 10;
/** Sentences further apart than this are equally far. */
const farApart = 10;

/** The features of a candidate; `explained` is the share of the sentence that the sources before it explain. */
export function furtherSourceFeatures(
  sentence: SentenceTerms,
  first: AlignedSource,
  candidate: AlignedSource,
  explained: number,
): FurtherSourceFeatures {
  const from = first.sentence.sentence;
  const to = candidate.sentence.sentence;
  const same = articleOf(from.id) === articleOf(to.id);
  const distance = Math.abs(from.index - to.index);
  return {
    gain: candidate.gain,
    'weight gained': Math.min(1, (sentence.total * candidate.gain) / clauseWeight),
    containment: candidate.containment,
    'use of the source': candidate.use,
    'explained before': explained,
    'headline as source': to.kind === 'headline' ? 1 : 0,
    headline: sentence.sentence.kind === 'headline' ? 1 : 0,
    'next to the first': same && distance === 1 ? 1 : 0,
    'distance from the first': Math.min(1, distance / farApart),
    'same article as the first': same ? 1 : 0,
  };
}

/** The probability that the candidate is a source as well. */
export function furtherSourceProbability(
  features: FurtherSourceFeatures,
  model: FurtherSourceWeights = furtherSourceWeights,
): number {
  return probabilityOf(features, model);
}

function articleOf(sentenceId: string): string {
  return sentenceId.slice(0, sentenceId.lastIndexOf(':'));
}
