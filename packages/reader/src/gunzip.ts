/**
 * The bytes of a `.gz` file in, those of the file within out, never more than the limit: a few kilobytes can hold gigabytes of zeros.
 */
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { MAX_BYTES } from './limits.js';

const gunzipBuffer = promisify(gunzip);

/** Whether the bytes begin as gzip does (RFC 1952, section 2.3.1). */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

/** The bytes within, `too-large`, or `broken` where they are damaged or cut off. */
export async function gunzipBytes(bytes: Uint8Array, limit = MAX_BYTES): Promise<Uint8Array | 'too-large' | 'broken'> {
  try {
    return await gunzipBuffer(bytes, { maxOutputLength: limit });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    return code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'broken';
  }
}
