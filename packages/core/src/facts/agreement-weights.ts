/** Learned by `npm run train:agreement`; do not edit by hand. */
import type { AgreementWeights } from './agreement-features.js';

export const agreementWeights: AgreementWeights = {
  bias: -5.847,
  weights: {
    closeness: 5.768,
    'closeness without names': 3.085,
    'part rendered': 3.355,
    'telling figures agree': 4.109,
    'figures differ': -1.088,
    'quotation in common': 1.869,
    'carried names in common': 1.388,
    'other voice': -0.875,
    'lead over the second': 2.539,
    'same place in the article': 1.055,
    'polarity differs': -0.752,
    question: -1.716,
  },
};
