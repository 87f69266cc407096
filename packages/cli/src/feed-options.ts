/** The options that choose entries of feeds, for every command that takes feeds. */
import { type Command, InvalidArgumentError, Option } from 'commander';

export function withFeedOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--match <words>',
        'read the entries of feeds that have all these words in title or summary; words in "quotation marks" stand side by side',
      )
        .argParser(subjectOf)
        .conflicts('all'),
    )
    .option('--all', 'read all entries of feeds');
}

function subjectOf(words: string): string {
  if (/[\p{L}\p{N}]/u.test(words)) return words;
  throw new InvalidArgumentError('It holds no word.');
}
