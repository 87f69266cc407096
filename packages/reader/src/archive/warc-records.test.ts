import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ArchiveDamage } from './byte-reader.js';
import { answer, pageOn, record, TIME } from './warc.fixture.js';
import { warcRecords } from './warc-records.js';

const whole = Buffer.concat([
  record({ 'WARC-Type': 'warcinfo', 'WARC-Date': TIME }, 'software: Wget\r\n'),
  answer({ address: 'https://ledger.example/a', body: pageOn('Ostrey') }),
  answer({ address: 'https://ledger.example/b', body: pageOn('Venn') }),
]);

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** The lengths of the blocks that are handed out, and what is thrown at last. */
async function readAll(bytes: Uint8Array, size = 100) {
  const lengths: number[] = [];
  try {
    for await (const one of warcRecords(inPieces(bytes, size))) lengths.push((await one.block(1_000_000)).length);
  } catch (error) {
    return { lengths, error };
  }
  return { lengths, error: null };
}

test('gives the same records however the file comes', async () => {
  const expected = await readAll(whole);
  expect(expected).toMatchObject({ lengths: [16, expect.any(Number), expect.any(Number)], error: null });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 2, max: 500 }), fc.boolean(), async (size, packed) => {
      expect(await readAll(packed ? gzipSync(whole) : whole, size)).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

test('comes to an end with any file, and calls all that is wrong with it damage', async () => {
  const mutation = fc.record({ at: fc.nat(whole.length - 1), bytes: fc.uint8Array({ maxLength: 8 }), cut: fc.nat(40) });
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { maxLength: 4 }), fc.boolean(), async (mutations, packed) => {
      let bytes: Buffer = packed ? gzipSync(whole) : whole;
      for (const { at, bytes: put, cut } of mutations) {
        const place = at % bytes.length;
        bytes = Buffer.concat([bytes.subarray(0, place), put, bytes.subarray(place + cut), Buffer.from('\n')]);
      }
      const { error } = await readAll(bytes);
      expect(error === null || error instanceof ArchiveDamage).toBe(true);
    }),
    { numRuns: 300 },
  );
});
