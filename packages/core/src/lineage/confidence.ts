/**
 * The options of an article in, how sure an edge to one of them is out: the weight of the options that hold the parent among all,
 * made a frequency by a scale that was learned on stories left out of the training (Platt, "Probabilistic outputs for support vector
 * machines", 1999).
 */
import { type LogisticWeights, logit, probabilityOf } from '../model/logistic.js';
import type { LineageModel, LineageWeights } from './model.js';
import type { ParentOption } from './parent-options.js';

/** The log-odds of an edge being right from those that the model gives it. */
export type CalibrationWeights = LogisticWeights<'log odds'>;

/** Below this confidence a reader is told what else may be true. */
export const doubtful = 0.65;

export interface EdgeConfidence {
  /** The probability that the edge is right. */
  readonly probability: number;
  /** The likeliest other answer where it is in doubt: another parent, or none (null); undefined where there is no doubt. */
  readonly otherwise: string | null | undefined;
}

/** How sure it is that `parent`, chosen with `chosen`, is among the article's parents. */
export function confidenceOf(
  parent: string,
  chosen: readonly string[],
  options: readonly ParentOption[],
  { options: weights, calibration }: Pick<LineageModel, 'options' | 'calibration'>,
): EdgeConfidence {
  const { held, none } = holdProbabilities(options, weights);
  const probability = probabilityOf({ 'log odds': logOdds(held.get(parent) ?? 0) }, calibration);
  if (probability >= doubtful) return { probability, otherwise: undefined };
  const [rival, ofRival] = [...held]
    .filter(([id]) => !chosen.includes(id))
    .reduce<readonly [string | null, number]>((best, entry) => (entry[1] > best[1] ? entry : best), [null, 0]);
  return { probability, otherwise: none > ofRival ? null : rival };
}

/** The probability that each candidate is among the parents, and that nobody is. */
export function holdProbabilities(
  options: readonly ParentOption[],
  weights: LineageWeights,
): { readonly held: ReadonlyMap<string, number>; readonly none: number } {
  const worths = options.map(({ features }) => logit(features, weights));
  const top = Math.max(0, ...worths);
  const powers = worths.map((value) => Math.exp(value - top));
  const all = powers.reduce((sum, power) => sum + power, Math.exp(-top));
  const held = new Map<string, number>();
  for (const [at, { parents }] of options.entries()) {
    for (const id of parents) held.set(id, (held.get(id) ?? 0) + (powers[at] ?? 0) / all);
  }
  return { held, none: Math.exp(-top) / all };
}

/** Nothing is surer than this, nor less sure than its rest. */
const surest = 0.999;

/** A probability of the model in logits. */
export function logOdds(probability: number): number {
  const bounded = Math.max(1 - surest, Math.min(surest, probability));
  return Math.log(bounded / (1 - bounded));
}
