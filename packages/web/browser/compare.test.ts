import type { StoryReport } from '@firsthand/core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { edge, fixtureArticle, fixtureReport, harbourStory } from '../../digest/src/story.fixture.js';
import { axeViolations, exampleReport, openReport, overflow, useBrowser } from './page.fixture.js';

useBrowser();

let report: StoryReport;
beforeAll(async () => {
  report = await exampleReport();
});

const squeezed = (text: string): string => text.replace(/\s+/gu, '');
const TREND = '#/compare/trendwharf';

const hash = (page: Page): Promise<string> => page.evaluate(() => location.hash);
const sentence = (page: Page, id: string) => page.locator(`[data-sentence="${id}"]`);
/** Where the reader looks for a sentence: inside its column, and inside the window. */
const isSeen = (page: Page, id: string): Promise<boolean> =>
  sentence(page, id).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const column = element.closest('[data-column]')?.getBoundingClientRect();
    return top >= (column?.top ?? 0) && bottom <= Math.min(column?.bottom ?? innerHeight, innerHeight);
  });
const waitSeen = async (page: Page, id: string): Promise<void> => {
  await expect.poll(() => isSeen(page, id), { timeout: 10_000 }).toBe(true);
};
const joined = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.joined')
    .evaluateAll((elements) => elements.map((element) => (element as HTMLElement).dataset['sentence'] ?? ''));

const kept = (at: string, source: string): StoryReport['sentences'][number] => ({
  at,
  verdict: 'kept',
  match: 'verbatim',
  sources: [source],
  changes: [],
  addition: null,
});

