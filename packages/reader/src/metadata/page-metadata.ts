/**
 * What a page says of itself, and where it says so: each value with its place and how far it can be trusted. Plain data, as every reader of
 * pages hands it out and everybody who shows or uses it takes it.
 */

/** Where on a page a value stands, or `address` where the address of the page holds it. */
export const metadataPlaces = [
  'json-ld',
  'microdata',
  'rdfa',
  'open-graph',
  'meta',
  'title',
  'visible',
  'address',
] as const;

export type MetadataPlace = (typeof metadataPlaces)[number];

export interface Found<Value> {
  readonly value: Value;
  readonly place: MetadataPlace;
  /** What the value is called there, for a person to look it up: `NewsArticle.datePublished`, `og:title`, `h1`, `time[datetime]`. */
  readonly name: string;
  /** How likely the value is right, from 0 to 1, rounded to three places. */
  readonly confidence: number;
}

export interface Author {
  readonly name: string;
  /** `agency` for news agencies, `organisation` for outlets, newsrooms ("Staff") and others. */
  readonly kind: 'person' | 'agency' | 'organisation';
}

/** One time that the page gives for itself. */
export interface Clock extends Found<string> {
  readonly of: 'published' | 'modified';
}

/** What kind of page it is. All but `article`, `gallery` and `live-blog` hold no article to read, or only its first lines. */
export const pageKinds = [
  'article',
  'gallery',
  'live-blog',
  'paywall-stub',
  'error-page',
  'consent-wall',
  'bot-check',
] as const;

export type PageKind = (typeof pageKinds)[number];

export interface PageMetadata {
  readonly headline: Found<string> | null;
  readonly outlet: Found<string> | null;
  /** In the order of the page; empty where the page names none, or where it is not sure that it does. */
  readonly authors: readonly Found<Author>[];
  /** Times are ISO 8601, a day alone where no more is given, without a zone where none is given. */
  readonly published: Found<string> | null;
  readonly modified: Found<string> | null;
  /** All times that the page gives for itself, the most trusted first; `published` and `modified` are chosen from these. */
  readonly clocks: readonly Clock[];
  /** Whether all clocks of publication name one day. False is a reason to look at them. */
  readonly clocksAgree: boolean;
  /** The canonical address, absolute. */
  readonly url: Found<string> | null;
  /** A language tag of BCP 47, as written on the page. */
  readonly language: Found<string> | null;
  /** The section of the outlet, as printed. */
  readonly section: Found<string> | null;
  readonly pageKind: PageKind;
  /** Why the page is of that kind, each in words for a person; empty for an ordinary article. */
  readonly pageKindReasons: readonly string[];
}
