/**
 * The command line: arguments in, exit code out. Says what there is and hands over; the work is in `analyze.ts`.
 */
import { parseColumns } from '@firsthand/reader/columns';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { AnalyzeOptions } from './analyze.js';
import type { Environment } from './environment.js';
import { type ExitCode, exitCodeMeanings, exitCodes } from './exit-codes.js';
import { withFeedOptions } from './feed-options.js';
import { withFetchingOptions } from './fetching-options.js';
import { formats } from './formats.js';
import { messageLine } from './messages.js';
import { OutputError } from './output-file.js';
import type { ReadCommandOptions } from './read.js';
import { readingFormats } from './reading/reading-formats.js';
import { version } from './version.js';

/** Never throws; whatever fails is a line on standard error and a code. */
export async function run(args: readonly string[], environment: Environment): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done;
  const command = describe(environment, (result) => {
    code = result;
  });
  try {
    await command.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUsage;
    const words = error instanceof Error ? error.message : String(error);
    environment.stderr.write(messageLine(error instanceof OutputError ? words : `unexpected failure: ${words}`));
    return exitCodes.failed;
  }
}

function describe(environment: Environment, finish: (code: ExitCode) => void): Command {
  const { stdout, stderr } = environment;
  const command = new Command('firsthand')
    .description('Reads the coverage of a story: who reported it, who repeated it, and what changed on the way.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      getOutHelpWidth: () => Math.min(stdout.columns ?? HELP_WIDTH, HELP_WIDTH),
      getErrHelpWidth: () => Math.min(stderr.columns ?? HELP_WIDTH, HELP_WIDTH),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      outputError: (text, write) => write(`firsthand: ${text.replace(/^error: /, '')}`),
    })
    .showHelpAfterError('Run with --help to see how it is used.')
    .addHelpText('after', `\n${exitCodeTable()}`);

  const analyzeCommand = command
    .command('analyze')
    .summary('read the articles of a story and report')
    .description('Reads the articles of one story and reports who has it from whom, and what changed on the way.')
    .argument('<path...>', pathKinds)
    .addOption(
      new Option('-f, --format <format>', 'how the report is written').choices([...formats]).default('terminal'),
    )
    .addOption(columnsOption())
    .option('-o, --output <file>', 'write the report to a file instead of standard output')
    .option('-q, --quiet', 'show no progress; what could not be read is still told');
  withFetchingOptions(withFeedOptions(analyzeCommand))
    .addHelpText('after', `\n${examples}\n\n${exitCodeTable()}`)
    .action(async (paths: readonly string[], options: AnalyzeOptions) => {
      const { analyze } = await import('./analyze.js');
      finish(await analyze(paths, options, environment));
    });

  const readCommand = command
    .command('read')
    .summary('show what is read of files and pages, and why')
    .description('Shows what was understood of each article, where it was found, and what was left out.')
    .argument('<path...>', pathKinds)
    .addOption(
      new Option('-f, --format <format>', 'how it is written').choices([...readingFormats]).default('terminal'),
    )
    .addOption(columnsOption())
    .option('-o, --output <file>', 'write it to a file instead of standard output')
    .option('-q, --quiet', 'show no progress; what could not be read is still told');
  withFetchingOptions(withFeedOptions(readCommand))
    .addHelpText('after', `\n${readExamples}\n\n${exitCodeTable()}`)
    .action(async (paths: readonly string[], options: ReadCommandOptions) => {
      const { read } = await import('./read.js');
      finish(await read(paths, options, environment));
    });

  command
    .command('schema')
    .summary('print the JSON Schema of the report')
    .description('Prints the JSON Schema of the report that `analyze --format json` writes.')
    .action(async () => {
      const { schemaText } = await import('./schema-command.js');
      stdout.write(await schemaText());
    });
  return command;
}

const HELP_WIDTH = 100;

const pathKinds =
  'addresses (https://...), web archives (.warc.gz, .warc, .wacz), files (.txt, .html, .mhtml, .md, .eml, .pdf, .csv, .tsv, .jsonl, .json), feeds and site maps (.xml, .rss, .atom, .opml), folders of these, or - for standard input';

/** Data sets name their columns as they like. */
function columnsOption(): Option {
  return new Option(
    '--columns <field=name,...>',
    'which columns of a data set hold what, where their names do not tell: text=Body,headline=Kicker',
  ).argParser((words: string) => {
    const columns = parseColumns(words);
    if (typeof columns === 'string') throw new InvalidArgumentError(columns);
    return columns;
  });
}

const fetchingNote = `Files alone never cause a request, except for the entries of a feed with --match or --all.
An address is asked on any port it names, without cookies or passwords, and its redirects are
followed. Proxies are taken from HTTP_PROXY, HTTPS_PROXY and NO_PROXY.`;

const examples = `Examples:
  firsthand analyze story/                              all articles in a folder, on the terminal
  firsthand analyze a.html b.html c.txt                 single files
  firsthand analyze story/ --format html -o story.html  the report page: one file for any browser
  firsthand analyze story/ --format json -o story.json  the whole report, for programs
  firsthand analyze story/ --format markdown            a brief to paste
  firsthand analyze set.csv --columns text=Artikel      a data set with columns of its own names
  firsthand analyze https://example.org/a b.html        a page of the web beside a file
  firsthand analyze feed.xml --match "harbour fire"     the entries of a feed on one subject: fetches their pages
  firsthand analyze https://example.org/a https://example.com/b --archive story.warc.gz
                                                        two pages, kept as they were sent
  firsthand analyze story.warc.gz                       the same report from what was kept
  firsthand analyze https://example.org/a --revisit story.warc.gz --archive today.warc.gz
                                                        again later: asks only for what has changed since
  curl -s https://example.org/a | firsthand analyze - b.html

${fetchingNote}`;

const readExamples = `Examples:
  firsthand read page.html                          what was understood of a page, where it was found, what was left out
  firsthand read story/ --format jsonl -o set.jsonl one article a line, for programs and for firsthand analyze
  firsthand read letter.eml --format text           the text as it is analysed
  firsthand read page.html --format markdown        a clean article to paste
  firsthand read https://example.org/a              a page of the web
  firsthand read https://example.org/feed           the entries of a feed; with --match or --all their articles

${fetchingNote}`;

function exitCodeTable(): string {
  const lines = Object.entries(exitCodeMeanings).map(([code, meaning]) => `  ${code}  ${meaning}`);
  return ['Exit codes:', ...lines].join('\n');
}
