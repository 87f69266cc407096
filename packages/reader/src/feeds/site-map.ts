/**
 * A site map or a list of site maps in (sitemaps.org 0.9, with the news extension that newspapers use), one shape out. Elements are read as they
 * come and nothing is kept of the others, so that images and videos cost nothing.
 */
import { Parser } from 'htmlparser2';
import { METADATA_MAX_LENGTH } from '../limits.js';
import { toIso8601 } from '../published.js';
import type { Feed, FeedItem, FeedLink } from './feed.js';
import { itemAddress } from './item-address.js';

/** Site maps are four deep; what is deeper is none. */
const MAX_DEPTH = 50;

/** The fields that are kept, by the way from the entry to them. */
const fields = {
  'url/loc': 'address',
  'sitemap/loc': 'address',
  'url/lastmod': 'modified',
  'url/news/title': 'title',
  'url/news/publication_date': 'published',
  'url/news/publication/name': 'outlet',
} as const;

type Entry = Partial<Record<(typeof fields)[keyof typeof fields], string>>;

/** Throws where the markup is deeper than any site map. `address` is that of the map itself, or null for a file. */
export function parseSiteMap(
  source: string,
  text: string,
  address: string | null,
  kind: 'site-map' | 'site-map-index',
): Feed {
  const entries = readEntries(text);
  if (kind === 'site-map-index')
    return { source, kind, title: null, items: [], feeds: entries.flatMap((entry) => linkOf(entry, address)) };
  return {
    source,
    kind,
    title: entries.find(({ outlet }) => outlet !== undefined)?.outlet ?? null,
    items: entries.map((entry) => itemOf(entry, address)),
    feeds: [],
  };
}

function readEntries(text: string): readonly Entry[] {
  const entries: Entry[] = [];
  const path: string[] = [];
  let entry: Entry | null = null;
  let words = '';
  const parser = new Parser(
    {
      onopentag(name) {
        const local = localName(name);
        path.push(local);
        if (path.length > MAX_DEPTH) throw new Error('its elements are nested deeper than those of any site map');
        if (path.length === 2 && (local === 'url' || local === 'sitemap')) entry = {};
        words = '';
      },
      ontext(piece) {
        if (entry !== null && words.length < METADATA_MAX_LENGTH) words += piece;
      },
      onclosetag() {
        const place = path.slice(1).join('/');
        path.pop();
        if (entry === null) return;
        if (isField(place)) entry[fields[place]] ??= words.replace(/\s+/g, ' ').trim();
        if (path.length === 1) {
          entries.push(entry);
          entry = null;
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return entries;
}

function isField(place: string): place is keyof typeof fields {
  return Object.hasOwn(fields, place);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

function itemOf({ address, modified, published, title, outlet }: Entry, base: string | null): FeedItem {
  const time = published ?? modified;
  return {
    title: title || null,
    address: itemAddress(address, base),
    published: time === undefined ? null : toIso8601(time),
    summary: null,
    author: null,
    outlet: outlet || null,
    content: null,
  };
}

function linkOf({ address }: Entry, base: string | null): readonly FeedLink[] {
  const link = itemAddress(address, base);
  return link === null ? [] : [{ title: null, address: link }];
}
