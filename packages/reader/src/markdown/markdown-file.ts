/**
 * Markdown in, an article out: CommonMark with tables becomes a page and is read as pages are; the head of the file (YAML) says what else is
 * known of the article.
 */
import type { ReadProblem } from '@firsthand/core';
import MarkdownIt from 'markdown-it';
import { readHtmlPage } from '../html-page.js';
import { problem } from '../problems.js';
import type { ReadArticle } from '../read-article.js';
import type { ColumnMapping } from '../records/field-names.js';
import { detailsOfRecord } from '../records/record.js';
import { splitFrontMatter } from './front-matter.js';

export interface MarkdownReading {
  readonly articles: readonly ReadArticle[];
  readonly problems: readonly ReadProblem[];
}

/** The article, and problems: with its text (then there is no article) or with its head alone. */
export async function readMarkdown(
  source: string,
  text: string,
  columns: ColumnMapping = new Map(),
): Promise<MarkdownReading> {
  const { fields, broken, body } = splitFrontMatter(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const article = await readHtmlPage(source, `<article>${new MarkdownIt({ html: true }).render(body)}</article>`);
  if ('kind' in article) return { articles: [], problems: [article] };
  if (broken) {
    const advice = 'mend the lines between --- and ---; the text was read';
    const cause = 'its front matter is not valid YAML, so nothing was taken from it';
    return { articles: [article], problems: [problem(source, 'broken', cause, advice)] };
  }
  const details = detailsOfRecord(source, fields ?? {}, columns);
  if ('kind' in details) return { articles: [article], problems: [details] };
  const known = Object.fromEntries(Object.entries(details).filter(([, value]) => value !== null));
  return { articles: [{ ...article, ...known }], problems: [] };
}
