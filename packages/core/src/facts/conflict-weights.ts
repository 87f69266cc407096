/** Learned by `npm run train:conflicts`; do not edit by hand. */
import type { ConflictWeights } from './conflict-features.js';

export const conflictWeights: ConflictWeights = {
  bias: -7.01,
  weights: {
    'same noun': 1.742,
    'related noun': 2.807,
    unit: 1.071,
    'time of day': 1.573,
    'calendar date': 1.449,
    nearness: 4.569,
    'closeness without names': 11.196,
    'weight in common': 0,
    'set against the other': 3.379,
    'stated elsewhere too': -2.078,
    'lead over the second': 1.192,
    update: -2.809,
    'only expected': 0,
  },
};
