import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PageServer, startPageServer } from '../../reader/src/fetch/page-server.fixture.js';
import { runWith } from './fake-environment.fixture.js';

let server: PageServer;
let folder: string;
beforeAll(async () => {
  server = await startPageServer();
  folder = await mkdtemp(join(tmpdir(), 'firsthand-archive-'));
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const analyze = async (...args: readonly string[]) =>
  await runWith(['analyze', '--format', 'json', '--allow-private', '--ignore-robots', ...args]);

test('analysing the archive gives what analysing the pages gave, and an archive is never replaced', async () => {
  const file = join(folder, 'story.warc.gz');
  const live = await analyze(`${server.origin}/page`, `${server.origin}/gone`, '--archive', file);
  expect(live).toMatchObject({
    code: 4,
    err: expect.stringContaining('/gone: the server answered HTTP 404 Not Found;'),
  });
  expect(JSON.parse(live.out).articles[0].capture.address).toBe(`${server.origin}/page`);
  expect(await readdir(folder)).toEqual(['story.warc.gz']);
  const before = await readFile(file);
  expect(await analyze(file)).toEqual(live);

  const again = await analyze(`${server.origin}/page`, '--archive', file);
  expect(again).toMatchObject({ code: 1, err: expect.stringContaining('this archive exists and is never replaced') });
  const overwritten = await analyze(file, '--output', file);
  expect(overwritten).toMatchObject({ code: 1, err: expect.stringContaining('name another file') });
  expect((await readFile(file)).equals(before)).toBe(true);
}, 20_000);

test('an archive of nothing is not written, and one must be called so', async () => {
  const file = join(folder, 'nothing.warc.gz');
  const { code, err } = await runWith(['read', '-', '--archive', file], { stdin: 'Ferry sails\n\nIt sails.' });
  expect(code).toBe(0);
  expect(err).toContain('nothing was fetched, and no archive is written');
  expect(await readdir(folder)).not.toContain('nothing.warc.gz');
  expect(await analyze('-', '--archive', 'story.zip')).toMatchObject({
    code: 2,
    err: expect.stringContaining('.warc.gz'),
  });
});

test('pages that have not changed since an archive are taken from it', async () => {
  const [first, second] = [join(folder, 'first.warc.gz'), join(folder, 'second.warc.gz')];
  await analyze(`${server.origin}/lasting`, '--archive', first);
  const live = await analyze(`${server.origin}/lasting`, '--revisit', first, '--archive', second);
  expect(live).toMatchObject({ code: 0, err: '' });
  expect(server.requests.at(-1)?.headers['if-none-match']).toBe('"v1"');
  expect(await analyze(second)).toEqual(live);
  expect(await analyze('-', '--revisit', 'story.zip')).toMatchObject({
    code: 2,
    err: expect.stringContaining('.wacz'),
  });
  expect(await analyze(`${server.origin}/lasting`, '--revisit', join(folder, 'gone.warc'))).toMatchObject({
    code: 1,
    err: expect.stringContaining('gone.warc: there is no such file or folder;'),
  });
}, 20_000);
