/** Learned by `npm run train:lineage`; do not edit by hand. */
import type { MissingWeights } from './missing-source.js';
import type { LineageWeights } from './model.js';

export const lineageWeights: LineageWeights = {
  bias: -3.164,
  weights: {
    share: 4.635,
    lead: 5.042,
    exclusive: 2.083,
    unexplained: -4.922,
    asymmetry: 6.436,
    upstream: 0.312,
    quotes: 1.969,
    order: 0,
    time: 1.013,
    credit: 3.5,
    length: -2.299,
    'two parents': -5.622,
    'three parents': -6.28,
    'least gain': 21.163,
    'copied lead': 5.054,
    'own outlet named': 0,
    'reporter named': -2.665,
    'reporter at place': -0.621,
    'no by-line': 0.826,
    'desk by-line': 1.527,
    'parent has reporter': 0,
    commentary: 4.244,
  },
};

export const missingWeights: MissingWeights = {
  bias: 2.45,
  weights: {
    share: -0.847,
    asymmetry: 0.291,
    unexplained: 0,
    'agency credited': 0.695,
    'reporter named': -5.002,
    'own outlet named': -1.342,
    'kin at the root': 3.203,
  },
};
