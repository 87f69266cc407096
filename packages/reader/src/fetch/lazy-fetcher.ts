/** A fetcher whose libraries are loaded when the first page is asked for: whoever reads files only never loads them. */
import { limitsWithin } from './fetch-limits.js';
import type { Fetcher, FetcherOptions, FetchLog } from './fetcher.js';

export interface LazyFetcherOptions extends Omit<FetcherOptions, 'limits' | 'log'> {
  /** Seconds that one request may take in all, where not the usual ones. */
  readonly timeout?: number;
  /** Whether what is asked and answered is kept for `archive`. */
  readonly keep?: boolean;
}

export interface LazyFetcher extends Fetcher {
  /** A web archive (packed WARC 1.1) of all that was asked and answered; null where nothing was, or nothing was kept. */
  readonly archive: () => Promise<Uint8Array | null>;
}

export function makeLazyFetcher({ timeout, keep = false, ...given }: LazyFetcherOptions): LazyFetcher {
  const log: FetchLog = { visits: [], robots: [] };
  const options: FetcherOptions = {
    ...given,
    ...(timeout === undefined ? {} : { limits: limitsWithin(timeout * 1_000) }),
    ...(keep ? { log } : {}),
  };
  let loaded: Promise<Fetcher> | null = null;
  return {
    async fetchPage(address, via) {
      const { makeFetcher } = await import('./fetcher.js');
      loaded ??= Promise.resolve().then(() => makeFetcher(options));
      try {
        return await (await loaded).fetchPage(address, via);
      } catch (error) {
        const { problemOfFailure } = await import('./failure.js');
        return problemOfFailure(address, error);
      }
    },
    async archive() {
      if (log.visits.length === 0) return null;
      const { archiveOf } = await import('../archive/write-archive.js');
      return await archiveOf(log, given.version);
    },
    async close() {
      await loaded?.then((fetcher) => fetcher.close()).catch(() => {});
    },
  };
}
