/** The options that say how pages are fetched, for every command that takes addresses. */
import { type Command, InvalidArgumentError, Option } from 'commander';

export interface FetchingOptions {
  readonly allowPrivate?: boolean;
  readonly ignoreRobots?: boolean;
  /** Seconds. */
  readonly timeout?: number;
  /** A file for what was asked and answered. */
  readonly archive?: string;
  /** An archive of earlier: pages in it are asked for only if they have changed since. */
  readonly revisit?: string;
}

/** Beyond ten minutes nobody waits for a page. */
const MAX_TIMEOUT = 600;

export function withFetchingOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--timeout <seconds>', 'how long one request for a page may take (usually 30)').argParser(secondsOf),
    )
    .addOption(
      new Option(
        '--archive <file>',
        'keep every request and answer in a new web archive (.warc.gz), which gives the same report later',
      ).argParser(archiveOf),
    )
    .addOption(
      new Option(
        '--revisit <archive>',
        'ask for pages named here only if they have changed since this web archive, and take the others from it',
      ).argParser(revisitedOf),
    )
    .option('--ignore-robots', 'also read pages named here that the robots.txt of their site closes to programs')
    .option('--allow-private', 'also read addresses on this machine and in private networks');
}

/** The name tells whoever opens the file, us among them, what it is. */
function archiveOf(path: string): string {
  if (/[^/\\]\.warc\.gz$/i.test(path)) return path;
  throw new InvalidArgumentError('Its name must end in .warc.gz.');
}

function revisitedOf(path: string): string {
  if (/[^/\\]\.(?:warc(?:\.gz)?|wacz)$/i.test(path)) return path;
  throw new InvalidArgumentError('It is no web archive (.warc.gz, .warc, .wacz).');
}

function secondsOf(words: string): number {
  const seconds = Number(words);
  if (/^\d+(?:\.\d+)?$/.test(words) && seconds > 0 && seconds <= MAX_TIMEOUT) return seconds;
  throw new InvalidArgumentError(`It is no number of seconds above 0 and up to ${MAX_TIMEOUT}.`);
}
