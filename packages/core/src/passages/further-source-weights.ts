/** Learned by `npm run train:sources`; do not edit by hand. */
import type { FurtherSourceWeights } from './further-source.js';

export const furtherSourceWeights: FurtherSourceWeights = {
  bias: -0.157,
  weights: {
    gain: 1.005,
    'weight gained': 2.379,
    containment: 0.869,
    'use of the source': 5.156,
    'explained before': -2.644,
    'headline as source': -1.559,
    headline: 0.882,
    'next to the first': 0.395,
    'distance from the first': -2.164,
    'same article as the first': -0.371,
  },
};
