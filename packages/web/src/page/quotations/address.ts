/** The address of one quotation: `#/quotations/ARTICLE/START`, where START is its offset in the text of the article. */
import type { ReportedQuote } from '@firsthand/core';
import { articleOf } from '@firsthand/digest';
import { address } from '../route/route.js';

export function addressOfQuotation({ at, start }: Pick<ReportedQuote, 'at' | 'start'>): string {
  return address('quotations', [articleOf(at), String(start)]);
}
