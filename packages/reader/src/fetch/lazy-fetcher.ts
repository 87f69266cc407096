/** A fetcher whose libraries are loaded when the first page is asked for: whoever reads files only never loads them. */
import { limitsWithin } from './fetch-limits.js';
import type { Fetcher, FetcherOptions } from './fetcher.js';

export interface LazyFetcherOptions extends FetcherOptions {
  /** Seconds that one request may take in all, where not the usual ones. */
  readonly timeout?: number;
}

export function makeLazyFetcher({ timeout, ...given }: LazyFetcherOptions): Fetcher {
  const options = timeout === undefined ? given : { ...given, limits: limitsWithin(timeout * 1_000) };
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
    async close() {
      await loaded?.then((fetcher) => fetcher.close()).catch(() => {});
    },
  };
}
