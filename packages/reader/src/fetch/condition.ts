/**
 * The headers of an earlier answer in, the headers that ask for the page only if it has changed since out, and what the reply to them means
 * (RFC 9110, 13; RFC 9111, 4.3).
 */
import { type Exchange, type Headers, headerOf } from './exchange.js';

/** What is known of a page from an earlier answer. */
export interface KnownPage {
  /** The headers to ask with. */
  readonly condition: Headers;
  /** The earlier answer, or null where it cannot be had any more. */
  readonly read: () => Promise<Exchange | null>;
}

/** By the address of a page, what is known of it; null where nothing is that a server could be asked about. */
export type FindKnown = (address: string) => KnownPage | null;

/** An entity tag, and a date as servers write it: whatever else an archive holds is not sent to anybody. */
const entityTag = /^(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"$/;
const date = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** Encodings of a body that are read here, so that it is of use when the page has not changed. */
const readable = /^(?:|identity|(?:x-)?gzip|deflate|br)$/i;

/**
 * None where the answer names nothing to ask by. Where it was made for one kind of asker (`Vary`), a date tells nothing, as another kind may have
 * got another page of that date; a tag tells the pages apart.
 */
export function conditionOf(status: number, headers: Headers): Headers {
  const vary = (headerOf(headers, 'vary') ?? '').trim();
  if (status !== 200 || vary === '*' || !readable.test((headerOf(headers, 'content-encoding') ?? '').trim())) return [];
  const tag = headerOf(headers, 'etag') ?? '';
  const modified = headerOf(headers, 'last-modified') ?? '';
  const sameForAll = /^(?:|accept-encoding)$/i.test(vary);
  return [
    ...(entityTag.test(tag) ? [['if-none-match', tag] as const] : []),
    ...(date.test(modified) && (sameForAll || entityTag.test(tag)) ? [['if-modified-since', modified] as const] : []),
  ];
}

export const NOT_MODIFIED = 304;

/** Whether the answer says that the page has not changed, and means the one that was asked about. */
export function isUnchanged({ status, responseHeaders }: Exchange, condition: Headers): boolean {
  if (status !== NOT_MODIFIED) return false;
  const [asked, told] = [headerOf(condition, 'if-none-match'), headerOf(responseHeaders, 'etag')];
  return asked === null || told === null || withoutWeakness(asked) === withoutWeakness(told);
}

/** A tag that says "the same to a reader" is as good as one that says "the same bytes" (weak comparison, RFC 9110, 8.8.3.2). */
function withoutWeakness(tag: string): string {
  return tag.replace(/^W\//, '');
}
