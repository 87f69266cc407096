/** Learned by `npm run train:lineage`; do not edit by hand. */
import type { CalibrationWeights } from './confidence.js';
import type { ContestWeights } from './contest.js';
import type { MissingWeights } from './missing-source.js';
import type { LineageWeights } from './model.js';

export const contestWeights: ContestWeights = {
  bias: 0,
  weights: {
    explained: 2.243,
    'beyond expectation': 0.979,
    exclusive: 3.41,
    'names and figures': 8.415,
    copied: 6.343,
    quotes: 2.033,
    time: 0.673,
    credit: 0.908,
  },
};

export const lineageWeights: LineageWeights = {
  bias: -3.563,
  weights: {
    explained: 3.982,
    unexplained: -5.338,
    asymmetry: 10.549,
    time: 0.967,
    credit: 2.38,
    'names and figures': 2.424,
    'own quotations': -19.864,
    contest: 0.605,
    'several parents': 0,
    'kin parents': -10.925,
    'least gain': 4.988,
    'own outlet named': 0,
    'own dateline': -3.086,
    'reporter named': -2.732,
    'reporter at place': -0.933,
    'no by-line': 0.371,
    'desk by-line': 1.151,
    commentary: 15.451,
    'both comment': -21.512,
  },
};

export const missingWeights: MissingWeights = {
  bias: 3.906,
  weights: {
    share: -1.911,
    asymmetry: 2.023,
    unexplained: 0,
    'own quotations': -1.302,
    'agency credited': 0.854,
    'reporter named': -4.084,
    'own outlet named': -1.484,
    'own dateline': -6.007,
    'kin at the root': 1.723,
  },
};

export const calibrationWeights: CalibrationWeights = {
  bias: 0.587,
  weights: {
    'log odds': 0.445,
  },
};
