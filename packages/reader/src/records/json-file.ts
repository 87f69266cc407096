/**
 * A JSON file in, articles out: a list of records, an object that holds such a list under whatever name (`articles`, `results`), or one record.
 */
import type { Article, ReadProblem } from '@firsthand/core';
import { problem } from '../problems.js';
import { type ColumnMapping, columnsOf } from './field-names.js';
import { isRecord, parseOrUndefined } from './json-values.js';
import { articleOfRecord } from './record.js';
import { collectRecords, type Records } from './results.js';

/** Articles and problems in the order of the list, each with the source `path#entry`; entries count from 1. One record alone has the file's own source. */
export function readJsonFile(source: string, text: string, columns: ColumnMapping = new Map()): Records {
  const value = parseOrUndefined(text);
  if (value === undefined) {
    const advice = 'save it again; if it has one object a line, name it .jsonl';
    return { articles: [], problems: [problem(source, 'broken', 'it is not valid JSON', advice)] };
  }
  if (isReport(value)) {
    const advice = 'name the articles that it was made from';
    const cause = 'it is a report of Firsthand, not an article';
    return { articles: [], problems: [problem(source, 'unsupported', cause, advice)] };
  }
  if (isRecord(value) && typeof value[columnsOf(Object.keys(value), columns).get('text') ?? ''] === 'string') {
    return collectRecords(source, [articleOfRecord(source, value, columns, 'entry')], 'entry');
  }
  const list = listIn(value);
  if (list !== null) return collectRecords(source, readEntries(source, list, columns), 'entry');
  const advice =
    'write a list of objects with "headline" and "text", or name where the text stands with --columns text=NAME';
  return { articles: [], problems: [problem(source, 'no-article', 'it holds no list of articles', advice)] };
}

function* readEntries(
  source: string,
  list: readonly unknown[],
  columns: ColumnMapping,
): Generator<Article | ReadProblem> {
  for (const [index, entry] of list.entries()) {
    const place = `${source}#${index + 1}`;
    if (isRecord(entry)) yield articleOfRecord(place, entry, columns, 'entry');
    else yield problem(place, 'broken', 'the entry is not a JSON object', 'write each article as an object');
  }
}

/** The value itself, or the longest list of records that stands in it. */
function listIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (!isRecord(value)) return null;
  const lists = Object.values(value).filter((one): one is unknown[] => Array.isArray(one) && one.some(isRecord));
  return lists.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

/** What `firsthand analyze --format json` writes. */
function isReport(value: unknown): boolean {
  return isRecord(value) && Array.isArray(value['articles']) && Array.isArray(value['lineage']);
}
