import { describe, expect, it } from 'vitest';
import { harbourStory } from '../../../../digest/src/story.fixture.js';
import { makeStory } from '../story/story.js';
import { factsTable } from './facts-table.js';
import { ledgerTable } from './ledger-table.js';
import { quotationsTable } from './quotations-table.js';
import { storyFiles } from './story-files.js';
import type { Table } from './csv.js';

const story = makeStory(harbourStory());

/** A row as an object, so that a test can name what it looks at. */
const named = ({ columns, rows }: Table): readonly Record<string, unknown>[] =>
  rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));

describe('the ledger', () => {
  const rows = named(ledgerTable(story));

  it('has a row for each finding, article by article, conflicts at the end', () => {
    expect(rows).toHaveLength(story.findings.length);
    const articles = rows.map(({ article }) => article);
    expect(articles.lastIndexOf('post')).toBeLessThan(articles.indexOf('wharf'));
    expect(rows.at(-1)).toMatchObject({
      verdict: 'conflict',
      kind: 'number',
      difference: 'six people injured, or eight',
    });
  });

  it('shows a change with both sentences, its difference and its link', () => {
    expect(rows.find(({ sentence }) => sentence === 'wharf:1')).toMatchObject({
      outlet: 'TrendWharf',
      verdict: 'changed',
      kind: 'modality',
      'words here': 'The fire started in a compressor room.',
      'words there': 'The fire may have started in a compressor room.',
      'source article': 'beacon',
      'source outlet': 'The Ostrey Beacon',
      link: '#/compare/wharf/1',
    });
  });

  it('shows a quotation with its speaker and status', () => {
    expect(rows.find(({ sentence }) => sentence === 'wharf:3')).toMatchObject({
      kind: 'quote',
      speaker: 'one dock worker (not named)',
      status: 'Unsupported by these articles',
      'words there': '',
    });
  });
});

describe('the table of quotations', () => {
  it('has a row for each quotation, those of one utterance under one number', () => {
    const rows = named(quotationsTable(story));
    expect(rows).toHaveLength(story.report.quotes.length);
    const [one, other] = rows.filter(({ words }) => String(words).includes('ammonia shut off'));
    expect(one?.['utterance']).toBe(other?.['utterance']);
  });
});

describe('the table of facts', () => {
  it('has a row for each wording', () => {
    const rows = named(factsTable(story));
    expect(rows.map(({ what, article }) => [what, article])).toEqual([
      ['conflict', 'beacon'],
      ['conflict', 'radio'],
      ['fact', 'beacon'],
      ['fact', 'radio'],
    ]);
    expect(rows[2]).toMatchObject({ 'independent reports': 2, voices: "Ada Kohl; the report's own words" });
  });
});

describe('the files of a story', () => {
  it('are named after its headline', () => {
    expect(storyFiles(story).map(({ name }) => name)).toEqual([
      'fire-guts-cold-store-on-ostrey-ferry-quay-ledger.csv',
      'fire-guts-cold-store-on-ostrey-ferry-quay-quotations.csv',
      'fire-guts-cold-store-on-ostrey-ferry-quay-facts.csv',
      'fire-guts-cold-store-on-ostrey-ferry-quay-report.json',
    ]);
  });
});
