/**
 * A file or a stream in, its bytes out, never more than the limit: what is larger is told from its size before it is read, and what tells no
 * size (pipes, devices) is read up to the limit and no further.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { MAX_BYTES } from './limits.js';

/** The bytes of a file, or `too-large`. Throws the errors of the file system. */
export async function readFileBytes(path: string, limit = MAX_BYTES): Promise<Uint8Array | 'too-large'> {
  const { size } = await stat(path);
  if (size > limit) return 'too-large';
  const stream = createReadStream(path);
  try {
    return await readStreamBytes(stream, limit);
  } finally {
    stream.destroy();
  }
}

/** The bytes of a stream to its end, or `too-large` as soon as they pass the limit. */
export async function readStreamBytes(
  stream: AsyncIterable<Uint8Array | string>,
  limit = MAX_BYTES,
): Promise<Uint8Array | 'too-large'> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = bytesOf(chunk);
    length += bytes.length;
    if (length > limit) return 'too-large';
    chunks.push(bytes);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** The first bytes of a stream, fewer only where it ends, and all of it again with these at its start. */
export async function peek(
  stream: AsyncIterable<Uint8Array | string>,
  most: number,
): Promise<{ readonly start: Uint8Array; readonly all: AsyncIterable<Uint8Array> }> {
  const pieces = stream[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  for (let length = 0; length < most; ) {
    const next = await pieces.next();
    if (next.done === true) break;
    const bytes = bytesOf(next.value);
    length += bytes.length;
    seen.push(bytes);
  }
  async function* all() {
    yield* seen;
    for (let next = await pieces.next(); next.done !== true; next = await pieces.next()) yield bytesOf(next.value);
  }
  return { start: Buffer.concat(seen).subarray(0, most), all: all() };
}

function bytesOf(piece: Uint8Array | string): Uint8Array {
  return typeof piece === 'string' ? new TextEncoder().encode(piece) : piece;
}
