/**
 * JSON Lines in, articles out: one object a line with `headline`, `text`, `outlet`, `author` (a string or a list), `published`, `url`.
 * A line that cannot be read is a problem with its number; the others are read.
 */
import type { Article, ReadProblem } from '@firsthand/core';
import { MAX_LINE_PROBLEMS } from './limits.js';
import { problem } from './problems.js';
import { toIso8601 } from './published.js';

/** Articles and problems in the order of the lines, each with the source `path#line`; lines count from 1. */
export function readJsonLines(
  source: string,
  text: string,
): { readonly articles: readonly Article[]; readonly problems: readonly ReadProblem[] } {
  const articles: Article[] = [];
  const problems: ReadProblem[] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '') continue;
    const result = readLine(`${source}#${index + 1}`, line);
    if ('kind' in result) problems.push(result);
    else articles.push(result);
  }
  const more = problems.length - MAX_LINE_PROBLEMS;
  if (more <= 0) return { articles, problems };
  const rest = problem(source, 'broken', `${more} further lines could not be read`, 'check how the file was made');
  return { articles, problems: [...problems.slice(0, MAX_LINE_PROBLEMS), rest] };
}

function readLine(source: string, line: string): Article | ReadProblem {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return problem(source, 'broken', 'the line is not valid JSON', 'mend the line or remove it');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return problem(
      source,
      'broken',
      'the line is not a JSON object',
      'write one object with "headline" and "text" a line',
    );
  }
  const fields = new Map<string, unknown>(Object.entries(value));
  const strange = ['headline', 'text', 'outlet', 'published', 'url'].find((name) => {
    const field = fields.get(name);
    return field !== undefined && field !== null && typeof field !== 'string';
  });
  if (strange !== undefined) {
    return problem(source, 'broken', `"${strange}" is not a string`, `write "${strange}" as a string or leave it out`);
  }
  const byline = authorLine(fields.get('author'));
  if (byline === undefined) {
    return problem(
      source,
      'broken',
      '"author" is neither a string nor a list of strings',
      'write the names as strings',
    );
  }
  const word = (name: string) => asWord(fields.get(name));
  const body = word('text');
  if (body === null)
    return problem(source, 'empty', 'the line has no "text"', 'give the body of the article as "text"');
  const published = word('published');
  return {
    source,
    headline: word('headline'),
    body: body.replace(/\r\n?/g, '\n'),
    outlet: word('outlet'),
    byline,
    published: published === null ? null : toIso8601(published),
    url: word('url'),
  };
}

/** The trimmed string, or null where there is none. */
function asWord(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** One line of names, null where there are none, undefined where the value is of another kind. */
function authorLine(value: unknown): string | null | undefined {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return asWord(value);
  if (!Array.isArray(value) || !value.every((name) => typeof name === 'string')) return undefined;
  return asWord(
    value
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .join(', '),
  );
}
