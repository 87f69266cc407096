/**
 * The bytes of a PDF in, why it is not opened out: streams that would unpack to far more than any article, filters stacked on each other, and
 * encryption, behind which neither can be seen. The dictionaries of streams always stand unpacked in the file (ISO 32000-1, 7.5.7), so that a
 * look at the bytes finds them all.
 */
import { constants, inflateRawSync } from 'node:zlib';

/** Bytes that all streams together may unpack to. Saved articles have up to some 20 MB, most of it pictures and fonts. */
const MAX_UNPACKED = 50_000_000;

/** Streams of one file; an article of sixty pages with its pictures and fonts has some hundreds. */
const MAX_STREAMS = 10_000;

/** Bytes before a stream in which its dictionary is looked for. */
const DICTIONARY_BYTES = 2_000;

const KEYWORD = 'stream';

/** What speaks against opening it, in words for a person, or null. */
export function dangerIn(bytes: Uint8Array): string | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.includes('/Encrypt')) return 'it is encrypted';
  let left = MAX_UNPACKED;
  let streams = 0;
  for (let at = buffer.indexOf(KEYWORD); at >= 0; at = buffer.indexOf(KEYWORD, at + KEYWORD.length)) {
    if (buffer.toString('latin1', Math.max(0, at - 3), at) === 'end') continue;
    if (++streams > MAX_STREAMS) return 'it has more streams than any article';
    const dictionary = buffer.toString('latin1', Math.max(0, at - DICTIONARY_BYTES), at);
    if (isStacked(dictionary)) return 'its streams are packed twice over';
    const size = unpackedSize(buffer.subarray(startOfStream(buffer, at)), left);
    if (typeof size === 'string') return size;
    left -= size;
  }
  return null;
}

/** Two filters that unpack, in the list of filters that stands last before the stream. */
function isStacked(dictionary: string): boolean {
  const list =
    dictionary
      .slice(dictionary.lastIndexOf('obj'))
      .match(/\/(?:F|Filter)\s*\[[^\]]*\]/g)
      ?.at(-1) ?? '';
  return (list.match(/\/(?:Fl|FlateDecode|LZW|LZWDecode|RL|RunLengthDecode)\b/g) ?? []).length > 1;
}

/** A stream begins on the line below its keyword. */
function startOfStream(buffer: Buffer, keyword: number): number {
  let at = keyword + KEYWORD.length;
  while (at < buffer.length && buffer[at] !== 0x0a && buffer[at] !== 0x0d) at++;
  return buffer[at] === 0x0d && buffer[at + 1] === 0x0a ? at + 2 : at + 1;
}

/** What a stream unpacks to, 0 where it is not packed by zlib (RFC 1950, 2.2), or why it must not be unpacked. Its check sum says nothing. */
function unpackedSize(stream: Buffer, limit: number): number | string {
  const [method = 0, flags = 0] = stream;
  if ((method & 0x0f) !== 8 || (method * 256 + flags) % 31 !== 0) return 0;
  const options = { maxOutputLength: Math.max(1, limit), finishFlush: constants.Z_SYNC_FLUSH };
  try {
    return inflateRawSync(stream.subarray(2), options).length;
  } catch (error) {
    return error instanceof RangeError ? 'it unpacks to more than any article' : 'one of its streams is damaged';
  }
}
