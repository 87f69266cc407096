/** What the records of one file became: articles, and problems of which the first are told one by one and the rest as a number. */
import type { ReadProblem } from '@firsthand/core';
import { MAX_LINE_PROBLEMS } from '../limits.js';
import { problem } from '../problems.js';
import type { ReadArticle } from '../read-article.js';
import type { RecordName } from './record.js';

export interface Records {
  readonly articles: readonly ReadArticle[];
  readonly problems: readonly ReadProblem[];
}

export function collectRecords(
  source: string,
  results: Iterable<ReadArticle | ReadProblem>,
  what: RecordName,
): Records {
  const articles: ReadArticle[] = [];
  const problems: ReadProblem[] = [];
  for (const result of results) {
    if ('kind' in result) problems.push(result);
    else articles.push(result);
  }
  const more = problems.length - MAX_LINE_PROBLEMS;
  if (more <= 0) return { articles, problems };
  const cause = `${more} further ${more === 1 ? what : plural(what)} could not be read`;
  const rest = problem(source, 'broken', cause, 'check how the file was made');
  return { articles, problems: [...problems.slice(0, MAX_LINE_PROBLEMS), rest] };
}

function plural(what: RecordName): string {
  return what === 'entry' ? 'entries' : `${what}s`;
}
