import { describe, expect, it } from 'vitest';
import { edge, fixtureArticle, fixtureReport } from '../../../../digest/src/story.fixture.js';
import { orderWords, timeTrust } from './time-trust.js';

type Times = Readonly<Record<string, string | undefined>>;

function story(times: Times, edges: readonly (readonly [string, string])[]) {
  const rewrites = new Set(edges.map(([, to]) => to));
  const articles = Object.entries(times).map(([id, published]) =>
    fixtureArticle({
      id,
      origin: rewrites.has(id) ? 'derived' : 'firsthand',
      sentences: ['The bridge is closed'],
      ...(published === undefined ? {} : { published }),
    }),
  );
  return fixtureReport(articles, { lineage: edges.map(([from, to]) => edge(from, to)) });
}

describe('the trust in times', () => {
  it('is there where most articles tell a time of day and no rewrite comes before its source', () => {
    const trust = timeTrust(
      story({ a: '2026-05-01T08:00:00Z', b: '2026-05-01T09:30:00+01:00', c: undefined }, [
        ['a', 'b'],
        ['a', 'c'],
      ]),
    );
    expect(trust).toMatchObject({ trusted: true, dated: 2, articles: 3, steps: 1 });
    expect(orderWords('time', trust)).toBe(
      'Time of publication from left to right. 2 of 3 articles tell a time of day, and no rewrite bears an earlier one than its source.',
    );
  });

  it('is not there where half of the articles or fewer tell one', () => {
    const trust = timeTrust(story({ a: '2026-05-01T08:00:00Z', b: '2026-05-02' }, [['a', 'b']]));
    expect(trust.trusted).toBe(false);
    expect(orderWords('generation', trust)).toContain('1 of 2 articles tells a time of day');
    expect(orderWords('generation', trust)).toContain('too little to go by');
  });

  it('is not there where a rewrite of a few bears an earlier time than its source, and names that rewrite', () => {
    const trust = timeTrust(
      story({ a: '2026-05-01T08:00:00Z', b: '2026-05-01T07:00:00Z', c: '2026-05-01T10:00:00Z' }, [
        ['a', 'b'],
        ['a', 'c'],
      ]),
    );
    expect(trust.trusted).toBe(false);
    expect([...trust.contradicted]).toEqual(['b']);
    expect(orderWords('time', trust)).toContain('1 rewrite bears an earlier one than its source, so read it with care');
  });

  it('outlives one wrong clock among many', () => {
    const times: Record<string, string> = { a: '2026-05-01T08:00:00Z', early: '2026-05-01T07:00:00Z' };
    for (let n = 0; n < 30; n += 1) times[`r${n}`] = '2026-05-01T09:00:00Z';
    const rewrites = Object.keys(times).filter((id) => id !== 'a');
    const trust = timeTrust(
      story(
        times,
        rewrites.map((id) => ['a', id] as const),
      ),
    );
    expect(trust.trusted).toBe(true);
    expect(trust.contradicted.has('early')).toBe(true);
  });

  it('lets an article that tells only its day appear at any moment of it', () => {
    expect(timeTrust(story({ a: '2026-05-01T08:00:00Z', b: '2026-05-01' }, [['a', 'b']])).contradicted.size).toBe(0);
    expect(timeTrust(story({ a: '2026-05-01T08:00:00Z', b: '2026-04-30' }, [['a', 'b']])).contradicted.size).toBe(1);
  });
});
