/**
 * Two figures (or two dates) of independent reports that differ in, what speaks for "they cannot both be so" out, and the model that weighs it.
 * Figures differ everywhere: a conflict needs two figures of one thing, mostly near each other, that neither report gives the other way, too.
 */
import { type Features, type LogisticWeights, probabilityOf } from '../model/logistic.js';
import { conflictWeights } from './conflict-weights.js';

export const conflictFeatureNames = [
  'same noun',
  'related noun',
  'unit',
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

type FeatureName = (typeof conflictFeatureNames)[number];
export type ConflictFeatures = Features<FeatureName>;
export type ConflictWeights = LogisticWeights<FeatureName>;

/** The probability that the two exclude each other. */
export function conflictProbability(features: ConflictFeatures, model: ConflictWeights = conflictWeights): number {
  return probabilityOf(features, model);
}
