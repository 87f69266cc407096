/**
 * Addresses in, documents out: asks robots.txt, waits for the host's turn, follows redirects, unpacks the body. Every hop passes the same
 * checks as the first address.
 */
import { setTimeout as sleepFor } from 'node:timers/promises';
import type { ReadProblem } from '@firsthand/core';
import { readAddress } from '../address.js';
import type { Document, FetchPage } from '../document.js';
import { type Resolve, refuseLocalAddress, resolveBySystem } from './connector.js';
import { makeDispatcher } from './dispatcher.js';
import { ask, type Wish } from './ask.js';
import { type FindKnown, isUnchanged, NOT_MODIFIED } from './condition.js';
import { answerWithPage, type Exchange, type Headers } from './exchange.js';
import { problemOfFailure } from './failure.js';
import { type FetchLimits, fetchLimits, ROBOTS_MAX_BYTES } from './fetch-limits.js';
import { follow } from './follow.js';
import { makeHostQueue } from './host-queue.js';
import { documentOf, refuseOtherTypes } from './page-answer.js';
import { withRetries } from './retries.js';
import { ROBOT } from './robots.js';
import { makeRobotsCache } from './robots-cache.js';

/** How pages are fetched. */
export interface FetcherOptions {
  /** The version of Firsthand, which the user agent names. */
  readonly version: string;
  readonly limits?: FetchLimits;
  /** Whether this machine and private networks may be asked. */
  readonly allowPrivate?: boolean;
  /** Whether pages that a person names are read even where the robots.txt of their site forbids it. */
  readonly ignoreRobots?: boolean;
  /** Environment variables, for proxies. */
  readonly variables?: Readonly<Record<string, string | undefined>>;
  /** Is filled with what was asked and answered, in no order that means anything. */
  readonly log?: FetchLog;
  /** What is known of pages from earlier: they are asked for only if they have changed. */
  readonly known?: FindKnown;
  readonly resolve?: Resolve;
  readonly now?: () => Date;
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
}

export interface FetchLog {
  readonly visits: Visit[];
  /** Answers to requests for robots.txt. */
  readonly robots: Exchange[];
  /** Addresses that a person named again, as often as that happened. */
  readonly repeated: string[];
}

/** What became of one address: every answer on the way in turn, and the problem where no page came out. */
export interface Visit {
  readonly source: string;
  /** The sources of the documents that name it (feeds), each once; null where a person does. */
  readonly namedBy: readonly (string | null)[];
  readonly exchanges: readonly Exchange[];
  readonly problem: ReadProblem | null;
}

export interface Fetcher {
  readonly fetchPage: FetchPage;
  /** Ends all connections at once. */
  readonly close: () => Promise<void>;
}

/** Throws a `FetchFailure` where a proxy of the environment is no address. */
export function makeFetcher(options: FetcherOptions): Fetcher {
  const { limits = fetchLimits, allowPrivate = false, ignoreRobots = false, log, known = () => null } = options;
  const { now = () => new Date(), sleep = sleepFor, resolve = resolveBySystem, variables = {} } = options;
  const dispatcher = makeDispatcher({ limits, allowPrivate, resolve, variables });
  const queue = makeHostQueue({ hosts: limits.hosts, now, sleep });
  const headers = headersOf(options.version);

  const get = async (address: string, pause: number, wish: Wish, kept: Exchange[] = []): Promise<Exchange> => {
    const url = new URL(address);
    if (!allowPrivate) refuseLocalAddress(url);
    const askOnce = () => ask(address, wish, { dispatcher, limits, now });
    const keep = (exchange: Exchange) => kept.push(exchange);
    return await queue.run(url.hostname, pause, () => withRetries(askOnce, { limits, now, sleep }, keep));
  };
  const robotsWish = { headers, bytes: ROBOTS_MAX_BYTES };
  const robotsFor = makeRobotsCache((address) => get(address, 0, robotsWish, log?.robots));
  const pageWish = { headers, bytes: limits.bytes, inspect: refuseOtherTypes };

  const visit = async (source: string, namedBy: readonly (string | null)[]): Promise<Document | ReadProblem> => {
    const isNamed = namedBy[0] === null;
    const exchanges: Exchange[] = [];
    const getPage = async (address: string) => {
      const robots = ignoreRobots && isNamed ? null : await robotsFor(address);
      const refusal = robots?.refusal(address) ?? null;
      if (refusal !== null) throw refusal;
      const pause = Math.max(limits.pause, Math.min(robots?.pause ?? 0, limits.longestPause));
      const earlier = known(address);
      if (earlier === null) return await get(address, pause, pageWish, exchanges);
      const wish = { ...pageWish, headers: [...headers, ...earlier.condition] };
      const exchange = await get(address, pause, wish, exchanges);
      const original = isUnchanged(exchange, earlier.condition) ? await earlier.read() : null;
      if (original === null) {
        return exchange.status === NOT_MODIFIED ? await get(address, pause, pageWish, exchanges) : exchange;
      }
      const unchanged = { ...exchange, original };
      exchanges.splice(-1, 1, unchanged);
      return unchanged;
    };
    let problem: ReadProblem | null = null;
    try {
      const answer = answerWithPage(await follow(source, limits.redirects, getPage));
      return await documentOf(source, answer, limits.bytes);
    } catch (error) {
      problem = problemOfFailure(source, error);
      return problem;
    } finally {
      log?.visits.push({ source, namedBy, exchanges, problem });
    }
  };

  const visited = new Map<
    string,
    { readonly page: Promise<Document | ReadProblem>; readonly namedBy: (string | null)[] }
  >();
  return {
    fetchPage: async (written, via) => {
      const address = readAddress(written);
      if (typeof address !== 'string') return address;
      const before = visited.get(address);
      if (before?.namedBy.includes(via ?? null) === false) before.namedBy.push(via ?? null);
      if (before !== undefined) return await before.page;
      const namedBy = [via ?? null];
      const page = visit(address, namedBy);
      visited.set(address, { page, namedBy });
      return await page;
    },
    close: () => dispatcher.destroy(),
  };
}

function headersOf(version: string): Headers {
  return [
    ['user-agent', `${ROBOT}/${version} (+reads the coverage of one news story for a person who named this page)`],
    ['accept', 'text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.5'],
    ['accept-language', 'en,*;q=0.5'],
    ['accept-encoding', 'gzip, deflate, br'],
  ];
}
