/**
 * An article in, the same article with the author and outlet that a by-line glued to its prose names out
 * ("by MARK NICOL, DEFENCE EDITOR · Mail OnlineIran last night hailed"). What is known already is kept.
 */
import type { Article } from '../article.js';
import { proseStart } from './boilerplate.js';

/** The article with what its own first line says of author and outlet. */
export function withSignature(article: Article): Article {
  if (article.byline !== null && article.outlet !== null) return article;
  const first = article.body.search(/\S/);
  if (first < 0) return article;
  const lineEnd = article.body.slice(first).search(/[\r\n]/);
  const end = lineEnd < 0 ? article.body.length : first + lineEnd;
  const prose = proseStart(article.body, { start: first, end, paragraph: 0 });
  if (prose === first) return article;
  const [author, ...outlet] = article.body.slice(first, prose).split(/\s*[·|•]\s*/u);
  return {
    ...article,
    byline: article.byline ?? author?.replace(/^by:?\s+/iu, '').trim() ?? null,
    outlet: article.outlet ?? (outlet.join(' ').trim() || null),
  };
}
