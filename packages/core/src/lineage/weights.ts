/** Learned by `npm run train:lineage`; do not edit by hand. */
import type { MissingWeights } from './missing-source.js';
import type { LineageWeights } from './model.js';

export const lineageWeights: LineageWeights = {
  bias: -3.326,
  weights: {
    share: 3.11,
    'greater part': 2.579,
    lead: 5.896,
    exclusive: 0.949,
    inherited: 0.916,
    unexplained: -1.426,
    asymmetry: 11.461,
    upstream: 3.119,
    quotes: 1.854,
    time: 1.09,
    credit: 3.298,
    'several parents': -7.458,
    'least gain': 29.271,
    'copied lead': 4.365,
    'own outlet named': 0,
    'own dateline': -1.289,
    'reporter named': -2.751,
    'reporter at place': -0.848,
    'no by-line': 0.757,
    'desk by-line': 1.623,
    commentary: 15.151,
    'commentary lead': 2.515,
    'both comment': -16.012,
  },
};

export const missingWeights: MissingWeights = {
  bias: 3.219,
  weights: {
    share: -1.79,
    asymmetry: 0,
    unexplained: 0,
    'agency credited': 0.967,
    'reporter named': -4.142,
    'own outlet named': -1.417,
    'own dateline': -4.044,
    'kin at the root': 1.937,
  },
};
