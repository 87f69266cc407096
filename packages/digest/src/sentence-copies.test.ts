import type { SentenceVerdict } from '@firsthand/core';
import { describe, expect, it } from 'vitest';
import { sentenceCopies } from './sentence-copies.js';

const verdict = (at: string, sources: readonly string[], changed = false): SentenceVerdict => ({
  at,
  verdict: changed ? 'changed' : 'kept',
  match: 'paraphrase',
  sources: [...sources],
  changes: [],
  addition: null,
});

describe('the copies of a sentence', () => {
  it('are the rewrites of it and the rewrites of these, with what was changed on the way', () => {
    const copies = sentenceCopies([
      verdict('b:1', ['a:3']),
      verdict('c:2', ['a:3'], true),
      verdict('d:1', ['c:2']),
      verdict('d:2', ['a:4']),
    ]);
    expect(copies('a:3')).toEqual([
      { article: 'b', at: 'b:1', changed: false },
      { article: 'c', at: 'c:2', changed: true },
      { article: 'd', at: 'd:1', changed: true },
    ]);
    expect(copies('a:9')).toEqual([]);
  });

  it('name an article once', () => {
    expect(sentenceCopies([verdict('b:1', ['a:3']), verdict('b:2', ['a:3'])])('a:3')).toHaveLength(1);
  });

  it('end where sentences render each other in a circle', () => {
    const copies = sentenceCopies([verdict('b:1', ['a:3']), verdict('a:3', ['b:1'])]);
    expect(copies('a:3').map(({ article }) => article)).toEqual(['b']);
  });
});
