// Makes a fresh clone ready: installs the locked packages where they are missing or older than the lock file, then compiles and bundles.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Installs and builds what is not there; ends the process with a reason where that can't be done. */
export async function prepare() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(
      `Firsthand needs Node 20.19 or newer; this is ${process.version}. Install a newer Node and run the command again.`,
    );
  }
  const installed = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
    console.error('Installing packages (once) ...');
    run('npm ci', 'npm', ['ci', '--no-audit', '--no-fund']);
  }
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  run('The build', process.execPath, [tsc, '-b', 'packages/cli']);
  const { buildPage } = await import('./build-page.mjs');
  await buildPage();
  const { bundle } = await import('./bundle.mjs');
  await bundle();
}

/** Runs a command in the root folder; its output is shown only where it fails. */
function run(what, command, args) {
  const shell = process.platform === 'win32' && command === 'npm';
  const result = spawnSync(command, args, { cwd: root, encoding: 'utf8', shell });
  if (result.status !== 0) fail(`${what} failed:\n${result.stdout ?? ''}${result.stderr ?? ''}${result.error ?? ''}`);
}

function fail(reason) {
  console.error(reason);
  process.exit(1);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await prepare();
