/**
 * One request in, its answer out, and never more or longer than is wished for.
 */
import { type Dispatcher, request } from 'undici';
import type { Exchange, Headers } from './exchange.js';
import { FetchFailure, failureOf } from './failure.js';
import type { FetchLimits } from './fetch-limits.js';

export interface Wish {
  readonly headers: Headers;
  /** Bytes of the body at most. */
  readonly bytes: number;
  /** Looks at the head of the answer and throws a `FetchFailure` where its body is not wanted. */
  readonly inspect?: (status: number, headers: Headers) => void;
}

export interface Line {
  readonly dispatcher: Dispatcher;
  readonly limits: FetchLimits;
  readonly now: () => Date;
}

/** Asks for the address once, following nothing. Throws a `FetchFailure`, or what means no failure of the network. */
export async function ask(address: string, wish: Wish, { dispatcher, limits, now }: Line): Promise<Exchange> {
  const time = now().toISOString();
  const stop = new AbortController();
  const alarm = (after: number, cause: string) =>
    setTimeout(() => stop.abort(new FetchFailure('timeout', cause)), after);
  const late = alarm(limits.request, `the page was not there after ${limits.request / 1_000} seconds`);
  let silent = alarm(limits.head, 'the server did not begin to answer in time');
  try {
    const headers = wish.headers.flat();
    const response = await request(address, { dispatcher, headers, responseHeaders: 'raw', signal: stop.signal });
    clearTimeout(silent);
    silent = alarm(limits.idle, 'the server stopped in the middle of the page');
    const responseHeaders = pairs(response.headers);
    const { statusCode: status, statusText, body: stream } = response;
    try {
      wish.inspect?.(status, responseHeaders);
      const body = await collect(stream, wish.bytes, silent);
      return { address, time, requestHeaders: wish.headers, status, statusText, responseHeaders, body };
    } finally {
      // Without a listener, giving up in the middle of a body would end the process.
      stream.on('error', () => {}).destroy();
    }
  } catch (error) {
    throw failureOf(stop.signal.aborted ? stop.signal.reason : error);
  } finally {
    clearTimeout(late);
    clearTimeout(silent);
  }
}

/** The alarm starts anew with each piece. */
async function collect(stream: AsyncIterable<Uint8Array>, most: number, alarm: NodeJS.Timeout): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    alarm.refresh();
    length += chunk.length;
    if (length > most) throw new FetchFailure('too-large', `it is larger than ${most / 1_000_000} MB`, leaveOut);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const leaveOut = 'leave it out, or save the text of the article as .txt';

/** undici types raw headers as an object; they are a list of names and values in turn. */
function pairs(raw: unknown): Headers {
  const list = Array.isArray(raw) ? raw.map(String) : [];
  return list.flatMap((name, index) => (index % 2 === 0 ? [[name, list[index + 1] ?? ''] as const] : []));
}
