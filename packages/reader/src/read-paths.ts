/**
 * The front door: what a person names in, articles and problems out, both in the order of their sources whatever the order of the names.
 * Detect the inputs, open each into documents, read each document, leave out what is there twice.
 */
import type { Reading, Services } from './document.js';
import { withoutDuplicates } from './duplicates.js';
import { findInputs, type Input } from './inputs.js';
import { MAX_CHARACTERS } from './limits.js';
import { open } from './open.js';
import { problem, problemOfError } from './problems.js';
import type { ReadArticle } from './read-article.js';
import { type ReadResult, readDocument, unread } from './read-document.js';
import { compareSources, compareText } from './source-order.js';

export interface ReadOptions extends Services, Reading {
  /** Called before the first input and after each with the number of inputs already read and the number of all. */
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * Reads files, folders, standard input and addresses. Never throws for what it reads: whatever goes wrong with one input is a problem in the
 * result, and the others are read. Files alone cause no request.
 */
export async function readPaths(paths: readonly string[], options: ReadOptions = {}): Promise<ReadResult> {
  const found = await findInputs(paths);
  const results = await readEach(found.inputs, options);
  const articles = results.flatMap((result) => result.articles);
  const once = withoutDuplicates(articles.filter(isReadable));
  const tooLong = articles.filter((article) => !isReadable(article)).map(({ source }) => problem(source, 'too-long'));
  const problems = [found, ...results, once].flatMap((result) => result.problems);
  return {
    articles: once.articles,
    feeds: results.flatMap(({ feeds = [] }) => feeds).toSorted((a, b) => compareSources(a.source, b.source)),
    problems: [...problems, ...tooLong].toSorted(
      (a, b) => compareSources(a.source, b.source) || compareText(a.kind, b.kind) || compareText(a.cause, b.cause),
    ),
  };
}

/** Pages are fetched side by side, in an order that the fetching chooses; files are read one after the other. */
async function readEach(inputs: readonly Input[], options: ReadOptions): Promise<readonly ReadResult[]> {
  let done = 0;
  options.onProgress?.(done, inputs.length);
  const readAndTell = async (input: Input): Promise<ReadResult> => {
    const result = await readInput(input, options);
    options.onProgress?.(++done, inputs.length);
    return result;
  };
  const pages = inputs.filter(({ kind }) => kind === 'address').map(readAndTell);
  const results: ReadResult[] = [];
  for (const input of inputs) if (input.kind !== 'address') results.push(await readAndTell(input));
  return [...results, ...(await Promise.all(pages))];
}

async function readInput(input: Input, options: ReadOptions): Promise<ReadResult> {
  const results: ReadResult[] = [];
  try {
    for await (const opened of open(input, options)) {
      results.push('kind' in opened ? unread(opened) : await readDocument(opened, options));
    }
  } catch (error) {
    results.push(unread(problemOfError(input.source, error)));
  }
  return {
    articles: results.flatMap(({ articles }) => articles),
    problems: results.flatMap(({ problems }) => problems),
    feeds: results.flatMap(({ feeds = [] }) => feeds),
  };
}

/** Whether the text is of a length that articles have. */
function isReadable({ body }: ReadArticle): boolean {
  return body.length <= MAX_CHARACTERS;
}
