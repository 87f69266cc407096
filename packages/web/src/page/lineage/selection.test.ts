import { describe, expect, it } from 'vitest';
import { harbourStory } from '../../../../digest/src/story.fixture.js';
import { makeStory } from '../story/story.js';
import { isMarked, selectionOf } from './selection.js';

const story = makeStory(harbourStory());

function marked(path: readonly string[]): number {
  return story.report.lineage.filter((edge) => isMarked(selectionOf(path, story), edge)).length;
}

describe('the selection that an address names', () => {
  it('is an article, also one that was set aside', () => {
    expect(selectionOf(['post'], story)).toMatchObject({ kind: 'article', id: 'post' });
    expect(selectionOf(['recipe'], story)).toMatchObject({ kind: 'article', article: { origin: 'set-aside' } });
  });

  it('is a missing source', () => {
    expect(selectionOf(['missing-1'], story)).toMatchObject({ kind: 'missing', source: { name: 'Coastal Wire' } });
  });

  it('is one of the edges to a merge', () => {
    expect(selectionOf(['radio', 'wharf'], story)).toMatchObject({ kind: 'edge', id: 'wharf', edge: { share: 0.2 } });
  });

  it('is none, or one that this report does not have', () => {
    expect(selectionOf([], story)).toBeNull();
    expect(selectionOf(['nobody'], story)).toEqual({ kind: 'unknown' });
    expect(selectionOf(['post', 'wharf'], story)).toEqual({ kind: 'unknown' });
  });

  it('marks the lines of an article, or one line', () => {
    expect(marked(['post'])).toBe(2);
    expect(marked(['beacon', 'post'])).toBe(1);
    expect(marked([])).toBe(0);
  });
});
