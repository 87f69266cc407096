/** In: the page. Out: the report that it carries in its data block. */
import type { StoryReport } from '@firsthand/core';
import { gunzipSync } from 'fflate';
import { type PackedReport, unpackReport } from '../../template/packed-report.js';

/** The element that holds the report; `scripts/build-page.mjs` writes it. */
const DATA_BLOCK = 'report';

/**
 * Throws where the page holds no whole report, e.g. a file that was cut while it was copied. The part that no view shows is read when the report
 * is saved.
 */
export function embeddedReport(page: Document): StoryReport {
  const [first = '', later = ''] = (page.getElementById(DATA_BLOCK)?.textContent ?? '').split('\n');
  if (later === '') throw new Error('the second part of the report is missing');
  return unpackReport(valueOf(first) as PackedReport['first'], () => valueOf(later));
}

function valueOf(compressed: string): unknown {
  return JSON.parse(new TextDecoder().decode(gunzipSync(bytesOf(compressed))));
}

/** The bytes of base64, one by one: a list made by a function for each character would take the time of all the rest. */
function bytesOf(base64: string): Uint8Array {
  const characters = atob(base64);
  const bytes = new Uint8Array(characters.length);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = characters.charCodeAt(index);
  return bytes;
}
