import { describe, expect, it } from 'vitest';
import { probabilityOf } from './tree-ensemble.js';

/** One tree: few edits (at most 2) say yes, unless a number was put in. */
const model = { names: ['edits', 'numbers'], bias: 0, trees: ['0 2 1 0.5 -1 2 -1 -1 -1 -3'] };
const odds = (edits: number, numbers: number) => {
  const probability = probabilityOf(model, new Map(Object.entries({ edits, numbers })));
  return Math.log(probability / (1 - probability));
};

describe('an ensemble of trees', () => {
  it('goes down the branch that the figures say', () => {
    expect(odds(1, 0)).toBeCloseTo(2);
    expect(odds(1, 1)).toBeCloseTo(-1);
    expect(odds(5, 0)).toBeCloseTo(-3);
  });

  it('takes a figure that is not there for 0', () => {
    expect(probabilityOf(model, new Map())).toBeCloseTo(1 / (1 + Math.exp(-2)));
  });
});
