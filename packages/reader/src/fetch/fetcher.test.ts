import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDocument } from '../read-document.js';
import { fetchLimits } from './fetch-limits.js';
import { type FetcherOptions, makeFetcher } from './fetcher.js';
import { type PageServer, paragraph, robotsSaying, startPageServer } from './page-server.fixture.js';

let server: PageServer;
beforeAll(async () => {
  server = await startPageServer();
});
afterAll(async () => {
  await server.close();
});

/** No pauses, and little to send where much is refused. */
const limits = { ...fetchLimits, pause: 0, backOff: 5, bytes: 2_000_000 };

/** For servers that keep us waiting: limits that a test can wait for. */
const hasty = { ...limits, head: 200, idle: 200, request: 600 };

/** Fetches with these limits, on this machine; waiting is told and costs no time. */
function fetcherWith(options: Partial<FetcherOptions> = {}) {
  const waits: number[] = [];
  const fetcher = makeFetcher({
    version: '1.2.3',
    limits,
    allowPrivate: true,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
    },
    ...options,
  });
  return { ...fetcher, waits };
}

/** The article at the address, or the problem in one line. */
async function read(address: string, options: Partial<FetcherOptions> = {}) {
  const { fetchPage, close } = fetcherWith(options);
  try {
    const opened = await fetchPage(address);
    if ('kind' in opened) return `${opened.kind}: ${opened.cause}`;
    const { articles, problems } = await readDocument(opened, {});
    return articles[0] ?? problems[0];
  } finally {
    await close();
  }
}

