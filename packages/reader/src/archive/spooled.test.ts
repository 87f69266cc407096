import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readPaths } from '../read-paths.js';
import { answer, pageOn, zipOf } from './warc.fixture.js';

const records = Buffer.concat(
  ['one', 'two'].map((name) => answer({ address: `https://ledger.example/${name}`, body: pageOn(`Ferry ${name}`) })),
);

/** Byte by byte, as a slow pipe brings them. */
async function* piped(bytes: Uint8Array) {
  for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
}

test.each([
  ['plain', records],
  ['packed', gzipSync(records)],
  ['in a zip', zipOf({ 'archive/data.warc': records })],
])('an archive on standard input is read, %s, and leaves nothing behind', async (_, bytes) => {
  const { articles, problems } = await readPaths(['-'], { stdin: piped(bytes) });
  expect(problems).toEqual([]);
  expect(articles.map(({ source }) => source)).toEqual(['https://ledger.example/one', 'https://ledger.example/two']);
  expect((await readdir(tmpdir())).filter((name) => /^firsthand-[^-]{6}$/.test(name))).toEqual([]);
});

test('one that breaks off is told under the name of standard input', async () => {
  const { articles, problems } = await readPaths(['-'], { stdin: piped(records.subarray(0, -40)) });
  expect(articles).toHaveLength(1);
  expect(problems).toMatchObject([
    { source: '-', kind: 'broken' },
    { source: 'https://ledger.example/two', kind: 'broken', cause: 'the archive ends in the middle of it' },
  ]);
});
