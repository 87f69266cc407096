/** For tests: the words of one report in, its sentences as the stage of facts sees them and its statements out. */
import { findPassages } from '../passages/index.js';
import { findStatements, type Statement } from '../quotes/index.js';
import { type ArticleText, readText } from '../text/index.js';
import { statedIn } from './agreement.js';
import type { Stated } from './shared-terms.js';

export interface ReadReport {
  readonly article: ArticleText;
  readonly sentences: readonly Stated[];
  readonly statements: readonly Statement[];
}

/** Reads the reports of one story, each given as its paragraphs. */
export function readReports(...reports: readonly string[]): readonly ReadReport[] {
  const articles = reports.map((body, place) =>
    readText(`r${place}`, {
      source: `${place}.txt`,
      headline: null,
      body,
      outlet: null,
      byline: null,
      published: '2026-03-03T12:00:00Z',
      url: null,
    }),
  );
  const passages = findPassages(articles);
  return articles.map((article) => ({
    article,
    sentences: statedIn(article, passages),
    statements: findStatements(article),
  }));
}
