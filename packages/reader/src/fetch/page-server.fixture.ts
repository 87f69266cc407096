/**
 * For tests: a web server on the loopback address that plays what goes wrong on the web, each under a path of its own. Nothing that it
 * sends is stored: large bodies are made of one piece, sent again and again.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { certificate, privateKey } from './self-signed.fixture.js';

export interface PageServer {
  /** `http://127.0.0.1:PORT` without a slash. */
  readonly origin: string;
  /** `https://127.0.0.1:PORT`, with a certificate that nobody vouches for. */
  readonly secureOrigin: string;
  /** Method, path and user agent of each request, in turn. */
  readonly requests: readonly { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  /** How many requests for this path there were. */
  readonly count: (path: string) => number;
  readonly close: () => Promise<void>;
}

type Play = (response: ServerResponse, request: IncomingMessage) => void;

const headline = 'Ferry sails again';
export const paragraph = 'The ferry sails at noon again, the harbour master Nell Harcombe said on Tuesday evening.';

export function page(title = headline): string {
  return `<!doctype html><title>${title}</title><article><h1>${title}</h1><p>${paragraph}</p></article>`;
}

const html = { 'content-type': 'text/html; charset=utf-8' };

function sendPage(response: ServerResponse, body: string | Uint8Array = page(), headers = {}): void {
  response.writeHead(200, { ...html, ...headers }).end(body);
}

/** A megabyte of zeros in gzip, some thousand bytes; ten thousand of these one after the other unpack to ten gigabytes. */
const zeros = gzipSync(new Uint8Array(1_000_000));
const ZEROS_TIMES = 10_000;

/** Writes the piece so many times, as fast as it is taken. */
function repeat(response: ServerResponse, piece: Uint8Array, times: number): void {
  let sent = 0;
  const write = () => {
    while (sent < times && !response.destroyed) {
      sent++;
      if (!response.write(piece)) {
        response.once('drain', write);
        return;
      }
    }
    response.end();
  };
  write();
}

const answeredBefore = (server: { count: (path: string) => number }, path: string) => server.count(path) > 1;

function plays(server: { readonly count: (path: string) => number }): Readonly<Record<string, Play>> {
  return {
    '/page': (response) => sendPage(response),
    '/packed': (response) => sendPage(response, gzipSync(page('Packed ferry')), { 'content-encoding': 'gzip' }),
    '/text': (response) => sendPage(response, `Plain ferry\n\n${paragraph}`, { 'content-type': 'text/plain' }),
    '/latin': (response) =>
      sendPage(response, Buffer.from(page('Fähre fährt'), 'latin1'), {
        'content-type': 'text/html; charset=iso-8859-1',
      }),
    '/wrong-charset': (response) =>
      sendPage(response, page('Fähre fährt – wieder'), { 'content-type': 'text/html; charset=shift_jis' }),
    '/slow-head': () => {},
    '/slow-body': (response) => {
      response.writeHead(200, html).write('<p>The ferry');
    },
    '/trickle': (response) => {
      response.writeHead(200, html);
      const drip = setInterval(() => response.write('<p>'), 20);
      response.once('close', () => clearInterval(drip));
    },
    '/endless': (response) => {
      response.writeHead(200, html);
      repeat(response, Buffer.alloc(65_536, 'ferry '), Number.POSITIVE_INFINITY);
    },
    '/bomb': (response) => {
      response.writeHead(200, { ...html, 'content-encoding': 'gzip' });
      repeat(response, zeros, ZEROS_TIMES);
    },
    '/small-bomb': (response) => {
      response.writeHead(200, { ...html, 'content-encoding': 'gzip' });
      repeat(response, zeros, 100);
    },
    '/moved': (response) => response.writeHead(301, { location: '/page' }).end(),
    '/circle': (response) => response.writeHead(302, { location: '/circle-back' }).end(),
    '/circle-back': (response) => response.writeHead(302, { location: '/circle' }).end(),
    '/staircase': (response, request) =>
      response.writeHead(302, { location: `/staircase?${Number(request.url?.split('?')[1] ?? 0) + 1}` }).end(),
    '/nowhere': (response) => response.writeHead(302).end(),
    '/to-mail': (response) => response.writeHead(302, { location: 'mailto:desk@example.org' }).end(),
    '/to-private': (response) => response.writeHead(302, { location: 'http://10.0.0.1/admin' }).end(),
    '/busy': (response) => response.writeHead(429, { 'retry-after': '3600' }).end('Later'),
    '/busy-once': (response) => {
      if (answeredBefore(server, '/busy-once')) sendPage(response, page('Not busy any more'));
      else response.writeHead(429, { 'retry-after': '2' }).end('Later');
    },
    '/reset': (_, request) => request.socket.destroy(),
    '/reset-once': (response, request) => {
      if (answeredBefore(server, '/reset-once')) sendPage(response, page('Here at last'));
      else request.socket.destroy();
    },
    '/cut-off': (response, request) => {
      response.writeHead(200, { ...html, 'content-length': '5000' }).write('<p>The ferry');
      setImmediate(() => request.socket.destroy());
    },
    '/picture': (response) => sendPage(response, 'GIF89a', { 'content-type': 'image/gif' }),
    '/empty': (response) => sendPage(response, ''),
    '/no-content': (response) => response.writeHead(204).end(),
    '/login': (response) => response.writeHead(403, html).end('<p>Log in to read on.</p>'),
    '/broken': (response) => response.writeHead(500).end(),
    '/garbled': (_, request) => request.socket.end('SMTP ready\r\n\r\n'),
    '/zstd': (response) => sendPage(response, page(), { 'content-encoding': 'zstd' }),
    '/lasting': (response, request) => {
      if (request.headers['if-none-match'] === '"v1"') response.writeHead(304, { etag: '"v1"' }).end();
      else sendPage(response, page('Ferry stays'), { etag: '"v1"' });
    },
    '/forbidden/page': (response) => sendPage(response),
  };
}

export interface ServerSetting {
  /** What /robots.txt answers; not found where it is left out. */
  readonly robots?: Play;
  /** Further paths. */
  readonly pages?: Readonly<Record<string, Play>>;
}

export const robotsSaying =
  (text: string): Play =>
  (response) =>
    response.writeHead(200, { 'content-type': 'text/plain' }).end(text);

export async function startPageServer({ robots, pages = {} }: ServerSetting = {}): Promise<PageServer> {
  const requests: { path: string; headers: IncomingMessage['headers'] }[] = [];
  const count = (path: string) => requests.filter((request) => request.path === path).length;
  const known: Readonly<Record<string, Play>> = { ...plays({ count }), ...pages };
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    const path = request.url?.split('?')[0] ?? '';
    requests.push({ path, headers: request.headers });
    const play = path === '/robots.txt' ? robots : known[path];
    if (play === undefined) response.writeHead(404, html).end(page('Not found'));
    else play(response, request);
  };
  const server = createServer(listener);
  const secure = createSecureServer({ cert: certificate, key: privateKey }, listener);
  const [port, securePort] = [await listen(server), await listen(secure)];
  return {
    origin: `http://127.0.0.1:${port}`,
    secureOrigin: `https://127.0.0.1:${securePort}`,
    requests,
    count,
    close: async () => {
      for (const each of [server, secure]) {
        each.closeAllConnections();
        await new Promise((done) => each.close(done));
      }
    },
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}
