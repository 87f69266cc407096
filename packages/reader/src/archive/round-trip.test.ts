/** Pages as they were fetched against the same pages from the archive of that fetching: everything that is known of them must be the same. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { analyzeStory } from '@firsthand/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fetchLimits } from '../fetch/fetch-limits.js';
import { type FetchLog, makeFetcher } from '../fetch/fetcher.js';
import { type PageServer, robotsSaying, startPageServer } from '../fetch/page-server.fixture.js';
import { type ReadOptions, readPaths } from '../read-paths.js';
import { archiveOf } from './write-archive.js';

const paths = [
  '/page',
  '/packed',
  '/text',
  '/latin',
  '/wrong-charset',
  '/moved',
  '/gone',
  '/login',
  '/picture',
  '/empty',
  '/nowhere',
  '/circle',
  '/reset',
  '/reset-once',
  '/forbidden/page',
  '/small-bomb',
];

let server: PageServer;
let folder: string;
beforeAll(async () => {
  server = await startPageServer({
    robots: robotsSaying('User-agent: *\nDisallow: /forbidden/\n'),
    pages: { '/feed': (response) => response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed()) },
  });
  folder = await mkdtemp(join(tmpdir(), 'firsthand-round-trip-'));
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** Fetches and reads the pages at these paths; a clock that only goes on when it is looked at tells the times apart. */
async function live(names: readonly string[], reading: ReadOptions = {}) {
  const log: FetchLog = { visits: [], robots: [], repeated: [] };
  let time = Date.parse('2026-04-14T10:40:00Z');
  const fetcher = makeFetcher({
    version: '1.2.3',
    limits: { ...fetchLimits, pause: 0, backOff: 1 },
    allowPrivate: true,
    now: () => new Date(time++),
    sleep: async () => {},
    log,
  });
  const result = await readPaths(
    names.map((name) => server.origin + name),
    { ...reading, fetchPage: fetcher.fetchPage, onRepeated: (address) => log.repeated.push(address) },
  );
  await fetcher.close();
  return { log, result };
}

const item = (title: string, path: string) =>
  `<item><title>${title}</title><link>${server.origin}${path}</link></item>`;

/** A feed with a page that can be read, one that cannot, and one on another subject. */
function feed(): string {
  const items = [item('Ferry sails', '/page'), item('Ferry gone', '/gone'), item('Weather', '/text')];
  return `<rss version="2.0"><channel><title>Ledger</title>${items.join('')}</channel></rss>`;
}

const reportOf = ({ articles, problems }: Awaited<ReturnType<typeof readPaths>>) =>
  JSON.stringify(analyzeStory(articles, { unread: problems }));

describe('an archive of our own', () => {
  test('gives the report that the live pages gave, byte for byte, with all that went wrong', async () => {
    const { log, result } = await live(paths);
    expect(result.articles.length).toBeGreaterThanOrEqual(5);
    expect(result.problems.length).toBeGreaterThanOrEqual(8);
    const file = join(folder, 'story.warc.gz');
    await writeFile(file, await archiveOf(log, '1.2.3'));
    const archived = await readPaths([file]);
    expect(archived).toEqual(result);
    expect(reportOf(archived)).toBe(reportOf(result));
  });

  test('gives the entries of a feed that were chosen, and asks nobody for them', async () => {
    const reading = { items: { match: 'ferry' } };
    const { log, result } = await live(['/feed'], reading);
    expect(result.articles.map(({ source }) => source)).toEqual([`${server.origin}/page`]);
    const file = join(folder, 'feed.warc.gz');
    await writeFile(file, await archiveOf(log, '1.2.3'));
    const asked = server.requests.length;
    expect(await readPaths([file], reading)).toEqual(result);
    expect(server.requests).toHaveLength(asked);
  });

  test('tells what was named twice, by a person or by a person and a feed', async () => {
    const reading = { items: { match: 'ferry' } };
    const { log, result } = await live(['/page', '/gone', '/feed', '/page#end', '/gone', '/gone'], reading);
    expect(result.problems.filter(({ kind }) => kind === 'duplicate')).toHaveLength(4);
    const file = join(folder, 'named-twice.warc.gz');
    await writeFile(file, await archiveOf(log, '1.2.3'));
    expect(await readPaths([file], reading)).toEqual(result);
  });

  test('holds requests, answers and notes in an order that does not depend on which page came first', async () => {
    const { log } = await live(['/moved', '/page', '/gone']);
    const archive = await archiveOf(log, '1.2.3');
    const shuffled = { visits: log.visits.toReversed(), robots: log.robots.toReversed(), repeated: [] };
    expect(Buffer.from(await archiveOf(shuffled, '1.2.3')).equals(archive)).toBe(true);
    const text = gunzipSync(archive).toString('latin1');
    const kinds = [...text.matchAll(/^WARC-Target-URI: \S+?(\/[\w.]+)\r\n(?:.*\r\n)*?WARC-Type: (\w+)/gm)];
    expect(kinds.map(([, path, kind]) => `${kind} ${path}`)).toEqual([
      'response /robots.txt',
      'request /robots.txt',
      'response /gone',
      'request /gone',
      'metadata /gone',
      'response /moved',
      'request /moved',
      'response /page',
      'request /page',
      'metadata /moved',
      'response /page',
      'request /page',
      'metadata /page',
    ]);
    expect(text).toMatch(/^WARC\/1\.1\r\n/);
    expect(text).toContain('software: Firsthand/1.2.3');
    expect(text.match(/^WARC-Payload-Digest: sha256:[0-9a-f]{64}\r$/gm)?.length).toBeGreaterThanOrEqual(5);
  });

  test('names in each article the digest that its record has', async () => {
    const { log, result } = await live(['/packed']);
    const text = gunzipSync(await archiveOf(log, '1.2.3')).toString('latin1');
    expect(text).toContain(`WARC-Payload-Digest: ${result.articles[0]?.capture?.digest}`);
  });

  test('gives what became of an address last, where it was named before', async () => {
    const first = await live(['/page', '/gone']);
    const second = await live(['/gone', '/text']);
    const file = join(folder, 'twice.warc.gz');
    await writeFile(file, Buffer.concat([await archiveOf(first.log, '1'), await archiveOf(second.log, '1')]));
    const { articles, problems } = await readPaths([file]);
    expect(articles.map(({ source }) => source)).toEqual([`${server.origin}/page`, `${server.origin}/text`]);
    expect(problems).toEqual(second.result.problems);
  });
});
