/**
 * A page in, an article out: its blocks, those of its text and its credits joined by blank lines, and what it says of itself. Where a page shows its text by a
 * script only, what its data repeats of it is read; where our own reading finds next to nothing, Readability is asked.
 */
import type { ReadProblem } from '@firsthand/core';
import { readMetadata } from './metadata/index.js';
import type { PageMetadata } from './metadata/page-metadata.js';
import { type Block, isProse, isTold, textOfBlocks } from './page/block.js';
import { refuseOversized, UnreadablePage } from './page/page-size.js';
import { type ParsedPage, parsePage } from './page/parse.js';
import { readBlocks } from './page/read-blocks.js';
import { readSecondOpinion } from './page/second-opinion.js';
import { type Segment, segmentsOf } from './page/segments.js';
import { toldLinks } from './page/told-links.js';
import { bare } from './page/witnesses.js';
import { problem } from './problems.js';
import type { ReadArticle } from './read-article.js';

/** The shortest item of news in brief has some sixty characters; "Sign in to read on" has fewer. */
const ARTICLE_MIN_LENGTH = 40;

/** Below this much text our own reading is not sure that it found the article. */
const SURE_MIN_LENGTH = 200;

/** Pages that hold no article, whatever else they hold: what happened, and what to do. */
const noArticles: Readonly<Partial<Record<PageMetadata['pageKind'], readonly [cause: string, advice: string]>>> = {
  'bot-check': [
    'it is a check against robots in place of the article',
    'open it in a browser and save the page from there',
  ],
  'consent-wall': [
    'it is a question for consent in place of the article',
    'answer it in a browser and save the page from there',
  ],
  'error-page': [
    'it is the page of an error, not an article',
    'check the address, or look for the article in a web archive',
  ],
};

/** The article, or why there is none: `no-article`, or `broken` where the page is beyond all limits. */
export async function readHtmlPage(source: string, html: string): Promise<ReadArticle | ReadProblem> {
  try {
    return await readParsed(source, html, parsePage(html));
  } catch (error) {
    if (error instanceof UnreadablePage) return problem(source, 'broken', error.message);
    throw error;
  }
}

async function readParsed(source: string, html: string, page: ParsedPage): Promise<ReadArticle | ReadProblem> {
  const segments = segmentsOf(page.root);
  refuseOversized(segments);
  const { metadata, byline, articleBody } = await readMetadata(page, source, segments);
  const none = noArticles[metadata.pageKind];
  if (none !== undefined) {
    return problem(source, 'no-article', `${none[0]}: ${metadata.pageKindReasons.join('; ')}`, none[1]);
  }
  const headline = metadata.headline?.value ?? null;
  const blocks = withoutHeadline(await blocksOf(page, html, segments, articleBody), headline);
  const prose = textOfBlocks(blocks.filter(isProse));
  if (prose.length < ARTICLE_MIN_LENGTH || !/\p{Sentence_Terminal}/u.test(prose)) return problem(source, 'no-article');
  return {
    source,
    headline,
    body: textOfBlocks(blocks.filter(isTold)),
    outlet: metadata.outlet?.value ?? null,
    byline,
    published: metadata.published?.value ?? null,
    // Where the page was read, whoever fetched it knows better.
    url: metadata.url === null || metadata.url.place === 'address' ? null : metadata.url.value,
    ...toldLinks(blocks, metadata.url?.value ?? source),
    blocks,
    metadata,
  };
}

async function blocksOf(
  page: ParsedPage,
  html: string,
  segments: readonly Segment[],
  articleBody: string | null,
): Promise<readonly Block[]> {
  const own = readBlocks(page, segments);
  const { length } = textOfBlocks(own.filter(isProse));
  if (articleBody !== null && articleBody.length > 2 * length) return withText(own, dataBlocks(articleBody));
  return length < SURE_MIN_LENGTH ? await readSecondOpinion(page, html, segments, own) : own;
}

/** The blocks with another text in place of their own. */
function withText(blocks: readonly Block[], text: readonly Block[]): readonly Block[] {
  return [...blocks.filter((block) => !isProse(block)), ...text];
}

/** `articleBody` is text by its standard and HTML in practice. */
function dataBlocks(articleBody: string): readonly Block[] {
  const markup = /<\/?(?:p|br|div)\b/i.test(articleBody)
    ? articleBody
    : articleBody.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replace(/\n+/g, '<p>');
  return segmentsOf(parsePage(markup).root).map(({ text, links }) => ({
    type: 'paragraph',
    text,
    links,
    tag: 'script',
  }));
}

/** What repeats the headline before the text begins is the headline. */
function withoutHeadline(blocks: readonly Block[], headline: string | null): readonly Block[] {
  const words = headline === null ? '' : bare(headline);
  if (words === '') return blocks;
  let begun = false;
  return blocks.map((block) => {
    if (begun || !isProse(block)) return block;
    if (bare(block.text) === words) return { ...block, type: 'headline' };
    begun = true;
    return block;
  });
}
