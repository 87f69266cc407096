import type { StoryReport } from '@firsthand/core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { harbourStory } from '../../digest/src/story.fixture.js';
import { largeStory } from './large-story.fixture.js';
import { axeViolations, exampleReport, openReport, overflow, useBrowser } from './page.fixture.js';

useBrowser();

let report: StoryReport;
beforeAll(async () => {
  report = await exampleReport();
});

const row = (page: Page, name: string | RegExp) => page.locator('.rows').getByRole('link', { name }).first();
const panel = (page: Page) => page.getByRole('complementary', { name: 'What is selected' });
const hash = (page: Page): Promise<string> => page.evaluate(() => location.hash);
const selected = (page: Page): Promise<string | null> =>
  page.locator('.rows [aria-current="true"]').getAttribute('data-row');

/** How far from the left the signs of articles stand. */
const places = (page: Page): Promise<readonly number[]> =>
  page.locator('.rows .node svg').evaluateAll((signs) => signs.map((sign) => sign.getBoundingClientRect().left));

describe('the map of the lineage', () => {
  it('stands by time where times can be trusted, says so, and can be switched', async () => {
    const { page, close } = await openReport(report, { at: '#/lineage' });
    expect(await page.getByText('3 of 5 articles tell a time of day').isVisible()).toBe(true);
    expect(await page.locator('.axis').innerText()).toContain('14 Apr 2026');
    const byTime = await places(page);
    await page.getByRole('button', { name: 'By generation' }).click();
    expect(await hash(page)).toBe('#/lineage?by=generation');
    expect(await page.locator('.axis').innerText()).toContain('Second hand');
    const byGeneration = await places(page);
    expect(byGeneration).not.toEqual(byTime);
    expect(new Set(byGeneration.slice(1, 4)).size, 'all rewrites in one column').toBe(1);
    await close();
  });

  it('stands by generation where times are missing, with no switch to what cannot be drawn', async () => {
    const { page, close } = await openReport(harbourStory(), { at: '#/lineage' });
    expect(await page.getByText('1 of 6 articles tells a time of day').isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'By time' }).count()).toBe(0);
    await close();
  });

  it('tells every article in a sentence, in the order of descent', async () => {
    const { page, close } = await openReport(harbourStory(), { at: '#/lineage' });
    const told = await page.locator('.rows .node').allTextContents();
    expect(told.map((words) => words.trim())).toEqual([
      'The Ostrey Beacon, reported first-hand',
      'Vennmoor Post, rewrite of The Ostrey Beacon, takes 93 % of its narration from it (sure)',
      'echo.html, rewrite of Vennmoor Post, takes 88 % of its narration from it (unsure)',
      'TrendWharf, rewrite of The Ostrey Beacon, takes 55 % of its narration from it, 30 % is its own (likely), also takes 20 % from Venn Coast Radio',
      'Coastal Wire, not among these articles; what stands below comes from it',
      'The Inland Messenger, rewrite of Coastal Wire, takes 90 % of its narration from it (likely)',
      'Venn Coast Radio, reported first-hand',
    ]);
    await close();
  });

  it('draws a thicker line for more that is taken, a dashed one where it is unsure, and one more for a merge', async () => {
    const { page, close } = await openReport(harbourStory(), { at: '#/lineage' });
    const lines = await page.locator('.rows > svg a').evaluateAll((links) =>
      links.map((link) => {
        const line = link.querySelector('.branch');
        return [
          link.getAttribute('href')?.replace('#/lineage/', ''),
          Number(line?.getAttribute('stroke-width')),
          line === null ? '' : getComputedStyle(line).strokeDasharray,
        ] as const;
      }),
    );
    const width = new Map(lines.map(([edge, thick]) => [edge, thick]));
    expect(lines.filter(([edge]) => edge?.endsWith('/wharf'))).toHaveLength(2);
    expect(width.get('beacon/post')).toBeGreaterThan(width.get('beacon/wharf') ?? Infinity);
    expect(width.get('beacon/wharf')).toBeGreaterThan(width.get('radio/wharf') ?? Infinity);
    expect(lines.filter(([, , dashes]) => dashes !== 'none').map(([edge]) => edge)).toEqual(['post/echo']);
    await close();
  });

  it('shows who an article is, and why it derives, with passages, when it is clicked', async () => {
    const { page, close } = await openReport(report, { at: '#/lineage' });
    expect(await page.getByRole('heading', { name: 'How to read this' }).isVisible()).toBe(true);
    await row(page, /^TrendWharf/).click();
    expect(await hash(page)).toBe('#/lineage/trendwharf');
    const told = await panel(page).innerText();
    expect(told).toContain('TrendWharf Newsroom');
    expect(told).toContain('takes 69 % of its narration from it');
    expect(told).toMatch(/likely, \d\d %/);
    expect(await panel(page).locator('mark').first().innerText()).toContain('212 terrified passengers');
    await panel(page).getByRole('link', { name: 'Compare' }).click();
    expect(await hash(page)).toBe('#/compare/trendwharf');
    await close();
  });

  it('shows one line by its address, by a click on it, and by the share in the row', async () => {
    const edge = '#/lineage/the-ostrey-beacon/vennmoor-post';
    const { page, close } = await openReport(report, { at: edge });
    expect(await panel(page).getByRole('heading', { level: 2 }).innerText()).toMatch(
      /Vennmoor Post\s+from\s+The Ostrey/,
    );
    expect(await panel(page).innerText()).toContain('word for word in three quarters of its text');
    expect(await page.locator('.rows > svg .marked').count()).toBe(1);
    await panel(page).getByRole('link', { name: 'Close' }).click();
    // A level line has no height, and so no middle that a click by name could aim at.
    const line = await page
      .locator(`.rows > svg a[href="${edge}"] .branch`)
      .evaluate((path) => path.getBoundingClientRect().toJSON() as DOMRect);
    await page.mouse.click(line.x + line.width / 2, line.y + line.height / 2);
    expect(await hash(page)).toBe(edge);
    await page.goBack();
    await page.locator('.rows .share', { hasText: '87 %' }).click();
    expect(await hash(page)).toBe(edge);
    await close();
  });

  it('tells a doubt as a doubt', async () => {
    const doubted = harbourStory();
    doubted.lineage[3]?.reasons.push({
      kind: 'doubt',
      words: 'unsure: may as well derive from Table Talk',
      evidence: [],
    });
    const { page, close } = await openReport(doubted, { at: '#/lineage/post/echo' });
    expect(await panel(page).innerText()).toContain('Doubt: May as well derive from Table Talk');
    expect(await panel(page).innerText()).toContain('unsure, 50 %');
    await close();
  });

  it('shows a missing source with its reasons, and what was set aside with the reason', async () => {
    const { page, close } = await openReport(harbourStory(), { at: '#/lineage/missing-1' });
    expect(await panel(page).innerText()).toContain('It is credited at the end.');
    expect(await panel(page).innerText()).toContain('1 article derives from it');
    await page.getByRole('region', { name: 'Set aside' }).getByRole('link', { name: 'Table Talk' }).click();
    expect(await panel(page).innerText()).toContain('It is not about this story');
    await close();
  });

  it('says so where an address is not of this report', async () => {
    const { page, close } = await openReport(report, { at: '#/lineage/nobody/at-all' });
    expect(await panel(page).getByRole('heading').innerText()).toBe('Not in this report');
    await close();
  });

  it('is walked by arrows: rows up and down, the source left, the first rewrite right', async () => {
    const { page, close } = await openReport(report, { at: '#/lineage' });
    await row(page, /^The Ostrey Beacon/).focus();
    for (const [key, id] of [
      ['ArrowRight', 'the-inland-messenger'],
      ['ArrowDown', 'vennmoor-post'],
      ['ArrowLeft', 'the-ostrey-beacon'],
      ['End', 'venn-coast-radio'],
      ['ArrowUp', 'trendwharf'],
    ] as const) {
      await page.keyboard.press(key);
      await page.waitForFunction((focused) => document.activeElement?.getAttribute('data-row') === focused, id);
      expect(await selected(page)).toBe(id);
      expect(await hash(page)).toBe(`#/lineage/${id}`);
    }
    expect(await page.locator('.rows a[tabindex="0"].node').count(), 'one row is reached by the tab key').toBe(1);
    await close();
  });

  it('dims what a search does not find, and walks through what it does', async () => {
    const { page, close } = await openReport(report, { at: '#/lineage' });
    await page.keyboard.press('/');
    await page.keyboard.type('venn');
    expect(await page.getByText('2 articles found').isVisible()).toBe(true);
    expect(await page.locator('.rows li:not(.dim)').count()).toBe(2);
    await page.keyboard.press('Enter');
    expect(await selected(page)).toBe('vennmoor-post');
    await page.keyboard.press('Enter');
    expect(await selected(page)).toBe('venn-coast-radio');
    expect(await hash(page)).toBe('#/lineage/venn-coast-radio?find=venn');
    await close();
  });

  it.each(['light', 'dark'] as const)('has no violation that axe finds, whatever is selected, in %s', async (theme) => {
    const { page, close } = await openReport(harbourStory(), { theme });
    for (const at of ['wharf', 'beacon/post', 'missing-1', 'recipe', 'nobody', '?find=post']) {
      await page.goto(`${page.url().split('#')[0]}#/lineage/${at}`);
      await page.locator('main h1').waitFor();
      expect(await axeViolations(page), at).toEqual([]);
    }
    await close();
  });

  it('is an indented list on a narrow screen, with what is selected over its lower part', async () => {
    const { page, close } = await openReport(report, { at: '#/lineage', width: 360, height: 740 });
    expect(await page.locator('.rows > svg').isVisible()).toBe(false);
    const [report1, rewrite] = await places(page);
    expect(rewrite).toBeGreaterThan(report1 ?? Infinity);
    await row(page, /^TrendWharf/).click();
    const [sheet, name] = [await panel(page).boundingBox(), await row(page, /^TrendWharf/).boundingBox()];
    expect(sheet?.y).toBeGreaterThan((name?.y ?? Infinity) + (name?.height ?? 0));
    expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeLessThanOrEqual(740);
    expect(await overflow(page)).toBe(0);
    await close();
  });
});

