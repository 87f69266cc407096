/** Learned by `npm run train:lineage`; do not edit by hand. */
import type { MissingWeights } from './missing-source.js';
import type { LineageWeights } from './model.js';

export const lineageWeights: LineageWeights = {
  bias: -3.158,
  weights: {
    share: 2.925,
    'greater part': 3.367,
    lead: 5.12,
    exclusive: 1.446,
    inherited: 0.717,
    unexplained: -2.631,
    asymmetry: 10.668,
    upstream: 2.444,
    quotes: 1.257,
    time: 1.018,
    credit: 2.829,
    'several parents': -7.733,
    'least gain': 32.175,
    'copied lead': 5.033,
    'own outlet named': -0.281,
    'own dateline': -1.314,
    'reporter named': -2.736,
    'reporter at place': -1.036,
    'no by-line': 0.879,
    'desk by-line': 1.58,
    commentary: 13.647,
    'commentary lead': 6.796,
    'both comment': -15.283,
  },
};

export const missingWeights: MissingWeights = {
  bias: 2.918,
  weights: {
    share: -1.311,
    asymmetry: 1.335,
    unexplained: 0,
    'agency credited': 0.952,
    'reporter named': -4.047,
    'own outlet named': -0.875,
    'own dateline': -4.033,
    'kin at the root': 1.791,
  },
};
