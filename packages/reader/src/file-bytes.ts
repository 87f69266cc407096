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
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
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
