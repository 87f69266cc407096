/**
 * In: a story report. Out: its page, open in a real Chromium from a file, as an editor opens it.
 * Whatever the page logs as an error, throws or asks of a network is collected in `problems`; a test that closes the page fails on any.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { analyzeStory, type StoryReport } from '@firsthand/core';
import { readPaths } from '@firsthand/reader';
import { reportPage } from '@firsthand/web';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { findBrowser } from '../../../scripts/browser.mjs';

export interface Look {
  /** The fragment of the address: `#/compare/trendwharf`. */
  readonly at?: string;
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  readonly reducedMotion?: boolean;
}

export interface OpenPage {
  readonly page: Page;
  /** Errors on the console, exceptions, requests that are not the file itself. */
  readonly problems: readonly string[];
  /** Fails where there were problems. */
  readonly close: () => Promise<void>;
}

let browser: Browser;
let folder: string;
let files = 0;

/** To be called once in a test file: its pages share one browser. */
export function useBrowser(): void {
  beforeAll(async () => {
    const executablePath = await findBrowser();
    if (executablePath === null)
      throw new Error('no Chrome or Chromium is installed: run `npm test`, which sees to one');
    browser = await chromium.launch({ executablePath });
    folder = await mkdtemp(join(tmpdir(), 'firsthand-page-'));
  });
  afterAll(async () => {
    await browser?.close();
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  });
}

/** Opens the page of a report. */
export function openReport(report: StoryReport, look: Look = {}): Promise<OpenPage> {
  return openHtml(reportPage(report), look);
}

/** Opens a page of HTML that is written to a file first. */
export async function openHtml(html: string, look: Look = {}): Promise<OpenPage> {
  files += 1;
  const file = join(folder, `report-${files}.html`);
  await writeFile(file, html);
  const context = await browser.newContext({
    viewport: { width: look.width ?? 1280, height: look.height ?? 900 },
    colorScheme: look.theme ?? 'light',
    reducedMotion: look.reducedMotion === true ? 'reduce' : 'no-preference',
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const problems: string[] = [];
  const own = pathToFileURL(file).href;
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
  page.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const address = request.url().split('#')[0] ?? '';
    if (address !== own && !address.startsWith('blob:')) problems.push(`request: ${address}`);
  });
  await page.goto(`${own}${look.at ?? ''}`);
  await page.locator('main').waitFor();
  return {
    page,
    problems,
    close: async () => {
      await context.close();
      expect(problems).toEqual([]);
    },
  };
}

/** What axe finds against the rules of WCAG 2.2 AA and good practice, one line each; empty where all is well. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

/** How far the page is wider than its window, in pixels: 0 where nothing has to be scrolled sideways. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

/** The report of the example story. */
export async function exampleReport(): Promise<StoryReport> {
  const { articles, problems } = await readPaths([join(root, 'examples/harbour-fire')]);
  return analyzeStory(
    articles.map((article) => ({ ...article, source: article.source.slice(root.length + 1) })),
    { unread: problems },
  );
}
