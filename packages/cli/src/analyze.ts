/**
 * `firsthand analyze`: read the paths, analyse the story, write the report. What could not be read is told on standard error and in the report.
 */
import { analyzeStory } from '@firsthand/core';
import { type ReadResult, unchosenFeeds } from '@firsthand/reader';
import { type Environment, wantsColor, widthOf } from './environment.js';
import { type ExitCode, exitCodes } from './exit-codes.js';
import { type ReportFormat, renderReport } from './formats.js';
import { messageLine, problemLine } from './messages.js';
import { refuseToOverwrite, writeOutput } from './output-file.js';
import { startProgress } from './progress.js';
import { isHarmless, type NamingOptions, readNamed } from './read-named.js';

export interface AnalyzeOptions extends NamingOptions {
  readonly format: ReportFormat;
  /** A file for the report instead of standard output. */
  readonly output?: string;
  readonly quiet?: boolean;
}

export async function analyze(
  paths: readonly string[],
  options: AnalyzeOptions,
  environment: Environment,
): Promise<ExitCode> {
  const { stdout, stderr, variables } = environment;
  const progress = startProgress(stderr, options.quiet === true);
  let read: ReadResult;
  let text: string;
  try {
    read = withoutFeeds(
      await readNamed(paths, options, environment, (done, total) => progress.show('Reading', done, total)),
    );
    if (read.articles.length === 0) {
      progress.end();
      for (const problem of read.problems) stderr.write(problemLine(problem));
      stderr.write(messageLine('nothing to analyse: no article could be read'));
      return exitCodes.nothingToAnalyse;
    }
    if (options.output !== undefined) await refuseToOverwrite(options.output, paths, read.articles);
    const report = analyzeStory(read.articles, { unread: read.problems, onStage: progress.show });
    const look =
      options.output === undefined
        ? { width: widthOf(stdout), color: wantsColor(stdout, variables) }
        : { width: widthOf({ ...stdout, isTTY: false }), color: false };
    text = await renderReport(report, options.format, look);
  } finally {
    progress.end();
  }
  for (const problem of read.problems) stderr.write(problemLine(problem));
  if (options.output === undefined) stdout.write(text);
  else await writeOutput(options.output, text);
  return read.problems.every(isHarmless) ? exitCodes.done : exitCodes.partlyRead;
}

/** A feed from which nobody chose entries is no article: it is told how to choose. */
function withoutFeeds({ articles, problems, feeds = [] }: ReadResult): ReadResult {
  return { articles, problems: [...problems, ...unchosenFeeds(feeds)] };
}
