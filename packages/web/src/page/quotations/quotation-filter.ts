/**
 * In: the utterances of a story and what a reader asks for. Out: the utterances to show, each under a status, and how many there are of each status.
 * Asked for one article, an utterance stands under what became of it there, not under the worst that became of it anywhere.
 */
import type { QuoteStatus, ReportedQuote } from '@firsthand/core';
import { articleOf, clean, quotesOf, quoteStatusOrder, type Utterance } from '@firsthand/digest';

export interface QuotationFilter {
  /** Null for any. */
  readonly article: string | null;
  readonly status: QuoteStatus | null;
  /** As `speakerKey` has it; null for any. */
  readonly speaker: string | null;
  /** All of these words have to stand in one of its quotations or in the name of its speaker; empty for any. */
  readonly words: string;
}

export interface ShownUtterance {
  readonly utterance: Utterance;
  readonly status: QuoteStatus;
}

export interface ShownQuotations {
  /** In the order of the statuses, else as they came. */
  readonly shown: readonly ShownUtterance[];
  /** Utterances of each status that the rest of the filter lets through. */
  readonly counts: ReadonlyMap<QuoteStatus, number>;
}

export function filteredUtterances(utterances: readonly Utterance[], filter: QuotationFilter): ShownQuotations {
  const sought = folded(filter.words)
    .split(' ')
    .filter((word) => word !== '');
  const counts = new Map<QuoteStatus, number>();
  const shown: ShownUtterance[] = [];
  for (const utterance of utterances) {
    const statuses = statusesAsked(utterance, filter, sought);
    for (const status of statuses) counts.set(status, (counts.get(status) ?? 0) + 1);
    const status = filter.status ?? quoteStatusOrder.find((known) => statuses.has(known));
    if (status !== undefined && statuses.has(status)) shown.push({ utterance, status });
  }
  const rank = ({ status }: ShownUtterance): number => quoteStatusOrder.indexOf(status);
  return { shown: shown.toSorted((a, b) => rank(a) - rank(b)), counts };
}

/** What became of the words, in the articles that are asked for; of nothing that is not asked for. */
function statusesAsked(
  utterance: Utterance,
  { article, speaker }: QuotationFilter,
  sought: readonly string[],
): ReadonlySet<QuoteStatus> {
  const quotes = quotesOf(utterance);
  if (sought.length > 0 && !quotes.some((quote) => holdsAll(quote, sought))) return new Set();
  const asked = quotes.filter(
    (quote) =>
      (article === null || articleOf(quote.at) === article) && (speaker === null || speakerKey(quote) === speaker),
  );
  // "First-hand" is said of what no article took up, unless that report itself is asked for.
  const fates = asked.filter(({ status }) => status !== 'source');
  return new Set((article === null && fates.length > 0 ? fates : asked).map(({ status }) => status));
}

function holdsAll({ text, speaker }: ReportedQuote, sought: readonly string[]): boolean {
  const held = folded(`${text} ${speaker?.name ?? ''}`);
  return sought.every((word) => held.includes(word));
}

/** Who speaks, whatever the letters are in capitals; empty where nobody is named. */
export function speakerKey({ speaker }: ReportedQuote): string {
  return clean(speaker?.name ?? '').toLowerCase();
}

function folded(words: string): string {
  return clean(words).toLowerCase().replaceAll('’', "'");
}
