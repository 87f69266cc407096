import { describe, expect, test } from 'vitest';
import { pageMetadata } from './html-metadata.js';
import { scanPage } from './html-scan.js';

const metadata = (html: string) => pageMetadata(scanPage(html));

describe('the headline', () => {
  test('is the heading of the page where it agrees with the title', () => {
    expect(metadata('<title>Talks resume | The Ledger</title><h1>Talks resume</h1>').headline).toBe('Talks resume');
    expect(metadata('<title>Talks | go on | Ledger</title><article><h1>Talks | go on</h1></article>').headline).toBe(
      'Talks | go on',
    );
  });

  test('is not the name of the outlet that the page prints as a heading', () => {
    const html = '<meta property=og:title content="Talks resume"><h1>The Ledger</h1><h1>Talks resume</h1>';
    expect(metadata(html).headline).toBe('Talks resume');
    expect(metadata('<meta property=og:title content="Talks resume"><h1>The Ledger</h1>').headline).toBe(
      'Talks resume',
    );
  });

  test('is the title without the outlet where there is no heading', () => {
    expect(metadata('<title>Talks resume | The Ledger</title>').headline).toBe('Talks resume');
    expect(
      metadata('<title>Talks resume - The Ledger</title><meta property=og:site_name content="The Ledger">').headline,
    ).toBe('Talks resume');
    expect(metadata('<title>Talks resume - for now</title>').headline).toBe('Talks resume - for now');
  });

  test('is null where the page has none', () => {
    expect(metadata('<p>Text.</p>').headline).toBeNull();
  });
});

test('reads Open Graph and meta elements', () => {
  expect(
    metadata(`<meta property="og:site_name" content="The Ledger"><meta name="Author" content="Ann Lee in Muscat">
      <meta property="article:published_time" content="2026-02-06T21:14:00Z"><link rel="canonical" href="https://ledger.example/a">`),
  ).toMatchObject({
    outlet: 'The Ledger',
    byline: 'Ann Lee in Muscat',
    published: '2026-02-06T21:14:00Z',
    url: 'https://ledger.example/a',
  });
});

test('reads JSON-LD, also within a graph, and passes over what is broken', () => {
  const data = {
    '@graph': [
      { '@type': 'WebSite', name: 'x' },
      {
        '@type': ['NewsArticle'],
        headline: 'Talks resume',
        author: [{ '@type': 'Person', name: 'Ann Lee' }, { name: 'Bo Ray' }],
        publisher: { name: 'The Ledger' },
        datePublished: '2026-02-06',
        mainEntityOfPage: { '@id': 'https://ledger.example/a' },
      },
    ],
  };
  const html = `<script type="application/ld+json">{broken</script><script type="application/ld+json">
    //<![CDATA[
    ${JSON.stringify(data)}
    //]]></script>`;
  expect(metadata(html)).toMatchObject({
    headline: 'Talks resume',
    outlet: 'The Ledger',
    byline: 'Ann Lee, Bo Ray',
    published: '2026-02-06',
    url: 'https://ledger.example/a',
  });
});

test('reads what is printed where nothing else is given', () => {
  const html = `<aside><time datetime="2020-01-01">old</time></aside><article><p class="byline">By Ann Lee</p>
    <time datetime="2026-02-07">7 Feb</time><time class="published" datetime="2026-02-06T21:14+04:00">6 Feb</time></article>`;
  expect(metadata(html)).toMatchObject({ byline: 'Ann Lee', published: '2026-02-06T21:14+04:00' });
});

test('takes an address for no author', () => {
  expect(metadata('<meta property="article:author" content="https://social.example/ledger">').byline).toBeNull();
});

test('survives the deepest JSON', () => {
  expect(metadata(`<script type="application/ld+json">${'['.repeat(900_000)}</script>`).headline).toBeNull();
});
