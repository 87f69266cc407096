/** The command `firsthand`: hands the process over to `run` and sets the exit code. */
import type { Output } from './environment.js';
import { run } from './run.js';

/** `firsthand analyze ... | head` closes the pipe early: that is no failure, and nothing more can be written. */
function output(stream: NodeJS.WriteStream): Output {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return { write: (text) => stream.write(text), isTTY: stream.isTTY, columns: stream.columns };
}

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  variables: process.env,
});
