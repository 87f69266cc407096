/**
 * Each article as clean Markdown: headline, a line of what is known, and its text, with sub-headings, quotations and lists where the page has them.
 * Whatever the text holds is read as text.
 */
import { printable } from '@firsthand/digest';
import { type Block, type Feed, isProse, type ReadArticle, type ReadResult } from '@firsthand/reader';
import { escapeMarkdown } from '../render/escape-markdown.js';

/** Between two articles stands a rule. */
export function readingAsMarkdown({ articles, feeds = [] }: ReadResult): string {
  const parts = [...articles.map(articleBlocks), ...feeds.map(feedBlocks)];
  return parts.map((blocks) => `${blocks.join('\n\n')}\n`).join('\n---\n\n');
}

function articleBlocks(article: ReadArticle): readonly string[] {
  const { headline, byline, outlet, published, url } = article;
  const known = [byline, outlet, published].filter((words) => words !== null).map(oneLine);
  return [
    ...(headline === null ? [] : [`# ${oneLine(headline)}`]),
    ...(known.length === 0 ? [] : [known.join(' · ')]),
    ...(url === null ? [] : [addressLine(url)]),
    ...textBlocks(article),
  ];
}

/** The entries of a feed as a list, each with its address. */
function feedBlocks({ source, title, items, feeds }: Feed): readonly string[] {
  const entries = items.map(({ title: name, address, published }) => {
    const words = [name, published].filter((part) => part !== null).map(oneLine);
    return `- ${[...words, ...(address === null ? [] : [addressLine(address)])].join(' · ')}`;
  });
  const further = feeds.map(
    ({ title: name, address }) => `- ${name === null ? '' : `${oneLine(name)} · `}${addressLine(address)}`,
  );
  return [`# ${oneLine(title ?? source)}`, [...entries, ...further].join('\n')].filter((block) => block !== '');
}

function textBlocks({ body, blocks }: ReadArticle): readonly string[] {
  const prose = (blocks ?? []).filter(isProse);
  if (prose.length > 0) return prose.map(proseBlock);
  return body
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map(oneLine);
}

function proseBlock({ type, text }: Block): string {
  if (type === 'sub-heading') return `## ${oneLine(text)}`;
  const lines = text.split(/\n+/).map(oneLine);
  switch (type) {
    case 'quotation':
      return lines.map((line) => `> ${line}`).join('\n>\n');
    case 'list-item':
      return `- ${lines.join('\n  ')}`;
    default:
      return lines.join('\n\n');
  }
}

function oneLine(text: string): string {
  return escapeMarkdown(printable(text).trim());
}

/** A link where the address is one that a browser may follow (CommonMark, autolinks). */
function addressLine(url: string): string {
  return /^https?:\/\/[!-;=?-~]+$/i.test(url) ? `<${url}>` : oneLine(url);
}
