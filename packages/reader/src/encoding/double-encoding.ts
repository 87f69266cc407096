/**
 * Text in, the text that was meant out, where it was encoded twice: UTF-8 that somebody took for windows-1252 and turned into UTF-8 once
 * more ("Ã¤" for "ä", "â€œ" for a quotation mark). It is mended only where that is certain: nearly all that the text has beyond ASCII must be
 * such pairs, so that an article on the mishap, or a Portuguese or German text that has such a pair by chance, stays as it is.
 */
import { TextDecoder } from 'node:util';

/** Pairs from which on chance is out of the question. */
const MIN_PAIRS = 3;

/** The share of characters beyond ASCII that must belong to such pairs; the rest are signs that a template added rightly. */
const PAIRED_SHARE = 0.9;

/** The text as it was meant, or null where there is nothing to mend or no certainty. */
export function mendDoubleEncoding(text: string): string | null {
  if (!/[\u00c2-\u00f4][^\p{ASCII}]/u.test(text)) return null;
  let pairs = 0;
  let paired = 0;
  const mended = text.replace(sequence, (characters) => {
    const meant = meantBy(characters);
    if (meant === null) return characters;
    pairs++;
    paired += characters.length;
    return meant;
  });
  const beyond = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  return pairs >= MIN_PAIRS && paired >= beyond * PAIRED_SHARE ? mended : null;
}

/** What windows-1252 shows for the bytes 0x80 to 0xBF; bytes that it does not use come through as control characters. */
const bytesOfCharacters: ReadonlyMap<string, number> = new Map(
  Array.from(
    new TextDecoder('windows-1252').decode(
      Uint8Array.from({ length: 256 }, (_, byte) => byte),
      { stream: true }, // see `decodeAs` in decode.ts
    ),
    (character, byte) => [character, byte],
  ),
);

const trailing = Array.from(bytesOfCharacters)
  .filter(([, byte]) => byte >= 0x80 && byte <= 0xbf)
  .map(([character]) => character)
  .join('');

/** A first byte of UTF-8 and as many further ones as belong to it, as windows-1252 shows them. */
const sequence = new RegExp(
  `[\\u00c2-\\u00df][\\u0080-\\u009f${trailing}]|[\\u00e0-\\u00ef][\\u0080-\\u009f${trailing}]{2}|[\\u00f0-\\u00f4][\\u0080-\\u009f${trailing}]{3}`,
  'gu',
);

function meantBy(characters: string): string | null {
  const bytes = Array.from(characters, (character) => bytesOfCharacters.get(character) ?? character.charCodeAt(0));
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}
