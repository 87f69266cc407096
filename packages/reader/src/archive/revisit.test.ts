/** Pages that are asked for again, with an archive of earlier at hand, from servers of every kind. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fetchLimits } from '../fetch/fetch-limits.js';
import { type FetchLog, makeFetcher } from '../fetch/fetcher.js';
import { page, type PageServer, paragraph, startPageServer } from '../fetch/page-server.fixture.js';
import { readPaths } from '../read-paths.js';
import { openKnownPages } from './known-pages.js';
import { answer, pageOn } from './warc.fixture.js';
import { archiveOf } from './write-archive.js';

type Play = (response: ServerResponse, request: IncomingMessage) => void;

const html = { 'content-type': 'text/html; charset=utf-8' };
const modified = 'Tue, 14 Apr 2026 08:00:00 GMT';

let plays: Record<string, Play>;
let server: PageServer;
let folder: string;
beforeEach(async () => {
  plays = {};
  const play =
    (path: string): Play =>
    (response, request) =>
      plays[path]?.(response, request);
  server = await startPageServer({ pages: { '/a': play('/a'), '/b': play('/b') } });
  folder = await mkdtemp(join(tmpdir(), 'firsthand-revisit-'));
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const at = (name: string) => join(folder, name);

/** A page with these headers, which says so where it has not changed since. */
const lasting =
  (headers: Readonly<Record<string, string>>, body: string | Uint8Array = page()): Play =>
  (response, request) => {
    const unchanged =
      request.headers['if-none-match'] === headers['etag'] && headers['etag'] !== undefined
        ? true
        : headers['etag'] === undefined && request.headers['if-modified-since'] === headers['last-modified'];
    if (unchanged && (headers['etag'] ?? headers['last-modified']) !== undefined)
      response.writeHead(304, headers).end();
    else response.writeHead(200, { ...html, ...headers }).end(body);
  };

/** Reads the pages on that day, asking about those in the archive, and keeps them in another. */
async function read(
  paths: readonly string[],
  kept: string,
  { revisit, day = 14 }: { revisit?: string; day?: number } = {},
) {
  const log: FetchLog = { visits: [], robots: [], repeated: [] };
  const known = revisit === undefined ? null : await openKnownPages(revisit);
  let time = Date.UTC(2026, 3, day);
  const fetcher = makeFetcher({
    version: '1',
    limits: { ...fetchLimits, pause: 0, backOff: 1 },
    allowPrivate: true,
    ignoreRobots: true,
    now: () => new Date(time++),
    sleep: async () => {},
    log,
    ...(known === null ? {} : { known: known.find }),
  });
  const result = await readPaths(
    paths.map((path) => server.origin + path),
    { fetchPage: fetcher.fetchPage },
  );
  await fetcher.close();
  known?.close();
  const archive = await archiveOf(log, '1');
  await writeFile(at(kept), archive);
  return { result, problem: known?.problem ?? null, archive: gunzipSync(archive).toString('latin1') };
}

const lastAsked = () => server.requests.at(-1)?.headers ?? {};

