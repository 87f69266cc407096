import { describe, expect, test } from 'vitest';
import type { Document, FetchPage } from '../document.js';
import { problem } from '../problems.js';
import { readDocument } from '../read-document.js';
import { MAX_ITEMS_READ } from './take-items.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const file = (text: string): Document => ({ source: 'feed.xml', bytes: bytesOf(text), response: null });

const entry = (title: string, link: string, content = '') =>
  `<item><title>${title}</title><link>${link}</link><content:encoded><![CDATA[${content}]]></content:encoded></item>`;
const rss = (...items: readonly string[]) =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Ledger</title><link>https://ledger.example/</link>${items.join('')}</channel></rss>`;

const page = (sentence: string) =>
  `<html><body><article><h1>Headline of the page</h1><p>${sentence}</p></article></body></html>`;

/** A web of these pages; what is not among them cannot be fetched. Addresses that were asked for are kept in their order. */
function web(pages: Readonly<Record<string, string>>): { readonly fetchPage: FetchPage; readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    async fetchPage(address) {
      asked.push(address);
      const text = pages[address];
      if (text === undefined) return problem(address, 'failed', 'the server answers 404', 'check the address');
      const capture = { address, time: '2026-04-14T12:00:00Z', digest: `sha256:${address}` };
      return await Promise.resolve({
        source: address,
        bytes: bytesOf(text),
        response: { capture, contentType: 'text/html' },
      });
    },
  };
}

const harbour = page('The harbour burned on Tuesday night, the harbour master said.');
const feed = rss(
  entry('Harbour fire', 'https://ledger.example/fire'),
  entry('Council meets', 'https://ledger.example/council'),
  entry(
    'Fires in the harbour again',
    'https://ledger.example/again',
    '<p>The harbour burned again on Friday, the ferry office said.</p>',
  ),
);

describe('a feed', () => {
  test('is listed and causes no request where nobody chose entries', async () => {
    const { fetchPage, asked } = web({});
    const { articles, problems, feeds } = await readDocument(file(feed), { fetchPage });
    expect([articles, problems, asked]).toEqual([[], [], []]);
    expect(feeds).toMatchObject([{ source: 'feed.xml', kind: 'rss', title: 'The Ledger', items: [{}, {}, {}] }]);
  });

  test('gives the pages of the entries on a subject, and the text of the feed where a page cannot be had', async () => {
    const { fetchPage, asked } = web({ 'https://ledger.example/fire': harbour });
    const { articles, problems } = await readDocument(file(feed), { fetchPage, items: { match: 'harbour fire' } });
    expect(asked).toEqual(['https://ledger.example/fire', 'https://ledger.example/again']);
    expect(articles).toMatchObject([
      {
        source: 'https://ledger.example/fire',
        headline: 'Headline of the page',
        body: 'The harbour burned on Tuesday night, the harbour master said.',
        capture: { address: 'https://ledger.example/fire' },
      },
      {
        source: 'https://ledger.example/again',
        headline: 'Fires in the harbour again',
        body: 'The harbour burned again on Friday, the ferry office said.',
        outlet: 'The Ledger',
        url: 'https://ledger.example/again',
      },
    ]);
    expect(problems).toMatchObject([
      {
        source: 'https://ledger.example/again',
        cause: 'the server answers 404, so the text was taken from the feed feed.xml',
      },
    ]);
  });

  test('gives all its entries, each address once', async () => {
    const twice = rss(entry('A', 'https://ledger.example/fire'), entry('B', 'https://ledger.example/fire#comments'));
    const { fetchPage, asked } = web({ 'https://ledger.example/fire': harbour });
    const { articles } = await readDocument(file(twice), { fetchPage, items: 'all' });
    expect([articles.length, asked]).toEqual([1, ['https://ledger.example/fire']]);
  });

  test('says so where no entry is on the subject', async () => {
    const { fetchPage, asked } = web({});
    const { problems } = await readDocument(file(feed), { fetchPage, items: { match: 'election' } });
    expect(problems).toMatchObject([
      { source: 'feed.xml', kind: 'no-article', cause: expect.stringContaining('none of its 3 entries') },
    ]);
    expect(asked).toEqual([]);
  });

  test('is not read beyond the limit, and says how much was left', async () => {
    const many = rss(
      ...Array.from({ length: MAX_ITEMS_READ + 7 }, (_, i) => entry('Fire', `https://ledger.example/${i}`)),
    );
    const { fetchPage, asked } = web({});
    const { problems } = await readDocument(file(many), { fetchPage, items: 'all' });
    expect(asked).toHaveLength(MAX_ITEMS_READ);
    expect(problems.at(-1)).toMatchObject({ source: 'feed.xml', cause: expect.stringMatching(/^7 further entries/) });
  });

  test('that names another feed as a page is not followed', async () => {
    const { fetchPage, asked } = web({ 'https://ledger.example/fire': feed });
    const { articles } = await readDocument(file(rss(entry('Fire', 'https://ledger.example/fire'))), {
      fetchPage,
      items: 'all',
    });
    expect([articles, asked]).toEqual([[], ['https://ledger.example/fire']]);
  });
});

const opml = (...addresses: readonly string[]) =>
  `<opml version="2.0"><body>${addresses.map((address) => `<outline text="x" xmlUrl="${address}"/>`).join('')}</body></opml>`;

describe('a list of feeds', () => {
  test('gives the entries on a subject of each of them', async () => {
    const { fetchPage } = web({
      'https://ledger.example/rss': rss(entry('Harbour fire', 'https://ledger.example/fire')),
      'https://post.example/rss': rss(entry('Election', 'https://post.example/election')),
      'https://ledger.example/fire': harbour,
    });
    const list = opml('https://ledger.example/rss', 'https://post.example/rss', 'https://gone.example/rss');
    const { articles, problems } = await readDocument(file(list), { fetchPage, items: { match: 'fire' } });
    expect(articles.map(({ source }) => source)).toEqual(['https://ledger.example/fire']);
    expect(problems.map(({ source, kind }) => [source, kind])).toEqual([
      ['https://post.example/rss', 'no-article'],
      ['https://gone.example/rss', 'failed'],
    ]);
  });

  test('is followed one step: lists that name each other end', async () => {
    const { fetchPage, asked } = web({ 'https://a.example/opml': opml('https://a.example/opml') });
    const { problems } = await readDocument(file(opml('https://a.example/opml')), { fetchPage, items: 'all' });
    expect(asked).toEqual(['https://a.example/opml']);
    expect(problems).toMatchObject([
      { kind: 'unsupported', cause: 'it is a list within a list, which is not followed' },
    ]);
  });
});

test('XML that is no feed is told, and a page that is sent as XML is read', async () => {
  const { problems } = await readDocument(file('<?xml version="1.0"?><invoice/>'), {});
  expect(problems).toMatchObject([{ kind: 'unsupported', cause: 'it is XML, but no feed or site map' }]);
  const { articles } = await readDocument(file(`<?xml version="1.0"?>${harbour}`), {});
  expect(articles).toHaveLength(1);
});
