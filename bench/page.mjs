// A story of 200 articles and some 8,000 sentences in; out: how heavy its page is, how soon it can be read, how soon a comparison opens,
// and how smoothly its views scroll, in headless Chromium.
//   node bench/page.mjs [--runs N] [--report FILE.json]
// Exit code: 0 where all targets are met, 1 where one is missed, 2 for wrong usage.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { reportPage } from '@firsthand/web';
import { chromium } from 'playwright-core';
import { ensureBrowser, findBrowser } from '../scripts/browser.mjs';
import { bigStory } from './page/big-story.mjs';
import { tableOf } from './table.mjs';

const targets = { fileMB: 6, codeKB: 150, firstViewMs: 1500, compareMs: 200, slowFrames: 0.05 };
/** Somebody reads a line before the first click. In the first moments a browser still tidies up and compiles what opening the page has left. */
const READING_MS = 1000;
/** A frame that takes longer than this is seen as a jerk. */
const SLOW_FRAME_MS = 50;

const options = usage();
const report = options.report === undefined ? await bigStory() : JSON.parse(readFileSync(options.report, 'utf8'));
const html = reportPage(report);
const figures = { ...weights(html), ...(await timings(html, Number(options.runs))) };
const rows = [
  row('file, MB', figures.fileMB, targets.fileMB, 2),
  row('script and style, gzipped kB', figures.codeKB, targets.codeKB, 0),
  row('first view painted, ms', figures.firstViewMs, targets.firstViewMs, 0),
  row('longest comparison opened a second later, ms', figures.compareMs, targets.compareMs, 0),
  row(`frames over ${SLOW_FRAME_MS} ms while scrolling, share`, figures.slowFrames, targets.slowFrames, 3),
];
const sentences = report.articles.reduce((sum, article) => sum + article.sentences.length, 0);
console.log(
  `${report.articles.length} articles, ${sentences} sentences; times are medians of ${options.runs} openings\n`,
);
console.log(tableOf(['', 'figure', 'target', ''], rows, [0, 3]));
process.exitCode = rows.some(([, , , verdict]) => verdict === 'missed') ? 1 : 0;

function usage() {
  try {
    return parseArgs({ options: { runs: { type: 'string', default: '5' }, report: { type: 'string' } } }).values;
  } catch (error) {
    console.error(`${error.message}\nUsage: npm run bench:page -- [--runs N] [--report FILE.json]`);
    return process.exit(2);
  }
}

function row(name, figure, target, digits) {
  return [name, figure.toFixed(digits), `<= ${target}`, figure <= target ? '' : 'missed'];
}

function weights(page) {
  const [, style] = /<style>(.*?)<\/style>/s.exec(page);
  const [, script] = /<script type="module">(.*)<\/script>/s.exec(page);
  return { fileMB: Buffer.byteLength(page) / 1e6, codeKB: gzipSync(style + script).length / 1000 };
}

async function timings(page, runs) {
  await ensureBrowser();
  const folder = mkdtempSync(join(tmpdir(), 'firsthand-bench-'));
  const file = join(folder, 'report.html');
  writeFileSync(file, page);
  const browser = await chromium.launch({ executablePath: await findBrowser() });
  try {
    const measured = [];
    for (let run = 0; run < runs; run += 1) measured.push(await openOnce(browser, pathToFileURL(file).href));
    return Object.fromEntries(Object.keys(measured[0]).map((name) => [name, median(measured.map((one) => one[name]))]));
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function openOnce(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('main h1').waitFor();
  const firstViewMs = await page.evaluate(firstPaint);
  await page.waitForTimeout(READING_MS);
  const rewrite = longestRewrite();
  const compareMs = await page.evaluate(timeToShow, `#/compare/${encodeURIComponent(rewrite)}`);
  const frames = [];
  for (const view of [`compare/${encodeURIComponent(rewrite)}`, 'lineage', 'quotations', 'facts', 'sources']) {
    await page.evaluate(timeToShow, `#/${view}`);
    frames.push(...(await page.evaluate(scrollThrough)));
  }
  await context.close();
  return { firstViewMs, compareMs, slowFrames: frames.filter((ms) => ms > SLOW_FRAME_MS).length / frames.length };
}

function longestRewrite() {
  const here = new Set(report.articles.map(({ id }) => id));
  const compared = new Set(report.lineage.filter(({ from }) => here.has(from)).map(({ to }) => to));
  return report.articles
    .filter(({ id }) => compared.has(id))
    .reduce((longest, article) => (article.text.length > longest.text.length ? article : longest)).id;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

// What follows runs in the page.

/** From the start of the opening to the first paint with content: before its script has run, the page is empty. */
async function firstPaint() {
  for (;;) {
    const paint = performance.getEntriesByName('first-contentful-paint')[0];
    if (paint !== undefined) return paint.startTime;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** From the change of the address to the first frame that shows the view. */
async function timeToShow(hash) {
  const start = performance.now();
  location.hash = hash;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return performance.now() - start;
}

/** Lengths of the frames, in ms, while the page is scrolled through, a third of a window a frame. */
async function scrollThrough() {
  const lengths = [];
  let last = performance.now();
  const most = 150;
  for (let step = 0; step < most && scrollY + innerHeight < document.documentElement.scrollHeight - 1; step += 1) {
    scrollBy(0, innerHeight / 3);
    const now = await new Promise((resolve) => requestAnimationFrame(resolve));
    lengths.push(now - last);
    last = now;
  }
  return lengths.length === 0 ? [0] : lengths;
}
