/** In: the page. Out: the report that it carries in its data block. */
import type { StoryReport } from '@firsthand/core';
import { gunzipSync } from 'fflate';
import { type PackedReport, unpackReport } from '../../template/packed-report.js';

/** The element that holds the report; `scripts/build-page.mjs` writes it. */
const DATA_BLOCK = 'report';

/** Throws where the page holds no whole report, e.g. a file that was cut while it was copied. */
export function embeddedReport(page: Document): StoryReport {
  const json = new TextDecoder().decode(gunzipSync(bytesOf(page.getElementById(DATA_BLOCK)?.textContent ?? '')));
  return unpackReport(JSON.parse(json) as PackedReport);
}

/** The bytes of base64, one by one: a list made by a function for each character would take the time of all the rest. */
function bytesOf(base64: string): Uint8Array {
  const characters = atob(base64);
  const bytes = new Uint8Array(characters.length);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = characters.charCodeAt(index);
  return bytes;
}
