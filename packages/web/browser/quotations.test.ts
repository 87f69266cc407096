import type { StoryReport } from '@firsthand/core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, exampleReport, openReport, overflow, useBrowser } from './page.fixture.js';

useBrowser();

let report: StoryReport;
beforeAll(async () => {
  report = await exampleReport();
});

const sections = (page: Page): Promise<string[]> => page.locator('main h2').allInnerTexts();

describe('the view of quotations', () => {
  it('lists each utterance once, what no article supports first', async () => {
    const { page, close } = await openReport(report, { at: '#/quotations' });
    expect(await sections(page)).toEqual([
      'Unsupported by these articles 3',
      'Altered 1',
      'Made from a paraphrase 1',
      'Trimmed 1',
      'Verbatim 3',
      'Reported first-hand 4',
    ]);
    const first = page.getByRole('article').first();
    expect(await first.innerText()).toMatch(/We will fight for every penny in court.*Ruth Oyelaran/);
    await close();
  });

  it('shows the words as first reported above each version, with the differing words marked', async () => {
    const { page, close } = await openReport(report, { at: '#/quotations' });
    const altered = page.getByRole('article').filter({ hasText: 'Every report was dealt with' });
    expect(await altered.innerText()).toContain('First reported by');
    expect(await altered.locator('mark').allTextContents()).toEqual(['complaint', 'at once']);
    expect(await altered.innerText()).toContain('The Ostrey Beacon has “report”');
    const proof = altered.getByRole('link', { name: 'Vennmoor Post' });
    expect(await proof.getAttribute('href')).toMatch(/^#\/compare\/vennmoor-post\/\d+$/);
    await close();
  });

  it('marks voices without a name', async () => {
    const { page, close } = await openReport(report, { at: '#/quotations' });
    expect(await page.getByText('one dock worker (not named)').count()).toBeGreaterThan(0);
    await close();
  });

  it('can be asked for a status, a speaker, an article and words, and each answer has an address', async () => {
    const { page, close } = await openReport(report, { at: '#/quotations' });
    await page.getByRole('link', { name: 'Altered 1' }).click();
    expect(await sections(page)).toEqual(['Altered 1']);
    await page.getByRole('link', { name: 'All', exact: true }).click();
    await page.getByLabel('Speaker', { exact: true }).selectOption({ label: 'Ruth Oyelaran · 2' });
    expect(await page.getByRole('article').count()).toBe(2);
    expect(page.url()).toContain('speaker=ruth+oyelaran');
    await page.getByLabel('Article', { exact: true }).selectOption({ label: 'TrendWharf' });
    expect(await sections(page)).toEqual(['Unsupported by these articles 1']);
    expect(page.url()).toContain('#/quotations/trendwharf?');
    await page.getByLabel('Words', { exact: true }).fill('zebra');
    expect(await page.getByText('No quotation is like that.').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Show all' }).click();
    expect(await page.getByRole('article').count()).toBe(13);
    await close();
  });

  it('shows of one article what became of the words there', async () => {
    const { page, close } = await openReport(report, { at: '#/quotations/the-inland-messenger' });
    expect((await sections(page)).every((title) => title.startsWith('Verbatim'))).toBe(true);
    await close();
  });

  it('opens at the quotation that the address names, and marks it', async () => {
    const quote = report.quotes.find(({ status }) => status === 'verbatim');
    if (quote === undefined) throw new Error('the example has a verbatim quotation');
    const article = quote.at.slice(0, quote.at.lastIndexOf(':'));
    const { page, close } = await openReport(report, { at: `#/quotations/${article}/${quote.start}`, height: 500 });
    const marked = page.locator('main .chosen');
    await expect.poll(() => marked.count()).toBe(1);
    await expect.poll(() => marked.evaluate((row) => row.getBoundingClientRect().top)).toBeLessThan(500);
    expect(await marked.getAttribute('aria-current')).toBe('true');
    await close();
  });

  it('fits a narrow window in the dark, and axe finds nothing', async () => {
    const { page, close } = await openReport(report, { at: '#/quotations', width: 360, theme: 'dark' });
    expect(await overflow(page)).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await close();
  });

  it('says so where nobody is quoted', async () => {
    const { page, close } = await openReport({ ...report, quotes: [] }, { at: '#/quotations' });
    expect(await page.getByText('None of these articles holds words in quotation marks.').isVisible()).toBe(true);
    await close();
  });

  it('shows long lists in steps, and all of them in print', async () => {
    const [model] = report.quotes;
    if (model === undefined) throw new Error('the example has quotations');
    const many = Array.from({ length: 100 }, (_, number) => ({
      ...model,
      start: number,
      end: number + 1,
      text: `a saying like no other, number ${number}`,
      status: 'unsupported' as const,
      source: null,
      sourceSpan: null,
    }));
    const { page, close } = await openReport({ ...report, quotes: many }, { at: '#/quotations' });
    expect(await page.getByRole('article').count()).toBe(40);
    await page.getByRole('button', { name: 'Show 40 more of 60' }).click();
    expect(await page.getByRole('article').count()).toBe(80);
    await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
    });
    expect(await page.getByRole('article').count()).toBe(100);
    await close();
  });
});
