/**
 * Two possible parents of an article in, how much nearer the first is than the second out.
 *
 * A report and its rewrite hold each other's narration, so that both explain a third article nearly as well: what tells them apart are
 * the few places in which they differ, and which of the two the article follows there. Beside a further parent only that counts which
 * the further parent does not explain. A logistic model over differences: with the two exchanged its answer changes its sign.
 */
import { type Features, type LogisticWeights, logit } from '../model/logistic.js';
import type { Narration } from './narration.js';
import type { PairEvidence } from './pair-evidence.js';

export const contestFeatureNames = [
  'explained',
  'beyond expectation',
  'exclusive',
  'names and figures',
  'copied',
  'quotes',
  'time',
  'credit',
] as const;

type FeatureName = (typeof contestFeatureNames)[number];
export type ContestFeatures = Features<FeatureName>;
/** Without bias: neither of two parents comes first. */
export type ContestWeights = LogisticWeights<FeatureName>;

/** Less than this explains nothing. */
const leastGain = 0.02;

/** What speaks for one parent against a rival, where the `rest` are parents in either case. All figures are differences: 0 is a draw. */
export function contestFeatures(
  one: PairEvidence,
  rival: PairEvidence,
  rest: readonly string[],
  narration: Narration,
  pairs: ReadonlyMap<string, readonly PairEvidence[]>,
): ContestFeatures {
  const { gain, gainOfRival, lead, leadOfRival } = narration.compare(one.parent, rival.parent, narration.union(rest));
  const named = narration.named([one.parent, ...rest]) - narration.named([rival.parent, ...rest]);
  const ratio = Math.log(Math.max(leastGain, gain) / Math.max(leastGain, gainOfRival));
  return {
    // As a ratio: where a further parent explains most, little is left to be explained, and half as much of it is still half.
    explained: clip(ratio, 0.5),
    'beyond expectation': clip(ratio - expectedRatio(one.parent, rival.parent, pairs), 0.5),
    exclusive: clip(lead - leadOfRival, 0.3),
    'names and figures': clip(named, 0.2),
    copied: clip(one.copied - rival.copied, 0.1),
    quotes: clip(one.quotes - rival.quotes, 0.5),
    time: one.time - rival.time,
    credit: one.credit - rival.credit,
  };
}

/** Less of one article in another is chance. */
const leastShared = 0.05;

/**
 * The ratio at which neither is nearer: a rewrite of a report is explained by another rewrite of it as far as that one holds the report,
 * and a rewrite of a rewrite by the report as far as the report holds the rewrite; half way between them nothing is told.
 */
function expectedRatio(one: string, rival: string, pairs: ReadonlyMap<string, readonly PairEvidence[]>): number {
  const held = (article: string, parent: string) =>
    Math.max(leastShared, pairs.get(article)?.find((pair) => pair.parent === parent)?.share ?? 0);
  return Math.log(held(rival, one) / held(one, rival)) / 2;
}

/** The log-odds that the first is a parent and not the second. */
export function contestWorth(features: ContestFeatures, weights: ContestWeights): number {
  return logit(features, weights);
}

/** Keeps a difference within the range in which more of it still means more. */
function clip(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}
