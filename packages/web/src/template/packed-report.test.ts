import type { StoryReport } from '@firsthand/core';
import { describe, expect, it } from 'vitest';
import { harbourStory } from '../../../digest/src/story.fixture.js';
import { type PackedReport, packReport, unpackReport } from './packed-report.js';

/** Through JSON, as in the page. */
function again(report: StoryReport): StoryReport {
  const { first, later } = JSON.parse(JSON.stringify(packReport(report))) as PackedReport;
  return unpackReport(first, () => later);
}

describe('a packed report', () => {
  const report = harbourStory();

  it('is the report again when it is unpacked, field by field in the same order', () => {
    expect(JSON.stringify(again(report))).toBe(JSON.stringify(report));
  });

  it('is so for lists of one, of unlike objects, of spans alone, and of nothing', () => {
    const [article] = report.articles;
    const [quote] = report.quotes;
    if (article === undefined || quote === undefined) throw new Error('the story has both');
    const { at, start, end, text } = quote;
    const span = { at, start, end, text };
    const reasons = [
      { kind: 'a', words: 'one', evidence: [{ here: span, there: null }] },
      {
        kind: 'b',
        words: 'two',
        evidence: [
          { here: span, there: span },
          { here: span, there: null },
        ],
      },
    ];
    const strange: StoryReport = {
      ...report,
      lineage: [{ from: 'x', to: 'y', confidence: 1, share: 1, part: 1, reasons }],
      statements: [{ at, speaker: null, cue: span, content: [span, span], form: 'direct' }],
      setAside: [{ article: article.id, reason: 'x' }],
      facts: [],
      unread: [
        { source: 'a', kind: 'k', cause: 'r', advice: '' },
        { advice: '', source: 'b', kind: 'k', cause: 'r' },
      ],
    };
    expect(JSON.stringify(again(strange))).toBe(JSON.stringify(strange));
  });

  it('holds the words of no span twice', () => {
    const { first, later } = packReport(report);
    const { articles, ...rest } = first;
    expect(JSON.stringify(articles)).toContain('retired judge');
    const [quote] = report.quotes;
    expect(quote?.text.length).toBeGreaterThan(10);
    expect(JSON.stringify([rest, later])).not.toContain(quote?.text);
  });

  it('keeps words that are not those of the text', () => {
    const strange = { ...report, quotes: report.quotes.map((quote) => ({ ...quote, text: 'not in the article' })) };
    expect(again(strange)).toEqual(strange);
  });

  it('reads what no view shows when it is asked for, and once', () => {
    const { first, later } = JSON.parse(JSON.stringify(packReport(report))) as PackedReport;
    let asked = 0;
    const unpacked = unpackReport(first, () => {
      asked += 1;
      return later;
    });
    expect([unpacked.quotes.length, asked]).toEqual([report.quotes.length, 0]);
    expect([unpacked.statements, unpacked.statements, asked]).toEqual([report.statements, report.statements, 1]);
  });
});
