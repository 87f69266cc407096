/** The candidates of a page in, how likely each is the article's text out: a learned sum of small trees over their features. */
import { probabilityOfValues } from '@firsthand/core/trees';
import { featureNames } from './feature-numbers.js';
import { putFeatures } from './features.js';
import type { PageFacts } from './page-facts.js';
import { textWeights } from './text-weights.js';

/** The features that the trees ask for, in the order of the model's names. */
const asked = textWeights.names.map((name) => featureNames.indexOf(name));

/** A probability, 0 to 1, for each candidate. */
export function textProbabilities(facts: PageFacts): readonly number[] {
  const width = featureNames.length;
  const values = new Float64Array(facts.candidates.length * width);
  putFeatures(facts, (candidate, number, value) => {
    values[candidate * width + number] = value;
  });
  const row = new Float64Array(asked.length);
  return facts.candidates.map((_, at) => {
    for (let column = 0; column < asked.length; column++) row[column] = values[at * width + (asked[column] ?? 0)] ?? 0;
    return probabilityOfValues(textWeights, row);
  });
}
