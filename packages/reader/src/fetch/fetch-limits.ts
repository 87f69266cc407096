/**
 * How long, how much and how often: each limit guards the person who waits, the machine that reads, or the server that is asked.
 * Times are in milliseconds.
 */
import { MAX_BYTES } from '../limits.js';

export interface FetchLimits {
  /** To a connection; what answers at all answers within a second or two, also from another continent. */
  readonly connect: number;
  /** From the request to the head of the answer. */
  readonly head: number;
  /** Between two pieces of the body. */
  readonly idle: number;
  /** One request in all, however steadily it trickles. */
  readonly request: number;
  /** Bytes of a body, packed or unpacked. */
  readonly bytes: number;
  /** Redirects in a row; browsers give up after 20, honest pages need up to four. */
  readonly redirects: number;
  /** Tries at one address: a server that fails three times is down. */
  readonly tries: number;
  /** Before the second try; each further one waits twice as long. */
  readonly backOff: number;
  /** The longest that is waited where a server says `Retry-After`; a person sits before the screen. */
  readonly longestWait: number;
  /** Between two pages of one host, unless its robots.txt asks for more. */
  readonly pause: number;
  /** The longest `Crawl-delay` that is kept to. */
  readonly longestPause: number;
  /** Hosts that are asked at the same time. */
  readonly hosts: number;
}

export const fetchLimits: FetchLimits = {
  connect: 10_000,
  head: 20_000,
  idle: 10_000,
  request: 30_000,
  bytes: MAX_BYTES,
  redirects: 10,
  tries: 3,
  backOff: 1_000,
  longestWait: 20_000,
  pause: 1_000,
  longestPause: 10_000,
  hosts: 6,
};

/** The limits for requests that may take so long in all: no part of one may take longer, and where there is more time, each part has more. */
export function limitsWithin(request: number): FetchLimits {
  const within = (usual: number) => Math.max(Math.min(usual, request), request / 2);
  const { connect, head, idle } = fetchLimits;
  return { ...fetchLimits, request, connect: within(connect), head: within(head), idle: within(idle) };
}

/** How many times its packed size a body may have: text reaches 10 to 30, a page of templates 60; zeros reach 1,000. */
export const MAX_RATIO = 200;

/** Unpacked bytes below which the ratio says nothing: ten lines repeated a thousand times are no attack. */
export const RATIO_MIN_BYTES = 1_000_000;

/** Bytes of a robots.txt; RFC 9309 asks for 500 kibibytes at least. */
export const ROBOTS_MAX_BYTES = 512_000;

/** Redirects of a robots.txt that are followed (RFC 9309, 2.3.1.2: at least five). */
export const ROBOTS_REDIRECTS = 5;
