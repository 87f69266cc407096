import { describe, expect, test } from 'vitest';
import { readHtmlPage } from './html-page.js';

const sentence = (n: number) =>
  `The harbour master said on Tuesday that ferry number ${n} would sail within a week, officials said, after a long night of talks.`;
const paragraphs = (...numbers: readonly number[]) => numbers.map((n) => `<p>${sentence(n)}</p>`).join('\n');
const nav = '<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>';
const footer = '<footer><p>Copyright 2026 The Ledger. All rights reserved, in the harbour and at sea.</p></footer>';

async function body(html: string): Promise<string> {
  const result = await readHtmlPage('a.html', html);
  return 'kind' in result ? result.kind : result.body;
}

describe('a page that is nothing but its article', () => {
  test('is read as it stands', async () => {
    const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry &amp; crew | The Ledger</title>
<meta property="og:site_name" content="The Ledger"><meta property="article:published_time" content="2026-02-06T21:14:00Z"><meta name="author" content="Ann Lee">
</head><body><article><h1>Ferry &amp; crew</h1>
<p class="byline">By Ann Lee</p>
<p>“We sail,” he said. It isn't 5 &lt; 6.</p>
<p>No.</p>
</article></body></html>`;
    expect(await readHtmlPage('a.html', html)).toMatchObject({
      source: 'a.html',
      headline: 'Ferry & crew',
      body: "“We sail,” he said. It isn't 5 < 6.\n\nNo.",
      outlet: 'The Ledger',
      byline: 'Ann Lee',
      published: '2026-02-06T21:14:00Z',
      url: null,
    });
  });

  test('does not repeat the headline and the line of author and time in the body', async () => {
    const html = `<h1>Ferry sails</h1><p>Ferry sails</p><p class="byline">By Ann Lee</p>
      <p>Staff | <time datetime="2026-02-06">6 February, 14.05</time></p>${paragraphs(1)}`;
    expect(await body(html)).toBe(sentence(1));
  });

  test('keeps the credits within the article, from which the analysis learns its sources', async () => {
    const html = `<h1>Ferry sails</h1>${paragraphs(1, 2, 3)}<p>(Reporting by Ann Lee; editing by Bo Ray)</p>`;
    const result = await readHtmlPage('a.html', `<article>${html}</article>`);
    expect(result).toMatchObject({ body: expect.stringMatching(/\(Reporting by Ann Lee; editing by Bo Ray\)$/) });
    expect('blocks' in result ? result.blocks?.at(-1)?.type : null).toBe('agency-credit');
  });

  test('keeps a sentence that holds a time', async () => {
    const html = `<h1>Ferry sails</h1>${paragraphs(1)}<p>It sails at <time datetime="12:00">noon</time>.</p>`;
    expect(await body(html)).toBe(`${sentence(1)}\n\nIt sails at noon.`);
  });
});

describe('a page with furniture', () => {
  test('gives the paragraphs of the article and nothing around them', async () => {
    const html = `${nav}<div class="page"><article><h1>Ferry sails</h1>${paragraphs(1, 2)}<p>No.</p>
      <div class="related"><a href="x">Another story</a></div>${paragraphs(3)}</article>
      <section><article><h3>Other</h3>${paragraphs(9)}</article></section></div>${footer}`;
    expect(await body(html)).toBe([sentence(1), sentence(2), 'No.', sentence(3)].join('\n\n'));
  });

  test('does not lose a short article', async () => {
    const html = `${nav}<div><article><h1>Ferry sails</h1><p>The ferry sails at noon, the harbour master said.</p></article><aside>${paragraphs(7, 8)}</aside></div>${footer}`;
    expect(await body(html)).toBe('The ferry sails at noon, the harbour master said.');
  });

  test('gives an article without any mark', async () => {
    const table = `${nav}<table><tr><td><font>${[1, 2, 3, 4].map(sentence).join('<br><br>')}</font></td></tr></table>${footer}`;
    expect(await body(table)).toBe([1, 2, 3, 4].map(sentence).join('\n\n'));
    const divs = `${nav}<div class="content">${[1, 2, 3, 4].map((n) => `<div>${sentence(n)}</div>`).join('')}</div>${footer}`;
    expect(await body(divs)).toBe([1, 2, 3, 4].map(sentence).join('\n\n'));
  });

  test('takes the text from JSON-LD where the page shows it by script only', async () => {
    const data = JSON.stringify({ '@type': 'NewsArticle', articleBody: `${sentence(1)}\n\n${sentence(2)}` });
    const html = `<script type="application/ld+json">${data}</script>${nav}<div id="app"></div>${footer}`;
    expect(await body(html)).toBe(`${sentence(1)}\n\n${sentence(2)}`);
  });
});

describe('a page without an article', () => {
  test.each([
    ['a form', `${nav}<form><p>Sign in to read on</p><label>Name<input></label></form>${footer}`],
    [
      'headlines',
      `${nav}${'<div class="card"><h3><a href="x">A headline of the day</a></h3></div>'.repeat(20)}${footer}`,
    ],
    ['nothing', '<html><head><title>Empty</title></head><body></body></html>'],
    ['scripts', `<body><script>${'var text = "The ferry sails.";'.repeat(50)}</script></body>`],
  ])('(%s) is told', async (_, html) => {
    expect(await body(html)).toBe('no-article');
  });
});

describe('a page made to break readers', () => {
  test('with bottomless nesting is told as broken', async () => {
    expect(await body('<div>'.repeat(100_000) + paragraphs(1))).toBe('broken');
  });

  test('with nesting that Readability would not bear is still read', async () => {
    expect(await body(`${nav}${'<div>'.repeat(900)}${paragraphs(1, 2)}`)).toBe(`${sentence(1)}\n\n${sentence(2)}`);
  });

  test('with a huge attribute is still read', async () => {
    expect(await body(`<div class="${'x '.repeat(500_000)}">${paragraphs(1)}</div>`)).toBe(sentence(1));
  });

  test('with an element of countless attributes is still read', async () => {
    const attributes = Array.from({ length: 120_000 }, (_, n) => `a${n}=1`).join(' ');
    expect(await body(`${nav}<div ${attributes}>${paragraphs(1)}</div>`)).toBe(sentence(1));
  });

  test('with an unclosed comment is read up to it', async () => {
    expect(await body(`${paragraphs(1)}<!-- ${paragraphs(2)}`)).toBe(sentence(1));
  });
});

const linkingPage = (canonical: string) =>
  `<html><head><title>Ferry</title>${canonical}</head><body>${nav}<article><h1>Ferry</h1>
<p>${sentence(1)} It was <a href="https://post.example/ferry?utm_source=ledger">first reported</a> by the Post.</p>
<p>${sentence(2)} See <a href="/crew">the crew</a> or <a href="mailto:desk@ledger.example">write to us</a>.</p>
${paragraphs(3, 4)}</article>${footer}</body></html>`;

async function linksOf(html: string, source = 'a.html'): Promise<unknown> {
  const result = await readHtmlPage(source, html);
  return 'kind' in result ? result : result.links;
}

describe('the links of an article', () => {
  const first = { words: 'first reported', address: 'https://post.example/ferry?utm_source=ledger' };
  const crew = { words: 'the crew', address: 'https://ledger.example/crew' };

  test('are those of its text, absolute, without those of the page around and those that leave the web', async () => {
    expect(await linksOf(linkingPage('<link rel="canonical" href="https://ledger.example/ferry">'))).toEqual([
      first,
      crew,
    ]);
    expect(await linksOf(linkingPage(''), 'https://ledger.example/ferry')).toEqual([first, crew]);
  });

  test('are no relative ones where nothing tells what they are relative to', async () => {
    expect(await linksOf(linkingPage(''))).toEqual([first]);
  });
});
