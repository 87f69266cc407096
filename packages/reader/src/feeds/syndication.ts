/**
 * RSS, Atom, RDF (RSS 1.0), JSON Feed and OPML in, one shape out. feedsmith reads the formats with their namespaces and expands no entities; dates
 * become ISO 8601, titles and summaries plain words, links absolute addresses.
 */
import { parseFeed, parseOpml } from 'feedsmith';
import { toIso8601 } from '../published.js';
import { isRecord } from '../records/json-values.js';
import type { Feed, FeedItem, FeedLink } from './feed.js';
import { itemAddress } from './item-address.js';
import { plainWords } from './plain-words.js';

/** `address` is the feed's own, or null for a file. Throws where the feed is damaged. */
export function parseSyndication(source: string, text: string, address: string | null): Feed {
  const parsed = parseFeed(text);
  switch (parsed.format) {
    case 'rss':
    case 'rdf': {
      const { title, link, items = [] } = parsed.feed;
      return {
        source,
        kind: parsed.format,
        title: plainWords(title),
        feeds: [],
        items: items.map((item) => rssItem(item, baseOf(link, address))),
      };
    }
    case 'atom': {
      const { title, links, entries = [], xml } = parsed.feed;
      const base = baseOf(xml?.base ?? alternate(links), address);
      return {
        source,
        kind: 'atom',
        title: plainWords(title?.value),
        feeds: [],
        items: entries.map((entry) => atomItem(entry, base)),
      };
    }
    case 'json': {
      const { title, home_page_url: home, items = [] } = parsed.feed;
      return {
        source,
        kind: 'json-feed',
        title: plainWords(title),
        feeds: [],
        items: items.map((item) => jsonItem(item, baseOf(home, address))),
      };
    }
    default:
      throw new Error('the feed is of no kind that is read');
  }
}

/** What is taken of an entry of RSS or RDF, with the namespaces `content` and `dc` that most feeds of news use. */
interface RssEntry {
  readonly title?: unknown;
  readonly link?: string;
  readonly guid?: { readonly value?: string; readonly isPermaLink?: boolean };
  readonly description?: unknown;
  readonly pubDate?: string;
  readonly authors?: readonly (string | { readonly name?: string })[];
  readonly source?: { readonly title?: string };
  readonly content?: { readonly encoded?: string };
  readonly dc?: { readonly creators?: readonly string[]; readonly dates?: readonly string[] };
}

function rssItem(item: RssEntry, base: string | null): FeedItem {
  const permanent = item.guid?.isPermaLink === false ? undefined : item.guid?.value;
  return {
    title: plainWords(wordsOf(item.title)),
    address: itemAddress(item.link, base) ?? itemAddress(permanent, null),
    published: timeOf(item.pubDate ?? item.dc?.dates?.[0]),
    summary: plainWords(wordsOf(item.description)),
    author: plainWords(
      (item.dc?.creators ?? (item.authors ?? []).map(nameOf))
        .filter((name) => name !== undefined && name !== '')
        .join(', '),
    ),
    outlet: plainWords(item.source?.title),
    content: contentOf(item.content?.encoded),
  };
}

interface AtomText {
  readonly value?: string;
  readonly type?: string;
}

interface AtomLink {
  readonly href?: string;
  readonly rel?: string;
  readonly type?: string;
}

interface AtomEntry {
  readonly title?: AtomText;
  readonly links?: readonly AtomLink[];
  readonly published?: string;
  readonly updated?: string;
  readonly summary?: AtomText;
  readonly content?: AtomText & { readonly src?: string };
  readonly authors?: readonly { readonly name?: string }[];
  readonly source?: { readonly title?: AtomText };
}

function atomItem(entry: AtomEntry, base: string | null): FeedItem {
  return {
    title: plainWords(markupOf(entry.title)),
    address: itemAddress(alternate(entry.links), base),
    published: timeOf(entry.published ?? entry.updated),
    summary: plainWords(markupOf(entry.summary)),
    author: plainWords(
      (entry.authors ?? [])
        .map(({ name }) => name ?? '')
        .filter((name) => name !== '')
        .join(', '),
    ),
    outlet: plainWords(markupOf(entry.source?.title)),
    content: contentOf(markupOf(entry.content)),
  };
}

interface JsonEntry {
  readonly title?: string;
  readonly url?: string;
  readonly external_url?: string;
  readonly date_published?: string;
  readonly summary?: string;
  readonly content_html?: string;
  readonly content_text?: string;
  readonly authors?: readonly { readonly name?: string }[];
}

function jsonItem(item: JsonEntry, base: string | null): FeedItem {
  return {
    title: plainWords(escaped(item.title)),
    address: itemAddress(item.url, base) ?? itemAddress(item.external_url, base),
    published: timeOf(item.date_published),
    summary: plainWords(escaped(item.summary)),
    author: plainWords(
      escaped(
        (item.authors ?? [])
          .map(({ name }) => name ?? '')
          .filter((name) => name !== '')
          .join(', '),
      ),
    ),
    outlet: null,
    content: contentOf(item.content_html ?? paragraphs(item.content_text)),
  };
}

/** The feeds that an OPML list names, those within groups too. Throws where the list is damaged. */
export function parseOutlines(source: string, text: string, address: string | null): Feed {
  const { head, body } = parseOpml(text);
  const feeds: FeedLink[] = [];
  const waiting: Outline[] = [...(body?.outlines ?? [])].toReversed();
  for (let outline = waiting.pop(); outline !== undefined; outline = waiting.pop()) {
    const link = itemAddress(outline.xmlUrl, address);
    if (link !== null) feeds.push({ title: plainWords(escaped(outline.title ?? outline.text)), address: link });
    waiting.push(...(outline.outlines ?? []).toReversed());
  }
  return { source, kind: 'opml', title: plainWords(escaped(head?.title)), items: [], feeds };
}

interface Outline {
  readonly text?: string;
  readonly title?: string;
  readonly xmlUrl?: string;
  readonly outlines?: readonly Outline[];
}

function baseOf(written: string | undefined, address: string | null): string | null {
  return itemAddress(written, address) ?? address;
}

function alternate(links: readonly AtomLink[] | undefined): string | undefined {
  const pages = (links ?? []).filter(({ rel }) => rel === undefined || rel === 'alternate');
  return (pages.find(({ type }) => type === undefined || /html/i.test(type)) ?? pages[0])?.href;
}

function timeOf(written: string | undefined): string | null {
  return written === undefined ? null : toIso8601(written);
}

function contentOf(html: string | null | undefined): string | null {
  return html === undefined || html === null || html.trim() === '' ? null : html;
}

/** In some feeds a title or description is an object with its text as `value`. */
function wordsOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return isRecord(value) && typeof value['value'] === 'string' ? value['value'] : null;
}

function nameOf(author: string | { readonly name?: string }): string | undefined {
  return typeof author === 'string' ? author : author.name;
}

/** An Atom text is plain unless it says otherwise (RFC 4287, 3.1.1). */
function markupOf(text: AtomText | undefined): string | null {
  if (text?.value === undefined) return null;
  return text.type === 'html' || text.type === 'xhtml' || /html/i.test(text.type ?? '')
    ? text.value
    : escaped(text.value);
}

function escaped(text: string | undefined): string | null {
  return text === undefined ? null : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function paragraphs(text: string | undefined): string | null {
  return text === undefined
    ? null
    : (escaped(text) ?? '')
        .split(/\n+/)
        .map((line) => `<p>${line}</p>`)
        .join('');
}
