/**
 * Feeds in, the articles of their items out: those on one subject, or all. The linked pages are fetched, for the person who named the feed asked for
 * its articles; where a page cannot be had and the feed carries the whole text, that text is taken, and the result says so.
 */
import type { ReadProblem } from '@firsthand/core';
import type { Document, FetchPage, ItemChoice } from '../document.js';
import { readHtmlPage } from '../html-page.js';
import { problem } from '../problems.js';
import type { ReadArticle } from '../read-article.js';
import type { ReadResult } from '../read-document.js';
import type { Feed, FeedItem } from './feed.js';
import { matcherOf } from './match.js';

export interface ItemServices {
  readonly fetchPage?: FetchPage;
  /** Reads the page of an item. */
  readonly readPage: (page: Document) => Promise<ReadResult>;
}

/** Pages of one feed that are read: a story has some hundred articles, a site map names every page of a year. */
export const MAX_ITEMS_READ = 200;

/** The articles in the order of the feed. An item that cannot be read is a problem with its address as the source. */
export async function takeItems(feed: Feed, choice: ItemChoice, services: ItemServices): Promise<ReadResult> {
  const chosen = chosenItems(feed, choice);
  if (chosen.length === 0) return { articles: [], problems: [nothingChosen(feed, choice)] };
  const read = chosen.slice(0, MAX_ITEMS_READ);
  const results = await Promise.all(read.map(async (item) => await takeItem(feed, item, services)));
  const left = chosen.length - read.length;
  return {
    articles: results.flatMap(({ articles }) => articles),
    problems: [...results.flatMap(({ problems }) => problems), ...(left === 0 ? [] : [tooMany(feed, left)])],
  };
}

/** Each address once; what matches by its title and summary, or by the words of its address where it has neither. */
function chosenItems({ items }: Feed, choice: ItemChoice): readonly FeedItem[] {
  const matcher = choice === 'all' ? null : matcherOf(choice.match);
  const seen = new Set<string>();
  return items.filter((item) => {
    if (item.address !== null && seen.has(item.address)) return false;
    if (matcher !== null && !matcher(subjectOf(item))) return false;
    if (item.address !== null) seen.add(item.address);
    return true;
  });
}

function subjectOf({ title, summary, address }: FeedItem): string {
  if (title !== null || summary !== null) return `${title ?? ''} ${summary ?? ''}`;
  return address === null ? '' : wordsOfAddress(address);
}

function wordsOfAddress(address: string): string {
  const { pathname } = new URL(address);
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

async function takeItem(feed: Feed, item: FeedItem, services: ItemServices): Promise<ReadResult> {
  const { address } = item;
  const place = address ?? feed.source;
  if (address === null || services.fetchPage === undefined) {
    const without =
      address === null
        ? noAddress(feed, item)
        : problem(place, 'unsupported', 'pages are not fetched here', 'save the page and name the file');
    return await textOfFeed(feed, item, place, without);
  }
  const page = await services.fetchPage(address, feed.source);
  if ('kind' in page) return await textOfFeed(feed, item, place, page);
  const read = await services.readPage(page);
  const [first] = read.problems;
  return read.articles.length === 0 && first !== undefined ? await textOfFeed(feed, item, place, first) : read;
}

/** The article as the feed carries it, with a note why it is not the page's; or that reason alone where the feed has no text. */
async function textOfFeed(feed: Feed, item: FeedItem, place: string, reason: ReadProblem): Promise<ReadResult> {
  const article = item.content === null ? null : await articleOfContent(feed, item, item.content, place);
  if (article === null) return { articles: [], problems: [reason] };
  const cause = `${reason.cause}, so the text was taken from the feed ${feed.source}`;
  const advice = 'compare it with the page: feeds may carry another version';
  return { articles: [article], problems: [{ ...reason, source: place, cause, advice }] };
}

async function articleOfContent(
  feed: Feed,
  item: FeedItem,
  content: string,
  source: string,
): Promise<ReadArticle | null> {
  const page: ReadArticle | ReadProblem = await readHtmlPage(source, `<article>${content}</article>`);
  if ('kind' in page) return null;
  const { title, author, outlet, published, address } = item;
  return {
    source,
    headline: title,
    body: page.body,
    outlet: outlet ?? feed.title,
    byline: author,
    published,
    url: address,
    ...(page.blocks === undefined ? {} : { blocks: page.blocks }),
  };
}

function noAddress(feed: Feed, { title }: FeedItem): ReadProblem {
  const name = title === null ? 'an entry without a title' : `the entry “${title}”`;
  return problem(
    feed.source,
    'no-article',
    `${name} names no page that can be read`,
    'look for it on the pages of the outlet',
  );
}

function nothingChosen({ source, items }: Feed, choice: ItemChoice): ReadProblem {
  if (choice === 'all' || items.length === 0)
    return problem(source, 'no-article', 'the feed has no entries', 'try again later');
  const cause = `none of its ${items.length} entries has all the words of --match in its title or summary`;
  return problem(source, 'no-article', cause, 'use fewer or other words; firsthand read lists the entries');
}

function tooMany({ source }: Feed, left: number): ReadProblem {
  const cause = `${left} further entries were not read: of one feed ${MAX_ITEMS_READ} are`;
  return problem(source, 'too-long', cause, 'narrow the choice with more words for --match');
}
