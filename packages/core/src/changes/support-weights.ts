/** Learned by `npm run train:support`; do not edit by hand. */
import type { SupportWeights } from './support.js';

export const supportWeights: SupportWeights = {
  bias: -0.154,
  weights: {
    coverage: 1.444,
    'coverage of a sentence': 0.36,
    'use of the source': 6.005,
    'anchors explained': 1.402,
    'anchors unexplained': -0.236,
    'weight unexplained': -0.998,
    'narration unexplained': -1.401,
    commentary: -2.552,
    headline: 0,
    'neighbour follows': 0.947,
    'unsupported quotation': -2.516,
    'supported quotation': 0,
    'second person': -2.858,
  },
};