describe('the map of two hundred articles', () => {
  it('folds copies under their source until they are asked for, or one of them is', async () => {
    const { page, close } = await openReport(largeStory(), { at: '#/lineage' });
    const fold = page.getByRole('button', { name: /^12 copies of Report 0/ });
    expect(await row(page, /^Copy 3 /).count()).toBe(0);
    await fold.click();
    expect(await row(page, /^Copy 3 /).isVisible()).toBe(true);
    await fold.click();
    await page.getByLabel('Find an article').fill('copy 3');
    await page.keyboard.press('Enter');
    expect(await selected(page)).toBe('copy-3');
    expect(await row(page, /^Copy 3 /).isVisible()).toBe(true);
    await close();
  });

  it('is unfolded and left by arrows', async () => {
    const { page, close } = await openReport(largeStory(), { at: '#/lineage/report-0' });
    await row(page, /^Report 0 /).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('button', { expanded: true, name: /^12 copies/ }).count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    expect(await selected(page)).toBe('copy-0');
    await close();
  });

  it('lets no two names overlap, and draws all names inside the map', async () => {
    const { page, close } = await openReport(largeStory(), { at: '#/lineage' });
    const boxes = await page.locator('.rows .label').evaluateAll((labels) =>
      labels.map((label) => {
        const { top, bottom, right } = label.getBoundingClientRect();
        return { top, bottom, right };
      }),
    );
    expect(boxes.length).toBeGreaterThan(150);
    for (const [index, { top }] of boxes.entries()) {
      if (index > 0) expect(top).toBeGreaterThanOrEqual((boxes[index - 1]?.bottom ?? 0) - 0.5);
    }
    const map = await page.locator('.canvas').boundingBox();
    expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual((map?.x ?? 0) + (map?.width ?? 0) + 1);
    await close();
  });

  it('zooms by button, key and wheel, and fits again', async () => {
    const { page, close } = await openReport(largeStory(), { at: '#/lineage' });
    const height = (): Promise<number> => page.locator('.rows').evaluate((rows) => rows.getBoundingClientRect().height);
    const width = (): Promise<number> => page.locator('.canvas').evaluate((map) => map.getBoundingClientRect().width);
    const [fitHeight, fitWidth] = [await height(), await width()];
    await page.getByRole('button', { name: 'Farther' }).click();
    await page.keyboard.press('-');
    expect(await height()).toBeLessThan(fitHeight / 2);
    await page.keyboard.press('0');
    expect(await height()).toBe(fitHeight);
    const box = await page.locator('.pane').boundingBox();
    await page.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 200);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    await page.waitForFunction((fit) => (document.querySelector('.canvas')?.clientWidth ?? 0) > fit, fitWidth);
    await page.getByRole('button', { name: 'Fit' }).click();
    expect(await width()).toBe(fitWidth);
    await close();
  });

  it('brings what an address names into sight', async () => {
    const { page, close } = await openReport(largeStory(), { at: '#/lineage/report-3' });
    const [shown, map] = [await row(page, /^Report 3 /).boundingBox(), await page.locator('.pane').boundingBox()];
    expect(shown?.y).toBeGreaterThan(map?.y ?? Infinity);
    expect(shown?.y).toBeLessThan((map?.y ?? 0) + (map?.height ?? 0));
    await close();
  });
});
