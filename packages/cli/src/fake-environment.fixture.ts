/** An environment for tests: what the command reads is given, what it writes is kept. */
import type { Environment, Output } from './environment.js';
import type { ExitCode } from './exit-codes.js';
import { run } from './run.js';

export interface Outcome {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

export interface Setting {
  readonly stdin?: string;
  readonly terminal?: boolean;
  readonly variables?: Environment['variables'];
}

/** Runs the command with these arguments to its end. */
export async function runWith(args: readonly string[], setting: Setting = {}): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const output = (written: string[]): Output => ({
    write: (text) => written.push(text),
    isTTY: setting.terminal === true,
    columns: setting.terminal === true ? 60 : undefined,
  });
  async function* stdin() {
    yield setting.stdin ?? '';
  }
  const variables = setting.variables ?? {};
  const code = await run(args, { stdin: stdin(), stdout: output(out), stderr: output(err), variables });
  return { code, out: out.join(''), err: err.join('') };
}
