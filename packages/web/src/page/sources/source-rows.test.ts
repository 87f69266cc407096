import { describe, expect, it } from 'vitest';
import { fixtureArticle, fixtureReport, harbourStory } from '../../../../digest/src/story.fixture.js';
import { makeStory } from '../story/story.js';
import { foundRows, sortedRows, sourceRows } from './source-rows.js';

const rows = sourceRows(makeStory(harbourStory()));
const ids = (list: typeof rows): readonly string[] => list.map(({ id }) => id);

const at = (id: string, published?: string): ReturnType<typeof fixtureArticle> =>
  fixtureArticle({ id, sentences: ['A'], ...(published === undefined ? {} : { published }) });

describe('the table of sources', () => {
  it('has a row for each article, also for those set aside', () => {
    expect(rows).toHaveLength(7);
    expect(rows[0]).toMatchObject({
      name: 'The Ostrey Beacon',
      byline: 'Nell Harcombe',
      published: '14 Apr 2026, 10:40 UTC',
      origin: 'first-hand report',
      language: 'English',
      source: 'saved/beacon.html',
      address: null,
    });
    expect(rows.at(-1)?.origin).toBe('set aside');
  });

  it('is sorted by figures as figures and by words as words', () => {
    const counts = sortedRows(rows, 'words', true).map(({ words }) => words);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
    expect(sortedRows(rows, 'name', false)[0]?.name).toBe('Vennmoor Post');
  });

  it('is sorted by time across zones, with what has none at the end both ways', () => {
    const times = sourceRows(
      makeStory(
        fixtureReport([at('none'), at('late', '2026-04-14T09:00:00Z'), at('early', '2026-04-14T09:30:00+02:00')]),
      ),
    );
    expect(ids(sortedRows(times, 'published', true))).toEqual(['early', 'late', 'none']);
    expect(ids(sortedRows(times, 'published', false))).toEqual(['late', 'early', 'none']);
  });

  it('is searched in all columns, for all of the words', () => {
    expect(ids(foundRows(rows, 'harcombe  BEACON'))).toEqual(['beacon']);
    expect(foundRows(rows, '')).toHaveLength(7);
    expect(foundRows(rows, 'nobody')).toEqual([]);
  });
});
