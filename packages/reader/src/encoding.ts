/**
 * From bytes to text, or the finding that they are not text. Pages lie about their charset and plain text declares none, so the bytes
 * have the first word: a byte order mark, then valid UTF-8 (other encodings hardly ever look like it), then what the page declares.
 */
import { TextDecoder } from 'node:util';

/** The text, or null where the bytes are no text. */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string | null {
  const mark = byteOrderMark(bytes);
  if (mark !== null) return new TextDecoder(mark).decode(bytes);
  if (isBinary(bytes)) return null;
  if (isAscii(bytes)) return decodeAs(declared, STATEFUL, bytes) ?? new TextDecoder().decode(bytes);
  const strict = decodeStrictly(bytes);
  if (strict !== null) return strict;
  const asDeclared = decodeAs(declared, NOT_UTF8, bytes);
  if (asDeclared !== null) return asDeclared;
  const lenient = new TextDecoder().decode(bytes);
  return isMostlyUtf8(lenient) ? lenient : decodeAs('windows-1252', NOT_UTF8, bytes);
}

/** The charset that a page names in its first bytes: `<meta charset>`, `http-equiv`, or an XML declaration. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  return (
    /<meta[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ??
    null
  );
}

/** The standard asks for the first 1,024 bytes; real pages put scripts before the declaration. */
const HEAD_BYTES = 8_192;

/** Bytes that are looked at to tell binary data: enough for every file header. */
const SAMPLE_BYTES = 65_536;

/** Share of control characters from which on a file is no text; text has none but tabs and line breaks. */
const BINARY_SHARE = 0.1;

/** Encodings that look like ASCII and are not: only a declaration tells them. */
const STATEFUL = /^iso-2022-/i;
const NOT_UTF8 = /^(?!utf-?8$|utf-?16|unicode)/i;

function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
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

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The text in the encoding of that label, or null where there is no such encoding or it is not among the allowed ones. */
function decodeAs(label: string | null, allowed: RegExp, bytes: Uint8Array): string | null {
  if (label === null || !allowed.test(label)) return null;
  try {
    const decoder = new TextDecoder(label);
    // Node 20 decodes whole windows-1252 texts as ISO 8859-1 and loses the curly quotation marks; as a stream it reads them right.
    return decoder.decode(bytes, { stream: decoder.encoding === 'windows-1252' });
  } catch {
    return null;
  }
}

/** UTF-8 with a damaged place or two (cut off in mid-character, one pasted byte) is still UTF-8. */
function isMostlyUtf8(text: string): boolean {
  const damaged = text.match(/\uFFFD/g)?.length ?? 0;
  const beyondAscii = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  return damaged * 4 <= beyondAscii;
}
