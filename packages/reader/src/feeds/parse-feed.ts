/** The text of a feed of any kind in, what it holds out, or why it cannot be read. */
import type { ReadProblem } from '@firsthand/core';
import { problem } from '../problems.js';
import type { Feed, FeedKind } from './feed.js';

/** Entries of one feed. A site map may have 50,000 (sitemaps.org), other feeds have up to some hundred. */
const MAX_ITEMS = 50_000;

/** `address` is the feed's own, or null for a file or standard input. Loads the parsers on first use. */
export async function parseFeedText(
  source: string,
  kind: FeedKind,
  text: string,
  address: string | null,
): Promise<Feed | ReadProblem> {
  try {
    const feed = await parseAs(source, kind, text, address);
    return feed.items.length > MAX_ITEMS
      ? problem(source, 'too-long', `it has more than ${MAX_ITEMS} entries`, 'name a feed with fewer entries')
      : feed;
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return problem(
      source,
      'broken',
      `the feed is damaged (${words})`,
      'download it again, or name the pages themselves',
    );
  }
}

async function parseAs(source: string, kind: FeedKind, text: string, address: string | null): Promise<Feed> {
  switch (kind) {
    case 'site-map':
    case 'site-map-index': {
      const { parseSiteMap } = await import('./site-map.js');
      return parseSiteMap(source, text, address, kind);
    }
    case 'opml': {
      const { parseOutlines } = await import('./syndication.js');
      return parseOutlines(source, text, address);
    }
    default: {
      const { parseSyndication } = await import('./syndication.js');
      return parseSyndication(source, text, address);
    }
  }
}
