/**
 * What a person names in, articles and problems out, for every command that reads: pages are fetched as the options say, and all connections
 * are ended afterwards.
 */
import type { ReadProblem } from '@firsthand/core';
import { type ColumnMapping, makeLazyFetcher, type ReadResult, readPaths } from '@firsthand/reader';
import type { Environment } from './environment.js';
import type { FetchingOptions } from './fetching-options.js';
import { messageLine, problemLine } from './messages.js';
import { OutputError, refuseToReplace, writeOutput } from './output-file.js';
import { version } from './version.js';

export interface NamingOptions extends FetchingOptions {
  /** The columns of data sets that a person names. */
  readonly columns?: ColumnMapping;
  /** The entries of feeds that have all these words are read as articles. */
  readonly match?: string;
  /** All entries of feeds are read as articles. */
  readonly all?: boolean;
}

/**
 * Fetching loads nothing and asks nobody until the first address is read. Throws `OutputError` where the archive cannot be written, or
 * would replace another file, or where the archive that is revisited cannot be read.
 */
export async function readNamed(
  names: readonly string[],
  { allowPrivate = false, ignoreRobots = false, timeout, archive, revisit, columns, match, all = false }: NamingOptions,
  { stdin, stderr, variables }: Environment,
  onProgress: (done: number, total: number) => void,
): Promise<ReadResult> {
  if (archive !== undefined) await refuseToReplace(archive);
  const fetcher = makeLazyFetcher({
    version: version(),
    allowPrivate,
    ignoreRobots,
    variables,
    keep: archive !== undefined,
    ...(revisit === undefined ? {} : { revisit }),
    ...(timeout === undefined ? {} : { timeout }),
  });
  try {
    const { fetchPage, onRepeated } = fetcher;
    const unopened = await fetcher.openRevisited();
    if (unopened !== null && unopened.kind !== 'broken')
      throw new OutputError(`${unopened.source}: ${unopened.cause}; ${unopened.advice}`);
    if (unopened !== null) stderr.write(problemLine(unopened));
    const items = all ? 'all' : match === undefined ? undefined : { match };
    const result = await readPaths(names, {
      stdin,
      fetchPage,
      onRepeated,
      onProgress,
      ...(columns === undefined ? {} : { columns }),
      ...(items === undefined ? {} : { items }),
    });
    if (archive !== undefined) {
      const bytes = await fetcher.archive();
      if (bytes === null) stderr.write(messageLine(`${archive}: nothing was fetched, and no archive is written`));
      else await writeOutput(archive, bytes, 'archive');
    }
    return result;
  } finally {
    await fetcher.close();
  }
}

/** An article that was given twice is still read, and what holds no article is none that is missing. */
export function isHarmless({ kind }: ReadProblem): boolean {
  return kind === 'duplicate' || kind === 'left-out';
}
