/**
 * UTF-8 with pieces of another encoding in it (a text pasted into a template, a feed included as it was) in, text out: what is valid UTF-8 is
 * read so, every other byte as windows-1252, where such pieces nearly always come from.
 */
import { TextDecoder } from 'node:util';

/**
 * Whether most of what is beyond ASCII is valid UTF-8: in the encodings of East Asia up to a seventh of the characters are by chance, in
 * others hardly any.
 */
export function isMostlyUtf8(bytes: Uint8Array): boolean {
  let valid = 0;
  let damaged = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0) damaged++;
    else if (length > 1) valid++;
    at += Math.max(length, 1);
  }
  return damaged <= valid;
}

/** The text; a character that the end of the bytes cuts off is U+FFFD. */
export function decodeMixed(bytes: Uint8Array): string {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    if (isCutOff(bytes, at)) break;
    parts.push(utf8.decode(bytes.subarray(start, at)), windows1252[bytes[at] ?? 0] ?? '\uFFFD');
    at++;
    start = at;
  }
  parts.push(utf8.decode(bytes.subarray(start)));
  return parts.join('');
}

/** The characters of windows-1252 by their bytes. */
const windows1252: readonly string[] = Array.from(
  new TextDecoder('windows-1252').decode(
    Uint8Array.from({ length: 256 }, (_, byte) => byte),
    { stream: true }, // see `decodeAs` in decode.ts
  ),
);

/** How many bytes the character there has, or 0 where it is no UTF-8 (RFC 3629, section 4). */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = leadLength(lead);
  for (let next = 1; next < length; next++) if (!isContinuation(bytes[at + next])) return 0;
  const second = bytes[at + 1] ?? 0;
  if (lead === 0xe0 && second < 0xa0) return 0;
  if (lead === 0xed && second > 0x9f) return 0;
  if (lead === 0xf0 && second < 0x90) return 0;
  return lead === 0xf4 && second > 0x8f ? 0 : length;
}

/** How many bytes a character has that begins so, or 0. */
function leadLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}

/** Whether a character begins there that the end of the bytes cuts off. */
function isCutOff(bytes: Uint8Array, at: number): boolean {
  const length = leadLength(bytes[at] ?? 0);
  return length > 0 && at + length > bytes.length && bytes.subarray(at + 1).every(isContinuation);
}
