/**
 * The answer of a server in, the document to be read out, or why it is none. Pages that were just fetched and pages from an archive pass
 * through here alike, so that both give the same report.
 */
import { createHash } from 'node:crypto';
import type { Document } from '../document.js';
import { formatByContentType } from '../format.js';
import { type Exchange, type Headers, headerOf } from './exchange.js';
import { FetchFailure } from './failure.js';
import { failureOfStatus } from './http-status.js';
import { unpack } from './unpack.js';

/** What an answer must have to be read; the request does not matter. */
export type Answer = Pick<Exchange, 'address' | 'time' | 'status' | 'statusText' | 'responseHeaders' | 'body'>;

/** Throws a `FetchFailure`. `limit` is the most that the body may unpack to, in bytes. */
export async function documentOf(source: string, answer: Answer, limit: number): Promise<Document> {
  const { address, time, status, statusText, responseHeaders, body } = answer;
  if (!isSuccess(status)) throw failureOfStatus(status, statusText);
  refuseOtherTypes(status, responseHeaders);
  const bytes = await unpack(body, headerOf(responseHeaders, 'content-encoding'), limit);
  if (bytes.length === 0) throw new FetchFailure('empty', 'the server answered with an empty page', emptyAdvice);
  const digest = `sha256:${createHash('sha256').update(body).digest('hex')}`;
  const contentType = headerOf(responseHeaders, 'content-type');
  return { source, bytes, response: { capture: { address, time, digest }, contentType } };
}

/** Throws where an answer is no text: its body need not be waited for. */
export function refuseOtherTypes(status: number, headers: Headers): void {
  const contentType = headerOf(headers, 'content-type');
  const format = formatByContentType(contentType);
  if (!isSuccess(status) || (format !== 'unsupported' && format !== 'furniture')) return;
  const type = (contentType ?? '').split(';', 1)[0]?.trim().slice(0, TYPE_SHOWN) ?? '';
  throw new FetchFailure(
    'unsupported',
    `the server sends no text but ${type}`,
    'name the address of the article itself',
  );
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

const emptyAdvice = 'try again later, or open it in a browser, save the page and name the file';

/** Characters of a content type that are shown; real ones have up to 80. */
const TYPE_SHOWN = 80;
