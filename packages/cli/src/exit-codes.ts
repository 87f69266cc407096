/** What the exit code of the command tells a script. `--help` and the documentation print this table. */
export const exitCodes = {
  done: 0,
  failed: 1,
  wrongUsage: 2,
  nothingToAnalyse: 3,
  partlyRead: 4,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

export const exitCodeMeanings: Readonly<Record<ExitCode, string>> = {
  0: 'done, and everything was read (the same article twice is no fault)',
  1: 'the program failed, or its output could not be written',
  2: 'wrong usage: see the message, or --help',
  3: 'nothing was done: no article could be read',
  4: 'done, but some of the input could not be read',
};
