// `npm run screenshots`: pictures of the example story's page, for the README and the documents, into docs/images.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensureBrowser, findBrowser } from './browser.mjs';
import { prepare } from './prepare.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const images = join(root, 'docs/images');

/** Each picture with the address it shows; 1280 by 800 in light colours where nothing else is said. */
const pictures = [
  { name: 'overview', at: '#/' },
  { name: 'lineage', at: '#/lineage/trendwharf' },
  { name: 'compare', at: '#/compare/vennmoor-post/1' },
  { name: 'compare-dark', at: '#/compare/trendwharf', theme: 'dark' },
  { name: 'compare-narrow', at: '#/compare/vennmoor-post/1', width: 400 },
  { name: 'quotations', at: '#/quotations' },
  { name: 'facts', at: '#/facts' },
  { name: 'sources', at: '#/sources' },
];

await prepare();
await ensureBrowser();
const { chromium } = await import('playwright-core');
const folder = mkdtempSync(join(tmpdir(), 'firsthand-pictures-'));
const file = join(folder, 'report.html');
const command = [
  join(root, 'packages/cli/bin/firsthand.js'),
  'analyze',
  'examples/harbour-fire',
  '--format',
  'html',
  '-o',
  file,
];
const made = spawnSync(process.execPath, command, { cwd: root, stdio: 'inherit' });
if (made.status !== 0) process.exit(made.status ?? 1);

const browser = await chromium.launch({ executablePath: await findBrowser() });
mkdirSync(images, { recursive: true });
for (const { name, at, theme = 'light', width = 1280 } of pictures) {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(`${pathToFileURL(file).href}${at}`);
  await page.locator('main h1').waitFor();
  // Lines between passages are drawn in the frame after the passages.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await page.screenshot({ path: join(images, `${name}.png`) });
  await context.close();
  console.log(`docs/images/${name}.png`);
}
await browser.close();
rmSync(folder, { recursive: true, force: true });
