import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differingWords, mergeRanges } from './word-marks.js';

const marked = (here: string, there: string): readonly [string[], string[]] => {
  const words = differingWords(here, there);
  return [
    words.here.map(({ start, end }) => here.slice(start, end)),
    words.there.map(({ start, end }) => there.slice(start, end)),
  ];
};

describe('differing words', () => {
  it('finds the number that changed', () => {
    expect(marked('with 221 passengers', 'with 212 passengers')).toEqual([['221'], ['212']]);
  });

  it('is blind to case, punctuation and the shape of apostrophes', () => {
    expect(marked('The fishermen’s catch.', "the fishermen's catch,")).toEqual([[], []]);
  });

  it('compares scripts without spaces by character', () => {
    expect(marked('船が二隻', '船が三隻')).toEqual([['二'], ['三']]);
  });

  it('takes two long texts that share nothing for different from end to end, without comparing every word with every other', () => {
    const here = Array.from({ length: 20_000 }, (_, word) => `a${word}`).join(' ');
    const there = Array.from({ length: 20_000 }, (_, word) => `b${word}`).join(' ');
    expect(marked(here, there)).toEqual([[here], [there]]);
  });

  it('marks only inside the texts, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (here, there) => {
        const ranges = differingWords(here, there);
        for (const [text, list] of [
          [here, ranges.here],
          [there, ranges.there],
        ] as const) {
          let last = 0;
          for (const { start, end } of mergeRanges(text, list)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        }
      }),
    );
  });
});
