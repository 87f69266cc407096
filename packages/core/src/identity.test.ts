import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleOf } from './fixtures/article.fixture.js';
import { storyFrom } from './fixtures/random-story.fixture.js';
import { nameArticles } from './identity.js';

const randomStory = fc.array(fc.nat(), { minLength: 1, maxLength: 150 }).map(storyFrom);

const idsOf = (...articles: Parameters<typeof nameArticles>[0]) => nameArticles(articles).map(({ id }) => id);

describe('the id of an article', () => {
  it('is its outlet, else the name of its file, as a person would type it', () => {
    expect(idsOf(articleOf('', { outlet: 'The Gulf Examiner' }))).toEqual(['the-gulf-examiner']);
    expect(idsOf(articleOf('', { source: 'saved/pages/Bridge falls.html' }))).toEqual(['bridge-falls']);
    expect(idsOf(articleOf('', { source: 'C:\\saved\\bridge.txt' }))).toEqual(['bridge']);
    expect(idsOf(articleOf('', { source: 'story.jsonl#12' }))).toEqual(['story-12']);
    expect(idsOf(articleOf('', { outlet: '桥报' }))).toEqual(['桥报']);
  });

  it('is never empty', () => {
    expect(idsOf(articleOf('', { outlet: '!!!', source: '-' }))).toEqual(['article']);
  });

  it('is short enough to read', () => {
    const [id] = idsOf(
      articleOf('', { outlet: 'The Very Long Name Of A Newspaper That Nobody Would Ever Print In Full' }),
    );
    expect(id?.length).toBeLessThanOrEqual(40);
    expect(id).not.toMatch(/-$/);
  });

  it('holds no colon, which parts it from the number of a sentence', () => {
    expect(idsOf(articleOf('', { outlet: 'Post: Online: 24' }))[0]).not.toContain(':');
  });

  it('is numbered where two articles are of one outlet, in the order of their times', () => {
    const early = articleOf('early', { outlet: 'Sael Post', published: '2026-03-08T10:00:00Z' });
    const late = articleOf('late', { outlet: 'Sael Post', published: '2026-03-08T11:00:00Z' });
    expect(nameArticles([late, early]).map(({ id, article }) => [id, article.body])).toEqual([
      ['sael-post', 'early'],
      ['sael-post-2', 'late'],
    ]);
  });

  it('does not depend on the order in which the articles were given', () => {
    fc.assert(
      fc.property(randomStory, (articles) => {
        expect(nameArticles(articles.toReversed())).toEqual(nameArticles(articles));
      }),
      { numRuns: 50 },
    );
  });

  it('is no other article’s, whatever the outlets are called', () => {
    const ids = idsOf(
      articleOf('one', { outlet: 'Channel' }),
      articleOf('two', { outlet: 'Channel' }),
      articleOf('three', { outlet: 'Channel 2' }),
    );
    expect(new Set(ids).size).toBe(3);
  });

  it('is never the id of a missing source', () => {
    expect(idsOf(articleOf('one', { outlet: 'Missing 1' }))[0]).not.toMatch(/^missing-\d+$/);
  });
});

describe('the canonical order', () => {
  it('puts articles without a time last', () => {
    const known = articleOf('known', { published: '2026-03-08T10:00:00Z' });
    const unknown = articleOf('unknown', { outlet: 'A' });
    expect(nameArticles([unknown, known]).map(({ article }) => article.body)).toEqual(['known', 'unknown']);
  });
});
