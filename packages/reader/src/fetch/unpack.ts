/**
 * A body as it was sent in, the bytes of the page out: gzip, deflate and Brotli are unpacked, and never beyond the limit: a few kilobytes
 * of zeros in gzip would fill the memory (a compression bomb).
 */
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import { FetchFailure } from './failure.js';
import { MAX_RATIO, RATIO_MIN_BYTES } from './fetch-limits.js';

/** Encodings upon each other; servers use one, and a proxy in between may add its own. */
const MAX_LAYERS = 2;

type Unpack = (body: Uint8Array, options: { readonly maxOutputLength: number }) => Promise<Uint8Array>;

const asZlib: Unpack = promisify(inflate);
const bare: Unpack = promisify(inflateRaw);
const asGzip: Unpack = promisify(gunzip);

/** `deflate` is zlib by the standard and bare in the hands of some servers (RFC 9110, 8.4.1.2). */
const asDeflate: Unpack = (body, options) => (isZlib(body) ? asZlib(body, options) : bare(body, options));

const unpackers: ReadonlyMap<string, Unpack> = new Map([
  ['br', promisify(brotliDecompress)],
  ['deflate', asDeflate],
  ['gzip', asGzip],
  ['x-gzip', asGzip],
]);

/** `encoding` is the header `Content-Encoding`. Throws a `FetchFailure`: `too-large`, `broken` or `unsupported`. */
export async function unpack(body: Uint8Array, encoding: string | null, limit: number): Promise<Uint8Array> {
  const layers = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (layers.length > MAX_LAYERS) throw new FetchFailure('unsupported', 'it is packed more often than pages are');
  const most = Math.min(limit, Math.max(RATIO_MIN_BYTES, body.length * MAX_RATIO));
  let bytes = body;
  for (const name of layers.toReversed()) bytes = await unpackLayer(bytes, name, most);
  return bytes;
}

async function unpackLayer(bytes: Uint8Array, name: string, most: number): Promise<Uint8Array> {
  if (bytes.length === 0) return bytes;
  const unpackAs = unpackers.get(name);
  if (unpackAs === undefined) throw new FetchFailure('unsupported', `it is packed as ${name}, which is not read`);
  try {
    return await unpackAs(bytes, { maxOutputLength: most });
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge();
    throw new FetchFailure('broken', 'its packed text is damaged', 'try again, or save the page and name the file');
  }
}

function tooLarge(): FetchFailure {
  const advice = 'leave it out; if you know the site, save the page in a browser and name the file';
  return new FetchFailure('too-large', 'it unpacks to far more than any page has (a compression bomb)', advice);
}

/** The two bytes that open a zlib stream (RFC 1950, 2.2). */
function isZlib(body: Uint8Array): boolean {
  const [method = 0, flags = 0] = body;
  return (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0;
}
