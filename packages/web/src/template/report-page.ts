/**
 * In: a story report. Out: a page of HTML that holds it and shows it: one file, which asks nothing of any network.
 * The report stands in the page as data that no browser runs; the script and style of the page are allowed by their digests alone (CSP).
 */
import type { StoryReport } from '@firsthand/core';
import { clean } from '@firsthand/digest';
import { packReport } from './packed-report.js';
import { afterReport, beforeReport, beforeTitle } from './page-template.js';

/** The same report gives the same bytes. */
export function reportPage(report: StoryReport): string {
  return [beforeTitle, escapeHtml(pageTitle(report)), beforeReport, inertJson(packReport(report)), afterReport].join(
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
 * JSON for a data block of HTML: `<` never stands in it, so that no `</script>` and no `<!--` of an article can end or bend the block
 * (HTML standard, "Restrictions for contents of script elements"). U+2028 and U+2029 are written out for older readers of JSON.
 */
function inertJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
