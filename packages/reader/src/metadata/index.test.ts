import { describe, expect, test } from 'vitest';
import { parsePage } from '../page/parse.js';
import { readMetadata } from './index.js';

const read = async (html: string, source = 'a.html') => readMetadata(parsePage(html), source);
const metadata = async (html: string, source?: string) => (await read(html, source)).metadata;
const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const sentence =
  'The harbour master said on Tuesday that the ferry would sail within a week, after a long night of talks. ';

const page = (line: string, head = '') =>
  `<title>Talks resume in Port Ellis</title>${head}<article><h1>Talks resume in Port Ellis</h1>${line}<p>${sentence.repeat(3)}</p></article>`;

describe('the headline', () => {
  test('is the heading of the page where it agrees with the title', async () => {
    const found = await metadata(
      '<title>Talks resume in Port Ellis | The Ledger</title><h1>Talks resume in Port Ellis</h1>',
    );
    expect(found.headline).toMatchObject({ value: 'Talks resume in Port Ellis', place: 'visible', name: 'h1' });
  });

  test('is not the name of the outlet that the page prints as a heading', async () => {
    const html =
      '<meta property=og:site_name content="The Ledger"><meta property=og:title content="Talks resume in Port Ellis"><title>Talks resume in Port Ellis - The Ledger</title>';
    const heading = await metadata(`${html}<h1>The Ledger</h1><h2>Talks resume in Port Ellis</h2><p>${sentence}</p>`);
    expect(heading.headline?.value).toBe('Talks resume in Port Ellis');
    expect((await metadata(`${html}<h1>The Ledger</h1>`)).headline?.value).toBe('Talks resume in Port Ellis');
  });

  test('is the title without the outlet where there is no heading', async () => {
    const html =
      '<meta property="og:site_name" content="The Ledger"><title>Talks resume in Port Ellis | The Ledger</title>';
    expect((await metadata(html)).headline).toMatchObject({ value: 'Talks resume in Port Ellis', place: 'title' });
  });

  test('is null where the page has none', async () => {
    expect((await metadata('<p>Text.</p>')).headline).toBeNull();
  });
});

describe('authors', () => {
  test('are read from the line below the headline, in their order, with the line as printed', async () => {
    const { metadata: found, byline } = await read(
      page('<p class="byline">By Mara Quill and Bo Ray in Port Ellis | 6 February 2026</p>'),
    );
    expect(found.authors.map(({ value }) => value)).toEqual([
      { name: 'Mara Quill', kind: 'person' },
      { name: 'Bo Ray', kind: 'person' },
    ]);
    expect(byline).toBe('Mara Quill and Bo Ray in Port Ellis');
  });

  test('are read from JSON-LD, references resolved, where the page prints them too', async () => {
    const graph = {
      '@graph': [
        { '@type': 'NewsArticle', headline: 'Talks resume in Port Ellis', author: { '@id': '#mara' } },
        { '@type': 'Person', '@id': '#mara', name: 'Mara Quill' },
      ],
    };
    const found = await metadata(page('<p class="author">Mara Quill</p>', jsonLd(graph)));
    expect(found.authors).toMatchObject([{ value: { name: 'Mara Quill' }, place: 'json-ld', name: 'author' }]);
  });

  test('are nobody where nobody is named, where comments are signed, and where a link alone is given', async () => {
    expect((await metadata(page(''))).authors).toEqual([]);
    const comments = '<div class="comments"><p class="comment-author">Bo Ray</p><p>Well said.</p></div>';
    expect((await metadata(page('') + comments)).authors).toEqual([]);
    const link = '<meta property="article:author" content="https://social.example/ledger">';
    expect((await metadata(page('', link))).authors).toEqual([]);
  });

  test('leave the line that machines are told, a desk or an agency, where nobody is named as an author', async () => {
    const { metadata: found, byline } = await read(page('', '<meta name="author" content="Staff and agencies">'));
    expect([found.authors, byline]).toEqual([[], 'Staff and agencies']);
    expect((await read(page('', '<meta name="author" content="https://ledger.example/">'))).byline).toBeNull();
  });
});

