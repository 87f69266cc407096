// Cross-validation by story: what a model is worth on stories that it has not seen.

import { leftOutStories } from './gold.mjs';

export const folds = 6;

/**
 * What `measure` finds on each sixth of the stories with the model that `fit` learns from the other five, one after the other. `measure` takes
 * examples and a model and gives a list or a tally (`{ hit: 3, missed: 1 }`); lists are joined, tallies added up. Where stories are left out
 * from outside, nothing is measured.
 */
export function leftOut(examples, fit, measure) {
  if (leftOutStories !== null) return measure([], fit(examples));
  const stories = [...new Set(examples.map(({ story }) => story))];
  const parts = Array.from({ length: folds }, (_, fold) => {
    const out = new Set(stories.filter((_story, place) => place % folds === fold));
    const model = fit(examples.filter(({ story }) => !out.has(story)));
    return measure(
      examples.filter(({ story }) => out.has(story)),
      model,
    );
  });
  return parts.every((part) => Array.isArray(part)) ? parts.flat() : parts.reduce(addTallies);
}

function addTallies(a, b) {
  return Object.fromEntries(Object.keys(a).map((key) => [key, a[key] + b[key]]));
}

/** The F1 of a tally of right, wrong and missed answers; 0 where there is none of either. */
export function f1({ hit, extra, missed }) {
  return hit === 0 ? 0 : (2 * hit) / (2 * hit + extra + missed);
}
