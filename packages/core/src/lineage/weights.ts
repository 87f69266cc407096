/** Learned by `npm run train:lineage`; do not edit by hand. */
import type { MissingWeights } from './missing-source.js';
import type { LineageWeights } from './model.js';

export const lineageWeights: LineageWeights = {
  bias: -3.257,
  weights: {
    share: 3.203,
    'greater part': 3.085,
    lead: 4.624,
    exclusive: 0.772,
    inherited: 0.619,
    unexplained: -2.625,
    asymmetry: 9.008,
    upstream: 3.273,
    quotes: 1.185,
    order: 0,
    time: 1.06,
    credit: 3.045,
    'two parents': -5.954,
    'three parents': -6.561,
    'least gain': 22.771,
    'copied lead': 5.083,
    'own outlet named': -0.109,
    'own dateline': -1.319,
    'reporter named': -2.736,
    'reporter at place': -0.968,
    'no by-line': 0.905,
    'desk by-line': 1.57,
    'parent has reporter': 0.14,
    commentary: 14.152,
    'commentary lead': 6.15,
    'both comment': -13.912,
  },
};

export const missingWeights: MissingWeights = {
  bias: 2.508,
  weights: {
    share: -1.223,
    asymmetry: 1.33,
    unexplained: 0,
    'agency credited': 1.309,
    'reporter named': -3.691,
    'own outlet named': -1.242,
    'own dateline': -4.033,
    'kin at the root': 1.821,
  },
};
