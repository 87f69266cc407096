/**
 * JSON Lines in, articles out: one object a line with `headline`, `text`, `outlet`, `author`, `published`, `url`, or these under other usual
 * names. A line that cannot be read is a problem with its number; the others are read. Lines that `firsthand read` wrote give back all that it read.
 */
import type { ReadProblem } from '@firsthand/core';
import { problem } from '../problems.js';
import type { ReadArticle } from '../read-article.js';
import type { ColumnMapping } from './field-names.js';
import { isRecord, parseOrUndefined } from './json-values.js';
import { problemsOfRecord, withPage } from './read-line.js';
import { articleOfRecord } from './record.js';
import { collectRecords, type Records } from './results.js';

/** Articles and problems in the order of the lines, each with the source `path#line`; lines count from 1. */
export function readJsonLines(source: string, text: string, columns: ColumnMapping = new Map()): Records {
  return collectRecords(source, readLines(source, text, columns), 'line');
}

function* readLines(source: string, text: string, columns: ColumnMapping): Generator<ReadArticle | ReadProblem> {
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() !== '') yield* readLine(`${source}#${index + 1}`, line, columns);
  }
}

function* readLine(source: string, line: string, columns: ColumnMapping): Generator<ReadArticle | ReadProblem> {
  const value = parseOrUndefined(line);
  if (value === undefined) {
    yield problem(source, 'broken', 'the line is not valid JSON', 'mend the line or remove it');
  } else if (!isRecord(value)) {
    const advice = 'write one object with "headline" and "text" a line';
    yield problem(source, 'broken', 'the line is not a JSON object', advice);
  } else {
    const problems = problemsOfRecord(source, value);
    const article = articleOfRecord(source, value, columns, 'line');
    // A line that tells why there is no text has been told.
    if (!('kind' in article)) yield withPage(article, value);
    else if (article.kind !== 'empty' || problems.length === 0) yield article;
    yield* problems;
  }
}
