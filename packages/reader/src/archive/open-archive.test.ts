import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPaths } from '../read-paths.js';
import { answer, pageOn, record, TIME, zipOf } from './warc.fixture.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firsthand-archive-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** The articles and problems in a file of these bytes, each in a line. */
async function read(name: string, bytes: Uint8Array) {
  const path = join(folder, name);
  await writeFile(path, bytes);
  const { articles, problems } = await readPaths([path]);
  return {
    articles: articles.map(({ source, headline }) => `${source} ${headline}`),
    problems: problems.map(({ source, kind, cause }) => `${source.replace(path, name)} ${kind}: ${cause}`),
    whole: articles,
  };
}

const a = 'https://ledger.example/a';
const b = 'https://ledger.example/b';
const info = record({ 'WARC-Type': 'warcinfo', 'WARC-Date': TIME }, 'software: Wget/1.21\r\n');
const picture = answer({
  address: 'https://ledger.example/a.gif',
  body: 'GIF89a',
  headers: 'Content-Type: image/gif\r\n',
});
const leftOut = (words: string) => `left-out: ${words}`;

describe('an archive', () => {
  test.each([
    ['unpacked', 'one.warc', (records: readonly Buffer[]) => Buffer.concat(records)],
    [
      'packed record by record',
      'two.warc.gz',
      (records: readonly Buffer[]) => Buffer.concat(records.map((each) => gzipSync(each))),
    ],
    ['packed as a whole', 'three.warc.gz', (records: readonly Buffer[]) => gzipSync(Buffer.concat(records))],
  ])('%s gives its pages, each with its capture', async (_, name, pack) => {
    const request = record(
      { 'WARC-Type': 'request', 'WARC-Target-URI': a, 'WARC-Date': TIME },
      'GET /a HTTP/1.1\r\n\r\n',
    );
    const { articles, problems, whole } = await read(
      name,
      pack([
        info,
        request,
        answer({ address: a, body: pageOn('Ostrey') }),
        picture,
        answer({ address: b, body: pageOn('Venn') }),
      ]),
    );
    expect(articles).toEqual([`${a} Ostrey`, `${b} Venn`]);
    expect(problems).toEqual([`${name} ${leftOut('1 of its answers holds no article')}`]);
    expect(whole[0]?.capture).toMatchObject({
      address: a,
      time: TIME,
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    });
  });

  test('of wget is read: addresses in brackets, bodies in chunks and packed', async () => {
    const packed = gzipSync(pageOn('Ostrey'));
    const chunks = Buffer.concat([
      Buffer.from(`${packed.length.toString(16)}\r\n`),
      packed,
      Buffer.from('\r\n0\r\n\r\n'),
    ]);
    const headers = 'Content-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n';
    expect(
      (await read('wget.warc', Buffer.concat([info, answer({ address: `<${a}>`, body: chunks, headers })]))).articles,
    ).toEqual([`${a} Ostrey`]);
  });

  test('is read where its bodies are in Brotli, or unpacked under headers that say otherwise', async () => {
    const records = [
      answer({
        address: a,
        body: brotliCompressSync(pageOn('Ostrey')),
        headers: 'Content-Type: text/html\r\nContent-Encoding: br\r\n',
      }),
      answer({
        address: b,
        body: pageOn('Venn'),
        headers: 'Content-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n',
      }),
    ];
    expect((await read('odd.warc', Buffer.concat(records))).articles).toEqual([`${a} Ostrey`, `${b} Venn`]);
  });

  test('gives the last answer of an address, and passes over errors, redirects and pages without an article', async () => {
    const records = [
      answer({ address: a, body: pageOn('Later'), time: '2026-04-15T10:40:00Z' }),
      answer({ address: a, body: pageOn('Earlier') }),
      answer({ address: b, body: pageOn('Gone'), status: '404 Not Found' }),
      answer({ address: 'https://ledger.example/menu', body: '<nav><a href=a>A</a></nav>' }),
    ];
    const { articles, problems } = await read('times.warc', Buffer.concat(records));
    expect(articles).toEqual([`${a} Later`]);
    expect(problems).toEqual([`times.warc ${leftOut('3 of its answers hold no article')}`]);
  });

  test('gives pages that were answered as before, and resources', async () => {
    const digest = { 'WARC-Payload-Digest': 'sha1:FERRY' };
    const revisit = { 'WARC-Type': 'revisit', 'WARC-Date': '2026-04-16T10:40:00Z', ...digest };
    const records = [
      answer({ address: a, body: pageOn('Ostrey'), fields: { ...digest, 'WARC-Record-ID': '<urn:uuid:1>' } }),
      record(
        { ...revisit, 'WARC-Target-URI': a, 'WARC-Refers-To': '<urn:uuid:1>' },
        'HTTP/1.1 304 Not Modified\r\n\r\n',
      ),
      record(
        { 'WARC-Type': 'resource', 'WARC-Target-URI': b, 'WARC-Date': TIME, 'Content-Type': 'text/html' },
        pageOn('Venn'),
      ),
    ];
    const { articles, whole } = await read('again.warc', Buffer.concat(records));
    expect(articles).toEqual([`${a} Ostrey`, `${b} Venn`]);
    expect(whole[0]?.capture?.time).toBe('2026-04-16T10:40:00Z');
  });
});