describe('clocks', () => {
  test('are read from where the page keeps them, the most precise reading of the day chosen', async () => {
    const found = await metadata(
      `<meta property="article:published_time" content="2026-02-06T21:14:00Z"><title>Talks</title>
       <article><h1>Talks resume</h1><time datetime="2026-02-06">6 February 2026</time><p>${sentence}</p></article>`,
    );
    expect(found.published).toMatchObject({
      value: '2026-02-06T21:14:00Z',
      place: 'meta',
      name: 'article:published_time',
    });
    expect(found.clocksAgree).toBe(true);
  });

  test('that disagree are all kept', async () => {
    const data = {
      '@type': 'NewsArticle',
      headline: 'Talks resume',
      datePublished: '2026-02-06',
      dateModified: '2026-02-09',
    };
    const found = await metadata(
      `${jsonLd(data)}<article><h1>Talks resume</h1><p class="date">Published 4 February 2026</p><p>${sentence}</p></article>`,
      'https://ledger.example/2026/02/06/talks',
    );
    expect(found.modified?.value).toBe('2026-02-09');
    expect(found.clocksAgree).toBe(false);
    const clocks = found.clocks.map(({ of, value, place }) => `${of} ${value} ${place}`);
    expect(clocks).toEqual(
      expect.arrayContaining([
        'published 2026-02-06 json-ld',
        'published 2026-02-06 address',
        'published 2026-02-04 visible',
        'modified 2026-02-09 json-ld',
      ]),
    );
  });

  test('are not those of comments, of other articles, or of what the text tells', async () => {
    const found = await metadata(
      `<h1>Talks resume</h1><p>${sentence} It began on 3 March 2019.</p><aside><p>4 April 2020</p></aside>
       <div class="comment-list"><p>5 May 2021</p></div>`,
    );
    expect(found.clocks).toEqual([]);
  });
});

test.each([
  'The bridge was closed to all traffic on March 3, 2021.',
  'Die Brücke wurde am 3. März 2021 für den Verkehr gesperrt.',
])('the day in a sentence right under the headline is that of an event: %s', async (told) => {
  const found = await metadata(
    `<title>Bridge</title><article><h1>Bridge</h1><p>${told}</p><p>${sentence}</p></article>`,
  );
  expect(found.published).toBeNull();
});

test.each([
  'Published on the evening of March 3, 2021.',
  'Last updated by the desk on 3 March 2021.',
  'March 3, 2021.',
])('a stamp with a full stop is a stamp: %s', async (stamp) => {
  const found = await metadata(
    `<title>Bridge</title><article><h1>Bridge</h1><p>${stamp}</p><p>${sentence}</p></article>`,
  );
  expect(found.clocks.map(({ value }) => value)).toEqual(['2021-03-03']);
});

test('the day of an event that the text tells is not taken for that of publication', async () => {
  const told =
    'He was sworn in on January 20, 2025, in the hall of the old customs house, and of the harbour that he promised to widen nobody has heard since.';
  const found = await metadata(`<title>Talks</title><article><h1>Talks</h1><p>${told}</p><p>${sentence}</p></article>`);
  expect(found.published).toBeNull();
});

test('outlet, address, language and section are read with their places', async () => {
  const html = `<html lang="en-GB"><meta property="og:site_name" content="The Ledger"><link rel="canonical" href="/a">
    <meta property="article:section" content="Harbours"><title>Talks</title><p>${sentence}</p>`;
  expect(await metadata(html, 'https://ledger.example/a?from=feed')).toMatchObject({
    outlet: { value: 'The Ledger', place: 'open-graph' },
    url: { value: 'https://ledger.example/a', place: 'meta' },
    language: { value: 'en-GB', name: 'html[lang]' },
    section: { value: 'Harbours', place: 'open-graph' },
  });
});

test('confidences are probabilities', async () => {
  const { headline, published } = await metadata(
    '<meta property="article:published_time" content="2026-02-06"><title>Talks resume</title><h1>Talks resume</h1>',
  );
  for (const found of [headline, published]) {
    expect(found?.confidence).toBeGreaterThan(0);
    expect(found?.confidence).toBeLessThanOrEqual(1);
  }
});

test('survives the deepest JSON and the longest titles', async () => {
  const deep = `<script type="application/ld+json">${'['.repeat(900_000)}</script>`;
  expect((await metadata(`${deep}<title>${'x '.repeat(500_000)}</title>`)).authors).toEqual([]);
});
