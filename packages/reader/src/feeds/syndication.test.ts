import { describe, expect, test } from 'vitest';
import type { Feed } from './feed.js';
import { feedKindOf } from './detect.js';
import { parseFeedText } from './parse-feed.js';

async function parse(text: string, address: string | null = null): Promise<Feed> {
  const kind = feedKindOf(text);
  if (kind === null) throw new Error('it is taken for no feed');
  const feed = await parseFeedText('feed.xml', kind, text, address);
  if ('cause' in feed) throw new Error(feed.cause);
  return feed;
}

const rss = (items: string) =>
  `<?xml version="1.0"?><!-- news --><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Ledger</title><link>https://ledger.example/</link>${items}</channel></rss>`;

describe('every format gives the same item', () => {
  const item = {
    title: 'Ferry sails & “waits”',
    address: 'https://ledger.example/ferry',
    published: '2026-04-14T10:40:00Z',
    summary: 'The ferry sails at noon.',
    author: 'Ann Lee',
    content: '<p>The <b>ferry</b> sails at noon, she said.</p>',
  };
  test.each([
    [
      'rss',
      rss(
        '<item><title>Ferry sails &amp;amp; &#8220;waits&#8221;</title><link>/ferry#top</link><pubDate>Tue, 14 Apr 2026 10:40:00 GMT</pubDate><dc:creator>Ann Lee</dc:creator><description>&lt;p&gt;The &lt;i&gt;ferry&lt;/i&gt; sails at noon.&lt;/p&gt;</description><content:encoded><![CDATA[<p>The <b>ferry</b> sails at noon, she said.</p>]]></content:encoded></item>',
      ),
    ],
    [
      'atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>The Ledger</title><link href="https://ledger.example/"/><entry><title>Ferry sails &amp; “waits”</title><link rel="enclosure" href="x.mp3"/><link href="ferry"/><published>2026-04-14T10:40:00Z</published><updated>2026-04-15T10:40:00Z</updated><author><name>Ann Lee</name></author><summary type="html">The ferry &lt;b&gt;sails&lt;/b&gt; at noon.</summary><content type="html">&lt;p&gt;The &lt;b&gt;ferry&lt;/b&gt; sails at noon, she said.&lt;/p&gt;</content></entry></feed>',
    ],
    [
      'json-feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'The Ledger',
        items: [
          {
            id: '1',
            url: 'https://ledger.example/ferry',
            title: 'Ferry sails & “waits”',
            date_published: '2026-04-14T10:40:00Z',
            authors: [{ name: 'Ann Lee' }],
            summary: 'The ferry sails at noon.',
            content_html: '<p>The <b>ferry</b> sails at noon, she said.</p>',
          },
        ],
      }),
    ],
    [
      'rdf',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel rdf:about="https://ledger.example/"><title>The Ledger</title><link>https://ledger.example/</link></channel><item rdf:about="https://ledger.example/ferry"><title>Ferry sails &amp;amp; “waits”</title><link>https://ledger.example/ferry</link><description>The ferry sails at noon.</description><dc:creator>Ann Lee</dc:creator><dc:date>2026-04-14T10:40:00Z</dc:date><content:encoded>&lt;p&gt;The &lt;b&gt;ferry&lt;/b&gt; sails at noon, she said.&lt;/p&gt;</content:encoded></item></rdf:RDF>',
    ],
  ])('%s', async (kind, text) => {
    const feed = await parse(text);
    expect([feed.kind, feed.title]).toEqual([kind, 'The Ledger']);
    expect(feed.items).toMatchObject([item]);
  });
});

test('a news site map gives titles and times, and no address of a picture', async () => {
  const feed = await parse(
    `<?xml version="1.0"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="n" xmlns:image="i">
      <url><loc>https://ledger.example/ferry</loc><lastmod>2026-04-15</lastmod>
        <image:image><image:loc>https://ledger.example/a.jpg</image:loc></image:image>
        <news:news><news:publication><news:name>The Ledger</news:name></news:publication>
          <news:publication_date>2026-04-14T10:40:00Z</news:publication_date><news:title>Ferry &amp; fire</news:title></news:news></url>
      <url><loc>https://ledger.example/plain</loc><lastmod>2026-04-15</lastmod></url>
    </urlset>`,
  );
  expect(feed).toMatchObject({ kind: 'site-map', title: 'The Ledger' });
  expect(feed.items.map(({ title, address, published }) => [title, address, published])).toEqual([
    ['Ferry & fire', 'https://ledger.example/ferry', '2026-04-14T10:40:00Z'],
    [null, 'https://ledger.example/plain', '2026-04-15'],
  ]);
});

test('lists of feeds and of site maps give their addresses, those within groups too', async () => {
  const opml =
    '<opml version="2.0"><head><title>Mine</title></head><body><outline text="News"><outline text="Ledger" type="rss" xmlUrl="https://ledger.example/rss"/></outline><outline text="Bad" xmlUrl="file:///etc/passwd"/></body></opml>';
  expect(await parse(opml)).toMatchObject({
    kind: 'opml',
    title: 'Mine',
    feeds: [{ title: 'Ledger', address: 'https://ledger.example/rss' }],
  });
  const index =
    '<sitemapindex><sitemap><loc>https://ledger.example/a.xml</loc></sitemap><sitemap><loc>b.xml</loc></sitemap></sitemapindex>';
  expect((await parse(index, 'https://ledger.example/index.xml')).feeds.map(({ address }) => address)).toEqual([
    'https://ledger.example/a.xml',
    'https://ledger.example/b.xml',
  ]);
});

test('an address that is no page of the web is none', async () => {
  const feed = await parse(
    rss(
      '<item><title>a</title><link>javascript:alert(1)</link></item><item><title>b</title><guid isPermaLink="false">17</guid></item>',
    ),
  );
  expect(feed.items.map(({ address }) => address)).toEqual([null, null]);
});

test.each([
  ['a page', '<!doctype html><html><body><p>text</p></body></html>'],
  ['an article on feeds', 'The <rss> element is old.'],
  ['other JSON', '{"version":"1","items":[]}'],
  ['nothing', ''],
  ['a picture', '<svg xmlns="http://www.w3.org/2000/svg"><feed/></svg>'],
])('%s is no feed', (_, text) => {
  expect(feedKindOf(text)).toBeNull();
});

const read = async (text: string) => await parseFeedText('feed.xml', feedKindOf(text) ?? 'rss', text, null);

describe('hostile feeds', () => {
  test('entities are not expanded', async () => {
    const entities = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "lol">${entities}]>${rss('<item><title>&l9;</title></item>').replace('<?xml version="1.0"?>', '')}`;
    expect(feedKindOf(bomb)).toBe('rss');
    expect(JSON.stringify(await read(bomb)).length).toBeLessThan(1_000);
  });

  test.each([
    ['cut off', '<rss version="2.0"><channel><title>x</title><item><tit'],
    ['nested without end', `<urlset>${'<url>'.repeat(100_000)}`],
    ['nested without end in RSS', `<rss version="2.0"><channel>${'<item>'.repeat(20_000)}`],
    ['a list nested without end', `<opml version="2.0"><body>${'<outline text="a">'.repeat(20_000)}`],
  ])('a feed that is %s is told', async (_, text) => {
    expect(await read(text)).toMatchObject({ source: 'feed.xml', kind: 'broken' });
  });

  test('a feed with more entries than any is refused', async () => {
    const urls = '<url><loc>https://a.example/</loc></url>'.repeat(50_001);
    expect(await read(`<urlset>${urls}</urlset>`)).toMatchObject({ kind: 'too-long' });
  });
});
