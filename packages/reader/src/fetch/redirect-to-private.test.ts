/** A redirect from a public site to a private network. The loopback address stands for the public site, since tests ask no other. */
import { expect, test, vi } from 'vitest';

vi.mock('./public-address.js', async (original) => ({
  ...(await original<typeof import('./public-address.js')>()),
  isPublicAddress: (address: string) => address === '127.0.0.1',
}));

const { makeFetcher } = await import('./fetcher.js');
const { startPageServer } = await import('./page-server.fixture.js');

test('a redirect to a private network is not followed', async () => {
  const server = await startPageServer();
  const fetcher = makeFetcher({ version: '1', ignoreRobots: true });
  try {
    expect(await fetcher.fetchPage(`${server.origin}/page`)).toMatchObject({ bytes: expect.anything() });
    expect(await fetcher.fetchPage(`${server.origin}/to-private`)).toMatchObject({
      source: `${server.origin}/to-private`,
      kind: 'private-address',
    });
  } finally {
    await fetcher.close();
    await server.close();
  }
});
