/** Learned by `npm run train:conflicts`; do not edit by hand. */
import type { ConflictWeights } from './conflict-features.js';

export const conflictWeights: ConflictWeights = {
  bias: -6.918,
  weights: {
    'same noun': 1.65,
    'related noun': 2.753,
    unit: 0.949,
    'time of day': 1.484,
    'calendar date': 1.293,
    nearness: 4.512,
    'closeness without names': 11.273,
    'weight in common': 0,
    'set against the other': 3.421,
    'stated elsewhere too': -1.848,
    'lead over the second': 1.241,
    update: -2.834,
    'only expected': 0,
  },
};
