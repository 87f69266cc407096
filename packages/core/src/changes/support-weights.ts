/** Learned by `npm run train:support`; do not edit by hand. */
import type { SupportWeights } from './support.js';

export const supportWeights: SupportWeights = {
  bias: 0.124,
  weights: {
    coverage: 2.151,
    'coverage of a sentence': 0,
    'use of the source': 5.715,
    'anchors explained': 1.637,
    'anchors unexplained': -0.395,
    'weight unexplained': -1.523,
    'narration unexplained': -1.175,
    commentary: -2.59,
    headline: 0.018,
    'neighbour follows': 0.908,
    'unsupported quotation': -2.363,
    'supported quotation': 0,
    'second person': -3.315,
  },
};
