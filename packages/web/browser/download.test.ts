import { readFile } from 'node:fs/promises';
import type { StoryReport } from '@firsthand/core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, exampleReport, openReport, useBrowser } from './page.fixture.js';

useBrowser();

let report: StoryReport;
beforeAll(async () => {
  report = await exampleReport();
});

/** The text of the file that the button saves, and its name. */
async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog', { name: 'Downloads' }).getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

describe('downloads', () => {
  it('give back the report, byte for byte as the command writes it', async () => {
    const { page, close } = await openReport(report);
    await page.getByRole('button', { name: 'Downloads' }).click();
    const { name, text } = await saved(page, 'The whole report');
    expect(name).toBe('fire-guts-cold-store-on-ostrey-ferry-quay-as-night-boat-report.json');
    expect(text).toBe(`${JSON.stringify(report, null, 2)}\n`);
    expect(await page.getByRole('status').textContent()).toContain('is saved');
    await close();
  });

  it('give the ledger, quotations and facts as tables', async () => {
    const { page, close } = await openReport(report);
    await page.getByRole('button', { name: 'Downloads' }).click();
    const ledger = await saved(page, 'Ledger of changes');
    expect(ledger.text).toMatch(/^\uFEFFarticle,outlet,sentence,/);
    expect(ledger.text).toContain('may have started → started');
    const quotations = await saved(page, 'Quotations');
    expect(quotations.text.trim().split('\r\n')).toHaveLength(report.quotes.length + 1);
    const facts = await saved(page, 'Facts and conflicts');
    expect(facts.name).toMatch(/-facts\.csv$/);
    expect(facts.text).toContain('independent voices');
    await close();
  });

  it('are reached and left by the keyboard, and axe has nothing against them', async () => {
    const { page, close } = await openReport(report);
    await page.getByRole('button', { name: 'Downloads' }).focus();
    await page.keyboard.press('Enter');
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Downloads');
    await close();
  });
});

describe('copying', () => {
  it('puts the citation of a finding, or the link to it, on the clipboard and says so', async () => {
    const { page, close } = await openReport(report);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const card = page.getByRole('article').filter({ hasText: 'mediator → lawyer' });
    await card.getByRole('button', { name: 'Copy citation' }).click();
    await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor({ state: 'attached' });
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('mediator → lawyer');
    expect(text).toContain('Nell Harcombe, “Fire guts cold store');
    expect(text).toMatch(/Shown in report-\d+\.html#\/compare\/vennmoor-post\/\d+$/);
    await card.getByRole('button', { name: 'Copy link' }).click();
    await page.waitForFunction(async () =>
      /^file:.*#\/compare\/vennmoor-post\/\d+$/.test(await navigator.clipboard.readText()),
    );
    await close();
  });

  it('works where the page has no clipboard of its own, and leaves the focus where it was', async () => {
    const { page, close } = await openReport(report);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(() => {
      const { clipboard } = navigator;
      Object.assign(window, { read: () => clipboard.readText() });
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    const button = page.getByRole('button', { name: 'Copy citation' }).first();
    await button.click();
    await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor({ state: 'attached' });
    const copied = await page.evaluate(() => (window as unknown as { read: () => Promise<string> }).read());
    expect(copied).toContain('Shown in');
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await close();
  });

  it('shows the text, to be copied by hand, where the browser refuses', async () => {
    const { page, close } = await openReport(report);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
      document.execCommand = () => false;
    });
    await page.getByRole('button', { name: 'Copy citation' }).first().click();
    expect(await page.getByLabel('Copy it from here:').inputValue()).toContain('Shown in');
    await close();
  });
});
