/**
 * A possible answer's features in, how much it is to be believed out: a conditional logit over an article's options,
 * with "first-hand" as the option of worth 0 (McFadden, "Conditional logit analysis of qualitative choice behavior", 1974).
 */
import { featureNames, type Features } from './parent-options.js';
import { lineageWeights } from './weights.js';

export interface LineageWeights {
  readonly bias: number;
  readonly weights: Features;
}

/** The worth of an option in logits against the article being first-hand. */
export function worth(features: Features, { bias, weights }: LineageWeights = lineageWeights): number {
  return featureNames.reduce((sum, name) => sum + weights[name] * features[name], bias);
}
