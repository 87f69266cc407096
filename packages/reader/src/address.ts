/**
 * What somebody wrote as an address in, the address as the standard writes it (WHATWG URL) out, or why it is none that can be read. The
 * part behind `#` is never sent and left out.
 */
import type { ReadProblem } from '@firsthand/core';
import { problem } from './problems.js';

/** Characters of an address; servers refuse more than 8,000, and news sites use up to 400. */
const ADDRESS_MAX_LENGTH = 4_000;

/** Characters that a message shows of an address that is none. */
const SHOWN_LENGTH = 200;

/** The address, or a problem whose source holds no password. `base` is what a relative address is relative to. */
export function readAddress(written: string, base?: string): string | ReadProblem {
  if (written.length > ADDRESS_MAX_LENGTH) return notAnAddress(written, 'it is too long for an address');
  if (!URL.canParse(written, base)) return notAnAddress(written, 'it is not a valid address');
  const url = new URL(written, base);
  url.hash = '';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    const advice = 'name an address that begins with https:// or http://, or save the page and name the file';
    return problem(url.href.slice(0, SHOWN_LENGTH), 'unsupported', 'only http and https addresses are read', advice);
  }
  if (url.username === '' && url.password === '') return url.href;
  url.username = '';
  url.password = '';
  const advice = 'leave them out; for a page behind a login, save it in a browser and name the file';
  return problem(url.href, 'unsupported', 'it holds a user name or a password, which are never sent', advice);
}

function notAnAddress(written: string, cause: string): ReadProblem {
  return problem(written.slice(0, SHOWN_LENGTH), 'broken', cause, 'check the spelling of the address');
}
