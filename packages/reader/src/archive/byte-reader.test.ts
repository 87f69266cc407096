import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeByteReader } from './byte-reader.js';

async function* pieces(bytes: Uint8Array, cuts: readonly number[]) {
  let at = 0;
  for (const cut of cuts) {
    yield bytes.subarray(at, at + cut);
    at += cut;
  }
  yield bytes.subarray(at);
}

test('gives the same lines and stretches however the stream is cut into pieces', async () => {
  const bytes = new TextEncoder().encode('first\r\nsecond\n\nabcdefgh rest');
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(6)), async (cuts) => {
      const reader = makeByteReader(pieces(bytes, cuts));
      expect([await reader.line(99), await reader.line(99), await reader.line(99)]).toEqual(['first', 'second', '']);
      expect(Buffer.from(await reader.take(3)).toString()).toBe('abc');
      expect(await reader.skip(5)).toBe(5);
      expect(await reader.line(99)).toBe(' rest');
      expect(await reader.line(99)).toBeNull();
      expect(await reader.take(3)).toHaveLength(0);
      expect(await reader.skip(3)).toBe(0);
    }),
  );
});

async function* endless() {
  for (;;) yield new Uint8Array(1_000).fill(65);
}

test('gives up a line that has no end', async () => {
  await expect(makeByteReader(endless()).line(5_000)).rejects.toThrow('a line longer');
});
