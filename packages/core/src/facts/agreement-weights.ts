/** Learned by `npm run train:agreement`; do not edit by hand. */
import type { AgreementWeights } from './agreement-features.js';

export const agreementWeights: AgreementWeights = {
  bias: -5.733,
  weights: {
    closeness: 5.8,
    'closeness without names': 3.186,
    'part rendered': 2.832,
    'telling figures agree': 4.239,
    'figures differ': -1.068,
    'quotation in common': 1.959,
    'carried names in common': 1.338,
    'other voice': -0.902,
    'lead over the second': 2.645,
    'same place in the article': 1.086,
    'polarity differs': -0.744,
    question: -1.73,
  },
};
