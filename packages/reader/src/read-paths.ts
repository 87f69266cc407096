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
  for (const address of found.repeated) options.onRepeated?.(address);
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
  let leftOut = 0;
  try {
    for await (const opened of open(input, options)) {
      if ('leftOut' in opened) leftOut += opened.leftOut;
      else if ('kind' in opened) results.push(unread(opened));
      else {
        const { fetchPage = options.fetchPage } = opened;
        const result = await readDocument(opened, fetchPage === undefined ? options : { ...options, fetchPage });
        if (opened.unnamed === true && isNoArticle(result)) leftOut++;
        else results.push(result);
      }
    }
  } catch (error) {
    results.push(unread(problemOfError(input.source, error)));
  }
  if (leftOut > 0) results.push(unread(problem(input.source, 'left-out', leftOutWords(leftOut))));
  return {
    articles: results.flatMap(({ articles }) => articles),
    problems: results.flatMap(({ problems }) => problems),
    feeds: results.flatMap(({ feeds = [] }) => feeds),
  };
}

function leftOutWords(count: number): string {
  return `${count} of its answers ${count === 1 ? 'holds' : 'hold'} no article`;
}

/** Whether a page was understood, and is none that anybody would read as an article. */
function isNoArticle({ articles, problems }: ReadResult): boolean {
  return articles.length === 0 && problems.every(({ kind }) => kind === 'no-article' || kind === 'empty');
}

/** Whether the text is of a length that articles have. */
function isReadable({ body }: ReadArticle): boolean {
  return body.length <= MAX_CHARACTERS;
}
