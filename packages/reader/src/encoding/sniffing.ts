/**
 * Bytes in, the encoding that they look like out. What has a form of its own (the zeros of UTF-16, the escapes of ISO-2022-JP) is seen here;
 * the others are told apart by how often their letters follow each other, by the library chardet, which is loaded on first use only.
 */

/** The bytes that are looked at: as many as a long article has. */
const SAMPLE_BYTES = 32_768;

/** Markup is ASCII: in UTF-16 every other byte of a page is zero, while no other text has any. */
const ZERO_SHARE = 0.2;

/** Files shorter than this many bytes show no pattern. */
const PATTERN_MIN_BYTES = 4;

/** Below this confidence (of 100) chardet guesses; windows-1252, the most usual one, is the better guess then. */
const MIN_CONFIDENCE = 20;

/** UTF-16 without a byte order mark, by the zeros in every other place. */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
  if (length < PATTERN_MIN_BYTES) return null;
  let first = 0;
  let second = 0;
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) first++;
    if (bytes[at + 1] === 0) second++;
  }
  const enough = (length / 2) * ZERO_SHARE;
  if (second >= enough && first === 0) return 'utf-16le';
  return first >= enough && second === 0 ? 'utf-16be' : null;
}

/** ISO-2022-JP: seven bits, and an escape that switches to Japanese. */
export function isIso2022Jp(bytes: Uint8Array): boolean {
  if (bytes.some((byte) => byte >= 0x80)) return false;
  for (let at = bytes.indexOf(ESCAPE); at >= 0; at = bytes.indexOf(ESCAPE, at + 1)) {
    const [first, second] = [bytes[at + 1], bytes[at + 2]];
    if (first === DOLLAR && (second === AT || second === LETTER_B)) return true;
  }
  return false;
}

const ESCAPE = 0x1b;
const DOLLAR = 0x24;
const AT = 0x40;
const LETTER_B = 0x42;

/** The encoding of eight-bit text as a WHATWG label, or null where the bytes tell too little. */
export async function sniffEncoding(bytes: Uint8Array): Promise<string | null> {
  const sample = wordsBeyondAscii(bytes);
  if (sample.length === 0) return null;
  const { analyse } = await import('chardet');
  const best = analyse(sample).find(({ name }) => !/^(?:ASCII|UTF-)/.test(name));
  return best === undefined || best.confidence < MIN_CONFIDENCE ? null : best.name;
}

/** The runs of text that hold bytes beyond ASCII, without the markup between them, which is the same in all encodings. */
function wordsBeyondAscii(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(SAMPLE_BYTES);
  let length = 0;
  let start = 0;
  let beyond = false;
  for (let at = 0; at <= bytes.length; at++) {
    const byte = bytes[at];
    if (byte !== undefined && byte >= 0x80) beyond = true;
    if (byte !== undefined && !bordersOfRuns.has(byte)) continue;
    if (beyond) {
      const run = bytes.subarray(start, Math.min(at, start + SAMPLE_BYTES - length - 1));
      sample.set(run, length);
      length += run.length;
      sample[length++] = 0x20;
      if (length >= SAMPLE_BYTES - 1) break;
    }
    start = at + 1;
    beyond = false;
  }
  return sample.subarray(0, length);
}

/** `<`, `>`, line breaks: none of them is the second byte of a character in the encodings of East Asia. */
const bordersOfRuns: ReadonlySet<number> = new Set([0x3c, 0x3e, 0x0a, 0x0d]);
