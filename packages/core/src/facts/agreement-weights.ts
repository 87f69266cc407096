/** Learned by `npm run train:agreement`; do not edit by hand. */
import type { AgreementWeights } from './agreement-features.js';

export const agreementWeights: AgreementWeights = {
  bias: -4.89,
  weights: {
    closeness: 2.69,
    'greater containment': 0.84,
    'closeness without names': 4.88,
    'weight in common': 1.39,
    'weight without names': 1.34,
    'names in common': 0.64,
    'carried names in common': 1.38,
    'figures agree': 1.66,
    'telling figures agree': 1.23,
    'dates agree': 0,
    'telling dates agree': 1.55,
    'figures differ': -1.17,
    'dates differ': -0.19,
    'quoted run in common': 1.71,
    'quotation in common': 1.32,
    'same voice': 0.42,
    'other voice': -3.28,
    'neighbours agree': 0.28,
    'lead over the second': 3.12,
    'lead of the clearer side': 0,
    'polarity differs': -0.67,
    question: -1.9,
  },
};
