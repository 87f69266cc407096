/**
 * A mail in (RFC 5322, MIME), an article out: the subject is its headline, the sender its author or, where a mailing list or newsletter sends it,
 * its outlet. A page that a browser saved as one file (MHTML) is a mail too, with the page as its text.
 */
import type { ReadProblem } from '@firsthand/core';
import PostalMime, { type Email } from 'postal-mime';
import { readHtmlPage } from '../html-page.js';
import { problem } from '../problems.js';
import { toIso8601 } from '../published.js';
import type { ReadArticle } from '../read-article.js';
import { type Forwarded, forwardedIn } from './forwarded.js';
import { withQuotationMarks } from './quotation-marks.js';
import { unwrap } from './unwrap.js';

/** Parts within parts. Mails that are forwarded again and again have some ten. */
const MAX_NESTING = 50;

/** Mails attached to mails attached to mails that are opened, and how many of one mail. */
const MAX_FORWARDS = 5;
const MAX_ATTACHED = 10;

/** The article, or why there is none. Of a mail and those attached to it, the one with the longest text: the others say "see below". */
export async function readMail(source: string, bytes: Uint8Array, forwards = 0): Promise<ReadArticle | ReadProblem> {
  const mail = await parseOrNull(bytes);
  if (mail === null) {
    const advice = 'save the mail again, or its text as .txt';
    return problem(source, 'broken', 'its parts are damaged or nested too deep', advice);
  }
  const page = mail.headers.find(({ key }) => key === 'snapshot-content-location');
  const html = withQuotationMarks(mail.html ?? '');
  if (page !== undefined) return await readSavedPage(source, html, page.value);
  let best = await readLetter(source, mail, html);
  if (forwards === MAX_FORWARDS) return best;
  for (const attached of attachedMails(mail)) {
    const other = await readMail(source, attached, forwards + 1);
    if (!('kind' in other) && ('kind' in best || other.body.length > best.body.length)) best = other;
  }
  return best;
}

function attachedMails({ attachments }: Email): readonly Uint8Array[] {
  return attachments
    .filter(({ mimeType }) => mimeType === 'message/rfc822')
    .slice(0, MAX_ATTACHED)
    .map(({ content }) => (typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)));
}

async function parseOrNull(bytes: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: MAX_NESTING, forceRfc822Attachments: true });
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
  const forwarded = forwardedIn(withQuotationMarks(mail.text ?? '').replace(/\r\n?/g, '\n'));
  if (forwarded !== null && forwarded.text.trim() !== '') return forwardedLetter(source, forwarded);
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

/** What somebody else wrote, and passed on as text. */
function forwardedLetter(source: string, { sender, subject, date, text }: Forwarded): ReadArticle {
  return {
    source,
    headline: headlineOf(subject ?? ''),
    body: letterText(text),
    outlet: null,
    byline: nameIn((sender ?? '').replace(/[<[].*$/, '').replace(/["*]/g, '')),
    published: date === null ? null : toIso8601(date),
    url: null,
  };
}

/** The sender's name as the mail gives it. */
function nameOf({ from }: Email): string | null {
  return nameIn(from?.name ?? '');
}

/** An address alone names nobody. */
function nameIn(words: string): string | null {
  const name = words.trim();
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
