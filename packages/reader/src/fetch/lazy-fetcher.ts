/** A fetcher whose libraries are loaded when the first page is asked for: whoever reads files only never loads them. */
import type { ReadProblem } from '@firsthand/core';
import type { KnownPages } from '../archive/known-pages.js';
import { limitsWithin } from './fetch-limits.js';
import type { Fetcher, FetcherOptions, FetchLog } from './fetcher.js';

export interface LazyFetcherOptions extends Omit<FetcherOptions, 'limits' | 'log' | 'known'> {
  /** Seconds that one request may take in all, where not the usual ones. */
  readonly timeout?: number;
  /** Whether what is asked and answered is kept for `archive`. */
  readonly keep?: boolean;
  /** The path of an archive: pages in it are asked for only if they have changed since. */
  readonly revisit?: string;
}

export interface LazyFetcher extends Fetcher {
  /** A web archive (packed WARC 1.1) of all that was asked and answered; null where nothing was, or nothing was kept. */
  readonly archive: () => Promise<Uint8Array | null>;
  /** Keeps in mind that a person named an address again. */
  readonly onRepeated: (address: string) => void;
  /** Opens the archive that is revisited, if any; why it, or the rest of it, cannot be read. */
  readonly openRevisited: () => Promise<ReadProblem | null>;
}

export function makeLazyFetcher({ timeout, keep = false, revisit, ...given }: LazyFetcherOptions): LazyFetcher {
  const log: FetchLog = { visits: [], robots: [], repeated: [] };
  const options: FetcherOptions = {
    ...given,
    ...(timeout === undefined ? {} : { limits: limitsWithin(timeout * 1_000) }),
    ...(keep ? { log } : {}),
  };
  let loaded: Promise<Fetcher> | null = null;
  let opened: Promise<KnownPages> | null = null;
  const revisited = async (): Promise<KnownPages | null> => {
    if (revisit === undefined) return null;
    const { openKnownPages } = await import('../archive/known-pages.js');
    opened ??= openKnownPages(revisit);
    return await opened;
  };
  return {
    onRepeated: (address) => log.repeated.push(address),
    openRevisited: async () => (await revisited())?.problem ?? null,
    async fetchPage(address, via) {
      const { makeFetcher } = await import('./fetcher.js');
      const known = (await revisited())?.find;
      loaded ??= Promise.resolve().then(() => makeFetcher(known === undefined ? options : { ...options, known }));
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
      (await opened)?.close();
    },
  };
}
