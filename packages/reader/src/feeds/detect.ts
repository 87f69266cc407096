/**
 * Whether a text is a feed, and of which kind: by its root element, or by the version that JSON feeds name. Names of files and content types of
 * servers say too little: feeds are sent as XML, text and HTML.
 */
import type { FeedKind } from './feed.js';

const byRoot: ReadonlyMap<string, FeedKind> = new Map([
  ['rss', 'rss'],
  ['feed', 'atom'],
  ['rdf', 'rdf'],
  ['urlset', 'site-map'],
  ['sitemapindex', 'site-map-index'],
  ['opml', 'opml'],
]);

/** The root element, and the version of a JSON feed, stand within the first characters, behind comments at most. */
const HEAD_LENGTH = 20_000;

/** The kind, or null where it is no feed. */
export function feedKindOf(text: string): FeedKind | null {
  const head = text
    .slice(0, HEAD_LENGTH)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (head.startsWith('{')) {
    return /"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version\\?\//.test(head) ? 'json-feed' : null;
  }
  const root = rootName(head);
  return root === null ? null : (byRoot.get(root) ?? null);
}

/** The local name of the first element, in lower case; null where words stand before it. */
function rootName(head: string): string | null {
  let at = 0;
  while (at < head.length) {
    while (/\s/.test(head.charAt(at))) at++;
    if (head.charAt(at) !== '<') return null;
    const end = endOfAside(head, at);
    if (end === null)
      return /^<(?:[\w.-]+:)?([\w.-]+)/.exec(head.slice(at, at + NAME_LENGTH))?.[1]?.toLowerCase() ?? null;
    at = end;
  }
  return null;
}

/** The longest names of root elements, with their prefix, have some 20 characters. */
const NAME_LENGTH = 100;

/** Where a comment, a processing instruction or a document type ends that begins here, or null where an element begins. */
function endOfAside(head: string, at: number): number | null {
  if (head.startsWith('<!--', at)) return after(head, '-->', at);
  if (head.startsWith('<?', at)) return after(head, '?>', at);
  if (!head.startsWith('<!', at)) return null;
  const open = head.indexOf('[', at);
  const close = head.indexOf('>', at);
  return open >= 0 && open < close ? after(head, ']>', open) : after(head, '>', at);
}

function after(head: string, mark: string, from: number): number {
  const at = head.indexOf(mark, from);
  return at < 0 ? head.length : at + mark.length;
}
