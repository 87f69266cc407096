/** From files and pages to articles: what callers may import. */
export type { Document, FetchPage, ItemChoice, Response, Services } from './document.js';
export type { Feed, FeedItem, FeedKind, FeedLink } from './feeds/feed.js';
export { unchosenFeeds } from './feeds/unchosen.js';
export type { Fetcher } from './fetch/fetcher.js';
export { type LazyFetcher, type LazyFetcherOptions, makeLazyFetcher } from './fetch/lazy-fetcher.js';
export type { ReadResult } from './read-document.js';
export { type ReadOptions, readPaths } from './read-paths.js';
export type { ColumnMapping } from './records/field-names.js';
export { compareSources } from './source-order.js';
export { type Block, type BlockLink, type BlockType, isFurniture, isProse } from './page/block.js';
export { proseOf, type ReadArticle } from './read-article.js';
export type { Author, Clock, Found, MetadataPlace, PageKind, PageMetadata } from './metadata/page-metadata.js';
