/** The first bytes of a stream in, whether an archive begins so out. */
import { constants, gunzipSync } from 'node:zlib';

/** Bytes that are enough to tell; the name of the first file in a zip stands within the first hundred. */
export const START_BYTES = 512;

const folders = /^(?:archive|indexes|pages)\/|^datapackage/;

/** The kind of archive: the records of a WARC file, packed or not, or a zip that begins with what WACZ asks for; null for anything else. */
export function archiveKindOf(start: Uint8Array): 'warc' | 'wacz' | null {
  const bytes = Buffer.from(start);
  if (isWarc(bytes) || (bytes[0] === 0x1f && bytes[1] === 0x8b && isWarc(unpackedStart(bytes)))) return 'warc';
  // A zip names its first file from byte 30 on (APPNOTE 4.3.7).
  return bytes.toString('latin1', 0, 4) === 'PK\u0003\u0004' && folders.test(bytes.toString('latin1', 30))
    ? 'wacz'
    : null;
}

function isWarc(bytes: Buffer): boolean {
  return /^WARC\/\d/.test(bytes.toString('latin1', 0, 8));
}

function unpackedStart(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes.subarray(0, START_BYTES), {
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: UNPACKED_MOST,
    });
  } catch {
    return Buffer.alloc(0);
  }
}

/** Deflate packs a thousand to one at best (RFC 1951). */
const UNPACKED_MOST = START_BYTES * 1_100;
