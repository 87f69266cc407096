/** What an answer that is no page means for a person, by its status (RFC 9110, 15). */
import { FetchFailure } from './failure.js';

const advices: ReadonlyMap<number, string> = new Map([
  ...[401, 402, 403, 407, 451].map(
    (status) => [status, 'open it in a browser, save the page and name the file'] as const,
  ),
  ...[404, 410].map(
    (status) => [status, 'check the spelling of the address, or look for a copy in a web archive'] as const,
  ),
  ...[429, 503].map((status) => [status, 'the site asks to come back later: try again then'] as const),
]);

/** The failure that a status outside 200 to 299 is. */
export function failureOfStatus(status: number, statusText: string): FetchFailure {
  const words = /^[\x20-\x7e]{1,60}$/.test(statusText) ? ` ${statusText}` : '';
  const advice = advices.get(status) ?? (status >= 500 ? 'the site has trouble: try again later' : undefined);
  return new FetchFailure('http-error', `the server answered HTTP ${status}${words}`, advice);
}
