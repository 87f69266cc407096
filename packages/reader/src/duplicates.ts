/**
 * Articles in, each article once out: what agrees in headline, body, outlet, author line, time and address is one article that was saved
 * twice. The one whose source sorts first stays, so the order of the paths makes no difference.
 */
import type { ReadProblem } from '@firsthand/core';
import { problem } from './problems.js';
import type { ReadArticle } from './read-article.js';
import { compareSources } from './source-order.js';

export function withoutDuplicates(articles: readonly ReadArticle[]): {
  readonly articles: readonly ReadArticle[];
  readonly problems: readonly ReadProblem[];
} {
  const first = new Map<string, ReadArticle>();
  const problems: ReadProblem[] = [];
  for (const article of articles.toSorted((a, b) => compareSources(a.source, b.source))) {
    const { headline, body, outlet, byline, published, url } = article;
    const content = JSON.stringify([headline, body, outlet, byline, published, url]);
    const same = first.get(content);
    if (same === undefined) first.set(content, article);
    else problems.push(problem(article.source, 'duplicate', `it is the same article as ${same.source}`));
  }
  return { articles: [...first.values()], problems };
}
