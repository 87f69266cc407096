/**
 * A page in, an article out: its metadata, and the paragraphs of its text separated by blank lines, without the headline.
 */
import type { Article, ReadProblem } from '@firsthand/core';
import { chooseParagraphs } from './html-body.js';
import { bare, isCreditBlock, pageMetadata } from './html-metadata.js';
import { type Block, type PageScan, scanPage, TooDeep } from './html-scan.js';
import { READABILITY_MAX_ATTRIBUTES, READABILITY_MAX_DEPTH, READABILITY_MAX_ELEMENTS } from './limits.js';
import { problem } from './problems.js';
import { readableMarkup } from './readability.js';

/** The shortest item of news in brief has some sixty characters; "Sign in to read on" has fewer. */
const ARTICLE_MIN_LENGTH = 40;

/** The article, or why there is none: `no-article`, or `broken` where the markup cannot be read. */
export async function readHtmlPage(source: string, html: string): Promise<Article | ReadProblem> {
  const page = scanOrNull(html);
  if (page === null) {
    return problem(source, 'broken', 'its elements are nested deeper than any page that people make');
  }
  const { articleBody, ...metadata } = pageMetadata(page);
  const blocks = chooseParagraphs(page, page.plain ? null : await readableBlocks(html, page));
  const printed = blocks.filter((block) => block.tag !== 'h1' && !isCreditBlock(block)).map((block) => block.text);
  const paragraphs = withoutHeadline(printed, metadata.headline);
  const text = paragraphs.join('\n\n');
  const body = articleBody !== null && articleBody.length > 2 * text.length ? plainText(articleBody) : text;
  if (body.length < ARTICLE_MIN_LENGTH || !/\p{Sentence_Terminal}/u.test(body)) return problem(source, 'no-article');
  return { source, body, ...metadata };
}

function scanOrNull(html: string): PageScan | null {
  try {
    return scanPage(html);
  } catch (error) {
    if (error instanceof TooDeep || error instanceof RangeError) return null;
    throw error;
  }
}

/** What Readability keeps of the page, or null where it finds nothing, fails, or would take too long. */
async function readableBlocks(html: string, page: PageScan): Promise<readonly Block[] | null> {
  if (page.elements > READABILITY_MAX_ELEMENTS || page.attributes > READABILITY_MAX_ATTRIBUTES) return null;
  if (page.depth > READABILITY_MAX_DEPTH) return null;
  try {
    const markup = await readableMarkup(html);
    return markup === null ? null : scanPage(markup).blocks;
  } catch {
    return null; // Readability asserts much about pages; the scan's own choice stands in.
  }
}

/** The paragraphs without those that only repeat the headline before the text begins. */
function withoutHeadline(paragraphs: readonly string[], headline: string | null): readonly string[] {
  const words = headline === null ? '' : bare(headline);
  if (words === '') return paragraphs;
  const start = paragraphs.findIndex((paragraph) => bare(paragraph) !== words);
  return start < 0 ? [] : paragraphs.slice(start);
}

/** `articleBody` is text by its standard and HTML in practice. */
function plainText(articleBody: string): string {
  const marked = /<\/?(?:p|br|div)\b/i.test(articleBody)
    ? articleBody
    : articleBody.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replace(/\n+/g, '<p>');
  return scanPage(marked)
    .blocks.map((block) => block.text)
    .join('\n\n');
}