describe('a page that has not changed', () => {
  test.each([
    ['by its tag', { etag: '"v1"' }, { 'if-none-match': '"v1"' }],
    [
      'by a weak tag',
      { etag: 'W/"v1"', 'last-modified': modified },
      { 'if-none-match': 'W/"v1"', 'if-modified-since': modified },
    ],
    ['by its date', { 'last-modified': modified }, { 'if-modified-since': modified }],
    ['by its tag, for one kind of asker', { etag: '"en"', vary: 'Accept-Language' }, { 'if-none-match': '"en"' }],
  ])('%s, is taken from the archive, and the new archive gives the same by itself', async (_, headers, asked) => {
    plays['/a'] = lasting(headers);
    const first = await read(['/a'], 'first.warc.gz');
    const second = await read(['/a'], 'second.warc.gz', { revisit: at('first.warc.gz'), day: 15 });
    expect(lastAsked()).toMatchObject(asked);
    const [before, after] = [first.result.articles[0], second.result.articles[0]];
    expect(after).toEqual({ ...before, capture: { ...before?.capture, time: expect.stringMatching(/^2026-04-15/) } });
    await rm(at('first.warc.gz'));
    expect(await readPaths([at('second.warc.gz')])).toEqual(second.result);
  });

  test('stands in the new archive as it was given, and as a revisit of that (WARC 1.1)', async () => {
    plays['/a'] = lasting({ etag: '"v1"' });
    await read(['/a'], 'first.warc.gz');
    const { archive } = await read(['/a'], 'second.warc.gz', { revisit: at('first.warc.gz'), day: 15 });
    const id = /WARC-Record-ID: (\S+)\r\n(?:(?!\r\n\r\n)[^])*WARC-Type: response/.exec(archive)?.[1];
    const records = archive.split('WARC/1.1\r\n').filter((record) => record.includes('WARC-Type: revisit'));
    expect(records).toHaveLength(1);
    for (const line of [
      `WARC-Refers-To: ${id}`,
      `WARC-Refers-To-Target-URI: ${server.origin}/a`,
      'WARC-Profile: http://netpreserve.org/warc/1.1/revisit/server-not-modified',
      'Content-Type: application/http; msgtype=response',
      'HTTP/1.1 304 Not Modified',
    ]) {
      expect(records[0]).toContain(`${line}\r\n`);
    }
    expect(records[0]).toMatch(/WARC-Refers-To-Date: 2026-04-14T/);
    expect(records[0]).toMatch(/WARC-Date: 2026-04-15T/);
  });

  test('is found again a third time, packed and behind a redirect', async () => {
    plays['/a'] = (response) => response.writeHead(302, { location: '/b' }).end();
    plays['/b'] = lasting({ etag: '"v1"', 'content-encoding': 'gzip' }, gzipSync(page('Packed ferry')));
    await read(['/a'], 'first.warc.gz');
    await read(['/a'], 'second.warc.gz', { revisit: at('first.warc.gz'), day: 15 });
    const third = await read(['/a'], 'third.warc.gz', { revisit: at('second.warc.gz'), day: 16 });
    expect(lastAsked()['if-none-match']).toBe('"v1"');
    expect(third.result.articles).toMatchObject([{ source: `${server.origin}/a`, headline: 'Packed ferry' }]);
    expect(await readPaths([at('third.warc.gz')])).toEqual(third.result);
  });
});

