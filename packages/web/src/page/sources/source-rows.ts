/** In: a story. Out: what was read, a row for each article, sorted by any column and searched in all. */
import { clean, publishedWords } from '@firsthand/digest';
import type { ReportedArticle } from '@firsthand/core';
import type { Story } from '../story/story.js';
import { languageName } from './language-name.js';
import { webAddress } from './web-address.js';

export interface SourceRow {
  readonly id: string;
  readonly name: string;
  readonly headline: string;
  readonly byline: string;
  /** In words; empty where it is not known. */
  readonly published: string;
  /** Milliseconds since 1970, so that times of several zones can be sorted; null where it is not known. */
  readonly time: number | null;
  readonly language: string;
  readonly words: number;
  readonly origin: string;
  /** The file, or the address as it was given. */
  readonly source: string;
  /** Where it can be opened again; null where that is no address of the web. */
  readonly address: string | null;
  readonly capture: ReportedArticle['capture'];
}

export const sourceColumns = [
  { key: 'name', title: 'Article' },
  { key: 'headline', title: 'Headline' },
  { key: 'byline', title: 'By' },
  { key: 'published', title: 'Published' },
  { key: 'origin', title: 'What it is' },
  { key: 'language', title: 'Language' },
  { key: 'words', title: 'Words' },
  { key: 'source', title: 'Read from' },
] as const;

export type SourceColumn = (typeof sourceColumns)[number]['key'];

const originWords: Readonly<Record<ReportedArticle['origin'], string>> = {
  firsthand: 'first-hand report',
  derived: 'rewrite',
  'set-aside': 'set aside',
};

export function sourceRows({ report, index }: Story): readonly SourceRow[] {
  return report.articles.map((article) => ({
    id: article.id,
    name: index.name(article.id),
    headline: clean(article.headline ?? ''),
    byline: clean(article.byline ?? ''),
    published: publishedWords(article.published) ?? '',
    time: timeOf(article.published),
    language: languageName(article.language),
    words: article.text.match(/\S+/gu)?.length ?? 0,
    origin: originWords[article.origin],
    source: clean(article.source),
    address: webAddress(article),
    capture: article.capture,
  }));
}

/** Rows without a value stand last, whichever way the others run. Equal rows keep their order. */
export function sortedRows(rows: readonly SourceRow[], column: SourceColumn, ascending: boolean): readonly SourceRow[] {
  return rows.toSorted((a, b) => {
    const [x, y] = [sortKey(a, column), sortKey(b, column)];
    const [xMissing, yMissing] = [x === null || x === '', y === null || y === ''];
    if (x === null || y === null || xMissing || yMissing) return Number(xMissing) - Number(yMissing);
    const order = x < y ? -1 : x > y ? 1 : 0;
    return ascending ? order : -order;
  });
}

/** Rows that hold all of the words, in any of their columns. */
export function foundRows(rows: readonly SourceRow[], words: string): readonly SourceRow[] {
  const sought = clean(words).toLowerCase().split(' ');
  return rows.filter((row) => {
    const text = [
      row.name,
      row.headline,
      row.byline,
      row.published,
      row.language,
      row.origin,
      row.source,
      row.address ?? '',
    ]
      .join(' ')
      .toLowerCase();
    return sought.every((word) => text.includes(word));
  });
}

function sortKey(row: SourceRow, column: SourceColumn): string | number | null {
  if (column === 'published') return row.time;
  const value = row[column];
  return typeof value === 'string' ? value.toLowerCase() : value;
}

function timeOf(published: string | null): number | null {
  const time = Date.parse(published ?? '');
  return Number.isNaN(time) ? null : time;
}
