/** Learned by `npm run train:support`; do not edit by hand. */
import type { SupportWeights } from './support.js';

export const supportWeights: SupportWeights = {
  bias: -2.465,
  weights: {
    'likely source': 3.25,
    'likely source of neighbours': 1.011,
    'coverage understood': 1.635,
    'use of the source': 4.136,
    'anchors explained': 1.749,
    'weight unexplained': -1.364,
    'narration unexplained': -0.464,
    commentary: -2.258,
    'unsupported quotation': -2.65,
    'second person': -3.088,
  },
};
