/** Learned by `npm run train:support`; do not edit by hand. */
import type { SupportWeights } from './support.js';

export const supportWeights: SupportWeights = {
  bias: -0.201,
  weights: {
    coverage: 1.457,
    'coverage of a sentence': 0.384,
    'use of the source': 6.035,
    'anchors explained': 1.429,
    'anchors unexplained': -0.238,
    'weight unexplained': -1.013,
    'narration unexplained': -1.349,
    commentary: -2.56,
    headline: 0,
    'neighbour follows': 0.942,
    'unsupported quotation': -2.436,
    'supported quotation': 0,
    'second person': -2.862,
  },
};
