import { describe, expect, test } from 'vitest';
import { parsePage } from '../page/parse.js';
import { pageKindOf } from './page-kind.js';
import { viewOf } from './page-view.js';

const kindOf = async (html: string, headline: string | null = null) =>
  pageKindOf(await viewOf(parsePage(html), 'a.html'), headline);
const sentence =
  'The harbour master said on Tuesday that the ferry would sail within a week, after a long night of talks.';
const article = `<p>${sentence}</p>`.repeat(40);

const typed = (type: string) =>
  `<script type="application/ld+json">{"@type":"${type}","headline":"x"}</script>${article}`;

describe('a page without an article is recognised', () => {
  test.each([
    ['error-page', '<title>404 - Page not found</title><p>Sorry.</p>'],
    ['error-page', '<title>Seite nicht gefunden</title><p>Leider.</p>'],
    ['bot-check', '<title>Just a moment...</title><p>Checking your browser before you enter.</p>'],
    ['bot-check', '<title>ledger.example</title><p>Please verify you are human by completing the action below.</p>'],
    [
      'consent-wall',
      '<title>Before you continue to The Ledger: cookie settings</title><p>We and our partners use cookies.</p>',
    ],
  ])('as %s', async (kind, html) => {
    const found = await kindOf(html);
    expect(found.pageKind).toBe(kind);
    expect(found.pageKindReasons[0]).toMatch(/“/);
  });
});

test('a paywall stub is told by JSON-LD or by its words, where little text is shown', async () => {
  const closed = `<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script><p>${sentence}</p>`;
  expect(await kindOf(closed)).toMatchObject({ pageKind: 'paywall-stub' });
  expect(await kindOf(`<p>${sentence}</p><p>Subscribe to continue reading.</p>`)).toMatchObject({
    pageKind: 'paywall-stub',
  });
  expect((await kindOf(closed + article)).pageKind).toBe('article');
});

test('a live blog and a gallery are told', async () => {
  expect((await kindOf(typed('LiveBlogPosting'))).pageKind).toBe('live-blog');
  const pictures = '<figure><figcaption>The quay at dawn</figcaption></figure>'.repeat(12);
  expect((await kindOf(`<h1>Pictures</h1>${pictures}`)).pageKind).toBe('gallery');
});

const inSidebar = (content: string) => `<div class="sidebar">${content}</div>`;

test('a long article is no stub and no gallery where the whole page is named a sidebar', async () => {
  const closed = '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false}</script>';
  const pictures = '<figure><figcaption>The quay at dawn</figcaption></figure>'.repeat(12);
  expect((await kindOf(closed + inSidebar(article))).pageKind).toBe('article');
  expect((await kindOf(inSidebar(pictures + article))).pageKind).toBe('article');
  expect((await kindOf(`${closed}<p>${sentence.repeat(5)}</p>${inSidebar(article)}`)).pageKind).toBe('paywall-stub');
});

test('an article on such pages is an article', async () => {
  const html = `<title>Why so many readers see “404 not found”</title>${article}<div class="banner"><p>We use cookies to make this page work for you, and so do our partners.</p></div>`;
  expect(await kindOf(html, 'Why so many readers see “404 not found”')).toEqual({
    pageKind: 'article',
    pageKindReasons: [],
  });
});

test('a short article under a long banner for cookies is an article', async () => {
  const banner =
    '<div class="banner"><p>We and our partners use cookies to make this page work for you and to show you what you like.</p></div>';
  expect((await kindOf(`<title>Talks resume</title>${banner.repeat(4)}<p>${sentence}</p>`)).pageKind).toBe('article');
});
