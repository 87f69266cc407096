/** In: the page. Out: the report that it carries in its data block. */
import type { StoryReport } from '@firsthand/core';
import { type PackedReport, unpackReport } from '../../template/packed-report.js';

/** The element that holds the report; `scripts/build-page.mjs` writes it. */
const DATA_BLOCK = 'report';

/** Throws where the page holds no whole report, e.g. a file that was cut while it was copied. */
export function embeddedReport(page: Document): StoryReport {
  const data: unknown = JSON.parse(page.getElementById(DATA_BLOCK)?.textContent ?? '');
  return unpackReport(data as PackedReport);
}
