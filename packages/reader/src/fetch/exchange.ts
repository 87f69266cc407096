/** One request and its answer, whole and as they were sent: what an archive keeps, and what a page is read from. */

/** Names and values in the order in which they were sent. */
export type Headers = readonly (readonly [name: string, value: string])[];

export interface Exchange {
  readonly address: string;
  /** When it was asked for, ISO 8601 in UTC. */
  readonly time: string;
  readonly requestHeaders: Headers;
  readonly status: number;
  readonly statusText: string;
  readonly responseHeaders: Headers;
  /** As it was sent: still packed where `Content-Encoding` says so. */
  readonly body: Uint8Array;
  /** Where the server said that the page has not changed: the earlier answer that holds it. */
  readonly original?: Exchange;
}

/** The answer that holds the page: the earlier one, with the address and time of this one, where the page has not changed since. */
export function answerWithPage(exchange: Exchange): Exchange {
  const { original, address, time } = exchange;
  return original === undefined ? exchange : { ...original, address, time };
}

/** The value of the header, or null; of several, the first. */
export function headerOf(headers: Headers, name: string): string | null {
  return headers.find(([each]) => each.toLowerCase() === name)?.[1] ?? null;
}
