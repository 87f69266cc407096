/** Learned by `npm run train:agreement`; do not edit by hand. */
import type { AgreementWeights } from './agreement-features.js';

export const agreementWeights: AgreementWeights = {
  bias: -5.846,
  weights: {
    closeness: 5.768,
    'closeness without names': 3.084,
    'part rendered': 3.355,
    'telling figures agree': 4.109,
    'figures differ': -1.088,
    'quotation in common': 1.869,
    'carried names in common': 1.387,
    'other voice': -0.873,
    'lead over the second': 2.538,
    'same place in the article': 1.054,
    'polarity differs': -0.752,
    question: -1.715,
  },
};
