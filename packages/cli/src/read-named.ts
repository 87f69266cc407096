/**
 * What a person names in, articles and problems out, for every command that reads: pages are fetched as the options say, and all connections
 * are ended afterwards.
 */
import { type ColumnMapping, makeLazyFetcher, type ReadResult, readPaths } from '@firsthand/reader';
import type { Environment } from './environment.js';
import type { FetchingOptions } from './fetching-options.js';
import { version } from './version.js';

export interface NamingOptions extends FetchingOptions {
  /** The columns of data sets that a person names. */
  readonly columns?: ColumnMapping;
  /** The entries of feeds that have all these words are read as articles. */
  readonly match?: string;
  /** All entries of feeds are read as articles. */
  readonly all?: boolean;
}

/** Fetching loads nothing and asks nobody until the first address is read. */
export async function readNamed(
  names: readonly string[],
  { allowPrivate = false, ignoreRobots = false, timeout, columns, match, all = false }: NamingOptions,
  { stdin, variables }: Pick<Environment, 'stdin' | 'variables'>,
  onProgress: (done: number, total: number) => void,
): Promise<ReadResult> {
  const fetcher = makeLazyFetcher({
    version: version(),
    allowPrivate,
    ignoreRobots,
    variables,
    ...(timeout === undefined ? {} : { timeout }),
  });
  try {
    const { fetchPage } = fetcher;
    const items = all ? 'all' : match === undefined ? undefined : { match };
    return await readPaths(names, {
      stdin,
      fetchPage,
      onProgress,
      ...(columns === undefined ? {} : { columns }),
      ...(items === undefined ? {} : { items }),
    });
  } finally {
    await fetcher.close();
  }
}
