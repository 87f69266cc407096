/** Learned by `npm run train:sources`; do not edit by hand. */
import type { FurtherSourceWeights } from './further-source.js';

export const furtherSourceWeights: FurtherSourceWeights = {
  bias: -0.589,
  weights: {
    gain: 1.153,
    'weight gained': 2.541,
    containment: 0.997,
    'use of the source': 5.249,
    'explained before': -2.623,
    'headline as source': -1.563,
    headline: 0.786,
    'next to the first': 0.488,
    'distance from the first': -2.025,
    'same article as the first': -0.041,
  },
};
