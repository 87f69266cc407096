/**
 * Named features in, a probability out: the one small model that every stage uses. Its weights are read as they stand: a feature's weight is
 * what one unit of it adds in logits.
 *
 * Source: Cox, "The regression analysis of binary sequences", 1958.
 */

/** A value for each name; flags are 0 or 1, shares run from 0 to 1. */
export type Features<Name extends string> = Readonly<Record<Name, number>>;

/** What a script of `bench/train` learned. */
export interface LogisticWeights<Name extends string> {
  readonly bias: number;
  readonly weights: Features<Name>;
}

/** The weighed sum of the features, in logits. */
export function logit<Name extends string>(features: Features<Name>, { bias, weights }: LogisticWeights<Name>): number {
  let sum = bias;
  for (const name in weights) sum += weights[name] * features[name];
  return sum;
}

/** The probability of "yes", from 0 to 1. */
export function probabilityOf<Name extends string>(features: Features<Name>, model: LogisticWeights<Name>): number {
  return 1 / (1 + Math.exp(-logit(features, model)));
}
