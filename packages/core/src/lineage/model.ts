/**
 * A possible answer's features in, how much it is to be believed out: a conditional logit over an article's options,
 * with "first-hand" as the option of worth 0 (McFadden, "Conditional logit analysis of qualitative choice behavior", 1974).
 */
import { type LogisticWeights, logit } from '../model/logistic.js';
import type { Candidates } from './branching.js';
import type { CalibrationWeights } from './confidence.js';
import type { ContestWeights } from './contest.js';
import type { MissingWeights } from './missing-source.js';
import type { FeatureName, ParentOption } from './parent-options.js';
import { calibrationWeights, contestWeights, lineageWeights, missingWeights } from './weights.js';

export type LineageWeights = LogisticWeights<FeatureName>;

/** All that is learned about lineage. */
export interface LineageModel {
  readonly options: LineageWeights;
  readonly contest: ContestWeights;
  readonly missing: MissingWeights;
  readonly calibration: CalibrationWeights;
}

/** What the stories of the bench taught. */
export const learned: LineageModel = {
  options: lineageWeights,
  contest: contestWeights,
  missing: missingWeights,
  calibration: calibrationWeights,
};

/** The options of an article with their worth against its being first-hand. */
export function candidatesOf(
  id: string,
  options: readonly ParentOption[],
  weights: LineageWeights,
): Candidates<ParentOption> {
  const worths = raiseTogether(options.map(({ features }) => logit(features, weights)));
  return { id, options: options.map((option, at) => ({ option, parents: option.parents, worth: worths[at] ?? 0 })) };
}

/**
 * The worths of an article's options, raised so that the best one beats "first-hand" where all options together are likelier than it:
 * several parents that explain an article equally well must not cancel each other out.
 */
function raiseTogether(worths: readonly number[]): number[] {
  if (worths.length === 0) return [];
  const best = Math.max(...worths);
  const together = best + Math.log(worths.reduce((sum, value) => sum + Math.exp(value - best), 0));
  return worths.map((value) => value + together - best);
}
