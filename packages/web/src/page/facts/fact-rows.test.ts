import type { Fact } from '@firsthand/core';
import { describe, expect, it } from 'vitest';
import { fixtureArticle, fixtureReport } from '../../../../digest/src/story.fixture.js';
import { factTable } from './fact-rows.js';

const fact = (...places: readonly string[]): Fact => ({
  support: places.map((at) => ({ at, start: 0, end: 1, text: 'A' })),
  independentSources: new Set(places.map((at) => at.split(':')[0])).size,
  independentVoices: 1,
  voices: [],
  status: 'agreed',
});

describe('the table of facts', () => {
  const articles = ['a', 'b', 'c', 'd'].map((id) => fixtureArticle({ id, sentences: ['A', 'B'] }));
  const report = fixtureReport(articles, {
    facts: [fact('c:1', 'a:0'), fact('a:1', 'b:1', 'c:0', 'a:0'), fact('d:1')],
  });

  it('has what most reports state first, and the reports in the order of the story', () => {
    const { columns, rows } = factTable(report, ({ independentSources }) => independentSources > 1);
    expect(columns).toEqual(['a', 'b', 'c']);
    expect(rows.map(({ index }) => index)).toEqual([1, 0]);
  });

  it('shows of each report its first wording', () => {
    const { rows } = factTable(report, () => true);
    expect(rows[0]?.wordings.get('a')?.at).toBe('a:1');
  });
});
