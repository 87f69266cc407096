import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { legacyEncoder } from './encoding/legacy-encoder.fixture.js';
import type { Document } from './document.js';
import { readDocument } from './read-document.js';

const read = (document: Document) => readDocument(document, {});
const readPacked = (bytes: Uint8Array) => read({ source: 'a.html.gz', bytes, response: null });
const utf8 = (text: string) => new TextEncoder().encode(text);
const page = (sentence: string) => `<title>Łódź</title><article><h1>Łódź</h1><p>${sentence}</p></article>`;
const capture = { address: 'https://ledger.example/a', time: '2026-04-14T10:40:00.000Z', digest: 'sha256:0' };
const sentence = 'The bridge over the Łódka was closed on Tuesday, said the mayor of Łódź.';

test('believes the charset that a server names', async () => {
  const { articles } = await read({
    source: 'https://ledger.example/a',
    bytes: legacyEncoder('iso-8859-2')(page(sentence)),
    response: { capture, contentType: 'text/html; charset=iso-8859-2' },
  });
  expect(articles).toMatchObject([{ headline: 'Łódź', body: sentence, capture }]);
});

test('reads a packed page, and says what is wrong with a packed file that cannot be read', async () => {
  const packed = gzipSync(utf8(page(sentence)));
  expect((await readPacked(packed)).articles).toMatchObject([{ body: sentence }]);
  expect((await readPacked(packed.subarray(0, 40))).problems).toMatchObject([{ kind: 'broken' }]);
  expect((await readPacked(gzipSync(new Uint8Array(20_000_000)))).problems).toMatchObject([{ kind: 'too-large' }]);
});

test('hands out no invisible characters', async () => {
  const { articles } = await read({
    source: 'a.txt',
    bytes: utf8('Donau\u00addampf\u00adschiff sinks\n\nThe \u200eboat\u200b sank on Tues\u00adday.'),
    response: null,
  });
  expect(articles).toMatchObject([{ headline: 'Donaudampfschiff sinks', body: 'The boat sank on Tuesday.' }]);
});
