import type { StoryReport } from '@firsthand/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { exampleReport, openReport, useBrowser } from './page.fixture.js';

useBrowser();

let report: StoryReport;
beforeAll(async () => {
  report = await exampleReport();
});

describe('the overview', () => {
  it('says who reported and who repeated before anything is scrolled', async () => {
    const { page, close } = await openReport(report);
    const verdict = page.getByText('5 articles. 2 first-hand reports. 3 rewrites of them.');
    expect(await verdict.isVisible()).toBe(true);
    for (const name of ['The Ostrey Beacon', 'Venn Coast Radio']) {
      const row = page.locator('.row', { hasText: name }).filter({ hasText: 'reported first-hand' });
      const box = await row.boundingBox();
      expect(box === null ? Infinity : box.y + box.height).toBeLessThan(900);
    }
    await close();
  });

  it('leads from each of the gravest findings to its proof with one click', async () => {
    const { page, close } = await openReport(report);
    const cards = page.getByRole('region', { name: 'Look at this first' }).getByRole('article');
    const count = await cards.count();
    expect(count).toBeGreaterThan(3);
    for (let card = 0; card < count; card += 1) {
      await cards.nth(card).getByRole('heading').getByRole('link').click();
      expect(await page.evaluate(() => location.hash)).toMatch(/^#\/(compare|facts|quotations)\/.+/);
      await page.goBack();
      await cards.nth(card).waitFor();
    }
    await close();
  });

  it('shows both wordings of a change', async () => {
    const { page, close } = await openReport(report);
    const card = page.getByRole('article').filter({ hasText: 'mediator → lawyer' });
    expect(await card.locator('mark').allTextContents()).toEqual(expect.arrayContaining(['lawyer', 'mediator']));
    await close();
  });

  it('says so where one article was read and nothing can be compared', async () => {
    const [article] = report.articles;
    if (article === undefined) throw new Error('the example has articles');
    const alone: StoryReport = {
      ...report,
      summary: { ...report.summary, articles: 1, firsthand: 1, derived: 0, verdict: '1 article: 1 first-hand' },
      articles: [{ ...article, origin: 'firsthand' }],
      lineage: [],
      sentences: [],
      quotes: [],
      statements: [],
      facts: [],
      conflicts: [],
      dropped: [],
    };
    const { page, close } = await openReport(alone);
    expect(await page.getByText('1 article. 1 first-hand report.').isVisible()).toBe(true);
    expect(await page.getByText('nothing to hold side by side').isVisible()).toBe(true);
    await close();
  });
});
