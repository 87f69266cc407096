/** Learned by `npm run train:agreement`; do not edit by hand. */
import type { AgreementWeights } from './agreement-features.js';

export const agreementWeights: AgreementWeights = {
  bias: -5.01,
  weights: {
    closeness: 7.45,
    'greater containment': 0.55,
    'closeness without names': 1.38,
    'weight in common': 0,
    'weight without names': 3.32,
    'names in common': 0.22,
    'carried names in common': 1.44,
    'figures agree': 1.73,
    'telling figures agree': 1.17,
    'dates agree': 0,
    'telling dates agree': 1.72,
    'figures differ': -1.81,
    'dates differ': 0,
    'quoted run in common': 0,
    'quotation in common': 2.89,
    'same voice': 0.51,
    'other voice': -3.44,
    'neighbours agree': 0.35,
    'lead over the second': 3.16,
    'lead of the clearer side': 0,
    'polarity differs': -1,
    question: -1.72,
  },
};
