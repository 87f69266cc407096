/** An address in, the answer at the end of its redirects out. Every hop is asked for by the same function, and so checked alike. */
import { readAddress } from '../address.js';
import { type Exchange, headerOf } from './exchange.js';
import { FetchFailure } from './failure.js';

/** Redirects that a browser follows (RFC 9110, 15.4). */
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

export function isRedirect(status: number): boolean {
  return redirects.has(status);
}

/** Throws a `FetchFailure` where the redirects are more than `most`, go round in a circle or lead to no address. */
export async function follow(
  start: string,
  most: number,
  get: (address: string) => Promise<Exchange>,
): Promise<Exchange> {
  const seen = new Set([start]);
  for (let address = start; ; seen.add(address)) {
    const exchange = await get(address);
    if (!isRedirect(exchange.status)) return exchange;
    address = targetOf(exchange);
    if (seen.has(address)) throw new FetchFailure('redirects', 'its redirects lead in a circle');
    if (seen.size > most) throw new FetchFailure('redirects', `it redirects more than ${most} times`);
  }
}

/** Where an answer redirects to. Throws a `FetchFailure` where that is no address. */
export function targetOf({ address, responseHeaders }: Pick<Exchange, 'address' | 'responseHeaders'>): string {
  const location = headerOf(responseHeaders, 'location');
  const target = location === null ? null : readAddress(asUtf8(location), address);
  if (typeof target !== 'string') throw new FetchFailure('redirects', 'it redirects to what is no address of a page');
  return target;
}

/** Header values have one character for each byte; addresses with letters beyond ASCII are sent as UTF-8 (WHATWG Fetch). */
function asUtf8(value: string): string {
  return Buffer.from(value, 'latin1').toString('utf8');
}