describe('the comparison', () => {
  it('opens with the rewrite that has most findings, and says what it is', async () => {
    const { page, close } = await openReport(report, { at: '#/compare' });
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'TrendWharf, a rewrite of The Ostrey Beacon',
    );
    expect(await page.getByText('takes 69 % of its narration from it').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: 'The reasons' }).getAttribute('href')).toBe('#/lineage/trendwharf');
    await close();
  });

  it('shows both texts whole, in reading order', async () => {
    const { page, close } = await openReport(report, { at: TREND });
    for (const id of ['the-ostrey-beacon', 'trendwharf']) {
      const article = report.articles.find((entry) => entry.id === id);
      const shown = await page.locator(`[data-article="${id}"] [data-sentence] .words`).allTextContents();
      expect(squeezed(shown.join(''))).toBe(squeezed(article?.text ?? ''));
    }
    await close();
  });

  it('tells changes in words beside their line, and underlines the words on both sides', async () => {
    const { page, close } = await openReport(report, { at: TREND });
    expect(await page.getByRole('link', { name: 'Certainty: could return → will return' }).isVisible()).toBe(true);
    expect(await sentence(page, 'trendwharf:18').locator('mark').allTextContents()).toEqual(['will']);
    expect(await sentence(page, 'the-ostrey-beacon:22').locator('mark').allTextContents()).toEqual(['could']);
    await close();
  });

  it('joins the sentence under the pointer with its counterpart by a line, scrolled into view, and lets go', async () => {
    const { page, close } = await openReport(report, { at: `${TREND}?kinds=number` });
    await sentence(page, 'trendwharf:2').locator('.number').hover();
    await expect.poll(() => joined(page)).toEqual(['the-ostrey-beacon:1', 'trendwharf:2']);
    await expect.poll(() => page.locator('svg path').count()).toBe(1);
    await sentence(page, 'trendwharf:18').locator('.number').hover();
    await waitSeen(page, 'the-ostrey-beacon:22');
    expect(await hash(page)).toBe(`${TREND}?kinds=number`);
    await page.getByRole('heading', { level: 1 }).hover();
    await expect.poll(() => joined(page)).toEqual([]);
    await expect.poll(() => page.locator('svg path').count()).toBe(0);
    await close();
  });

  it('works from the source to the rewrite too', async () => {
    const { page, close } = await openReport(report, { at: TREND });
    await sentence(page, 'the-ostrey-beacon:1').click();
    expect(await hash(page)).toBe(`${TREND}/source/the-ostrey-beacon/1`);
    expect(await joined(page)).toEqual(['the-ostrey-beacon:1', 'trendwharf:2']);
    await waitSeen(page, 'trendwharf:2');
    await close();
  });

  it('pins a sentence with a click, shows its proof, and lets go with Escape', async () => {
    const { page, close } = await openReport(report, { at: TREND });
    await sentence(page, 'trendwharf:2').click();
    expect(await hash(page)).toBe(`${TREND}/2`);
    const proof = page.getByRole('complementary', { name: 'Sentence 2 of TrendWharf' });
    expect(await proof.innerText()).toContain('Changed, otherwise in other words');
    expect(await proof.innerText()).toContain('ferry → entire ferry');
    expect(await proof.locator('mark').allTextContents()).toContain('terrified');
    expect(await proof.getByRole('link', { name: 'The Ostrey Beacon, sentence 1' }).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => hash(page)).toBe(TREND);
    expect(await proof.count()).toBe(0);
    await close();
  });

  it('says of a kept sentence how close it is, when asked', async () => {
    const { page, close } = await openReport(report, { at: `${TREND}/10` });
    expect(await page.getByRole('complementary').innerText()).toContain('Kept, word for word');
    await close();
  });

  it('opens at the sentence that an address names, on either side', async () => {
    for (const [address, own, other] of [
      [`${TREND}/18`, 'trendwharf:18', 'the-ostrey-beacon:22'],
      [`${TREND}/source/the-ostrey-beacon/21`, 'the-ostrey-beacon:21', null],
    ] as const) {
      const { page, close } = await openReport(report, { at: address, height: 700 });
      await waitSeen(page, own);
      if (other !== null) await waitSeen(page, other);
      expect(await sentence(page, own).getAttribute('class')).toContain('selected');
      expect(await hash(page)).toBe(address);
      await close();
    }
  });

  it('says so where an address names what is not here', async () => {
    const { page, close } = await openReport(report, { at: '#/compare/no-such-article/3' });
    expect(await page.getByText('not in this report').isVisible()).toBe(true);
    await page.getByText('Choose a rewrite (3)').click();
    await page.getByRole('link', { name: 'Vennmoor Post' }).click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Vennmoor Post, a rewrite of');
    await close();
  });

  it('walks through the findings in reading order by n and p, and says where one is', async () => {
    const { page, close } = await openReport(report, { at: TREND, reducedMotion: true });
    await page.keyboard.press('n');
    await expect.poll(() => hash(page)).toBe(`${TREND}/0`);
    expect(await page.getByText('1 of 28', { exact: true }).isVisible()).toBe(true);
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('n');
    // Two findings stand in sentence 2: the walk stops at each.
    await expect.poll(() => hash(page)).toBe(`${TREND}/2`);
    expect(await page.getByText('4 of 28', { exact: true }).isVisible()).toBe(true);
    expect(await page.locator('p[role="status"]').last().textContent()).toBe(
      'Finding 4 of 28. Exaggeration: passengers → terrified passengers. Sentence 2 of TrendWharf.',
    );
    await page.keyboard.press('p');
    expect(await page.getByText('3 of 28', { exact: true }).isVisible()).toBe(true);
    for (let step = 0; step < 30; step += 1) await page.keyboard.press('n');
    await expect.poll(() => page.getByText('28 of 28', { exact: true }).isVisible()).toBe(true);
    expect(await hash(page)).toContain('/source/the-ostrey-beacon/');
    await close();
  });

  it('filters by kind: the rest becomes plain and stays, the walk follows, and the address keeps it', async () => {
    const { page, close } = await openReport(report, { at: TREND });
    await page.getByRole('button', { name: 'Certainty 3' }).click();
    await expect.poll(() => hash(page)).toBe(`${TREND}?kinds=modality`);
    expect(await page.getByText('3 findings', { exact: true }).isVisible()).toBe(true);
    expect(await sentence(page, 'trendwharf:2').locator('mark').count()).toBe(0);
    expect(await sentence(page, 'trendwharf:2').isVisible()).toBe(true);
    await page.keyboard.press('n');
    await expect.poll(() => hash(page)).toBe(`${TREND}/5?kinds=modality`);
    await page.getByRole('button', { name: 'Left out 7' }).click();
    await expect.poll(() => hash(page)).toBe(`${TREND}/5?kinds=modality%2Cleft-out`);
    expect(await page.getByText('1 of 10', { exact: true }).isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => hash(page)).toBe(`${TREND}/5`);
    await close();
  });

  it('is walked by the keyboard alone, sentence by sentence', async () => {
    const { page, close } = await openReport(report, { at: TREND, reducedMotion: true });
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await expect.poll(() => hash(page)).toBe(`${TREND}/1`);
    await page.keyboard.press('k');
    await expect.poll(() => hash(page)).toBe(`${TREND}/0`);
    const number = page.getByRole('link', { name: /^Headline, changed/ });
    await number.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toContain('Sentence 2, changed');
    await page.keyboard.press('Enter');
    await expect.poll(() => hash(page)).toBe(`${TREND}/2`);
    await close();
  });

  it('unfolds the wording of the source below the sentence in one column, and has no line there', async () => {
    const { page, close } = await openReport(report, { at: `${TREND}/18`, width: 360, height: 780 });
    await waitSeen(page, 'trendwharf:18');
    const proof = page.getByRole('complementary', { name: 'Sentence 18 of TrendWharf' });
    expect(await proof.locator('blockquote mark').allTextContents()).toEqual(['could']);
    expect(await page.locator('[data-column]').count()).toBe(0);
    expect(await page.getByRole('heading', { name: /^Left out of .*The Ostrey Beacon$/ }).count()).toBe(1);
    expect(await overflow(page)).toBe(0);
    await close();
  });

  it('lets the reader choose one column on a wide screen', async () => {
    const { page, close } = await openReport(report, { at: TREND });
    await page.getByRole('button', { name: 'Two columns' }).click();
    expect(await page.locator('[data-column]').count()).toBe(0);
    await page.getByRole('button', { name: 'Two columns' }).click();
    expect(await page.locator('[data-column]').count()).toBe(2);
    await close();
  });

  it('is never wider than its window', async () => {
    for (const width of [360, 768, 1024, 1280, 2560]) {
      const { page, close } = await openReport(report, { at: `${TREND}/2`, width });
      expect(await overflow(page)).toBe(0);
      await close();
    }
  });

  it('is printed in one column, sentence by sentence with the wording of the source, and comes back', async () => {
    const { page, close } = await openReport(report, { at: TREND });
    await page.emulateMedia({ media: 'print' });
    const item = page.getByRole('listitem').filter({ hasText: 'Certainty: could return → will return' });
    await item.waitFor();
    expect(await item.locator('blockquote').innerText()).toContain('The council said the ferry could return');
    expect(await page.locator('[data-column]').first().isVisible()).toBe(false);
    expect((await page.pdf()).byteLength).toBeGreaterThan(10_000);
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(() => page.locator('[data-column]').first().isVisible()).toBe(true);
    expect(await item.count()).toBe(0);
    await close();
  });

  it.each([
    ['light', {}],
    ['dark', { theme: 'dark' }],
    ['narrow', { width: 360 }],
  ] as const)('breaks no rule of accessibility, %s', async (_, look) => {
    const { page, close } = await openReport(report, { at: `${TREND}/13`, reducedMotion: true, ...look });
    await page.getByRole('complementary').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await close();
  });
});

