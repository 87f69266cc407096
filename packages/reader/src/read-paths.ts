/**
 * The front door: paths in, articles and problems out, both in the order of their sources whatever the order of the paths.
 * Find the files, read each, leave out what is there twice.
 */
import type { ReadProblem } from '@firsthand/core';
import { withoutDuplicates } from './duplicates.js';
import { decodeText, declaredCharset } from './encoding.js';
import { readFileBytes, readStreamBytes } from './file-bytes.js';
import { formatByContent, formatByName } from './format.js';
import { readJsonLines } from './json-lines.js';
import { MAX_CHARACTERS } from './limits.js';
import { findFiles, STANDARD_INPUT } from './paths.js';
import { problem, problemOfError } from './problems.js';
import type { ReadArticle } from './read-article.js';
import { compareSources, compareText } from './source-order.js';
import { readTextFile } from './text-file.js';

export interface ReadOptions {
  /** What `-` stands for. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  /** Called before each file with the number of files already read and the number of all. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface ReadResult {
  readonly articles: readonly ReadArticle[];
  readonly problems: readonly ReadProblem[];
}

/**
 * Reads files, folders and standard input. Never throws for what it reads: whatever goes wrong with one file is a problem in the result,
 * and the others are read.
 */
export async function readPaths(paths: readonly string[], options: ReadOptions = {}): Promise<ReadResult> {
  const found = await findFiles(paths);
  const articles: ReadArticle[] = [];
  const problems: ReadProblem[] = [...found.problems];
  for (const [done, file] of found.files.entries()) {
    options.onProgress?.(done, found.files.length);
    const result = await readOne(file, options);
    articles.push(...result.articles.filter(isReadable));
    problems.push(
      ...result.problems,
      ...result.articles
        .filter((article) => !isReadable(article))
        .map((article) => problem(article.source, 'too-long')),
    );
  }
  options.onProgress?.(found.files.length, found.files.length);
  const once = withoutDuplicates(articles);
  return {
    articles: once.articles,
    problems: [...problems, ...once.problems].toSorted(
      (a, b) => compareSources(a.source, b.source) || compareText(a.kind, b.kind) || compareText(a.cause, b.cause),
    ),
  };
}

/** Whether the text is of a length that articles have. */
function isReadable({ body }: ReadArticle): boolean {
  return body.length <= MAX_CHARACTERS;
}

async function readOne(source: string, { stdin }: ReadOptions): Promise<ReadResult> {
  try {
    const bytes = await (source === STANDARD_INPUT ? readStreamBytes(stdin ?? nothing()) : readFileBytes(source));
    return bytes === 'too-large' ? unread(problem(source, 'too-large')) : await readBytes(source, bytes);
  } catch (error) {
    return unread(problemOfError(source, error));
  }
}

/** The articles in the bytes of one file; its name, or else its first characters, tell the format. */
export async function readBytes(source: string, bytes: Uint8Array): Promise<ReadResult> {
  const named = source === STANDARD_INPUT ? 'unknown' : formatByName(source);
  const text = decodeText(bytes, named === 'text' || named === 'json-lines' ? null : declaredCharset(bytes));
  if (text === null) return unread(problem(source, 'binary'));
  if (text.trim() === '') return unread(problem(source, 'empty'));
  switch (named === 'html' || named === 'text' || named === 'json-lines' ? named : formatByContent(text)) {
    case 'json-lines':
      return readJsonLines(source, text);
    case 'html': {
      const { readHtmlPage } = await import('./html-page.js');
      return oneOf(await readHtmlPage(source, text));
    }
    default:
      return oneOf(readTextFile(source, text) ?? problem(source, 'empty'));
  }
}

function oneOf(result: ReadArticle | ReadProblem): ReadResult {
  return 'kind' in result ? unread(result) : { articles: [result], problems: [] };
}

function unread(one: ReadProblem): ReadResult {
  return { articles: [], problems: [one] };
}

async function* nothing(): AsyncGenerator<Uint8Array> {
  // Without a stream, standard input is empty.
}
