import { describe, expect, it } from 'vitest';
import { harbourStory } from '../../../digest/src/story.fixture.js';
import { packReport, unpackReport } from './packed-report.js';

describe('a packed report', () => {
  const report = harbourStory();

  it('is the report again when it is unpacked, field by field in the same order', () => {
    const packed = JSON.stringify(packReport(report));
    expect(JSON.stringify(unpackReport(JSON.parse(packed)))).toBe(JSON.stringify(report));
  });

  it('holds the words of no span twice', () => {
    const { articles, ...rest } = packReport(report);
    expect(JSON.stringify(articles)).toContain('retired judge');
    const [quote] = report.quotes;
    expect(quote?.text.length).toBeGreaterThan(10);
    expect(JSON.stringify(rest)).not.toContain(quote?.text);
  });

  it('keeps words that are not those of the text', () => {
    const strange = { ...report, quotes: report.quotes.map((quote) => ({ ...quote, text: 'not in the article' })) };
    expect(unpackReport(JSON.parse(JSON.stringify(packReport(strange))))).toEqual(strange);
  });
});
