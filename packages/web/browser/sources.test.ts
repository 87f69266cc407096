import type { StoryReport } from '@firsthand/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeViolations, exampleReport, openReport, overflow, useBrowser } from './page.fixture.js';

useBrowser();

let report: StoryReport;
beforeAll(async () => {
  report = await exampleReport();
});

/** The example with more articles than one screen holds. */
function large(): StoryReport {
  const [model] = report.articles;
  if (model === undefined) throw new Error('the example has articles');
  const more = Array.from({ length: 150 }, (_, number) => ({
    ...model,
    id: `more-${number}`,
    outlet: `Outlet ${number}`,
    source: `saved/more-${number}.html`,
    url: `https://outlet-${number}.example/story`,
    sentences: [],
  }));
  return { ...report, articles: [...report.articles, ...more] };
}

describe('the view of sources and limits', () => {
  it('lists what was read, with by-line, time, place and origin', async () => {
    const { page, close } = await openReport(report, { at: '#/sources' });
    const row = page.getByRole('row').filter({ hasText: 'The Ostrey Beacon' }).first();
    const text = await row.innerText();
    for (const part of [
      'Nell Harcombe',
      '14 Apr 2026, 10:40 UTC',
      'English',
      'first-hand report',
      'ostrey-beacon.html',
    ])
      expect(text).toContain(part);
    await close();
  });

  it('makes links of addresses of the web only', async () => {
    const [first, second, ...others] = report.articles;
    if (first === undefined || second === undefined) throw new Error('the example has articles');
    const capture = { address: 'https://desk.example/a', time: '2026-04-15T08:00:00Z', digest: 'sha256:00ff' };
    const articles = [{ ...first, url: 'javascript:alert(1)' }, { ...second, capture }, ...others];
    const { page, close } = await openReport({ ...report, articles }, { at: '#/sources' });
    const links = page.getByRole('table').locator('a:not([href^="#"])');
    for (const link of await links.all()) {
      expect(await link.getAttribute('href')).toMatch(/^https:/);
      expect(await link.getAttribute('rel')).toContain('noreferrer');
    }
    await page.getByText('as fetched').click();
    expect(await page.getByText('sha256:00ff').isVisible()).toBe(true);
    await close();
  });

  it('sorts by each column, and back', async () => {
    const { page, close } = await openReport(report, { at: '#/sources' });
    const words = async (): Promise<readonly number[]> =>
      (await page.locator('td.words').allInnerTexts()).map((cell) => Number(/\d+/.exec(cell)?.[0]));
    const head = page.getByRole('columnheader', { name: 'Words' });
    await head.getByRole('button').click();
    const up = await words();
    expect(up).toEqual(up.toSorted((a, b) => a - b));
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    await head.getByRole('button').press('Enter');
    expect(await words()).toEqual(up.toReversed());
    await close();
  });

  it('finds one of many articles, and prints all', async () => {
    const { page, close } = await openReport(large(), { at: '#/sources' });
    const rows = page.locator('tbody tr');
    expect(await rows.count()).toBe(100);
    await page.getByLabel('Find an article').fill('outlet-149');
    expect(await rows.count()).toBe(1);
    await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
    });
    expect(await rows.count()).toBe(155);
    await close();
  });

  it('names what could not be read and what to do, and what was set aside and why', async () => {
    const aside = report.articles[0]?.id ?? '';
    const { page, close } = await openReport(
      {
        ...report,
        setAside: [{ article: aside, reason: 'It is on another event' }],
        unread: [
          { source: 'a.pdf', kind: 'unsupported', cause: 'it is a PDF', advice: 'Save the page as HTML.' },
          { source: 'b.html', kind: 'duplicate', cause: 'it is b.html again', advice: 'Nothing.' },
        ],
      },
      { at: '#/sources' },
    );
    const unread = page.getByRole('region', { name: 'What could not be read' });
    expect(await unread.innerText()).toMatch(/a\.pdf: it is a PDF\..*What to do: Save the page as HTML\./s);
    expect(await unread.innerText()).toContain('Given more than once and read once: b.html');
    expect(await page.getByRole('region', { name: 'Set aside' }).innerText()).toContain('It is on another event');
    await close();
  });

  it('says what the method cannot know and how to cite the report', async () => {
    const { page, close } = await openReport(report, { at: '#/sources' });
    const limits = await page.getByRole('region', { name: 'What this can’t know' }).innerText();
    for (const word of ['English only', 'It compares texts', 'Unsupported by these articles'])
      expect(limits).toContain(word);
    expect(await page.getByRole('region', { name: 'Take it along' }).innerText()).toContain(
      `Firsthand, report on the coverage of “Fire guts cold store`,
    );
    await close();
  });

  it('fits a narrow window in the dark, and axe finds nothing', async () => {
    const { page, close } = await openReport(large(), { at: '#/sources', width: 360, theme: 'dark' });
    expect(await overflow(page)).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await close();
  });
});
