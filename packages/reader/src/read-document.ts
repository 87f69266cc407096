/**
 * A document in, its articles and problems out: what the server says of it, its name or else its first characters tell the format, and each
 * format has a reader of its own. Heavy readers are loaded when the first document asks for them.
 */
import type { ReadProblem } from '@firsthand/core';
import type { Document, Reading } from './document.js';
import { decodeText, declaredCharset } from './encoding.js';
import { type Format, type FormatByName, formatByContent, formatByContentType, formatByName } from './format.js';
import { STANDARD_INPUT } from './paths.js';
import { problem, problemOfError } from './problems.js';
import type { ReadArticle } from './read-article.js';
import { readJsonFile } from './records/json-file.js';
import { readJsonLines } from './records/json-lines.js';
import { readTextFile } from './text-file.js';

export interface ReadResult {
  readonly articles: readonly ReadArticle[];
  readonly problems: readonly ReadProblem[];
}

/** Never throws for what it reads: whatever goes wrong is a problem in the result. */
export async function readDocument(document: Document, reading: Reading): Promise<ReadResult> {
  try {
    return await readAs(document, reading);
  } catch (error) {
    return unread(problemOfError(document.source, error));
  }
}

async function readAs(document: Document, { columns }: Reading): Promise<ReadResult> {
  const { source, bytes } = document;
  const told = toldFormat(document);
  if (told === 'unsupported' || told === 'furniture') return unread(problem(source, 'unsupported'));
  const text = decodeText(bytes, told === 'html' || told === 'unknown' ? declaredCharset(bytes) : null);
  if (text === null) return unread(problem(source, 'binary'));
  if (text.trim() === '') return unread(problem(source, 'empty'));
  const format: Format = told === 'unknown' ? formatByContent(text) : told;
  switch (format) {
    case 'json-lines':
      return readJsonLines(source, text, columns);
    case 'json':
      return readJsonFile(source, text, columns);
    case 'csv': {
      const { readCsvFile } = await import('./records/csv-file.js');
      return readCsvFile(source, text, columns);
    }
    case 'html': {
      const { readHtmlPage } = await import('./html-page.js');
      return oneOf(await readHtmlPage(source, text));
    }
    case 'text':
      return oneOf(readTextFile(source, text) ?? problem(source, 'empty'));
    default:
      throw new Error(`there is no format ${String(format satisfies never)}`);
  }
}

/** The server's word where there is one, else the name; an article in the form of a page or a text needs neither. */
function toldFormat({ source, response }: Document): FormatByName {
  if (response !== null) return formatByContentType(response.contentType);
  return source === STANDARD_INPUT ? 'unknown' : formatByName(source);
}

function oneOf(result: ReadArticle | ReadProblem): ReadResult {
  return 'kind' in result ? unread(result) : { articles: [result], problems: [] };
}

/** Nothing read, and why. */
export function unread(...problems: readonly ReadProblem[]): ReadResult {
  return { articles: [], problems };
}
