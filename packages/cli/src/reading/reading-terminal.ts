/**
 * What was understood and why, as a person reads it: of each article what is known with the place where it was found and how sure that is, then its
 * blocks with their types in the margin, and what was left out; at the end what could not be read.
 */
import type { ReadProblem } from '@firsthand/core';
import { printable } from '@firsthand/digest';
import type { ReadArticle, ReadResult } from '@firsthand/reader';
import type { Look } from '../formats.js';
import { block, type Page, page, section } from '../render/terminal-page.js';
import { feedLines } from './feed-listing.js';
import { blockLines } from './reading-blocks.js';
import { metadataLines } from './reading-metadata.js';

/** No line is wider than the terminal, unless that has fewer than 24 columns. */
export function readingOnTerminal({ articles, problems, feeds = [] }: ReadResult, look: Look): string {
  const sheet = page(look.width, look.color);
  const parts = [
    ...articles.map((article) => articleLines(sheet, article)),
    ...feeds.map((feed) => feedLines(sheet, feed)),
    ...(problems.length === 0 ? [] : [problemLines(sheet, problems)]),
  ];
  return parts.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function articleLines(sheet: Page, article: ReadArticle): readonly string[] {
  return [
    ...section(sheet, printable(article.headline ?? 'Without a headline')),
    ...metadataLines(sheet, article),
    '',
    ...blockLines(sheet, article),
  ];
}

function problemLines(sheet: Page, problems: readonly ReadProblem[]): readonly string[] {
  return [
    ...section(sheet, 'Not read, or only in part'),
    ...problems.flatMap(({ source, cause, advice }) =>
      block(sheet, { first: [{ text: '– ', paint: sheet.faint }] }, [
        { text: printable(source === '-' ? 'standard input' : source), paint: sheet.strong },
        { text: `: ${printable(cause)}; ${printable(advice)}` },
      ]),
    ),
  ];
}
