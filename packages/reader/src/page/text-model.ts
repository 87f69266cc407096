/** The candidates of a page in, how likely each is the article's text out: a learned sum of small trees over their features. */
import { probabilityOfValues } from '@firsthand/core/trees';
import { putFeatures } from './features.js';
import type { PageFacts } from './page-facts.js';
import { textWeights } from './text-weights.js';

const columns = new Map(textWeights.names.map((name, column) => [name, column]));

/** A probability, 0 to 1, for each candidate. */
export function textProbabilities(facts: PageFacts): readonly number[] {
  const rows = facts.candidates.map(() => new Float64Array(columns.size));
  putFeatures(facts, (candidate, name, value) => {
    const column = columns.get(name);
    const row = rows[candidate];
    if (column !== undefined && row !== undefined) row[column] = value;
  });
  return rows.map((row) => probabilityOfValues(textWeights, row));
}
