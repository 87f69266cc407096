import { analyzeStory, type Article, type StoryReport } from '@firsthand/core';
import { reportPage } from '@firsthand/web';
import { beforeAll, describe, expect, it } from 'vitest';
import { views } from '../src/page/route/route.js';
import { openReport, overflow, useBrowser } from './page.fixture.js';

useBrowser();

const attack = '<script>window.hacked = 1</script></script><img src=x onerror="window.hacked = 2"><!--';
const override = '\u202Egpj.exe\u202C';
const longWord = 'W'.repeat(100_000);

/** Three articles whose every field attacks the page, the second a rewrite of the first. */
function hostileArticles(): readonly Article[] {
  const narration = [
    `The council ${attack} closed the old bridge over the Tarn on Monday after 41 cracks were found in its piers.`,
    `Engineer ${override} Ada Kohl said the bridge may have to be pulled down before the winter.`,
    `“Nobody ${attack} can say today how long it will hold,” said Ada Kohl, who led the inspection.`,
    `A word without an end: ${longWord}.`,
    'Some 300 lorries a day will have to take the road through Upper Tarn, the council said.',
  ];
  const article = (name: string, sentences: readonly string[], day: number): Article => ({
    source: `${name}${attack}.html`,
    headline: `Bridge shut ${attack} ${override}`,
    body: sentences.join('\n\n'),
    outlet: `${name} ${attack}`,
    byline: `${attack} ${override} Staff`,
    published: `2026-03-0${day}T10:00:00Z`,
    url: `javascript:window.hacked=3//${name}`,
  });
  const changed = narration.map((sentence) =>
    sentence.replace('41', '14').replace('may have to', 'will').replace('Nobody', 'Nobody at all'),
  );
  return [
    article('Tarn Times', narration, 1),
    article('Echo', [...changed, `“We knew ${attack} all along,” said one insider.`], 2),
    article(
      'Third',
      ['مرحبا بكم في المدينة القديمة على النهر.', attack, '{{constructor.constructor("window.hacked=4")()}}'],
      3,
    ),
  ];
}

let report: StoryReport;
beforeAll(() => {
  report = analyzeStory(hostileArticles(), {
    unread: [{ source: attack, kind: 'broken', cause: attack, advice: `javascript:window.hacked=5 ${override}` }],
  });
});

const hacked = (): unknown => (window as unknown as { hacked?: number }).hacked;

describe('hostile articles', () => {
  it('are shown as text: nothing of them runs, asks a network, or bends the page, in any view', async () => {
    const article = report.articles[0]?.id ?? '';
    const rewrite = report.lineage[0]?.to ?? article;
    const { page, close } = await openReport(report);
    for (const view of [...views, `compare/${rewrite}`, `lineage/${article}`, `quotations/${rewrite}`]) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/${view}`);
      await page.locator('main h1').waitFor();
      expect(await page.evaluate(hacked)).toBeUndefined();
      expect(await page.locator('main img, main script, main iframe').count()).toBe(0);
      expect(await page.locator('a[href^="javascript:" i]').count()).toBe(0);
      expect(await overflow(page), view).toBe(0);
      const shown = await page.locator('main').innerText();
      if (view === 'overview') expect(shown).toContain('<script>');
      expect(shown).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u);
    }
    await close();
  });

  it('cannot end the data block or widen what the page allows itself', () => {
    const html = reportPage(report);
    expect(html.match(/<script/gi)).toHaveLength(2);
    expect(html.match(/<\/script/gi)).toHaveLength(2);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });
});
