/** Learned by `npm run train:lineage`; do not edit by hand. */
import type { MissingWeights } from './missing-source.js';
import type { LineageWeights } from './model.js';

export const lineageWeights: LineageWeights = {
  bias: -3.326,
  weights: {
    share: 3.106,
    'greater part': 2.583,
    lead: 5.906,
    exclusive: 0.941,
    inherited: 0.916,
    unexplained: -1.408,
    asymmetry: 11.46,
    upstream: 3.116,
    quotes: 1.854,
    time: 1.089,
    credit: 3.289,
    'several parents': -7.458,
    'least gain': 29.29,
    'copied lead': 4.363,
    'own outlet named': 0,
    'own dateline': -1.289,
    'reporter named': -2.752,
    'reporter at place': -0.845,
    'no by-line': 0.759,
    'desk by-line': 1.623,
    commentary: 15.116,
    'commentary lead': 2.496,
    'both comment': -16.019,
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
