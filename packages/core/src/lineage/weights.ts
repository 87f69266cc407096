/** Learned by `npm run train:lineage`; do not edit by hand. */
import type { CalibrationWeights } from './confidence.js';
import type { ContestWeights } from './contest.js';
import type { MissingWeights } from './missing-source.js';
import type { LineageWeights } from './model.js';

export const contestWeights: ContestWeights = {
  bias: 0,
  weights: {
    explained: 2.253,
    'beyond expectation': 0.963,
    exclusive: 3.434,
    'names and figures': 8.273,
    copied: 6.59,
    quotes: 2.046,
    time: 0.671,
    credit: 0.915,
  },
};

export const lineageWeights: LineageWeights = {
  bias: -3.385,
  weights: {
    explained: 3.609,
    unexplained: -5.569,
    asymmetry: 10.933,
    time: 0.963,
    credit: 2.442,
    'names and figures': 2.505,
    'own quotations': -20.393,
    contest: 0.6,
    'several parents': 0,
    'kin parents': -11.461,
    'least gain': 4.04,
    'own outlet named': 0,
    'own dateline': -3.074,
    'reporter named': -2.662,
    'reporter at place': -0.863,
    'no by-line': 0.375,
    'desk by-line': 1.163,
    commentary: 15.382,
    'both comment': -20.679,
  },
};

export const missingWeights: MissingWeights = {
  bias: 4.173,
  weights: {
    share: -2.205,
    asymmetry: 2.826,
    unexplained: 0,
    'own quotations': -0.768,
    'agency credited': 0.832,
    'reporter named': -4.08,
    'own outlet named': -1.536,
    'own dateline': -6.007,
    'kin at the root': 1.614,
  },
};

export const calibrationWeights: CalibrationWeights = {
  bias: 0.755,
  weights: {
    'log odds': 0.407,
  },
};
