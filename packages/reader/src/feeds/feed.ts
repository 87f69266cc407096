/** What a feed, a site map or a list of feeds holds, whatever its format: plain data, as it is listed and as articles are chosen from it. */

export const feedKinds = ['rss', 'atom', 'rdf', 'json-feed', 'site-map', 'site-map-index', 'opml'] as const;

export type FeedKind = (typeof feedKinds)[number];

export interface Feed {
  /** The path or address that it was read from. */
  readonly source: string;
  readonly kind: FeedKind;
  readonly title: string | null;
  /** The articles it names, in its order. */
  readonly items: readonly FeedItem[];
  /** Further feeds or site maps it names, in its order. */
  readonly feeds: readonly FeedLink[];
}

export interface FeedItem {
  /** Plain text on one line. */
  readonly title: string | null;
  /** An http or https address, absolute, or null where the feed gives none that can be read. */
  readonly address: string | null;
  /** ISO 8601, or null. */
  readonly published: string | null;
  /** Plain text on one line, cut where it is longer than a summary. */
  readonly summary: string | null;
  readonly author: string | null;
  readonly outlet: string | null;
  /** The whole article as HTML, where the feed carries it; not the summary. */
  readonly content: string | null;
}

export interface FeedLink {
  readonly title: string | null;
  readonly address: string;
}
