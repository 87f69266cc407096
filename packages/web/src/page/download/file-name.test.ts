import { describe, expect, it } from 'vitest';
import { fileStem } from './file-name.js';

describe('the name of a file', () => {
  it('is the headline in small letters, cut at a word', () => {
    expect(fileStem('Mill “shuts”: 40 jobs go')).toBe('mill-shuts-40-jobs-go');
    expect(fileStem('word '.repeat(50))).toMatch(/^word(-word)*$/);
    expect(fileStem('word '.repeat(50)).length).toBeLessThanOrEqual(60);
  });

  it('keeps letters of every script', () => {
    expect(fileStem('الحريق في الميناء')).toBe('الحريق-في-الميناء');
  });

  it.each(['', '…', '../../', '\\\\?\\', '\u202E'])('is that of any story for %j', (headline) => {
    expect(fileStem(headline)).toBe('story');
  });

  it('never holds what a file system takes for something else, and is never too long', () => {
    for (const headline of ['../a/b', 'C:\\x', 'a\0b', 'x'.repeat(100_000), '字'.repeat(1000), 'con.']) {
      const stem = fileStem(headline);
      expect(stem).toMatch(/^[\p{L}\p{N}\p{M}-]+$/u);
      expect(new TextEncoder().encode(stem).length).toBeLessThan(200);
    }
  });
});
