import type { StoryReport } from '@firsthand/core';
import { reportPage } from '@firsthand/web';
import { beforeAll, describe, expect, it } from 'vitest';
import { views } from '../src/page/route/route.js';
import { axeViolations, exampleReport, openReport, overflow, useBrowser } from './page.fixture.js';

useBrowser();

let report: StoryReport;
beforeAll(async () => {
  report = await exampleReport();
});

describe('every view', () => {
  it.each(['light', 'dark'] as const)('has no violation that axe finds, in %s', async (theme) => {
    const { page, close } = await openReport(report, { theme, reducedMotion: true });
    for (const view of views) {
      await page.goto(`${page.url().split('#')[0]}#/${view}`);
      await page.locator('main h1').waitFor();
      expect(await axeViolations(page), view).toEqual([]);
    }
    await close();
  });

  it.each([360, 768, 2560])('fits a window %i pixels wide', async (width) => {
    const { page, close } = await openReport(report, { width });
    for (const view of views) {
      await page.goto(`${page.url().split('#')[0]}#/${view}`);
      await page.locator('main h1').waitFor();
      expect(await overflow(page), view).toBe(0);
    }
    await close();
  });

  it('is printed on paper', async () => {
    const { page, close } = await openReport(report, { theme: 'dark' });
    for (const view of views) {
      await page.goto(`${page.url().split('#')[0]}#/${view}`);
      await page.locator('main h1').waitFor();
      const paper = await page.pdf({ format: 'A4' });
      expect(paper.subarray(0, 5).toString('latin1')).toBe('%PDF-');
      expect(paper.length, view).toBeGreaterThan(10_000);
      await page.emulateMedia({ media: 'print' });
      const [ink, ground] = await page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.body);
        return [color, backgroundColor];
      });
      expect(ink, 'dark ink on paper, whatever the screen has').toBe('rgb(29, 28, 25)');
      expect(ground).toBe('rgba(0, 0, 0, 0)');
      await page.emulateMedia({ media: 'screen' });
    }
    await close();
  });

  it('comes from the same bytes for the same report', () => {
    expect(reportPage(structuredClone(report))).toBe(reportPage(report));
  });
});
