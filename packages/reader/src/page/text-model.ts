/**
 * The candidates of a page in, how likely each is the article's text out: learned sums of small trees over their features. A first look judges
 * each by itself, a second one also by what the first found around it (stacking: Wolpert, "Stacked generalization", 1992).
 */
import { probabilityOfValues, type TreeEnsemble } from '@firsthand/core/trees';
import { featureNames } from './feature-numbers.js';
import { type PutFeature, putFeatures } from './features.js';
import type { PageFacts } from './page-facts.js';
import { addSecondLookFeatures } from './second-look-features.js';
import { firstLookWeights, secondLookWeights } from './text-weights.js';

const firstLook = lookBy(firstLookWeights);
const secondLook = lookBy(secondLookWeights);

/** A probability, 0 to 1, for each candidate. */
export function textProbabilities(facts: PageFacts): readonly number[] {
  const width = featureNames.length;
  const values = new Float64Array(facts.candidates.length * width);
  const put: PutFeature = (candidate, number, value) => {
    values[candidate * width + number] = value;
  };
  putFeatures(facts, put);
  addSecondLookFeatures(facts, firstLook(values), put);
  return secondLook(values);
}

/** A model that takes the features of all candidates, one row after the other, and gives a probability for each. */
function lookBy(weights: TreeEnsemble): (values: Float64Array) => readonly number[] {
  /** The features that the trees ask for, in the order of the model's names. */
  const asked = weights.names.map((name) => featureNames.indexOf(name));
  const row = new Float64Array(asked.length);
  return (values) => {
    const width = featureNames.length;
    return Array.from({ length: values.length / width }, (_, at) => {
      for (let column = 0; column < asked.length; column++)
        row[column] = values[at * width + (asked[column] ?? 0)] ?? 0;
      return probabilityOfValues(weights, row);
    });
  };
}
