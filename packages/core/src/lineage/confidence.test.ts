import { describe, expect, it } from 'vitest';
import { confidenceOf } from './confidence.js';
import { type LineageModel, learned } from './model.js';
import { type FeatureName, featureNames, type ParentOption } from './parent-options.js';

const nothing = Object.fromEntries(featureNames.map((name) => [name, 0])) as Record<FeatureName, number>;
/** An option whose worth is what its contest is worth. */
const option = (contest: number, ...parents: readonly string[]): ParentOption => ({
  parents,
  features: { ...nothing, contest },
  share: 0.5,
});
const model: Pick<LineageModel, 'options' | 'calibration'> = {
  options: { bias: 0, weights: { ...nothing, contest: 1 } },
  calibration: { bias: 0, weights: { 'log odds': 1 } },
};

describe('the confidence of an edge', () => {
  it('is high where no other option comes near, and nothing else is named', () => {
    const { probability, otherwise } = confidenceOf('a', ['a'], [option(6, 'a'), option(0, 'b')], model);
    expect(probability).toBeGreaterThan(0.95);
    expect(otherwise).toBeUndefined();
  });

  it('names the rival where two options are near to each other', () => {
    const { probability, otherwise } = confidenceOf('a', ['a'], [option(3, 'a'), option(2.9, 'b')], model);
    expect(probability).toBeLessThan(0.65);
    expect(otherwise).toBe('b');
  });

  it('names nobody where the article may be a report', () => {
    expect(confidenceOf('a', ['a'], [option(0.1, 'a'), option(-3, 'b')], model).otherwise).toBeNull();
  });

  it('adds up the options that hold the parent', () => {
    const one = confidenceOf('a', ['a'], [option(1, 'a')], model).probability;
    const two = confidenceOf('a', ['a'], [option(1, 'a'), option(1, 'a', 'b')], model).probability;
    expect(two).toBeGreaterThan(one);
  });

  it('grows with the log-odds as learned', () => {
    expect(learned.calibration.weights['log odds']).toBeGreaterThan(0);
  });
});
