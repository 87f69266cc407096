import { describe, expect, it } from 'vitest';
import { confidenceWord, edgeWords, listed, percent, publishedWords } from './wording.js';

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

  it('gives no share of a source that is not there to be measured', () => {
    expect(edgeWords({ share: 0, ownShare: 0.4 })).toBe('derives from it');
    expect(edgeWords({ share: 0.7, ownShare: 0.3 })).toBe('takes 70 % of its narration from it, 30 % is its own');
    expect(edgeWords({ share: 0.93, ownShare: 0.05 })).toBe('takes 93 % of its narration from it');
  });

  it('lists names as a sentence does', () => {
    expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
  });
});
