import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Agent, request } from 'undici';
import { guardedConnector, type Resolve } from './connector.js';
import { FetchFailure } from './failure.js';
import { makeFetcher } from './fetcher.js';
import { type PageServer, startPageServer } from './page-server.fixture.js';

let server: PageServer;
beforeAll(async () => {
  server = await startPageServer();
});
afterAll(async () => {
  await server.close();
});

const isAllowed = (host: string) => host === '127.0.0.1';

/** What a request comes to where every name resolves as told and only 127.0.0.1 may be connected to. */
async function outcome(address: string, resolve: Resolve): Promise<string> {
  const dispatcher = new Agent({ connect: guardedConnector({ timeout: 1_000, isAllowed, resolve }) });
  try {
    const { statusCode, body } = await request(address, { dispatcher });
    await body.dump();
    return String(statusCode);
  } catch (error) {
    return error instanceof FetchFailure ? error.kind : String(error);
  } finally {
    await dispatcher.destroy();
  }
}

const port = () => new URL(server.origin).port;
const asFound =
  (...addresses: readonly string[]) =>
  async () =>
    addresses.map((address) => ({ address, family: 4 }));

describe('a connection', () => {
  test('goes to an address that was checked', async () => {
    expect(await outcome(`http://ferry.example:${port()}/page`, asFound('127.0.0.1'))).toBe('200');
  });

  test('never goes to a literal address that may not be asked', async () => {
    expect(await outcome(`http://127.0.0.2:${port()}/page`, asFound('127.0.0.1'))).toBe('private-address');
    expect(await outcome(`http://[::1]:${port()}/page`, asFound('127.0.0.1'))).toBe('private-address');
  });

  test('never goes to what a name resolves to, where that may not be asked', async () => {
    expect(await outcome(`http://ferry.example:${port()}/page`, asFound('127.0.0.2'))).toBe('private-address');
    expect(await outcome(`http://ferry.example:${port()}/page`, asFound())).toBe('private-address');
  });

  test('goes to the addresses that may be asked where a name has both', async () => {
    expect(await outcome(`http://ferry.example:${port()}/page`, asFound('127.0.0.2', '127.0.0.1'))).toBe('200');
  });

  test('goes where the one resolution leads that was checked, and is refused where the next one leads elsewhere', async () => {
    const answers = ['127.0.0.1', '127.0.0.2', '127.0.0.1'];
    let asked = 0;
    const resolve: Resolve = async () => [{ address: answers[asked++] ?? '', family: 4 }];
    expect(await outcome(`http://ferry.example:${port()}/page`, resolve)).toBe('200');
    expect(asked).toBe(1);
    expect(await outcome(`http://ferry.example:${port()}/page`, resolve)).toBe('private-address');
    expect(asked).toBe(2);
  });
});

/** What comes of the address with the usual options. */
async function kindAt(address: string, resolve?: Resolve) {
  const fetcher = makeFetcher({ version: '1', ignoreRobots: true, ...(resolve === undefined ? {} : { resolve }) });
  try {
    const opened = await fetcher.fetchPage(address);
    return 'kind' in opened ? opened.kind : 'read';
  } finally {
    await fetcher.close();
  }
}

describe('without leave to ask this machine', () => {
  test.each([
    ['its name', 'http://localhost:PORT/page'],
    ['its address', 'http://127.0.0.1:PORT/page'],
    ['a decimal number', 'http://2130706433:PORT/page'],
    ['a hexadecimal number', 'http://0x7f000001:PORT/page'],
    ['octal numbers', 'http://0177.0.0.01:PORT/page'],
    ['fewer numbers', 'http://127.1:PORT/page'],
    ['full-width digits', 'http://１２７.０.０.１:PORT/page'],
    ['IPv6', 'http://[::1]:PORT/page'],
    ['a mapped address', 'http://[::ffff:127.0.0.1]:PORT/page'],
    ['a mapped address in hexadecimal', 'http://[::ffff:7f00:1]:PORT/page'],
    ['no address', 'http://0.0.0.0:PORT/page'],
    ['zero', 'http://0:PORT/page'],
    ['a secure connection', 'https://127.0.0.1:PORT/page'],
  ])('it is not asked by %s', async (_, address) => {
    const before = server.requests.length;
    expect(await kindAt(address.replace('PORT', port()))).toBe('private-address');
    expect(server.requests.length).toBe(before);
  });

  test('it is not asked by a name that resolves to it', async () => {
    const before = server.requests.length;
    expect(await kindAt(`http://ferry.example:${port()}/page`, asFound('127.0.0.1'))).toBe('private-address');
    expect(server.requests.length).toBe(before);
  });
});
