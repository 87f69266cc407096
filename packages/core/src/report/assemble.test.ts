import { describe, expect, it } from 'vitest';
import type { Article } from '../article.js';
import {
  agencyCopies,
  independent,
  report,
  rewrite,
  secondHand,
  shoreReport,
  stray,
} from '../fixtures/tram-story.fixture.js';
import { analyzeStory } from '../story.js';

const verdictOf = (...articles: readonly Article[]) => analyzeStory(articles).summary.verdict;

describe('the verdict in one line', () => {
  it('counts first-hand reports and rewrites, one and many', () => {
    expect(verdictOf(report)).toBe('1 article: 1 first-hand');
    expect(verdictOf(report, rewrite)).toBe('2 articles: 1 first-hand, 1 rewrite of it');
    expect(verdictOf(report, rewrite, secondHand)).toBe('3 articles: 1 first-hand, 2 rewrites of it');
    expect(verdictOf(report, independent)).toBe('2 articles: 2 first-hand');
    expect(verdictOf(report, independent, rewrite)).toBe('3 articles: 2 first-hand, 1 rewrite of them');
  });

  it('tells of what is set aside and of sources that are not here', () => {
    expect(verdictOf(report, rewrite, secondHand, stray)).toBe(
      '4 articles: 1 first-hand, 2 rewrites of it, 1 set aside',
    );
    expect(verdictOf(...agencyCopies, shoreReport)).toContain('2 rewrites of a source that is not here');
  });
});

describe('the articles of a report', () => {
  it('are told as they came, with headline and body as one text', () => {
    const [told] = analyzeStory([rewrite]).articles;
    expect(told).toMatchObject({
      source: rewrite.source,
      outlet: rewrite.outlet,
      byline: rewrite.byline,
      published: rewrite.published,
      headline: rewrite.headline,
      url: null,
      capture: null,
      text: `${rewrite.headline}\n\n${rewrite.body}`,
    });
  });

  it('name the capture that they were read from', () => {
    const capture = { address: 'https://example.org/a', time: '2026-04-14T10:40:00.000Z', digest: 'sha256:0' };
    expect(analyzeStory([{ ...rewrite, capture }]).articles[0]?.capture).toEqual(capture);
  });

  it('have all of their own where they report, and in a rewrite what its parents do not explain', () => {
    const { articles } = analyzeStory([report, independent, rewrite]);
    const ownShare = ({ outlet }: Article) => articles.find((article) => article.outlet === outlet)?.ownShare ?? 0;
    expect([ownShare(report), ownShare(independent)]).toEqual([1, 1]);
    expect(ownShare(rewrite)).toBeLessThan(0.5);
  });
});
