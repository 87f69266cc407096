/**
 * `firsthand read`: read what is named and show what was understood and why. What could not be read is told on standard error and in the output.
 */
import type { ReadResult } from '@firsthand/reader';
import { type Environment, wantsColor, widthOf } from './environment.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { messageLine, problemLine } from './messages.js';
import { refuseToOverwrite, writeOutput } from './output-file.js';
import { startProgress } from './progress.js';
import { isHarmless, type NamingOptions, readNamed } from './read-named.js';
import { type ReadingFormat, renderReading } from './reading/reading-formats.js';

export interface ReadCommandOptions extends NamingOptions {
  readonly format: ReadingFormat;
  /** A file for what is shown instead of standard output. */
  readonly output?: string;
  readonly quiet?: boolean;
}

export async function read(
  paths: readonly string[],
  options: ReadCommandOptions,
  environment: Environment,
): Promise<ExitCode> {
  const { stdout, stderr, variables } = environment;
  const progress = startProgress(stderr, options.quiet === true);
  let reading: ReadResult;
  try {
    reading = await readNamed(paths, options, environment, (done, total) => progress.show('Reading', done, total));
  } finally {
    progress.end();
  }
  if (options.output !== undefined) await refuseToOverwrite(options.output, paths, reading.articles);
  const look =
    options.output === undefined
      ? { width: widthOf(stdout), color: wantsColor(stdout, variables) }
      : { width: widthOf({ ...stdout, isTTY: false }), color: false };
  for (const problem of reading.problems) stderr.write(problemLine(problem));
  const nothing = reading.articles.length === 0 && (reading.feeds ?? []).length === 0;
  if (nothing) stderr.write(messageLine('no article could be read'));
  if (!nothing || options.format === 'jsonl') {
    const text = await renderReading(reading, options.format, look);
    if (options.output === undefined) stdout.write(text);
    else await writeOutput(options.output, text);
  }
  if (nothing) return exitCodes.nothingToAnalyse;
  return reading.problems.every(isHarmless) ? exitCodes.done : exitCodes.partlyRead;
}
