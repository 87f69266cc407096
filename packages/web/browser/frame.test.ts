import type { StoryReport } from '@firsthand/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleReport, openHtml, openReport, useBrowser } from './page.fixture.js';
import { reportPage } from '@firsthand/web';

useBrowser();

let report: StoryReport;
beforeAll(async () => {
  report = await exampleReport();
});

describe('the frame of the page', () => {
  it('leads to every view by its link and by its key, and gives each a title and the focus', async () => {
    const { page, close } = await openReport(report);
    const names = await page.getByRole('navigation', { name: 'Views' }).getByRole('link').allInnerTexts();
    expect(names).toHaveLength(6);
    for (const [index, name] of names.entries()) {
      const words = name.replace(/\d+$/, '').trim();
      if (index > 0) {
        await page.keyboard.press(String(index + 1));
        await page.waitForFunction((title) => document.title.startsWith(title), words);
        expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
      }
      await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: words }).click();
      expect(await page.locator('nav [aria-current="page"]').innerText()).toContain(words);
    }
    await close();
  });

  it('is walked by the keyboard alone: skip link, names, views', async () => {
    const { page, close } = await openReport(report);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await close();
  });

  it('lists its keys, and lets them be switched off', async () => {
    const { page, close } = await openReport(report);
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keys' });
    expect(await dialog.isVisible()).toBe(true);
    await dialog.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('2');
    await page.waitForTimeout(50);
    expect(await page.evaluate(() => location.hash)).not.toContain('lineage');
    await close();
  });

  it('takes the colours of the system, and those that are chosen', async () => {
    const { page, close } = await openReport(report, { theme: 'dark' });
    const paper = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const dark = await paper();
    await page.getByLabel('Colours').selectOption('light');
    expect(await paper()).not.toBe(dark);
    await close();
  });

  it('shows what an unknown address leads to', async () => {
    const { page, close } = await openReport(report, { at: '#/nothing/here' });
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Fire guts cold store');
    await close();
  });

  it('says so where the file was cut', async () => {
    const html = reportPage(report);
    const [start, end] = [html.indexOf('id="report">'), html.lastIndexOf('</script>\n<script')];
    const cut = html.slice(0, Math.round((start + end) / 2)) + html.slice(end);
    const { page, close } = await openHtml(cut);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('This report is damaged');
    await close();
  });
});
