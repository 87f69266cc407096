import type { ReportedArticle } from '@firsthand/core';
import { describe, expect, it } from 'vitest';
import { edge, fixtureArticle, fixtureReport } from './story.fixture.js';
import { verdictPhrases } from './verdict-phrases.js';

const read = (report: Parameters<typeof verdictPhrases>[0]): string =>
  verdictPhrases(report)
    .map(({ count, words }) => `${count} ${words}.`)
    .join(' ');

const article = (id: string, origin: 'firsthand' | 'derived'): ReportedArticle =>
  fixtureArticle({ id, origin, sentences: ['Bridge shut', 'The bridge is shut.'] });

describe('the verdict in phrases', () => {
  it('counts reports and their rewrites', () => {
    const articles = [article('a', 'firsthand'), article('b', 'derived'), article('c', 'derived')];
    const report = fixtureReport(articles, { lineage: [edge('a', 'b'), edge('b', 'c')] });
    expect(read(report)).toBe('3 articles. 1 first-hand report. 2 rewrites of it.');
  });

  it('tells rewrites of a source that is not here apart, and says that nobody reported', () => {
    const articles = [article('b', 'derived'), article('c', 'derived')];
    const report = fixtureReport(articles, {
      missingSources: [{ id: 'missing-1', name: null, reasons: [] }],
      lineage: [edge('missing-1', 'b'), edge('missing-1', 'c')],
    });
    expect(read(report)).toBe('2 articles. 0 first-hand reports. 2 rewrites of a source that is not here.');
  });

  it('does not count an article that was given twice as unread', () => {
    const unread = { source: 'a.txt', cause: 'x', advice: 'y' };
    const report = fixtureReport([article('a', 'firsthand')], {
      unread: [
        { ...unread, kind: 'duplicate' },
        { ...unread, kind: 'binary' },
      ],
    });
    expect(read(report)).toBe('1 article. 1 first-hand report. 1 could not be read.');
  });
});
