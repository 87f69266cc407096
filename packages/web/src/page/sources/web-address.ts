/** In: an article. Out: the address at which it can be opened again. */
import type { ReportedArticle } from '@firsthand/core';

/**
 * Null where there is none: a page may give any text as its own address, and only the web's own schemes are followed. What was fetched comes
 * before what the page says of itself.
 */
export function webAddress({ capture, url }: Pick<ReportedArticle, 'capture' | 'url'>): string | null {
  return (
    [capture?.address, url].find((address) => address !== undefined && address !== null && isWebAddress(address)) ??
    null
  );
}

function isWebAddress(address: string): boolean {
  return /^https?:\/\//iu.test(address) && URL.canParse(address);
}
