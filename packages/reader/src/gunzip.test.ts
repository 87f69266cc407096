import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { gunzipBytes, isGzip } from './gunzip.js';

const utf8 = (text: string) => new TextEncoder().encode(text);

test('unpacks what was packed, several parts one after the other too', async () => {
  const packed = Buffer.concat([gzipSync('Talks '), gzipSync('resume')]);
  expect(isGzip(packed)).toBe(true);
  expect(await gunzipBytes(packed)).toEqual(Buffer.from('Talks resume'));
});

test('stops at the limit, however little was packed', async () => {
  const bomb = gzipSync(new Uint8Array(5_000_000));
  expect(bomb.length).toBeLessThan(10_000);
  expect(await gunzipBytes(bomb, 1_000_000)).toBe('too-large');
});

test('says that data is cut off or damaged', async () => {
  const packed = gzipSync('Talks resume in Muscat');
  expect(await gunzipBytes(packed.subarray(0, -9))).toBe('broken');
  expect(isGzip(utf8('Talks'))).toBe(false);
});
