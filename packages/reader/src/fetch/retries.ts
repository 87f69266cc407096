/**
 * A request in, its last answer out: what fails in passing is tried again after a while, and a server that names the while is heeded up to
 * a limit.
 */
import { FetchFailure } from './failure.js';
import type { FetchLimits } from './fetch-limits.js';
import { type Exchange, headerOf } from './exchange.js';

/** Too many requests, and servers that are down for the moment (RFC 6585, 4; RFC 9110, 15.6). */
const passingStatuses: ReadonlySet<number> = new Set([429, 502, 503, 504]);

export interface Patience {
  readonly limits: FetchLimits;
  readonly now: () => Date;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
}

/** Asks up to `limits.tries` times; `onAnswer` hears of each answer. Throws what the last try throws. */
export async function withRetries(
  askOnce: () => Promise<Exchange>,
  { limits, now, sleep }: Patience,
  onAnswer: (exchange: Exchange) => void,
): Promise<Exchange> {
  for (let tries = 1; ; tries++) {
    const last = tries >= limits.tries;
    let wait = limits.backOff * 2 ** (tries - 1);
    try {
      const exchange = await askOnce();
      onAnswer(exchange);
      if (last || !passingStatuses.has(exchange.status)) return exchange;
      wait = retryAfter(exchange, now()) ?? wait;
      if (wait > limits.longestWait) return exchange;
    } catch (error) {
      if (last || !(error instanceof FetchFailure && error.passing)) throw error;
    }
    await sleep(wait);
  }
}

/** Milliseconds that the header `Retry-After` asks for: seconds, or a date (RFC 9110, 10.2.3); null where it says nothing. */
export function retryAfter({ responseHeaders }: Pick<Exchange, 'responseHeaders'>, now: Date): number | null {
  const value = headerOf(responseHeaders, 'retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1_000;
  // Dates of HTTP name the day and the month; a bare number such as "-5" would be taken for a year.
  const date = /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now.getTime());
}
