// Sees to a browser for the tests and pictures of the report page: an installed Chrome or Chromium, else one that is installed now.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';

/** Names under which Chrome and Chromium are found on a path. */
const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'chrome.exe',
  'msedge.exe',
];

/** Where installers put them without telling the path. */
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(process.env['PROGRAMFILES'] ?? 'C:\\Program Files', 'Google/Chrome/Application/chrome.exe'),
  join(process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)', 'Microsoft/Edge/Application/msedge.exe'),
];

/** The browser that FIRSTHAND_BROWSER names, or one that is installed; null where there is none. */
export async function findBrowser() {
  const named = process.env['FIRSTHAND_BROWSER'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`FIRSTHAND_BROWSER names ${named}, and there is no such file`);
    return named;
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
  if (onPath !== undefined) return onPath;
  const installed = places.find((path) => existsSync(path));
  if (installed !== undefined) return installed;
  const { chromium } = await import('playwright-core');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : null;
}

/** Makes sure that there is a browser; ends the process with a reason where none can be had. */
export async function ensureBrowser() {
  if ((await findBrowser()) !== null) return;
  console.error('Installing a browser for the tests of the report page (once) ...');
  const attempts = [downloadByPlaywright, ...(process.platform === 'linux' ? [installByApt] : [])];
  // A machine that Debian's packages serve as root gets them first: they come with all the libraries that a browser needs.
  if (process.platform === 'linux' && process.getuid?.() === 0) attempts.reverse();
  const failures = [];
  for (const attempt of attempts) {
    failures.push(attempt());
    if ((await findBrowser()) !== null) return;
  }
  console.error(
    `No browser could be installed. Install Chrome or Chromium, or name one in FIRSTHAND_BROWSER, and run the command again.\n${failures.join('\n')}`,
  );
  process.exit(1);
}

function downloadByPlaywright() {
  const command = join(createRequire(import.meta.url).resolve('playwright-core/package.json'), '..', 'cli.js');
  return output(process.execPath, [command, 'install', '--with-deps', '--only-shell', 'chromium']);
}

function installByApt() {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  output('apt-get', ['update', '-qq'], environment);
  return output('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-liberation'], environment);
}

/** Runs a command and gives back what it said, for the report of a failure. */
function output(command, args, env = process.env) {
  const result = spawnSync(command, args, { encoding: 'utf8', env });
  return `${command} ${args.join(' ')}:\n${result.stdout ?? ''}${result.stderr ?? ''}${result.error ?? ''}`.slice(
    -2000,
  );
}

if (process.argv[1] !== undefined && fileURLToPath(import.meta.url) === process.argv[1]) await ensureBrowser();
