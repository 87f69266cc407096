/** A record with an answer in, the answer as the server gave it out. */
import { type Headers, headerOf } from '../fetch/exchange.js';
import type { Answer } from '../fetch/page-answer.js';
import { readHttpHead, withoutChunks } from './http-message.js';
import type { WarcRecord } from './warc-records.js';

/** Null where the record holds none. `block` is all of its block. */
export function answerIn(record: WarcRecord, block: Uint8Array): Omit<Answer, 'address' | 'time'> | null {
  if (record.field('warc-type') === 'resource') {
    const responseHeaders = [['content-type', record.field('content-type') ?? '']] as const;
    return { status: 200, statusText: 'OK', responseHeaders, body: block };
  }
  const head = readHttpHead(block);
  if (head === null) return null;
  const sent = block.subarray(head.end);
  const chunked = /\bchunked\b/i.test(headerOf(head.headers, 'transfer-encoding') ?? '');
  const body = chunked ? withoutChunks(sent) : sent;
  return { status: head.status, statusText: head.statusText, responseHeaders: honest(head.headers, body), body };
}

/** Some crawlers keep bodies unpacked and leave the header that says otherwise. */
function honest(headers: Headers, body: Uint8Array): Headers {
  const saysGzip = /^\s*(?:x-)?gzip\s*$/i.test(headerOf(headers, 'content-encoding') ?? '');
  const isGzip = body[0] === 0x1f && body[1] === 0x8b;
  return saysGzip && !isGzip ? headers.filter(([name]) => name.toLowerCase() !== 'content-encoding') : headers;
}
