/**
 * What is said of a text's encoding, in the order of the standard: a byte order mark, the content type of the response, what the page itself
 * declares. Whether it is true is for `decode.ts` to find out. Source: WHATWG Encoding and HTML, "determining the character encoding".
 */
import { TextDecoder } from 'node:util';

/** The standard asks for the first 1,024 bytes; real pages put scripts before the declaration. */
const HEAD_BYTES = 8_192;

export function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** The charset of an HTTP `Content-Type`, as written, or null where it has none. */
export function charsetOfContentType(contentType: string): string | null {
  return /;\s*charset\s*=\s*["']?\s*([^\s"';,]+)/i.exec(contentType)?.[1] ?? null;
}

/** The charset that a page names in its first bytes: an XML declaration, `<meta charset>` or `http-equiv`. */
export function charsetOfPage(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES)).replace(/<!--[^]*?-->/g, '');
  return (
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ??
    /<meta[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
    null
  );
}