describe('a page', () => {
  test('is read with the capture that it was read from', async () => {
    const address = `${server.origin}/page`;
    expect(await read(address, { now: () => new Date('2026-04-14T10:40:00Z') })).toMatchObject({
      source: address,
      headline: 'Ferry sails again',
      body: paragraph,
      url: address,
      capture: { address, time: '2026-04-14T10:40:00.000Z', digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
    });
  });

  test('keeps the address that a person named where it has moved, and names the one that answered', async () => {
    expect(await read(`${server.origin}/moved`)).toMatchObject({
      source: `${server.origin}/moved`,
      url: `${server.origin}/page`,
      capture: { address: `${server.origin}/page` },
    });
  });

  test('is unpacked, and plain text is read as text', async () => {
    expect(await read(`${server.origin}/packed`)).toMatchObject({ headline: 'Packed ferry', body: paragraph });
    expect(await read(`${server.origin}/text`)).toMatchObject({ headline: 'Plain ferry', body: paragraph });
  });

  test('is read in spite of a wrong charset', async () => {
    expect(await read(`${server.origin}/wrong-charset`)).toMatchObject({ headline: 'Fähre fährt – wieder' });
  });

  test('is asked for under our own name', async () => {
    await read(`${server.origin}/page`);
    expect(server.requests.at(-1)?.headers['user-agent']).toMatch(/^Firsthand\/1\.2\.3 \(\+/);
  });

  test('is asked for once, however often it is named', async () => {
    const { fetchPage, close } = fetcherWith();
    const before = server.count('/text');
    await Promise.all([fetchPage(`${server.origin}/text`), fetchPage(`${server.origin}/text#end`, 'a feed')]);
    await close();
    expect(server.count('/text') - before).toBe(1);
  });
});

const notFound = Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' });

describe('what goes wrong is told in one line', () => {
  test.each([
    ['/endless', 'too-large: it is larger than 2 MB'],
    ['/bomb', 'too-large: it is larger than 2 MB'],
    ['/small-bomb', 'too-large: it unpacks to far more than any page has (a compression bomb)'],
    ['/circle', 'redirects: its redirects lead in a circle'],
    ['/staircase', 'redirects: it redirects more than 10 times'],
    ['/nowhere', 'redirects: it redirects to what is no address of a page'],
    ['/to-mail', 'redirects: it redirects to what is no address of a page'],
    ['/busy', 'http-error: the server answered HTTP 429 Too Many Requests'],
    ['/reset', 'network: the connection broke off'],
    ['/cut-off', 'network: the connection broke off'],
    ['/picture', 'unsupported: the server sends no text but image/gif'],
    ['/empty', 'empty: the server answered with an empty page'],
    ['/no-content', 'empty: the server answered with an empty page'],
    ['/login', 'http-error: the server answered HTTP 403 Forbidden'],
    ['/gone', 'http-error: the server answered HTTP 404 Not Found'],
    ['/broken', 'http-error: the server answered HTTP 500 Internal Server Error'],
    ['/garbled', 'broken: the server does not answer as web servers do'],
    ['/zstd', 'unsupported: it is packed as zstd, which is not read'],
  ])('%s', async (path, line) => {
    expect(await read(`${server.origin}${path}`, { ignoreRobots: true })).toBe(line);
  });

  test.each([
    ['/slow-head', 'timeout: the server did not begin to answer in time'],
    ['/slow-body', 'timeout: the server stopped in the middle of the page'],
    ['/trickle', 'timeout: the page was not there after 0.6 seconds'],
  ])('%s', async (path, line) => {
    expect(await read(`${server.origin}${path}`, { ignoreRobots: true, limits: hasty })).toBe(line);
  });

  test('a certificate that nobody vouches for', async () => {
    expect(await read(`${server.secureOrigin}/page`)).toBe(
      'insecure: its secure connection cannot be trusted (the server has signed its certificate itself)',
    );
  });

  test('a server that takes no connections', async () => {
    const gone = await startPageServer();
    await gone.close();
    expect(await read(`${gone.origin}/page`)).toBe('network: the server takes no connections');
  });

  test('a name that nobody has', async () => {
    expect(await read('http://ferry.example/', { resolve: async () => Promise.reject(notFound) })).toBe(
      'network: there is no server of that name',
    );
  });
});

describe('a server in trouble', () => {
  test('is asked again after the while that it names', async () => {
    const { fetchPage, close, waits } = fetcherWith({ ignoreRobots: true });
    expect(await fetchPage(`${server.origin}/busy-once`)).toMatchObject({ bytes: expect.anything() });
    expect(waits).toEqual([2_000]);
    await close();
  });

  test('is not waited for longer than a person would', async () => {
    const { fetchPage, close, waits } = fetcherWith({ ignoreRobots: true });
    const before = server.count('/busy');
    await fetchPage(`${server.origin}/busy`);
    expect(server.count('/busy') - before).toBe(1);
    expect(waits).toEqual([]);
    await close();
  });

  test('is asked again where the connection broke off, each time later', async () => {
    const { fetchPage, close, waits } = fetcherWith({ ignoreRobots: true });
    expect(await fetchPage(`${server.origin}/reset-once`)).toMatchObject({ bytes: expect.anything() });
    await fetchPage(`${server.origin}/reset`);
    expect(waits).toEqual([5, 5, 10]);
    await close();
  });
});

/** What comes of the address at a server of its own, and what is waited for before another page of it. */
async function readFrom(setting: Parameters<typeof startPageServer>[0], path: string, options = {}, via?: string) {
  const own = await startPageServer(setting);
  const { fetchPage, close, waits } = fetcherWith(options);
  try {
    const opened = await fetchPage(`${own.origin}${path}`, via);
    await fetchPage(`${own.origin}/text`);
    return {
      line: 'kind' in opened ? `${opened.kind}: ${opened.cause}` : 'read',
      waits,
      asked: own.count('/robots.txt'),
    };
  } finally {
    await close();
    await own.close();
  }
}

const stopped = () => new Date(0);

const slowly = (delay: number) => ({ robots: robotsSaying(`User-agent: *\nCrawl-delay: ${delay}\n`) });

describe('robots.txt', () => {
  const forbids = { robots: robotsSaying('User-agent: *\nDisallow: /forbidden/\n') };

  test('that forbids a page is kept to, and is asked for once', async () => {
    expect(await readFrom(forbids, '/forbidden/page')).toMatchObject({
      line: 'forbidden-by-robots: the robots.txt of the site forbids programs to read it',
      asked: 1,
    });
    expect(await readFrom(forbids, '/page')).toMatchObject({ line: 'read', asked: 1 });
  });

  test('may be passed over for a page that a person names, not for one that a feed names', async () => {
    const ignore = { ignoreRobots: true };
    expect(await readFrom(forbids, '/forbidden/page', ignore)).toMatchObject({ line: 'read', asked: 0 });
    expect((await readFrom(forbids, '/forbidden/page', ignore, 'https://example.org/feed')).line).toMatch(/^forbidden/);
  });

  test('addresses us by our name', async () => {
    const robots = robotsSaying('User-agent: firsthand\nDisallow: /\n\nUser-agent: *\nDisallow:\n');
    expect((await readFrom({ robots }, '/page')).line).toMatch(/^forbidden-by-robots/);
  });

  test('forbids everything where its server fails, and nothing where it is not there', async () => {
    const failing = {
      robots: (response: { writeHead: (status: number) => { end: () => void } }) => response.writeHead(500).end(),
    };
    expect((await readFrom(failing, '/page')).line).toBe(
      'forbidden-by-robots: its robots.txt cannot be read (HTTP 500)',
    );
    expect((await readFrom({}, '/page')).line).toBe('read');
  });

  test('sets the pause between two pages, up to a limit', async () => {
    expect((await readFrom(slowly(3), '/page', { now: stopped })).waits).toEqual([3_000]);
    expect((await readFrom(slowly(3_600), '/page', { now: stopped })).waits).toEqual([10_000]);
  });
});
