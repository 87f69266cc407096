/**
 * Two figures (or two dates) of independent reports that differ in, what speaks for "they cannot both be so" out, and the model that weighs it.
 * Figures differ everywhere: a conflict needs two figures of one thing, mostly near each other, that neither report gives the other way, too.
 */
import { conflictWeights } from './conflict-weights.js';

export const conflictFeatureNames = [
  'same noun',
  'related noun',
  'unit',
  'score',
  'time of day',
  'calendar date',
  'nearness',
  'closeness without names',
  'weight in common',
  'set against the other',
  'stated elsewhere too',
  'lead over the second',
  'update',
  'only expected',
] as const;

export type ConflictFeatures = Readonly<Record<(typeof conflictFeatureNames)[number], number>>;

export interface ConflictWeights {
  readonly bias: number;
  readonly weights: ConflictFeatures;
}

/** The probability that the two exclude each other. */
export function conflictProbability(
  features: ConflictFeatures,
  { bias, weights }: ConflictWeights = conflictWeights,
): number {
  const sum = conflictFeatureNames.reduce((total, name) => total + weights[name] * features[name], bias);
  return 1 / (1 + Math.exp(-sum));
}
