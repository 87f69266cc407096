/**
 * Which reader a file goes to: by the end of its name, or by its first characters where the name says nothing.
 */
import { extname } from 'node:path';
import { isRecord, parseOrUndefined } from './records/json-values.js';
import { looksLikeTable } from './records/table-head.js';

export type Format = 'text' | 'html' | 'json-lines' | 'json' | 'csv' | 'markdown' | 'mail' | 'feed' | 'pdf';

/** `archive`: holds many pages and is opened before any is read. `unknown`: the name says nothing. `furniture`: part of a saved page or of a system, never an article. */
export type FormatByName = Format | 'archive' | 'unknown' | 'unsupported' | 'furniture';

const byExtension: ReadonlyMap<string, FormatByName> = new Map([
  ...['.txt', '.text'].map((end) => [end, 'text'] as const),
  ...['.htm', '.html', '.xhtml'].map((end) => [end, 'html'] as const),
  ...['.jsonl', '.ndjson'].map((end) => [end, 'json-lines'] as const),
  ['.json', 'json'],
  ...['.md', '.markdown'].map((end) => [end, 'markdown'] as const),
  ...['.eml', '.mht', '.mhtml'].map((end) => [end, 'mail'] as const),
  ...['.atom', '.opml', '.rdf', '.rss', '.xml'].map((end) => [end, 'feed'] as const),
  ['.pdf', 'pdf'],
  ...['.csv', '.tsv'].map((end) => [end, 'csv'] as const),
  ...['.wacz', '.warc'].map((end) => [end, 'archive'] as const),
  // Text of another kind, or articles in a format that is not read: a person wants to know that these were left out.
  ...['.doc', '.docx', '.epub', '.odt', '.rtf'].map((end) => [end, 'unsupported'] as const),
  ...['.zip', '.gz'].map((end) => [end, 'unsupported'] as const),
  ...['.avif', '.bmp', '.gif', '.ico', '.jpeg', '.jpg', '.png', '.svg', '.tif', '.tiff', '.webp'].map(
    (end) => [end, 'furniture'] as const,
  ),
  ...['.cjs', '.css', '.download', '.js', '.map', '.mjs', '.ts', '.wasm'].map((end) => [end, 'furniture'] as const),
  ...['.eot', '.otf', '.ttf', '.woff', '.woff2'].map((end) => [end, 'furniture'] as const),
  ...['.avi', '.m4a', '.mov', '.mp3', '.mp4', '.ogg', '.wav', '.webm'].map((end) => [end, 'furniture'] as const),
  ...['.db', '.ini', '.lock', '.log', '.tmp'].map((end) => [end, 'furniture'] as const),
]);

/** What the end of the name says; of `page.html.gz`, the end before `.gz`. */
export function formatByName(path: string): FormatByName {
  const packed = /[^/\\]\.gz$/i.test(path) && extname(path.slice(0, -3)) !== '';
  return byExtension.get(extname(packed ? path.slice(0, -3) : path).toLowerCase()) ?? 'unknown';
}

const byContentType: ReadonlyMap<string, FormatByName> = new Map([
  ...['text/html', 'application/xhtml+xml'].map((type) => [type, 'html'] as const),
  ...['text/plain'].map((type) => [type, 'text'] as const),
  ...['application/jsonl', 'application/x-ndjson', 'application/jsonlines'].map(
    (type) => [type, 'json-lines'] as const,
  ),
  ...['application/json', 'application/feed+json'].map((type) => [type, 'json'] as const),
  ...['application/xml', 'text/xml', 'application/rss+xml', 'application/atom+xml', 'application/rdf+xml'].map(
    (type) => [type, 'feed'] as const,
  ),
  ['text/x-opml', 'feed'],
  ['text/markdown', 'markdown'],
  ['application/pdf', 'pdf'],
  ...['message/rfc822', 'multipart/related'].map((type) => [type, 'mail'] as const),
  ...['text/csv', 'text/tab-separated-values'].map((type) => [type, 'csv'] as const),
]);

/** What the header `Content-Type` says; a missing or meaningless one says nothing. */
export function formatByContentType(header: string | null): FormatByName {
  const type = (header ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (type === '' || type === 'application/octet-stream') return 'unknown';
  return byContentType.get(type) ?? 'unsupported';
}

/** What the first characters say: a tag, JSON, the head of a mail, front matter, a row of column names, or else plain text. */
export function formatByContent(text: string): Format {
  const start = text.trimStart();
  if (isMailHead(start)) return 'mail';
  if (/^(?:---[ \t]*[\r\n]|# \S)/.test(start)) return 'markdown';
  if (start.startsWith('<')) return 'html';
  if (start.startsWith('{') && isRecord(parseOrUndefined(firstLineOf(start)))) return 'json-lines';
  if (/^[[{]/.test(start) && parseOrUndefined(start) !== undefined) return 'json';
  return looksLikeTable(start) ? 'csv' : 'text';
}

/** Header lines of a mail up to the first empty line, the sender among them and something that only mails have. */
function isMailHead(text: string): boolean {
  const head =
    /^(?:[!-9;-~]{1,76}:[^\r\n]*(?:\r\n?|\n)(?:[ \t][^\r\n]*(?:\r\n?|\n))*){3,}/.exec(
      text.slice(0, MAIL_HEAD_LENGTH),
    )?.[0] ?? '';
  return /^from:/im.test(head) && /^(?:mime-version|message-id|received|snapshot-content-location):/im.test(head);
}

/** The header lines of mails that went through many servers have some 20,000 characters. */
const MAIL_HEAD_LENGTH = 50_000;

function firstLineOf(text: string): string {
  return /^[^\r\n]*/.exec(text)?.[0] ?? '';
}

/** PDF begins with its name, behind a few bytes at most (ISO 32000-1, annex H.3.4.1). */
export function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, PDF_NAME_WITHIN)).includes('%PDF-');
}

const PDF_NAME_WITHIN = 1_024;
