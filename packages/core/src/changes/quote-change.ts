/**
 * What became of the quotations of a sentence in, the changes that this is out: words inside the marks altered, added or made from a
 * paraphrase; words put in another mouth.
 */
import type { QuoteStatus, ReportedQuote } from '../report/schema.js';
import { spanOf } from '../text/span.js';
import type { ChangeCandidate, Pairing } from './pairing.js';

const descriptions: Partial<Record<QuoteStatus, string>> = {
  altered: 'words changed inside the quotation marks',
  extended: 'words added inside the quotation marks',
  'from-paraphrase': 'reported speech or narration put in quotation marks',
  misattributed: 'the words of another speaker',
};

/** The changes that a sentence makes to quotations. */
export function quoteChanges(
  { article, sentence }: Pairing,
  quotes: readonly ReportedQuote[],
): readonly ChangeCandidate[] {
  return quotes.flatMap((quote): readonly ChangeCandidate[] => {
    const words = descriptions[quote.status];
    if (words === undefined) return [];
    const here = spanOf(article, sentence, quote.start, quote.end);
    return [
      {
        kind: quote.status === 'misattributed' ? 'attribution' : 'quote',
        here,
        there: quote.sourceSpan,
        words,
        strength: 0.8,
      },
    ];
  });
}
