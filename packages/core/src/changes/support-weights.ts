/** Learned by `npm run train:support`; do not edit by hand. */
import type { SupportWeights } from './support.js';

export const supportWeights: SupportWeights = {
  bias: 0,
  weights: {
    coverage: 0,
    'coverage of a sentence': 0,
    'use of the source': 0,
    'anchors explained': 0,
    'anchors unexplained': 0,
    'weight unexplained': 0,
    'narration unexplained': 0,
    commentary: 0,
    headline: 0,
    'neighbour follows': 0,
    'unsupported quotation': 0,
    'supported quotation': 0,
    'second person': 0,
  },
};
