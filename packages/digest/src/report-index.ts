/**
 * In: a story report. Out: its articles and sentences by id, and a name that a reader knows for each article.
 * Articles are named by outlet; where two share one, or there is none, by the name of the file.
 */
import type { ReportedArticle, StoryReport } from '@firsthand/core';
import { printable } from './printable.js';

export interface ReportIndex {
  readonly articles: ReadonlyMap<string, ReportedArticle>;
  readonly sentences: ReadonlyMap<string, ReportedArticle['sentences'][number]>;
  /** The name of an article or of a missing source. */
  readonly name: (id: string) => string;
}

/** Any text of the report, ready to be shown on one line: spaces collapsed, control characters harmless. */
export function clean(text: string): string {
  return printable(text.replace(/\s+/gu, ' ')).trim();
}

/** `ARTICLE:N` to `ARTICLE`. */
export function articleOf(sentenceId: string): string {
  return sentenceId.slice(0, sentenceId.lastIndexOf(':'));
}

export function indexReport(report: StoryReport): ReportIndex {
  const articles = new Map(report.articles.map((article) => [article.id, article]));
  const sentences = new Map(report.articles.flatMap((article) => article.sentences.map((entry) => [entry.id, entry])));
  const names = new Map<string, string>();
  const perOutlet = new Map<string, number>();
  for (const { outlet } of report.articles) {
    if (outlet !== null) perOutlet.set(clean(outlet), (perOutlet.get(clean(outlet)) ?? 0) + 1);
  }
  for (const article of report.articles) {
    const outlet = clean(article.outlet ?? '');
    const file = clean(fileName(article.source)) || 'an article without a name';
    names.set(article.id, outlet === '' ? file : perOutlet.get(outlet) === 1 ? outlet : `${outlet} (${file})`);
  }
  for (const missing of report.missingSources) {
    names.set(missing.id, missing.name === null ? 'a missing source' : clean(missing.name));
  }
  return { articles, sentences, name: (id) => names.get(id) ?? 'an article that is not in the report' };
}

function fileName(source: string): string {
  return source.split(/[/\\]/).findLast((part) => part !== '') ?? source;
}
