/**
 * A WARC file as a stream of bytes in, its records out (WARC 1.0 and 1.1, ISO 28500). Packed files are unpacked, whether record by record or
 * as a whole. The reading is our own since archives come from anywhere: warcio, which writes ours, waits for ever at the end of a record that
 * was cut off and reads heads of any length.
 */
import { constants, createGunzip } from 'node:zlib';
import { ARCHIVE_MAX_RATIO, ARCHIVE_RATIO_MIN_BYTES, HEAD_MAX_LINES, LINE_MAX_BYTES } from './archive-limits.js';
import { ArchiveDamage, makeByteReader } from './byte-reader.js';

export interface WarcRecord {
  /** Its place among the records of the file, from 0. */
  readonly ordinal: number;
  /** The value of a field of its head, or null; names in small letters. */
  readonly field: (name: string) => string | null;
  /** Bytes of its block. */
  readonly length: number;
  /** The first bytes of its block, as many as asked for where it has them. Can be called once, before the next record is asked for. */
  readonly block: (most: number) => Promise<Uint8Array>;
}

/** Throws `ArchiveDamage` where the file goes wrong; what stands before that place has been handed out. */
export async function* warcRecords(stream: AsyncIterable<Uint8Array>): AsyncGenerator<WarcRecord> {
  const reader = makeByteReader(unpacked(stream));
  for (let ordinal = 0; ; ordinal++) {
    const head = await readHead(reader.line);
    if (head === null) return;
    const length = Number(head.get('content-length') ?? Number.NaN);
    if (!Number.isSafeInteger(length) || length < 0) throw new ArchiveDamage('a record does not tell its length');
    let left = length;
    yield {
      ordinal,
      length,
      field: (name) => head.get(name) ?? null,
      block: async (most) => {
        const bytes = await reader.take(Math.min(left, most));
        left -= bytes.length;
        return bytes;
      },
    };
    if ((await reader.skip(left)) < left) throw new ArchiveDamage('it ends in the middle of a record');
  }
}

/** The fields of the next head, or null at the end of the file. */
async function readHead(line: (most: number) => Promise<string | null>): Promise<ReadonlyMap<string, string> | null> {
  let first = await line(LINE_MAX_BYTES);
  while (first === '') first = await line(LINE_MAX_BYTES);
  if (first === null) return null;
  if (!/^WARC\/\d/.test(first)) throw new ArchiveDamage('it holds something that is no record of a web archive');
  const fields = new Map<string, string>();
  for (let lines = 0; lines < HEAD_MAX_LINES; lines++) {
    const text = await line(LINE_MAX_BYTES);
    if (text === null) throw new ArchiveDamage('it ends in the middle of a record');
    if (text === '') return fields;
    const colon = text.indexOf(':');
    if (colon > 0) fields.set(text.slice(0, colon).trim().toLowerCase(), text.slice(colon + 1).trim());
  }
  throw new ArchiveDamage('a record has a head longer than any archive has');
}

/** The bytes, unpacked where they begin as gzip does. */
async function* unpacked(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = stream[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done === true) return;
  const all = joined(first.value, chunks);
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) {
    yield* all;
    return;
  }
  // A file that was cut off gives what it holds; the record that is cut off tells of it.
  const gunzip = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH });
  const feeding = feed(gunzip, all);
  let length = 0;
  try {
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      if (length > ARCHIVE_RATIO_MIN_BYTES && length > gunzip.bytesWritten * ARCHIVE_MAX_RATIO) {
        throw new ArchiveDamage('it unpacks to far more than any archive has (a compression bomb)');
      }
      yield chunk;
    }
    await feeding;
  } catch (error) {
    throw error instanceof ArchiveDamage || !isZlibError(error)
      ? error
      : new ArchiveDamage('its packed data is damaged', { cause: error });
  } finally {
    gunzip.destroy();
  }
}

async function* joined(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** Writes the bytes into the unpacking as fast as it takes them; an error of the source ends it. */
async function feed(gunzip: ReturnType<typeof createGunzip>, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  try {
    for await (const chunk of bytes) {
      if (gunzip.destroyed) return;
      if (!gunzip.write(chunk)) await new Promise<void>((go) => gunzip.once('drain', go).once('close', go));
    }
    gunzip.end();
  } catch (error) {
    gunzip.destroy(error instanceof Error ? error : new Error(String(error)));
  }
}

function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}
