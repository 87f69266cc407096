/** The first line of a table in, what separates its cells out; and whether a text begins like a table of articles at all. */
import { columnsOf } from './field-names.js';

const delimiters = [',', ';', '\t', '|'] as const;

/** A row of column names is short; a longer first line is prose. */
const HEAD_MAX_LENGTH = 2_000;

/** What occurs most often in the column names, outside of quotation marks; a comma where nothing does. */
export function delimiterOf(text: string): string {
  const head = headOf(text);
  const counts = delimiters.map((mark) => head.split(mark).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Whether the first line names the columns of a table of articles: a text and something else that is known of articles. */
export function looksLikeTable(text: string): boolean {
  const line = firstLineOf(text);
  if (line.length > HEAD_MAX_LENGTH) return false;
  const names = line.split(delimiterOf(text)).map((name) => name.replaceAll('"', '').trim());
  const columns = columnsOf(names, new Map());
  return columns.has('text') && columns.size > 1;
}

function headOf(text: string): string {
  return firstLineOf(text).replace(/"[^"]*"/g, '');
}

function firstLineOf(text: string): string {
  return /[^\r\n]+/.exec(text)?.[0] ?? '';
}
