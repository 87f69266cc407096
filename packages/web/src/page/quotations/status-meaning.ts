/** What the status of a quotation means, said once above the quotations that have it. */
import type { QuoteStatus } from '@firsthand/core';

export const quoteStatusMeaning: Readonly<Record<QuoteStatus, string>> = {
  unsupported:
    'None of the articles that these words could come from has them. They may be invented, or come from an article that was not read: ask the outlet.',
  misattributed: 'The source has these words too, but from somebody else.',
  altered: 'Other words stand among those of the source.',
  extended: 'All the words of the source, and more.',
  'from-paraphrase': 'The source says this in words of its own, outside quotation marks.',
  trimmed: 'Some of the words of the source, in their order.',
  verbatim: 'The same words as in the source.',
  source: 'The words of a first-hand report; there is nothing to hold them against.',
  scare: 'So-called things, titles and nicknames: marks in which nobody is quoted.',
};
