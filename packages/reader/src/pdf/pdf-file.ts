/**
 * A PDF of a saved or printed article in, an article out. Its paragraphs become a page (headline, sub-headings, paragraphs), which is read as pages are;
 * what stands above the headline is the outlet's furniture. A scanned page has no text and is told.
 */
import type { ReadProblem } from '@firsthand/core';
import { readHtmlPage } from '../html-page.js';
import { problem } from '../problems.js';
import type { ReadArticle } from '../read-article.js';
import { MAX_PAGES, pdfLines, type PdfText } from './lines.js';
import { type Paragraph, paragraphsOf } from './paragraphs.js';
import { dangerIn } from './safety.js';

/** A headline is larger than the text by this factor. */
const HEADLINE_SIZE = 1.25;

/** A sub-heading is. */
const SUB_HEADING_SIZE = 1.1;

/** Smaller print is captions, credits and legal lines. */
const SMALL_PRINT = 0.85;

const advice = 'open it, copy the text of the article and save it as .txt';

/** The article, or why there is none. */
export async function readPdf(source: string, bytes: Uint8Array): Promise<ReadArticle | ReadProblem> {
  const danger = dangerIn(bytes);
  if (danger !== null) return problem(source, 'unsupported', danger, advice);
  const read = await linesOrWhy(bytes);
  if (typeof read === 'string') return problem(source, 'broken', `the PDF is damaged (${read})`, advice);
  if (read === null)
    return problem(source, 'too-long', `it has more than ${MAX_PAGES} pages, which no article has`, advice);
  if (read.lines.length === 0) return problem(source, 'no-article', 'its pages are pictures without text', advice);
  return await readHtmlPage(source, pageOf(read));
}

async function linesOrWhy(bytes: Uint8Array): Promise<PdfText | null | string> {
  try {
    return await pdfLines(bytes.slice());
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function pageOf({ title, lines }: PdfText): string {
  const { paragraphs, bodySize } = paragraphsOf(lines);
  const headline = headlineIn(paragraphs, bodySize);
  const start = headline === null ? 0 : paragraphs.indexOf(headline) + 1;
  const body = paragraphs.slice(start).filter(({ size }) => size >= bodySize * SMALL_PRINT);
  const head = title === null ? '' : `<title>${escaped(title)}</title>`;
  const top = headline === null ? '' : `<h1>${escaped(headline.text)}</h1>`;
  const rest = body.map(({ text, size }) => {
    const tag = size >= bodySize * SUB_HEADING_SIZE ? 'h2' : 'p';
    return `<${tag}>${escaped(text)}</${tag}>`;
  });
  return `<!doctype html><html><head>${head}</head><body><article>${top}${rest.join('')}</article></body></html>`;
}

/** The largest print, where it is larger than the text; of equals the first. */
function headlineIn(paragraphs: readonly Paragraph[], bodySize: number): Paragraph | null {
  let largest: Paragraph | null = null;
  for (const paragraph of paragraphs) {
    if (paragraph.size < bodySize * HEADLINE_SIZE) continue;
    if (largest === null || paragraph.size > largest.size * 1.01) largest = paragraph;
  }
  return largest;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
