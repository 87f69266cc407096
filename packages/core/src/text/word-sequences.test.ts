import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestCommonRun, sharedInOrder } from './word-sequences.js';

const words = (text: string) => text.split(' ').filter((word) => word !== '');
const anyWords = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 });

describe('the longest common run', () => {
  it('has no gap', () => {
    expect(longestCommonRun(words('we had it shut off'), words('we had it all shut off'))).toBe(3);
  });

  it('is nothing where no word is shared', () => {
    expect(longestCommonRun(words('we ran'), words('they stood still'))).toBe(0);
    expect(longestCommonRun([], words('they stood'))).toBe(0);
  });
});

describe('the words shared in order', () => {
  it('may have gaps between them, but no other order', () => {
    expect(sharedInOrder(words('we had it shut off'), words('we had it all shut off'))).toBe(5);
    expect(sharedInOrder(words('one two'), words('two one'))).toBe(1);
  });

  it('are at least as many as the longest run and at most as many as the shorter sequence has', () => {
    fc.assert(
      fc.property(anyWords, anyWords, (a, b) => {
        const shared = sharedInOrder(a, b);
        expect(shared).toBeGreaterThanOrEqual(longestCommonRun(a, b));
        expect(shared).toBeLessThanOrEqual(Math.min(a.length, b.length));
      }),
    );
  });

  it('do not depend on which sequence comes first, and are all words of a sequence and itself', () => {
    fc.assert(
      fc.property(anyWords, anyWords, (a, b) => {
        expect(sharedInOrder(a, b)).toBe(sharedInOrder(b, a));
        expect(longestCommonRun(a, b)).toBe(longestCommonRun(b, a));
        expect(sharedInOrder(a, a)).toBe(a.length);
        expect(longestCommonRun(a, a)).toBe(a.length);
      }),
    );
  });

  it('are counted in the beginnings of endless quotations', () => {
    const endless = Array.from({ length: 50_000 }, (_, place) => `w${place}`);
    expect(sharedInOrder(endless, endless)).toBeGreaterThan(100);
  });
});
