/** The options that say how pages are fetched, for every command that takes addresses. */
import { type Command, InvalidArgumentError, Option } from 'commander';

export interface FetchingOptions {
  readonly allowPrivate?: boolean;
  readonly ignoreRobots?: boolean;
  /** Seconds. */
  readonly timeout?: number;
}

/** Beyond ten minutes nobody waits for a page. */
const MAX_TIMEOUT = 600;

export function withFetchingOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--timeout <seconds>', 'how long one request for a page may take (usually 30)').argParser(secondsOf),
    )
    .option('--ignore-robots', 'also read pages named here that the robots.txt of their site closes to programs')
    .option('--allow-private', 'also read addresses on this machine and in private networks');
}

function secondsOf(words: string): number {
  const seconds = Number(words);
  if (/^\d+(?:\.\d+)?$/.test(words) && seconds > 0 && seconds <= MAX_TIMEOUT) return seconds;
  throw new InvalidArgumentError(`It is no number of seconds above 0 and up to ${MAX_TIMEOUT}.`);
}
