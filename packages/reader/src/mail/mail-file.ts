/**
 * A mail in (RFC 5322, MIME), an article out: the subject is its headline, the sender its author or, where a mailing list or newsletter sends it,
 * its outlet. A page that a browser saved as one file (MHTML) is a mail too, with the page as its text.
 */
import type { ReadProblem } from '@firsthand/core';
import PostalMime, { type Email } from 'postal-mime';
import { readHtmlPage } from '../html-page.js';
import { problem } from '../problems.js';
import type { ReadArticle } from '../read-article.js';
import { withQuotationMarks } from './quotation-marks.js';
import { unwrap } from './unwrap.js';

/** Parts within parts. Mails that are forwarded again and again have some ten. */
const MAX_NESTING = 50;

/** The article, or why there is none. */
export async function readMail(source: string, bytes: Uint8Array): Promise<ReadArticle | ReadProblem> {
  const mail = await parseOrNull(bytes);
  if (mail === null) {
    const advice = 'save the mail again, or its text as .txt';
    return problem(source, 'broken', 'its parts are damaged or nested too deep', advice);
  }
  const page = mail.headers.find(({ key }) => key === 'snapshot-content-location');
  const html = withQuotationMarks(mail.html ?? '');
  if (page !== undefined) return await readSavedPage(source, html, page.value);
  return await readLetter(source, mail, html);
}

async function parseOrNull(bytes: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: MAX_NESTING });
  } catch {
    return null;
  }
}

/** What browsers write as MHTML: the page first, then the pages of its frames. */
async function readSavedPage(source: string, html: string, address: string): Promise<ReadArticle | ReadProblem> {
  const end = /<\/html\s*>/i.exec(html);
  const article = await readHtmlPage(source, end === null ? html : html.slice(0, end.index + end[0].length));
  if ('kind' in article || article.url !== null || !/^https?:/i.test(address)) return article;
  return { ...article, url: address };
}

async function readLetter(source: string, mail: Email, html: string): Promise<ReadArticle | ReadProblem> {
  const read = html.trim() === '' ? null : await readHtmlPage(source, html);
  const page = read === null || 'kind' in read ? null : read;
  const body = page?.body ?? letterText(withQuotationMarks(mail.text ?? ''));
  if (body === '') return problem(source, 'empty', 'the mail has no text');
  const sender = nameOf(mail);
  const fromList = mail.headers.some(({ key }) => key === 'list-id' || key === 'list-unsubscribe');
  return {
    ...page,
    source,
    headline: headlineOf(mail.subject ?? '') ?? page?.headline ?? null,
    body,
    outlet: fromList ? sender : null,
    byline: fromList ? null : sender,
    published: mail.date === undefined || Number.isNaN(Date.parse(mail.date)) ? null : mail.date.replace('.000Z', 'Z'),
    url: null,
  };
}

/** The sender's name as the mail gives it; an address alone names nobody. */
function nameOf({ from }: Email): string | null {
  const name = from?.name.trim() ?? '';
  return name === '' || name.includes('@') ? null : name;
}

/** The subject without what mail programs put before it ("Fwd:", "AW:", "[list]"). */
function headlineOf(subject: string): string | null {
  const headline = subject
    .replace(/\s+/g, ' ')
    .replace(/^(?:\s*(?:re|fwd?|aw|wg|tr|rv|enc)\s*:|\s*\[[^[\]]{1,40}\])*/i, '')
    .trim();
  return headline === '' ? null : headline;
}

/** The text up to the signature, which a line of two dashes and a space opens (RFC 3676, 4.3). */
function letterText(text: string): string {
  const letter = text.replace(/\r\n?/g, '\n').split(/^-- $/m, 1)[0] ?? '';
  return unwrap(letter.trim());
}
