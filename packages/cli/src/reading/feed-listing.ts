/** A feed in, the list of its entries out: on a terminal with times, addresses and summaries, and as plain text. */
import { printable } from '@firsthand/digest';
import type { Feed, FeedItem, FeedKind } from '@firsthand/reader';
import { block, indented, type Page, section } from '../render/terminal-page.js';

const kindWords: Readonly<Record<FeedKind, string>> = {
  rss: 'RSS feed',
  atom: 'Atom feed',
  rdf: 'RDF feed',
  'json-feed': 'JSON feed',
  'site-map': 'site map',
  'site-map-index': 'list of site maps',
  opml: 'list of feeds (OPML)',
};

/** Characters of a summary that are shown; the whole one is in the JSON lines. */
const SUMMARY_SHOWN = 280;

export function feedLines(sheet: Page, { source, kind, title, items, feeds }: Feed): readonly string[] {
  const count = items.length + feeds.length;
  const words = `${kindWords[kind]}, ${count} ${count === 1 ? 'entry' : 'entries'}, read from ${source === '-' ? 'standard input' : source}`;
  return [
    ...section(sheet, printable(title ?? kindWords[kind])),
    ...block(sheet, { first: [] }, [{ text: printable(words), paint: sheet.faint }]),
    ...items.flatMap((item) => ['', ...itemLines(sheet, item)]),
    ...feeds.flatMap((feed) => [
      '',
      ...block(sheet, { first: [] }, [{ text: printable(feed.title ?? feed.address), paint: sheet.strong }]),
      ...(feed.title === null ? [] : indented(sheet, 2, [{ text: printable(feed.address), paint: sheet.faint }])),
    ]),
    '',
    ...block(sheet, { first: [] }, [
      { text: 'To read their pages, add --match "words" or --all.', paint: sheet.faint },
    ]),
  ];
}

function itemLines(sheet: Page, { title, published, author, address, summary }: FeedItem): readonly string[] {
  const known = [published, author].filter((words) => words !== null).join(' · ');
  return [
    ...block(sheet, { first: [] }, [{ text: printable(title ?? 'Without a title'), paint: sheet.strong }]),
    ...(known === '' ? [] : indented(sheet, 2, [{ text: printable(known) }])),
    ...indented(sheet, 2, [{ text: printable(address ?? 'it names no page'), paint: sheet.faint }]),
    ...(summary === null ? [] : indented(sheet, 2, [{ text: printable(shortened(summary)) }])),
  ];
}

function shortened(summary: string): string {
  return summary.length <= SUMMARY_SHOWN ? summary : `${summary.slice(0, SUMMARY_SHOWN).trimEnd()} …`;
}

/** One entry a paragraph: title, time and address, each on a line of its own. */
export function feedAsText({ items, feeds }: Feed): string {
  const entries = items.map(({ title, published, address }) => [title, published, address]);
  const further = feeds.map(({ title, address }) => [title, address]);
  return [...entries, ...further]
    .map((parts) =>
      parts
        .filter((part) => part !== null)
        .map(printable)
        .join('\n'),
    )
    .join('\n\n');
}
