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

/**
 * The worths of an article's options, raised so that the best one beats "first-hand" where all options together are likelier than it:
 * several parents that explain an article equally well must not cancel each other out.
 */
export function raiseTogether(worths: readonly number[]): number[] {
  if (worths.length === 0) return [];
  const best = Math.max(...worths);
  const together = best + Math.log(worths.reduce((sum, value) => sum + Math.exp(value - best), 0));
  return worths.map((value) => value + together - best);
}
