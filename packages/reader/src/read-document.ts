/**
 * A document in, its articles and problems out: what the server says of it, its name or else its first characters tell the format, and each
 * format has a reader of its own. Heavy readers are loaded when the first document asks for them.
 */
import type { ReadProblem } from '@firsthand/core';
import type { Document, Reading, Services } from './document.js';
import { decodeText } from './encoding/decode.js';
import { withVisibleText } from './encoding/visible-article.js';
import { feedKindOf } from './feeds/detect.js';
import type { Feed } from './feeds/feed.js';
import { type Format, type FormatByName, formatByContent, formatByContentType, formatByName, isPdf } from './format.js';
import { gunzipBytes, isGzip } from './gunzip.js';
import { STANDARD_INPUT } from './paths.js';
import { problem, problemOfError } from './problems.js';
import type { ReadArticle } from './read-article.js';
import { readJsonFile } from './records/json-file.js';
import { readJsonLines } from './records/json-lines.js';
import { readTextFile } from './text-file.js';

export interface ReadResult {
  readonly articles: readonly ReadArticle[];
  readonly problems: readonly ReadProblem[];
  /** Feeds from which no entries were chosen. */
  readonly feeds?: readonly Feed[];
}

/** Never throws for what it reads: whatever goes wrong is a problem in the result. */
export async function readDocument(document: Document, options: Reading & Services): Promise<ReadResult> {
  try {
    const result = await readAs(document, options);
    return withCapture({ ...result, articles: result.articles.map(withVisibleText) }, document);
  } catch (error) {
    return unread(problemOfError(document.source, error));
  }
}

/** What was fetched names the answer that it was read from, and its address where the article tells none. */
function withCapture(result: ReadResult, { response }: Document): ReadResult {
  if (response === null) return result;
  const { capture } = response;
  const articles = result.articles.map((article) => ({
    ...article,
    url: article.url ?? capture.address,
    capture: article.capture ?? capture,
  }));
  return { ...result, articles };
}

async function readAs(document: Document, options: Reading & Services): Promise<ReadResult> {
  const { source, response } = document;
  const { columns } = options;
  const told = toldFormat(document);
  if (told === 'unsupported' || told === 'furniture' || told === 'archive')
    return unread(problem(source, 'unsupported'));
  const bytes = isGzip(document.bytes) ? await gunzipBytes(document.bytes) : document.bytes;
  if (bytes === 'too-large') return unread(problem(source, 'too-large'));
  if (bytes === 'broken') return unread(problem(source, 'broken', ...damagedArchive));
  if (isPdf(bytes)) {
    const { readPdf } = await import('./pdf/pdf-file.js');
    return oneOf(await readPdf(source, bytes));
  }
  // A mail names the encoding of each of its parts.
  if (told === 'mail') return await readAsMail(source, bytes);
  const decoded = await decodeText(bytes, {
    contentType: response?.contentType ?? null,
    declaresItself: told === 'html' || told === 'feed' || told === 'unknown',
  });
  if (decoded === null) return unread(problem(source, 'binary'));
  const { text } = decoded;
  if (text.trim() === '') return unread(problem(source, 'empty'));
  const feedKind = feedKindOf(text);
  if (feedKind !== null) {
    const { readFeed } = await import('./feeds/read-feed.js');
    return await readFeed(document, feedKind, text, options, readDocument);
  }
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
    case 'markdown': {
      const { readMarkdown } = await import('./markdown/markdown-file.js');
      return await readMarkdown(source, text, columns);
    }
    case 'mail':
      return await readAsMail(source, bytes);
    case 'feed':
      if (/<html[\s>]/i.test(text.slice(0, ROOT_WITHIN))) {
        const { readHtmlPage } = await import('./html-page.js');
        return oneOf(await readHtmlPage(source, text));
      }
      return unread(problem(source, 'unsupported', 'it is XML, but no feed or site map', usualAdvice));
    case 'pdf':
      return unread(problem(source, 'broken', 'it is named a PDF and is none', usualAdvice));
    case 'text':
      return oneOf(readTextFile(source, text) ?? problem(source, 'empty'));
    default:
      throw new Error(`there is no format ${String(format satisfies never)}`);
  }
}

async function readAsMail(source: string, bytes: Uint8Array): Promise<ReadResult> {
  const { readMail } = await import('./mail/mail-file.js');
  return oneOf(await readMail(source, bytes));
}

/** Characters within which the root element of XHTML stands, behind declarations and comments. */
const ROOT_WITHIN = 2_000;

const usualAdvice = 'save the article as .txt, .html or .jsonl';

const damagedArchive = ['its compressed data is damaged or cut off', 'save or download it again'] as const;

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
