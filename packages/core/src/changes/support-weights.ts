/** Learned by `npm run train:support`; do not edit by hand. */
import type { SupportWeights } from './support.js';

export const supportWeights: SupportWeights = {
  bias: 0.106,
  weights: {
    coverage: 2.152,
    'coverage of a sentence': 0,
    'use of the source': 5.891,
    'anchors explained': 1.611,
    'anchors unexplained': -0.374,
    'weight unexplained': -1.513,
    'narration unexplained': -1.203,
    commentary: -2.587,
    headline: 0,
    'neighbour follows': 0.869,
    'unsupported quotation': -2.367,
    'supported quotation': 0,
    'second person': -3.329,
  },
};
