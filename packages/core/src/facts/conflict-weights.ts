/** Learned by `npm run train:conflicts`; do not edit by hand. */
import type { ConflictWeights } from './conflict-features.js';

export const conflictWeights: ConflictWeights = {
  bias: -6.71,
  weights: {
    'same noun': 1.96,
    'related noun': 3.25,
    unit: 0.71,
    score: 6.35,
    'time of day': 1.77,
    'calendar date': 1.41,
    nearness: 3.89,
    'closeness without names': 12.42,
    'weight in common': 0.52,
    'set against the other': 3.53,
    'stated elsewhere too': -1.48,
    'lead over the second': 1,
    update: -3.28,
    'only expected': -0.32,
  },
};
