import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { unpack } from './unpack.js';

const limit = 10_000_000;
const page = new TextEncoder().encode('<p>The ferry sails at noon.</p>'.repeat(100));

test.each([
  ['nothing', null, page],
  ['identity', 'identity', page],
  ['gzip', 'GZIP', gzipSync(page)],
  ['Brotli', 'br', brotliCompressSync(page)],
  ['deflate in zlib', 'deflate', deflateSync(page)],
  ['bare deflate', 'deflate', deflateRawSync(page)],
  ['two layers, the last one first', 'deflate, gzip', gzipSync(deflateSync(page))],
])('unpacks %s', async (_, encoding, body) => {
  expect(Buffer.from(await unpack(body, encoding, limit)).equals(page)).toBe(true);
});

test('takes an empty body for an empty page', async () => {
  expect(await unpack(new Uint8Array(), 'gzip', limit)).toHaveLength(0);
});

test.each([
  ['more than the limit', gzipSync(new Uint8Array(2_000_000)), 1_500_000],
  ['far more than its packed size', gzipSync(new Uint8Array(9_000_000)), limit],
])('refuses what unpacks to %s', async (_, bomb, most) => {
  await expect(unpack(bomb, 'gzip', most)).rejects.toMatchObject({ kind: 'too-large' });
});

test.each([
  ['damaged', 'gzip', page, 'broken'],
  ['cut off', 'gzip', gzipSync(page).subarray(0, 40), 'broken'],
  ['in an unknown encoding', 'zstd', page, 'unsupported'],
  ['packed again and again', 'gzip, gzip, gzip', page, 'unsupported'],
])('tells of a body that is %s', async (_, encoding, body, kind) => {
  await expect(unpack(body, encoding, limit)).rejects.toMatchObject({ kind });
});
