import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));

// `npm test` builds first; where only the tests are run, there may be no build to try.
test.skipIf(!existsSync(path('../dist/main.js')))('a reader that closes the pipe early is no failure', async () => {
  const child = spawn(process.execPath, [path('../bin/firsthand.js'), 'schema']);
  child.stdout.destroy();
  const errors: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
  const code = await new Promise((resolve) => {
    child.on('close', resolve);
  });
  expect([code, errors.join('')]).toEqual([0, '']);
});
