/**
 * In: a story report. Out: a page of HTML that holds it and shows it: one file, which asks nothing of any network.
 * The report stands in the page as compressed data that no browser runs; the script and style of the page are allowed by their digests alone (CSP).
 */
import type { StoryReport } from '@firsthand/core';
import { clean } from '@firsthand/digest';
import { gzipSync, strToU8 } from 'fflate';
import { type PackedReport, packReport } from './packed-report.js';
import { afterReport, beforeReport, beforeTitle } from './page-template.js';

/** The same report gives the same bytes. */
export function reportPage(report: StoryReport): string {
  return [beforeTitle, escapeHtml(pageTitle(report)), beforeReport, dataBlock(packReport(report)), afterReport].join(
    '',
  );
}

/** Characters of a headline that a browser's tab or a list of files can use. */
const TITLE_LENGTH = 120;

function pageTitle(report: StoryReport): string {
  const first = report.articles.find(({ origin }) => origin === 'firsthand') ?? report.articles[0];
  const headline = Array.from(clean(first?.headline ?? ''))
    .slice(0, TITLE_LENGTH)
    .join('');
  return headline === '' ? 'Firsthand' : `${headline} – Firsthand`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/**
 * The report as JSON, compressed (gzip, RFC 1952) and in base64 (RFC 4648), on a first line what the views show, on a second one the rest: a
 * sixth of the size, since coverage repeats itself, and a browser reads the page in a third of the time. Nothing of an article can end or bend
 * the block: base64 has no `<`. Compressed in JavaScript and without a time, so that every machine writes the same bytes.
 */
function dataBlock({ first, later }: PackedReport): string {
  return [first, later].map(compressed).join('\n');
}

function compressed(value: unknown): string {
  return Buffer.from(gzipSync(strToU8(asciiJson(value)), { level: 6, mtime: 0 })).toString('base64');
}

/** JSON with everything beyond ASCII written out: browsers hold and parse such text in half the room, several times as fast. */
function asciiJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
