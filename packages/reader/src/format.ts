/**
 * Which reader a file goes to: by the end of its name, or by its first characters where the name says nothing.
 */
import { extname } from 'node:path';
import { isRecord, parseOrUndefined } from './records/json-values.js';
import { looksLikeTable } from './records/table-head.js';

export type Format = 'text' | 'html' | 'json-lines' | 'json' | 'csv';

/** `unknown`: the name says nothing. `furniture`: part of a saved page or of a system, never an article. */
export type FormatByName = Format | 'unknown' | 'unsupported' | 'furniture';

const byExtension: ReadonlyMap<string, FormatByName> = new Map([
  ...['.txt', '.text'].map((end) => [end, 'text'] as const),
  ...['.htm', '.html', '.xhtml'].map((end) => [end, 'html'] as const),
  ...['.jsonl', '.ndjson'].map((end) => [end, 'json-lines'] as const),
  ['.json', 'json'],
  ...['.csv', '.tsv'].map((end) => [end, 'csv'] as const),
  // Text of another kind, or articles in a format that is not read: a person wants to know that these were left out.
  ...['.doc', '.docx', '.eml', '.epub', '.mht', '.mhtml', '.odt', '.pdf', '.rtf', '.warc'].map(
    (end) => [end, 'unsupported'] as const,
  ),
  ...['.wacz', '.xml', '.zip', '.gz'].map((end) => [end, 'unsupported'] as const),
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
  ['application/json', 'json'],
  ...['text/csv', 'text/tab-separated-values'].map((type) => [type, 'csv'] as const),
]);

/** What the header `Content-Type` says; a missing or meaningless one says nothing. */
export function formatByContentType(header: string | null): FormatByName {
  const type = (header ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (type === '' || type === 'application/octet-stream') return 'unknown';
  return byContentType.get(type) ?? 'unsupported';
}

/** What the first characters say: a tag, JSON, a row of column names, or else plain text. */
export function formatByContent(text: string): Format {
  const start = text.trimStart();
  if (start.startsWith('<')) return 'html';
  if (start.startsWith('{') && isRecord(parseOrUndefined(firstLineOf(start)))) return 'json-lines';
  if (/^[[{]/.test(start) && parseOrUndefined(start) !== undefined) return 'json';
  return looksLikeTable(start) ? 'csv' : 'text';
}

function firstLineOf(text: string): string {
  return /^[^\r\n]*/.exec(text)?.[0] ?? '';
}