describe('an archive that is damaged', () => {
  const whole = Buffer.concat([
    answer({ address: a, body: pageOn('Ostrey') }),
    answer({ address: b, body: pageOn('Venn') }),
  ]);
  const ends = 'broken: it ends in the middle of a record';

  test.each([
    ['cut off in a body', whole.subarray(0, -60)],
    ['cut off in a head', whole.subarray(0, whole.length / 2 + 40)],
    ['packed and cut off', gzipSync(whole).subarray(0, -20)],
  ])('%s gives the pages before', async (_, bytes) => {
    const { articles, problems } = await read('cut.warc.gz', bytes);
    expect(articles).toContain(`${a} Ostrey`);
    expect(problems).toContain(`cut.warc.gz ${ends}`);
  });

  test.each([
    ['text', Buffer.from('The ferry sails at noon.'), 'broken: it holds something that is no record of a web archive'],
    [
      'a record without a length',
      Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n\r\n'),
      'broken: a record does not tell its length',
    ],
    [
      'damaged gzip',
      Buffer.concat([gzipSync(whole).subarray(0, 30), Buffer.alloc(400, 7)]),
      'broken: its packed data is damaged',
    ],
    ['nothing', Buffer.alloc(0), 'nothing-to-read: the archive holds no page'],
    ['zeros without end', gzipSync(Buffer.alloc(20_000_000)), 'broken: it holds a line longer than any archive has'],
    [
      'a bomb in one record',
      gzipSync(record({ 'WARC-Type': 'response', 'WARC-Target-URI': a }, Buffer.alloc(120_000_000))),
      'broken: it unpacks to far more than any archive has (a compression bomb)',
    ],
  ])('as %s is told', async (_, bytes, problem) => {
    expect((await read('bad.warc.gz', bytes)).problems).toEqual([`bad.warc.gz ${problem}`]);
  });

  test('does not hide a body that unpacks to far too much', async () => {
    const bomb = answer({
      address: a,
      body: gzipSync(Buffer.alloc(50_000_000)),
      headers: 'Content-Type: text/html\r\nContent-Encoding: gzip\r\n',
    });
    const { articles, problems } = await read(
      'bomb.warc',
      Buffer.concat([bomb, answer({ address: b, body: pageOn('Venn') })]),
    );
    expect(articles).toEqual([`${b} Venn`]);
    expect(problems).toContain(`${a} too-large: it unpacks to far more than any page has (a compression bomb)`);
  });
});

/** A line of the list of pages. */
const line = (url: string) => `${JSON.stringify({ id: url, url, ts: TIME })}\n`;

describe('a WACZ file', () => {
  const warc = Buffer.concat([
    gzipSync(answer({ address: a, body: '', status: '301 Moved', headers: 'Location: /b\r\n' })),
    gzipSync(answer({ address: b, body: pageOn('Venn') })),
    gzipSync(answer({ address: 'https://ads.example/frame', body: pageOn('Advertising') })),
  ]);
  const pages = `{"format":"json-pages-1.0","id":"pages"}\n${line(a)}${line('https://ledger.example/lost')}\n`;

  test('gives the pages that its list names, through their redirects', async () => {
    const { articles, problems } = await read(
      'crawl.wacz',
      zipOf({ 'archive/data.warc.gz': warc, 'pages/pages.jsonl': pages }),
    );
    expect(articles).toEqual([`${a} Venn`]);
    expect(problems).toEqual([
      'https://ledger.example/lost not-found: the archive names the page but does not hold it',
    ]);
  });

  test('without a list gives all its pages', async () => {
    expect((await read('plain.wacz', zipOf({ 'archive/data.warc.gz': warc }))).articles).toEqual([
      'https://ads.example/frame Advertising',
      `${b} Venn`,
    ]);
  });

  test.each([
    ['no zip', Buffer.from('The ferry'), 'it is no WACZ file (no zip)'],
    ['cut off', zipOf({ 'archive/data.warc.gz': warc }).subarray(0, 300), 'it is no WACZ file (no zip)'],
  ])('that is %s is told', async (_, bytes, cause) => {
    expect((await read('bad.wacz', bytes)).problems).toEqual([`bad.wacz broken: ${cause}`]);
  });
});
