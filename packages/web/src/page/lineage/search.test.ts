import { describe, expect, it } from 'vitest';
import { harbourStory } from '../../../../digest/src/story.fixture.js';
import { makeStory } from '../story/story.js';
import { makeSearch } from './search.js';

const story = makeStory(harbourStory());
const ids = [...story.report.articles.map(({ id }) => id), 'missing-1'];
const found = (asked: string): readonly string[] => ids.filter(makeSearch(story, asked));

describe('the search', () => {
  it.each([
    ['an outlet', 'vennmoor', ['post']],
    ['a by-line', 'HARCOMBE', ['beacon']],
    ['words of a headline in any order', 'inferno ammonia', ['wharf']],
    ['a file', 'echo.html', ['echo']],
    ['a missing source', 'coastal wire', ['missing-1']],
    ['nothing that is there', 'vennmoor harcombe', []],
    ['characters that a pattern would read as its own', '(.*)+', []],
  ])('finds %s', (_, asked, expected) => {
    expect(found(asked)).toEqual(expected);
  });

  it('finds all where nothing is asked', () => {
    expect(found('  ')).toEqual(ids);
  });
});