describe('a page', () => {
  test('that has changed is read anew', async () => {
    plays['/a'] = lasting({ etag: '"v1"' });
    await read(['/a'], 'first.warc.gz');
    plays['/a'] = lasting({ etag: '"v2"' }, page('Ferry stays'));
    const second = await read(['/a'], 'second.warc.gz', { revisit: at('first.warc.gz') });
    expect(second.result.articles).toMatchObject([{ headline: 'Ferry stays' }]);
    expect(second.archive).not.toContain('WARC-Type: revisit');
  });

  test('whose server does not heed the condition is read anew', async () => {
    plays['/a'] = lasting({ etag: '"v1"' });
    await read(['/a'], 'first.warc.gz');
    plays['/a'] = (response) => response.writeHead(200, { ...html, etag: '"v1"' }).end(page());
    const second = await read(['/a'], 'second.warc.gz', { revisit: at('first.warc.gz') });
    expect(second.result.articles).toMatchObject([{ body: paragraph }]);
    expect(second.archive).not.toContain('WARC-Type: revisit');
  });

  test.each([
    ['has neither tag nor date', {}],
    ['is another one for everybody', { etag: '"v1"', vary: '*' }],
    ['has a date, for one kind of asker only', { 'last-modified': modified, vary: 'Cookie, Accept-Encoding' }],
    ['has a tag that is none', { etag: 'v1' }],
    ['has a date in another form', { 'last-modified': '2026-04-14' }],
    ['is packed in a way that is not read', { etag: '"v1"', 'content-encoding': 'zstd' }],
  ])('that %s is asked for plainly', async (_, headers) => {
    plays['/a'] = (response) => response.writeHead(200, { ...html, ...headers }).end(page());
    await read(['/a'], 'first.warc.gz');
    await read(['/a'], 'second.warc.gz', { revisit: at('first.warc.gz') });
    expect(Object.keys(lastAsked()).filter((name) => name.startsWith('if-'))).toEqual([]);
  });

  test('that has not changed, though nobody asked, is told', async () => {
    plays['/a'] = (response) => response.writeHead(304).end();
    const { result } = await read(['/a'], 'first.warc.gz');
    expect(result.problems).toMatchObject([{ kind: 'http-error', cause: 'the server answered HTTP 304 Not Modified' }]);
    expect(await readPaths([at('first.warc.gz')])).toEqual(result);
  });

  test('whose server says so of another state is asked for plainly', async () => {
    plays['/a'] = lasting({ etag: '"v1"' });
    await read(['/a'], 'first.warc.gz');
    plays['/a'] = (response, request) => {
      if (request.headers['if-none-match'] === undefined) response.writeHead(200, html).end(page('Ferry stays'));
      else response.writeHead(304, { etag: '"v2"' }).end();
    };
    const second = await read(['/a'], 'second.warc.gz', { revisit: at('first.warc.gz') });
    expect(second.result.articles).toMatchObject([{ headline: 'Ferry stays' }]);
    expect(await readPaths([at('second.warc.gz')])).toEqual(second.result);
  });
});

const tagged = (tag: string) => `Content-Type: text/html\r\nTransfer-Encoding: chunked\r\nETag: "${tag}"\r\n`;

describe('the archive of earlier', () => {
  test('may be one of another tool; of several answers the last counts', async () => {
    const address = `${server.origin}/a`;
    await writeFile(
      at('other.warc'),
      Buffer.concat([
        answer({ address, body: pageOn('Second'), headers: tagged('v2'), time: '2026-04-13T00:00:00Z' }),
        answer({ address, body: pageOn('First'), headers: tagged('v1'), time: '2026-04-12T00:00:00Z' }),
      ]),
    );
    plays['/a'] = lasting({ etag: '"v2"' });
    const { result } = await read(['/a'], 'new.warc.gz', { revisit: at('other.warc') });
    expect(result.articles).toMatchObject([
      { headline: 'Second', capture: { time: expect.stringMatching(/^2026-04-14/) } },
    ]);
    expect(await readPaths([at('new.warc.gz')])).toEqual(result);
  });

  test('that breaks off serves as far as it goes, and says so', async () => {
    const address = `${server.origin}/a`;
    const whole = answer({ address, body: pageOn('First'), headers: 'Content-Type: text/html\r\nETag: "v1"\r\n' });
    await writeFile(at('cut.warc'), Buffer.concat([whole, whole.subarray(0, 80)]));
    plays['/a'] = lasting({ etag: '"v1"' });
    const { result, problem } = await read(['/a'], 'new.warc.gz', { revisit: at('cut.warc') });
    expect(problem).toMatchObject({ kind: 'broken', source: at('cut.warc') });
    expect(result.articles).toMatchObject([{ headline: 'First' }]);
  });

  test('that is not there is told', async () => {
    expect((await openKnownPages(at('gone.warc'))).problem).toMatchObject({ kind: 'not-found' });
  });

  test('that loses its page meanwhile costs a second request', async () => {
    plays['/a'] = lasting({ etag: '"v1"' });
    await read(['/a'], 'first.warc.gz');
    const known = await openKnownPages(at('first.warc.gz'));
    await writeFile(at('first.warc.gz'), '');
    expect(await known.find(`${server.origin}/a`)?.read()).toBeNull();
  });
});
