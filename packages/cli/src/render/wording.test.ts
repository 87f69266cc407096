import { describe, expect, it } from 'vitest';
import { confidenceWord, listed, percent, publishedWords } from './wording.js';

describe('wording', () => {
  it('never rounds a share to nothing or to all', () => {
    expect([1, 0.997, 0.93, 0.001, 0].map(percent)).toEqual(['100 %', '99 %', '93 %', 'less than 1 %', '0 %']);
  });

  it('tells times in one zone, so that they can be compared', () => {
    expect(publishedWords('2026-04-14T00:40:00+01:00')).toBe('13 Apr 2026, 23:40 UTC');
    expect(publishedWords('2026-04-14')).toBe('14 Apr 2026');
    expect(publishedWords('yesterday')).toBeNull();
  });

  it('says how sure it is in a word', () => {
    expect([0.99, 0.7, 0.4].map(confidenceWord)).toEqual(['sure', 'likely', 'unsure']);
  });

  it('lists names as a sentence does', () => {
    expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
  });
});
