/**
 * From bytes to text, or the finding that they are not text. Servers and pages lie about their charset, so the bytes have the first word: a
 * byte order mark, the zeros of UTF-16, then valid UTF-8 (other encodings hardly ever look like it). Then what is declared, unless it reads as
 * no text of any language, then what the bytes look like, and windows-1252 last, as browsers do.
 */
import { TextDecoder } from 'node:util';
import { byteOrderMark, charsetOfContentType, charsetOfPage } from './declared-charset.js';
import { decodeMixed, isMostlyUtf8 } from './mixed-utf8.js';
import { mendDoubleEncoding } from './double-encoding.js';
import { isIso2022Jp, sniffEncoding, utf16Order } from './sniffing.js';

export interface DecodeOptions {
  /** The `Content-Type` header that the bytes came with, where they came from the web. */
  readonly contentType?: string | null;
  /** Whether the bytes may declare their own charset, as pages and XML do; plain text does not. */
  readonly declaresItself?: boolean;
}

export interface DecodedText {
  readonly text: string;
  /** The name of the encoding in the WHATWG standard, in lower case. */
  readonly encoding: string;
  /** How it was found; `assumed` where nothing tells and the most usual one was taken. */
  readonly foundBy: 'byte-order-mark' | 'bytes' | 'content-type' | 'page' | 'sniffing' | 'assumed';
  /** What was mended on the way: characters of windows-1252 within UTF-8, or UTF-8 that had been encoded twice. */
  readonly mended: 'mixed' | 'encoded-twice' | null;
}

/** The text, or null where the bytes are no text. Never throws. */
export async function decodeText(bytes: Uint8Array, options: DecodeOptions = {}): Promise<DecodedText | null> {
  const mark = byteOrderMark(bytes);
  if (mark !== null) return plain(new TextDecoder(mark).decode(bytes), mark, 'byte-order-mark');
  const order = utf16Order(bytes);
  if (order !== null) return plain(new TextDecoder(order).decode(bytes), order, 'bytes');
  if (isBinary(bytes)) return null;
  if (isIso2022Jp(bytes)) return plain(new TextDecoder('iso-2022-jp').decode(bytes), 'iso-2022-jp', 'bytes');
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== null) return utf8;
  return (
    decodeAsDeclared(bytes, options) ??
    (await decodeAsSniffed(bytes)) ??
    plain(decodeAs('windows-1252', bytes)?.text ?? '', 'windows-1252', 'assumed')
  );
}

/** Bytes that are looked at to tell binary data: enough for every file header. */
const SAMPLE_BYTES = 65_536;

/** Share of control characters from which on a file is no text; text has none but tabs and line breaks. */
const BINARY_SHARE = 0.1;

/** Declared by those who do not know better; a page that names it has said nothing against the bytes. */
const lazyLabels = new Set(['utf-8', 'utf-16le', 'utf-16be']);

/**
 * Share of characters beyond ASCII among the letters of words that have any, in texts of the Latin alphabet. German, Polish or French have a
 * fifth, Vietnamese a half; Russian read as windows-1252 has nothing else.
 */
const FOREIGN_SHARE = 0.7;

/** A damaged place now and then (cut by a length limit, a pasted byte) does not speak against an encoding; more do. */
const DAMAGED_SHARE = 0.02;

function plain(text: string, encoding: string, foundBy: DecodedText['foundBy']): DecodedText {
  return { text, encoding, foundBy, mended: null };
}

/** Binary: a NUL, the head of a format that is no text, or many control characters. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const head = String.fromCharCode(...sample.subarray(0, 5));
  if (head === '%PDF-' || head.startsWith('PK\u0003\u0004')) return true;
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) controls++;
  }
  return controls > sample.length * BINARY_SHARE;
}

/** UTF-8, whole or with some bytes of another encoding in it; null where it is something else. */
function decodeUtf8(bytes: Uint8Array): DecodedText | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const once = mendDoubleEncoding(text);
    return { text: once ?? text, encoding: 'utf-8', foundBy: 'bytes', mended: once === null ? null : 'encoded-twice' };
  } catch {
    if (!isMostlyUtf8(bytes)) return null;
    return { text: decodeMixed(bytes), encoding: 'utf-8', foundBy: 'bytes', mended: 'mixed' };
  }
}

/** By the content type, else by what the page says, where that gives a text that somebody could have written. */
function decodeAsDeclared(bytes: Uint8Array, options: DecodeOptions): DecodedText | null {
  const { contentType = null, declaresItself = true } = options;
  const declared = [
    { label: contentType === null ? null : charsetOfContentType(contentType), foundBy: 'content-type' },
    { label: declaresItself ? charsetOfPage(bytes) : null, foundBy: 'page' },
  ] as const;
  for (const { label, foundBy } of declared) {
    const decoded = label === null ? null : decodeAs(label, bytes);
    if (decoded === null || lazyLabels.has(decoded.encoding)) continue;
    if (isDamaged(decoded.text) || (decoded.encoding === 'windows-1252' && isForeign(decoded.text))) continue;
    return plain(decoded.text, decoded.encoding, foundBy);
  }
  return null;
}

async function decodeAsSniffed(bytes: Uint8Array): Promise<DecodedText | null> {
  const encoding = await sniffEncoding(bytes);
  const decoded = encoding === null ? null : decodeAs(encoding, bytes);
  return decoded === null || isDamaged(decoded.text) ? null : plain(decoded.text, decoded.encoding, 'sniffing');
}

/** The text in the encoding of that label (WHATWG Encoding, names and labels), or null where there is no such encoding. */
function decodeAs(label: string, bytes: Uint8Array): { readonly text: string; readonly encoding: string } | null {
  try {
    const decoder = new TextDecoder(label);
    // Node 20 decodes whole windows-1252 texts as ISO 8859-1 and loses the curly quotation marks; as a stream it reads them right.
    return {
      text: decoder.decode(bytes, { stream: decoder.encoding === 'windows-1252' }),
      encoding: decoder.encoding,
    };
  } catch {
    return null;
  }
}

/** Whether too much of what is beyond ASCII could not be decoded. */
function isDamaged(text: string): boolean {
  const damaged = text.match(/\uFFFD/g)?.length ?? 0;
  return damaged > 1 && damaged > (text.match(/[^\p{ASCII}]/gu)?.length ?? 0) * DAMAGED_SHARE;
}

/** Whether the words that have letters beyond ASCII have hardly any others. */
function isForeign(text: string): boolean {
  let letters = 0;
  let beyond = 0;
  for (const [word] of text.matchAll(/[A-Za-z]*[\u0080-\uffff][A-Za-z\u0080-\uffff]*/g)) {
    letters += word.length;
    beyond += word.replace(/[A-Za-z]+/g, '').length;
  }
  return letters >= FOREIGN_MIN_LETTERS && beyond > letters * FOREIGN_SHARE;
}

/** Fewer characters than this are dashes, quotation marks and signs, and tell nothing of the alphabet. */
const FOREIGN_MIN_LETTERS = 40;
