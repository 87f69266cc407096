/**
 * The block of an archived answer in, its parts out: status line, headers, body (RFC 9112). Bodies that were kept in the chunks in which they
 * came are put together.
 */
import type { Headers } from '../fetch/exchange.js';
import { HTTP_HEAD_MAX_BYTES } from './archive-limits.js';

export interface HttpHead {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  /** Where the body begins in the block. */
  readonly end: number;
}

/** The head of an answer, its values with one character for each byte; null where the block does not begin with one. */
export function readHttpHead(block: Uint8Array): HttpHead | null {
  const text = Buffer.from(block.subarray(0, HTTP_HEAD_MAX_BYTES)).toString('latin1');
  const gap = /\r?\n\r?\n/.exec(text);
  const lines = (gap === null ? text : text.slice(0, gap.index)).split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})(?: (.*))?$/.exec(lines[0] ?? '');
  if (status === null) return null;
  const headers = lines.slice(1).flatMap((line) => {
    const colon = line.indexOf(':');
    return colon > 0 ? [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const] : [];
  });
  const end = gap === null ? block.length : gap.index + gap[0].length;
  return { status: Number(status[1]), statusText: (status[2] ?? '').trim(), headers, end };
}

/** The body of chunks put together; what is not in chunks comes back as it is, since many tools put them together and leave the header. */
export function withoutChunks(body: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < body.length; ) {
    const lineEnd = body.indexOf(0x0a, at);
    const line = Buffer.from(body.subarray(at, Math.min(lineEnd < 0 ? body.length : lineEnd, at + SIZE_LINE))).toString(
      'latin1',
    );
    const size = /^\s*([0-9a-f]{1,8})\s*(?:;[^]*)?$/i.exec(line)?.[1];
    if (lineEnd < 0 || size === undefined) return pieces.length === 0 ? body : Buffer.concat(pieces);
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(body.subarray(lineEnd + 1, lineEnd + 1 + length));
    at = lineEnd + 1 + length + 2;
  }
  return Buffer.concat(pieces);
}

/** Bytes in which the size of a chunk stands; extensions behind it are not looked at. */
const SIZE_LINE = 200;
