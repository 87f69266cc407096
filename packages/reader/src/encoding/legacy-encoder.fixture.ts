/** Text in, its bytes in a legacy encoding out, for tests: Node only decodes, so the table of its decoder is turned around. */
import { TextDecoder } from 'node:util';

/** An encoder for texts of characters of one or two bytes; throws for what the encoding does not have. */
export function legacyEncoder(label: string): (text: string) => Uint8Array {
  const bytesOf = new Map<string, readonly number[]>();
  const keep = (...bytes: readonly number[]) => {
    const decoder = new TextDecoder(label);
    const character = decoder.decode(Uint8Array.from(bytes), { stream: decoder.encoding === 'windows-1252' });
    if (Array.from(character).length === 1 && character !== '\uFFFD' && !bytesOf.has(character)) {
      bytesOf.set(character, bytes);
    }
  };
  for (let byte = 0; byte < 256; byte++) keep(byte);
  for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) keep(lead, trail);
  return (text) =>
    Uint8Array.from(
      Array.from(text).flatMap((character) => {
        const bytes = bytesOf.get(character);
        if (bytes === undefined) throw new Error(`${label} has no ${character}`);
        return bytes;
      }),
    );
}
