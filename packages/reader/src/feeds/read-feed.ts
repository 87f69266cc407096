/**
 * The text of a feed in; out come the articles that a person chose from it, or else the feed itself, to be listed. A list of feeds or site maps is
 * followed to each of them, one step and no further.
 */
import type { ReadProblem } from '@firsthand/core';
import type { Document, ItemChoice, Reading, Services } from '../document.js';
import { problem } from '../problems.js';
import type { ReadResult } from '../read-document.js';
import type { Feed, FeedKind } from './feed.js';
import { parseFeedText } from './parse-feed.js';
import { takeItems } from './take-items.js';

/** How a document that a feed names is read. */
export type ReadFurther = (document: Document, options: Reading & Services) => Promise<ReadResult>;

/** Feeds of one list that are followed. Lists of readers have up to some hundred, of which most are about other things. */
const MAX_FEEDS_READ = 100;

export async function readFeed(
  { source, response }: Document,
  kind: FeedKind,
  text: string,
  options: Reading & Services,
  readFurther: ReadFurther,
): Promise<ReadResult> {
  const feed = await parseFeedText(source, kind, text, response?.capture.address ?? null);
  if ('cause' in feed) return { articles: [], problems: [feed] };
  const { items, ...further } = options;
  if (items === undefined) return { articles: [], problems: [], feeds: [feed] };
  if (kind === 'opml' || kind === 'site-map-index') return await followFeeds(feed, items, options, readFurther);
  return await takeItems(feed, items, { ...options, readPage: async (page) => await readFurther(page, further) });
}

/** Feeds that a list names and that are lists themselves are not followed: lists may name each other. */
async function followFeeds(
  list: Feed,
  items: ItemChoice,
  options: Reading & Services,
  readFurther: ReadFurther,
): Promise<ReadResult> {
  const { fetchPage } = options;
  const addresses = [...new Set(list.feeds.map(({ address }) => address))];
  if (addresses.length === 0) return { articles: [], problems: [problem(list.source, 'no-article', ...namesNoFeed)] };
  if (fetchPage === undefined) return { articles: [], problems: [problem(list.source, 'unsupported', ...notFetched)] };
  const followed = addresses.slice(0, MAX_FEEDS_READ);
  const results = await Promise.all(
    followed.map(async (address): Promise<ReadResult> => {
      const opened = await fetchPage(address, list.source);
      if ('kind' in opened) return { articles: [], problems: [opened] };
      const { items: _, ...listing } = options;
      const { feeds = [], problems } = await readFurther(opened, listing);
      const [feed] = feeds;
      if (feed === undefined) return { articles: [], problems: problems.length > 0 ? problems : [noFeed(address)] };
      if (feed.feeds.length > 0) return { articles: [], problems: [problem(address, 'unsupported', ...listInList)] };
      return await takeItems(feed, items, { ...options, readPage: async (page) => await readFurther(page, listing) });
    }),
  );
  return {
    articles: results.flatMap(({ articles }) => articles),
    problems: [...results.flatMap(({ problems }) => problems), ...leftOut(list, addresses.length - followed.length)],
  };
}

const namesNoFeed = ['the list names no feed', 'name a feed'] as const;
const notFetched = ['its feeds are not fetched here', 'download them and name the files'] as const;
const listInList = ['it is a list within a list, which is not followed', 'name it itself'] as const;

function noFeed(address: string): ReadProblem {
  return problem(address, 'unsupported', 'it is no feed', 'name its address alone to read it as a page');
}

function leftOut({ source }: Feed, count: number): readonly ReadProblem[] {
  if (count === 0) return [];
  const cause = `${count} further feeds were not read: of one list ${MAX_FEEDS_READ} are`;
  return [problem(source, 'too-long', cause, 'name the feeds that are meant')];
}
