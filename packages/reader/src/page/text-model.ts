/** The candidates of a page in, how likely each is the article's text out: a learned sum of small trees over their features. */
import { probabilityOfValues } from '@firsthand/core/trees';
import { featureNames } from './feature-numbers.js';
import { putFeatures } from './features.js';
import type { PageFacts } from './page-facts.js';
import { textWeights } from './text-weights.js';

const width = textWeights.names.length;

/** By the number of a feature its column in the rows that the model takes; -1 for those that no tree asks for. */
const columns = Int32Array.from(featureNames, (name) => textWeights.names.indexOf(name));

/** A probability, 0 to 1, for each candidate. */
export function textProbabilities(facts: PageFacts): readonly number[] {
  const values = new Float64Array(facts.candidates.length * width);
  putFeatures(facts, (candidate, feature, value) => {
    const column = columns[feature] ?? -1;
    if (column >= 0) values[candidate * width + column] = value;
  });
  return facts.candidates.map((_, at) =>
    probabilityOfValues(textWeights, values.subarray(at * width, (at + 1) * width)),
  );
}
