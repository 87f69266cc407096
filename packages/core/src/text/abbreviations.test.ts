import { describe, expect, it } from 'vitest';
import { clockFollowers, leadingAbbreviations, sentenceOpeners, trailingAbbreviations } from './abbreviations.js';

describe('the lists of abbreviations', () => {
  it.each([
    ['leading', leadingAbbreviations],
    ['trailing', trailingAbbreviations],
    ['openers', sentenceOpeners],
    ['clock followers', clockFollowers],
  ])('hold words in small letters without full stops: %s', (_, list) => {
    for (const word of list) expect(word).toMatch(/^[a-z]+$/);
  });

  it('say of no abbreviation that it both needs a name behind it and may end a sentence', () => {
    expect([...leadingAbbreviations].filter((word) => trailingAbbreviations.has(word))).toEqual([]);
  });

  it('take no ordinary opener of a sentence for what follows a clock time', () => {
    expect([...clockFollowers].filter((word) => sentenceOpeners.has(word))).toEqual([]);
  });
});
