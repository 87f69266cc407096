import { describe, expect, it } from 'vitest';
import { logit, probabilityOf } from './logistic.js';

const model = { bias: -1, weights: { loud: 2, late: -3 } };

describe('a logistic model', () => {
  it('adds the weight of every feature to the bias', () => {
    expect(logit({ loud: 1, late: 0 }, model)).toBe(1);
    expect(logit({ loud: 1, late: 0.5 }, model)).toBe(-0.5);
  });

  it('is undecided where nothing speaks for either side', () => {
    expect(probabilityOf({ loud: 0.5, late: 0 }, model)).toBe(0.5);
  });

  it('stays between 0 and 1 however much speaks for one side', () => {
    expect(probabilityOf({ loud: 1e6, late: 0 }, model)).toBe(1);
    expect(probabilityOf({ loud: 0, late: 1e6 }, model)).toBe(0);
  });
});
