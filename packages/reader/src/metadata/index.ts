/**
 * A parsed page in, what the page says of itself out: each value with its place and how far it can be trusted. The order: who the outlet
 * is, what the headline is and where it is printed; around it the authors and the times; then what kind of page it is.
 */
import type { ParsedPage } from '../page/parse.js';
import type { Segment } from '../page/segments.js';
import { addressOf } from './address.js';
import { authorsOf } from './authors.js';
import { clocksOf } from './clocks.js';
import { headlineOf, lineOfHeadline } from './headline.js';
import { rawTextOf } from './json-ld.js';
import { languageOf } from './language.js';
import { outletNames } from './outlet.js';
import { pageKindOf } from './page-kind.js';
import type { PageMetadata } from './page-metadata.js';
import { viewOf } from './page-view.js';
import { sectionOf } from './section.js';

export interface ReadMetadata {
  readonly metadata: PageMetadata;
  /** The line of authors as printed, without the "by" before it; null where no author is named. */
  readonly byline: string | null;
  /** The text of the article as JSON-LD gives it, which may hold markup; null where it gives none. */
  readonly articleBody: string | null;
}

/**
 * Reads the metadata of a page. `source` is where it was read: its address, where it has one, or a path. `segments` are the page's runs of
 * text, where the caller has them already. Never throws for what a page holds; the work is linear in the size of the page.
 */
export async function readMetadata(
  parsed: ParsedPage,
  source: string,
  segments?: readonly Segment[],
): Promise<ReadMetadata> {
  const page = await viewOf(parsed, source, segments);
  const outlets = outletNames(page);
  const names = outlets.map(({ value }) => value);
  const headline = headlineOf(page, names);
  const headlineAt = lineOfHeadline(page, headline?.value ?? null);
  const { authors, line } = authorsOf(page, { outlets: names, headline: headline?.value ?? null, headlineAt });
  return {
    metadata: {
      headline,
      outlet: outlets[0] ?? null,
      authors,
      ...clocksOf(page, headlineAt),
      url: addressOf(page, source),
      language: languageOf(page.marks, page.graph, page.article),
      section: sectionOf(page),
      ...pageKindOf(page, headline?.value ?? null),
    },
    byline: line,
    articleBody: page.article === null ? null : rawTextOf(page.graph, page.article, 'articleBody'),
  };
}
