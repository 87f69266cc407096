/**
 * One JSON object a line: first the articles, each with what is known of it and where that was found, then the entries of feeds that are only
 * listed, then what could not be read. Given to
 * `firsthand analyze`, these lines make the same report as what they were read from.
 */
import type { ReadProblem } from '@firsthand/core';
import { type Feed, type FeedItem, type FeedLink, proseOf, type ReadArticle, type ReadResult } from '@firsthand/reader';

/** JSON leaves these as they are; a terminal obeys them, or shows words in another order than they stand in. */
const acting = /[\u007F-\u009F\u2028-\u202E\u2066-\u2069]/g;

export function readingAsJsonLines({ articles, problems, feeds = [] }: ReadResult): string {
  const bySource = new Map<string, ReadProblem[]>();
  for (const one of problems) bySource.set(one.source, [...(bySource.get(one.source) ?? []), one]);
  const read = articles.map((article) => lineOf(article, bySource.get(article.source) ?? []));
  const sources = new Set(articles.map(({ source }) => source));
  const unread = [...bySource]
    .filter(([source]) => !sources.has(source))
    .map(([source, all]) => lineOfUnread(source, all));
  const entries = feeds.flatMap((feed) => [
    ...feed.items.map((item) => lineOfItem(feed, item)),
    ...feed.feeds.map((link) => lineOfFeed(feed, link)),
  ]);
  return [...read, ...entries, ...unread].map((line) => `${asJson(line)}\n`).join('');
}

function lineOf(article: ReadArticle, problems: readonly ReadProblem[]): object {
  const { metadata } = article;
  return {
    source: article.source,
    headline: article.headline,
    authors: metadata?.authors.map(({ value }) => value.name) ?? (article.byline === null ? [] : [article.byline]),
    byline: article.byline,
    outlet: article.outlet,
    published: article.published,
    modified: metadata?.modified?.value ?? null,
    language: metadata?.language?.value ?? null,
    section: metadata?.section?.value ?? null,
    url: article.url,
    kind: metadata?.pageKind ?? 'article',
    text: proseOf(article),
    blocks: article.blocks ?? [],
    capture: article.capture ?? null,
    metadata: metadata ?? null,
    problems: problems.map(withoutSource),
  };
}

function lineOfUnread(source: string, problems: readonly ReadProblem[]): object {
  return {
    source,
    headline: null,
    authors: [],
    byline: null,
    outlet: null,
    published: null,
    modified: null,
    language: null,
    section: null,
    url: null,
    kind: null,
    text: null,
    blocks: [],
    capture: null,
    metadata: null,
    problems: problems.map(withoutSource),
  };
}

/** An entry of a feed: what is known before its page is read. */
function lineOfItem({ source }: Feed, item: FeedItem): object {
  const { title, author, outlet, published, address, summary, content } = item;
  return {
    ...lineOfUnread(source, []),
    kind: 'feed-entry',
    headline: title,
    authors: author === null ? [] : [author],
    byline: author,
    outlet,
    published,
    url: address,
    summary,
    carriesText: content !== null,
  };
}

function lineOfFeed({ source }: Feed, { title, address }: FeedLink): object {
  return { ...lineOfUnread(source, []), kind: 'feed', headline: title, url: address };
}

function withoutSource({ kind, cause, advice }: ReadProblem): Omit<ReadProblem, 'source'> {
  return { kind, cause, advice };
}

function asJson(value: object): string {
  return JSON.stringify(value).replace(
    acting,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
