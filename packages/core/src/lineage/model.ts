/**
 * A possible answer's features in, how much it is to be believed out: a conditional logit over an article's options,
 * with "first-hand" as the option of worth 0 (McFadden, "Conditional logit analysis of qualitative choice behavior", 1974).
 */
import { logit, type LogisticWeights } from '../model/logistic.js';
import type { FeatureName, Features } from './parent-options.js';
import { lineageWeights } from './weights.js';

export type LineageWeights = LogisticWeights<FeatureName>;

/** The worth of an option in logits against the article being first-hand. */
export function worth(features: Features, model: LineageWeights = lineageWeights): number {
  return logit(features, model);
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
