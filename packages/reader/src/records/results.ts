/** What the records of one file became: articles, and problems of which the first are told one by one and the rest as a number. */
import type { Article, ReadProblem } from '@firsthand/core';
import { MAX_LINE_PROBLEMS } from '../limits.js';
import { problem } from '../problems.js';
import type { RecordName } from './record.js';

export interface Records {
  readonly articles: readonly Article[];
  readonly problems: readonly ReadProblem[];
}

export function collectRecords(source: string, results: Iterable<Article | ReadProblem>, what: RecordName): Records {
  const articles: Article[] = [];
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
