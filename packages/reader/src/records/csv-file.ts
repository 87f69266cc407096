/**
 * A table in, articles out: CSV or TSV with a row of column names, one article a row (RFC 4180, and what programs make of it: semicolons,
 * tabs, quotation marks inside of cells). A broken row is a problem with the line on which it begins; the others are read.
 */
import type { Article, ReadProblem } from '@firsthand/core';
import { type CsvError, parse } from 'csv-parse/sync';
import { problem } from '../problems.js';
import { type ColumnMapping, columnsOf, usualNames } from './field-names.js';
import { articleOfRecord } from './record.js';
import { collectRecords, type Records } from './results.js';
import { delimiterOf } from './table-head.js';

/** A row as it stands in the file. */
interface Row {
  /** The line on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** What csv-parse hands out with `info` and `raw`; `info.lines` is the line on which the row ends. */
interface ParsedRow {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

/** A row that is none, and why. */
interface BrokenRow {
  readonly line: number;
  readonly cause: string;
  readonly advice: string;
}

/** Articles and problems in the order of the rows, each with the source `path#line`. */
export function readCsvFile(source: string, text: string, columns: ColumnMapping = new Map()): Records {
  const [head, ...rows] = rowsOf(text);
  if (head === undefined || 'cause' in head) {
    const advice = head?.advice ?? 'save the table again';
    return { articles: [], problems: [problem(source, 'broken', 'its row of column names cannot be read', advice)] };
  }
  const names = head.cells.map((name) => name.trim());
  const missing = missingColumn(source, names, columns);
  if (missing !== null) return { articles: [], problems: [missing] };
  if (rows.length === 0)
    return { articles: [], problems: [problem(source, 'empty', 'it has column names and no row')] };
  return collectRecords(source, readRows(source, names, rows, columns), 'row');
}

function* readRows(
  source: string,
  names: readonly string[],
  rows: readonly (Row | BrokenRow)[],
  columns: ColumnMapping,
): Generator<Article | ReadProblem> {
  for (const row of rows) {
    const place = `${source}#${row.line}`;
    if ('cause' in row) yield problem(place, 'broken', row.cause, row.advice);
    else if (row.cells.length < names.length || row.cells.slice(names.length).some((cell) => cell.trim() !== '')) {
      const advice = 'put cells that hold commas or line breaks between quotation marks';
      const cause = `the row has ${row.cells.length} cells, but there are ${names.length} column names`;
      yield problem(place, 'broken', cause, advice);
    } else {
      // The first of two columns of one name counts: later entries of the list win, so they go first.
      const record = Object.fromEntries(names.map((name, index) => [name, row.cells[index]] as const).toReversed());
      yield articleOfRecord(place, record, columns, 'row');
    }
  }
}

/** A table whose columns say nothing of a text, or that lacks a column which a person named. */
function missingColumn(source: string, names: readonly string[], named: ColumnMapping): ReadProblem | null {
  const columns = columnsOf(names, named);
  const list = `its columns are ${names.map((name) => `"${name}"`).join(', ')}`;
  for (const [field, column] of columns) {
    if (names.includes(column)) continue;
    return problem(source, 'broken', `it has no column "${column}", which --columns names for "${field}"`, list);
  }
  if (columns.has('text')) return null;
  const cause = `none of its columns is known to hold the text of the articles (${usualNames('text')} ...)`;
  return problem(source, 'no-article', cause, `name it with --columns text=NAME; ${list}`);
}

/** All rows that are not blank, the column names first. */
function rowsOf(text: string): readonly (Row | BrokenRow)[] {
  const broken: BrokenRow[] = [];
  // csv-parse counts two lines for a line that ends with \r\n inside of a cell, and goes by the first ending that it meets.
  const parsed = parse(text.replace(/\r\n?/g, '\n'), {
    delimiter: delimiterOf(text),
    columns: false,
    info: true,
    raw: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error, raw) => {
      if (error !== undefined) broken.push(brokenRow(error, raw ?? ''));
    },
  }) as unknown as readonly ParsedRow[];
  const rows = parsed.map(({ record, raw, info }) => ({ line: firstLine(info.lines, raw), cells: record }));
  return [...rows, ...broken].toSorted((a, b) => a.line - b.line);
}

function brokenRow(error: CsvError, raw: string): BrokenRow {
  const line = firstLine(typeof error['lines'] === 'number' ? error['lines'] : 1, raw);
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
    const cause = 'a quotation mark opens a cell and is never closed, so nothing below is read';
    return { line, cause, advice: 'close it, or write two marks where one is meant' };
  }
  return { line, cause: 'the row is damaged', advice: 'write two quotation marks where a cell holds one' };
}

/** Where a row begins that ends on line `last`. The raw row begins with the blank lines before it and ends with its line break. */
function firstLine(last: number, raw: string): number {
  return last - (raw.trim().match(/\n/g)?.length ?? 0);
}
