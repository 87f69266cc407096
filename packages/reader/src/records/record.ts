/**
 * One record of a data set in (a row, a line, an entry of a list), an article out. The columns say which of its values is what; a value of the
 * wrong kind is a problem, never a guess.
 */
import type { Article, ReadProblem } from '@firsthand/core';
import { problem } from '../problems.js';
import { toIso8601 } from '../published.js';
import { isRecord } from './json-values.js';
import { type ColumnMapping, columnsOf, type RecordField } from './field-names.js';

/** What messages call a record: "the line", "the row", "the entry". */
export type RecordName = 'line' | 'row' | 'entry';

/** What a record tells of an article beside its text. */
export type Details = Pick<Article, 'headline' | 'outlet' | 'byline' | 'published' | 'url'>;

/** The article, or what is wrong with the record. `source` names the record, not only its file. */
export function articleOfRecord(
  source: string,
  record: Readonly<Record<string, unknown>>,
  named: ColumnMapping,
  what: RecordName,
): Article | ReadProblem {
  const column = columnsOf(Object.keys(record), named).get('text');
  const text = column === undefined ? undefined : record[column];
  if (column !== undefined && !isTextOrNothing(text)) return notText(source, column);
  const details = detailsOfRecord(source, record, named);
  if ('kind' in details) return details;
  const body = asWord(text);
  if (body === null) return problem(source, 'empty', ...withoutText(column, what));
  return { source, body: body.replace(/\r\n?/g, '\n'), ...details };
}

/** All but the text; what the record does not tell is null. A value of the wrong kind is a problem. */
export function detailsOfRecord(
  source: string,
  record: Readonly<Record<string, unknown>>,
  named: ColumnMapping,
): Details | ReadProblem {
  const columns = columnsOf(Object.keys(record), named);
  const valueOf = (field: RecordField): unknown => record[columns.get(field) ?? field];
  const strange = (['headline', 'published', 'url'] as const).find((field) => !isTextOrNothing(valueOf(field)));
  if (strange !== undefined) return notText(source, columns.get(strange) ?? strange);
  const byline = namesIn(valueOf('author'));
  const outlet = namesIn(valueOf('outlet'));
  if (byline === undefined || outlet === undefined) {
    const name = byline === undefined ? (columns.get('author') ?? 'author') : (columns.get('outlet') ?? 'outlet');
    return problem(source, 'broken', `"${name}" is neither a string nor a list of names`, 'write the names as strings');
  }
  const published = asWord(valueOf('published'));
  return {
    headline: asWord(valueOf('headline')),
    outlet,
    byline,
    published: published === null ? null : toIso8601(published),
    url: asWord(valueOf('url')),
  };
}

function isTextOrNothing(value: unknown): boolean {
  return value === undefined || value === null || typeof value === 'string';
}

function notText(source: string, name: string): ReadProblem {
  return problem(source, 'broken', `"${name}" is not a string`, `write "${name}" as a string or leave it out`);
}

function withoutText(column: string | undefined, what: RecordName): readonly [cause: string, advice: string] {
  if (column === undefined) {
    const advice = 'give the body of the article as "text", or name where it stands with --columns text=NAME';
    return [`the ${what} has no "text"`, advice];
  }
  return [`the ${what} has no "${column}"`, `give the body of the article as "${column}"`];
}

/** The trimmed string, or null where there is none. Spaces that do not break are part of a text. */
function asWord(value: unknown): string | null {
  if (typeof value !== 'string' || value.trim() === '') return null;
  const start = value.search(/[^ \t\r\n]/);
  let end = value.length;
  while (end > start && ' \t\r\n'.includes(value.charAt(end - 1))) end--;
  return value.slice(start, end);
}

/** One line of names, null where there are none, undefined where the value is of another kind. A name may stand in an object (schema.org, news APIs). */
function namesIn(value: unknown): string | null | undefined {
  if (value === undefined || value === null) return null;
  const names = (Array.isArray(value) ? value : [value]).map((one: unknown) =>
    isRecord(one) && 'name' in one ? (one['name'] ?? '') : one,
  );
  if (!names.every((name) => typeof name === 'string')) return undefined;
  return asWord(
    names
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .join(', '),
  );
}