describe('a comparison that cannot be whole', () => {
  const harbour = harbourStory();

  it('says that a source is not here, and shows the text and quotations of its rewrite', async () => {
    const { page, close } = await openReport(harbour, { at: '#/compare/agency-copy' });
    expect(await page.getByText('Coastal Wire is not among these articles').isVisible()).toBe(true);
    expect(await page.getByText('Divers will look at the wall').isVisible()).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await close();
  });

  it('says of a first-hand report that it has no source, and leads to its rewrites', async () => {
    const { page, close } = await openReport(harbour, { at: '#/compare/beacon' });
    expect(await page.getByText('reported first-hand').isVisible()).toBe(true);
    await page.locator('main').getByRole('link', { name: 'Vennmoor Post' }).first().click();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      'Vennmoor Post, a rewrite of The Ostrey Beacon',
    );
    await close();
  });

  it('stacks several sources and says by a letter which one a sentence has', async () => {
    const { page, close } = await openReport(harbour, { at: '#/compare/wharf' });
    expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([
      expect.stringContaining('Source A'),
      expect.stringContaining('Source B'),
      expect.stringContaining('Rewrite'),
    ]);
    expect(await sentence(page, 'wharf:1').getByRole('link').first().innerText()).toBe('1A');
    await close();
  });
});

describe('the comparison of very long articles', () => {
  it('draws only what is near, and yet leads to a sentence far down, on both sides', async () => {
    const sentences = Array.from(
      { length: 4000 },
      (_, number) => `Sentence number ${number} says that the council met again, and that it rained on the harbour.`,
    );
    const source = fixtureArticle({ id: 'source', sentences });
    const rewrite = fixtureArticle({ id: 'rewrite', origin: 'derived', sentences });
    const long = fixtureReport([source, rewrite], {
      lineage: [edge('source', 'rewrite')],
      sentences: sentences.map((_, number) => kept(`rewrite:${number}`, `source:${number}`)),
    });
    const { page, close } = await openReport(long, { at: '#/compare/rewrite', reducedMotion: true });
    await page.locator('[data-sentence]').first().waitFor();
    expect(await page.locator('[data-sentence]').count()).toBeLessThan(800);
    await page.evaluate(() => {
      location.hash = '#/compare/rewrite/3500';
    });
    await waitSeen(page, 'rewrite:3500');
    await waitSeen(page, 'source:3500');
    expect(await page.locator('svg path').count()).toBe(1);
    expect(await page.locator('main').textContent()).toContain('Sentence number 2000 says');
    await close();
  });

  it('cuts a sentence without an end, says so, and shows the rest when asked', async () => {
    const endless = 'bridge '.repeat(60_000).trim();
    const source = fixtureArticle({ id: 'source', sentences: ['Bridge', endless] });
    const rewrite = fixtureArticle({ id: 'rewrite', origin: 'derived', sentences: ['Bridge', endless] });
    const long = fixtureReport([source, rewrite], {
      lineage: [edge('source', 'rewrite')],
      sentences: [kept('rewrite:1', 'source:1')],
    });
    const { page, close } = await openReport(long, { at: '#/compare/rewrite' });
    const words = sentence(page, 'rewrite:1').locator('.words');
    expect((await words.innerText()).length).toBeLessThan(2000);
    await words.getByRole('button', { name: /^Show \d+ more characters$/ }).click();
    expect((await words.textContent())?.length).toBe(endless.length);
    await close();
  });
});
