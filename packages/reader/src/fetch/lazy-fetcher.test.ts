import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeLazyFetcher } from './lazy-fetcher.js';
import { type PageServer, page, startPageServer } from './page-server.fixture.js';

let server: PageServer;
beforeAll(async () => {
  server = await startPageServer();
});
afterAll(async () => {
  await server.close();
});

test('waits no longer than it is told to', async () => {
  const fetcher = makeLazyFetcher({ version: '1', allowPrivate: true, ignoreRobots: true, timeout: 0.2 });
  expect(await fetcher.fetchPage(`${server.origin}/trickle`)).toMatchObject({ kind: 'timeout' });
  await fetcher.close();
});

test('asks the proxy that the environment names, but for no private address', async () => {
  const asked: (string | undefined)[] = [];
  const proxy = createServer((request, response) => {
    asked.push(request.url);
    response.writeHead(200, { 'content-type': 'text/html' }).end(page());
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  const { port } = proxy.address() as AddressInfo;
  const variables = { HTTP_PROXY: `http://127.0.0.1:${port}` };
  const fetcher = makeLazyFetcher({ version: '1', ignoreRobots: true, variables });
  expect(await fetcher.fetchPage('http://ferry.example/page')).toMatchObject({ source: 'http://ferry.example/page' });
  expect(await fetcher.fetchPage('http://10.0.0.1/page')).toMatchObject({ kind: 'private-address' });
  expect(await fetcher.fetchPage('http://wiki.internal/page')).toMatchObject({ kind: 'private-address' });
  expect(asked).toEqual(['http://ferry.example/page']);
  await fetcher.close();
  proxy.closeAllConnections();
  proxy.close();
});

test('tells of a proxy that is no address', async () => {
  const fetcher = makeLazyFetcher({ version: '1', ignoreRobots: true, variables: { https_proxy: 'here' } });
  expect(await fetcher.fetchPage('http://ferry.example/page')).toMatchObject({ kind: 'network' });
  await fetcher.close();
});
