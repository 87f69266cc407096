/**
 * A stream of bytes in, lines and stretches of it out, in time linear in its length and never with more in memory than is asked for.
 */

/** Why an archive, or the rest of it, cannot be read; the message is the cause in words. */
export class ArchiveDamage extends Error {}

export interface ByteReader {
  /** The next line without its line break, or null at the end. Throws `ArchiveDamage` where it is longer than `most` bytes. */
  readonly line: (most: number) => Promise<string | null>;
  /** The next bytes, fewer only at the end of the stream. */
  readonly take: (count: number) => Promise<Uint8Array>;
  /** Passes over bytes; how many there were. */
  readonly skip: (count: number) => Promise<number>;
}

const LINE_FEED = 0x0a;

export function makeByteReader(stream: AsyncIterable<Uint8Array>): ByteReader {
  const chunks = stream[Symbol.asyncIterator]();
  let chunk: Uint8Array = new Uint8Array();
  /** Whether there are bytes in `chunk`. */
  const hasMore = async (): Promise<boolean> => {
    while (chunk.length === 0) {
      const next = await chunks.next();
      if (next.done === true) return false;
      chunk = next.value;
    }
    return true;
  };
  /** Cuts up to so many bytes off the chunk. */
  const cut = (count: number): Uint8Array => {
    const piece = chunk.subarray(0, count);
    chunk = chunk.subarray(piece.length);
    return piece;
  };
  return {
    async line(most) {
      const pieces: Uint8Array[] = [];
      for (let length = 0; await hasMore(); ) {
        const end = chunk.indexOf(LINE_FEED);
        const piece = cut(end < 0 ? chunk.length : end + 1);
        length += piece.length;
        if (length > most) throw new ArchiveDamage('it holds a line longer than any archive has');
        pieces.push(piece);
        if (end >= 0) break;
      }
      return pieces.length === 0
        ? null
        : Buffer.concat(pieces)
            .toString('utf8')
            .replace(/\r?\n$/, '');
    },
    async take(count) {
      const pieces: Uint8Array[] = [];
      for (let left = count; left > 0 && (await hasMore()); ) {
        const piece = cut(left);
        left -= piece.length;
        pieces.push(piece);
      }
      return Buffer.concat(pieces);
    },
    async skip(count) {
      let left = count;
      while (left > 0 && (await hasMore())) left -= cut(left).length;
      return count - left;
    },
  };
}
