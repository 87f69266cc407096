/** Learned by `npm run train:agreement`; do not edit by hand. */
import type { AgreementWeights } from './agreement-features.js';

export const agreementWeights: AgreementWeights = {
  bias: -4.926,
  weights: {
    closeness: 2.25,
    'greater containment': 0,
    'closeness without names': 5.254,
    'weight in common': 3.093,
    'figures agree': 1.245,
    'figures differ': -0.806,
    'quoted words in common': 3.367,
    'best match of each other': 0.732,
    question: -0.791,
  },
};
