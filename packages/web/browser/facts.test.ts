import type { StoryReport } from '@firsthand/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, exampleReport, openReport, overflow, useBrowser } from './page.fixture.js';

useBrowser();

let report: StoryReport;
beforeAll(async () => {
  report = await exampleReport();
});

describe('the view of facts', () => {
  it('shows conflicts first, both wordings with the differing words marked', async () => {
    const { page, close } = await openReport(report, { at: '#/facts' });
    const conflict = page.getByRole('region', { name: 'Conflicts' }).getByRole('article');
    expect(await conflict.count()).toBe(report.conflicts.length);
    expect(await conflict.locator('mark').allTextContents()).toEqual(['six', 'Eight']);
    expect(await conflict.getByRole('heading').innerText()).toMatch(/^Number: /);
    await close();
  });

  it('shows what each report says in a column of its own, and what the fact rests on', async () => {
    const { page, close } = await openReport(report, { at: '#/facts' });
    const table = page.getByRole('table');
    const heads = await table.getByRole('columnheader').allInnerTexts();
    expect(heads.map((head) => head.trim())).toEqual(['Rests on', 'The Ostrey Beacon', 'Venn Coast Radio']);
    const row = table.getByRole('row').filter({ hasText: '1 voice: Maud Ellacott' });
    expect(await row.innerText()).toContain('2 independent reports');
    await close();
  });

  it('folds copies under the report they come from, and tells which were changed', async () => {
    const { page, close } = await openReport(report, { at: '#/facts' });
    const cell = page.getByRole('cell').filter({ hasText: 'also in 3 rewrites, changed in 1' }).first();
    expect(await cell.getByRole('link').count()).toBe(0);
    await cell.getByText('also in 3 rewrites').click();
    const copies = cell.getByRole('listitem');
    await expect.poll(() => copies.count()).toBe(3);
    expect((await copies.allInnerTexts()).filter((copy) => copy.includes('changed'))).toHaveLength(1);
    expect(await copies.getByRole('link').first().getAttribute('href')).toMatch(/^#\/compare\//);
    await close();
  });

  it('opens at the conflict or fact that the address names, and marks it', async () => {
    const { page, close } = await openReport(report, { at: '#/facts/fact/6', height: 400 });
    const marked = page.locator('main [aria-current="true"]');
    await expect.poll(() => marked.evaluate((row) => row.getBoundingClientRect().bottom)).toBeLessThan(400);
    await page.evaluate(() => {
      location.hash = '#/facts/conflict/1';
    });
    await expect.poll(() => marked.getByRole('heading').innerText()).toMatch(/^Number/);
    await close();
  });

  it('stands without a table where there are many reports', async () => {
    const [model] = report.articles.filter(({ origin }) => origin === 'firsthand');
    const [fact] = report.facts;
    if (model === undefined || fact === undefined) throw new Error('the example has reports and facts');
    const copies = Array.from({ length: 12 }, (_, number) => ({
      ...model,
      id: `r${number}`,
      outlet: `Report ${number}`,
      sentences: model.sentences.map((sentence, index) => ({ ...sentence, id: `r${number}:${index}` })),
    }));
    const support = copies.map(({ id }) => ({ at: `${id}:0`, start: 0, end: 10, text: model.text.slice(0, 10) }));
    const many: StoryReport = {
      ...report,
      articles: copies,
      lineage: [],
      sentences: [],
      quotes: [],
      statements: [],
      conflicts: [],
      dropped: [],
      facts: [{ ...fact, support, independentSources: 12 }],
    };
    const { page, close } = await openReport(many, { at: '#/facts' });
    expect(await page.getByRole('table').count()).toBe(0);
    const list = page.getByRole('list', { name: 'Facts in more than one report' });
    expect(await list.innerText()).toContain('12 independent reports');
    expect(await list.innerText()).toContain('Report 11');
    expect(await overflow(page)).toBe(0);
    await close();
  });

  it('says so where everything rests on one report', async () => {
    const beacon = report.articles.find(({ origin }) => origin === 'firsthand');
    const single: StoryReport = {
      ...report,
      articles: report.articles.map((article) =>
        article.origin === 'firsthand' && article !== beacon ? { ...article, origin: 'set-aside' } : article,
      ),
      facts: [],
      conflicts: [],
    };
    const { page, close } = await openReport(single, { at: '#/facts' });
    expect(await page.getByText('Everything here rests on one report: The Ostrey Beacon.').isVisible()).toBe(true);
    await close();
  });

  it('fits a narrow window in the dark, and axe finds nothing', async () => {
    const { page, close } = await openReport(report, { at: '#/facts/conflict/1', width: 360, theme: 'dark' });
    expect(await overflow(page)).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await close();
  });
});
