/**
 * In: a quotation of a rewrite. Out: what became of it, with its words and speaker, and those of its source.
 */
import type { QuoteStatus, ReportedArticle, ReportedQuote, StoryReport } from '@firsthand/core';
import { excerpt, markedText, type Piece } from './excerpt.js';
import { articleOf, clean, type ReportIndex } from './report-index.js';
import { differingWords, type Range, shift } from './word-marks.js';
import { isTroubled, speakerName, type TroubledStatus, troubledStatuses } from './wording.js';

export interface QuoteEntry<Status extends QuoteStatus = TroubledStatus> {
  readonly status: Status;
  readonly here: readonly Piece[];
  readonly speaker: string | null;
  /** The words of the source; null where no article at hand has them. */
  readonly there: QuoteSource | null;
}

export interface QuoteSource {
  readonly name: string;
  readonly pieces: readonly Piece[];
  /** Whether the source has the words as a quotation, and not as narration. */
  readonly quoted: boolean;
  readonly speaker: string | null;
}

/** The quotations of an article that a desk wants to see, worst first. */
export function quoteEntries(report: StoryReport, articleId: string, index: ReportIndex): readonly QuoteEntry[] {
  return report.quotes
    .filter((quote) => articleOf(quote.at) === articleId)
    .flatMap((quote) =>
      isTroubled(quote.status) ? [quoteEntry({ ...quote, status: quote.status }, report, index)] : [],
    )
    .toSorted((a, b) => troubledStatuses.indexOf(a.status) - troubledStatuses.indexOf(b.status));
}

/** A quotation whose words are not simply those of its source, beside that source. */
export function quoteEntry<Status extends QuoteStatus>(
  quote: ReportedQuote & { readonly status: Status },
  report: StoryReport,
  index: ReportIndex,
): QuoteEntry<Status> {
  const { status } = quote;
  const words = bareWords(quote.text);
  const speaker = speakerWords(quote);
  const sourceId = quote.sourceSpan?.at ?? quote.source;
  const source = sourceId === null ? undefined : index.articles.get(articleOf(sourceId));
  if (status === 'unsupported' || sourceId === null || source === undefined) {
    return { status, here: markedText(words, []), speaker, there: null };
  }
  const name = index.name(articleOf(sourceId));
  const original = status === 'from-paraphrase' ? undefined : originalOf(quote, sourceId, report);
  if (original === undefined || quote.sourceSpan === null) {
    const passage = quote.sourceSpan ?? index.sentences.get(sourceId);
    return { status, speaker, ...narrated(words, source, passage ?? null, name) };
  }
  const sourceWords = bareWords(quote.sourceSpan.text);
  const marks = differingWords(words, sourceWords);
  const pieces = markedText(sourceWords, marks.there);
  return {
    status,
    here: markedText(words, marks.here),
    speaker,
    there: { name, pieces, quoted: true, speaker: speakerWords(original) },
  };
}

/** Longer stretches between shared words are other content of the sentence, not other words for the same. */
const LONGEST_DIFFERENCE = 40;

/**
 * A quotation beside the narration it was made of. What the narration says besides is no difference: only short stretches between words that both
 * have are marked, and the passage is cut around the longest run of these.
 */
function narrated(
  words: string,
  source: ReportedArticle,
  passage: Range | null,
  name: string,
): Pick<QuoteEntry, 'here' | 'there'> {
  if (passage === null) return { here: markedText(words, []), there: null };
  const { here, there, shared } = differingWords(words, source.text.slice(passage.start, passage.end));
  const longest = shared.toSorted((a, b) => length(b) - length(a))[0];
  const [first, last] = [shared[0]?.start ?? 0, shared.at(-1)?.end ?? 0];
  const between = there.filter(
    (range) => range.start > first && range.end < last && length(range) <= LONGEST_DIFFERENCE,
  );
  const focus = longest === undefined ? null : (shift([longest], passage.start)[0] ?? null);
  const pieces = excerpt(source, [passage], shift(between, passage.start), focus);
  return { here: markedText(words, here), there: { name, pieces, quoted: false, speaker: null } };
}

function length({ start, end }: Range): number {
  return end - start;
}

/** The quotation of the source in which the words stand. */
function originalOf(quote: ReportedQuote, sourceId: string, report: StoryReport): ReportedQuote | undefined {
  const span = quote.sourceSpan;
  return report.quotes.find((other) =>
    span === null
      ? other.at === sourceId
      : articleOf(other.at) === articleOf(sourceId) && other.start < span.end && other.end > span.start,
  );
}

/** The words without the marks around them. */
function bareWords(text: string): string {
  return text.trim().replace(/^["'“”‘’„«»]+|["'“”‘’«»]+$/gu, '');
}

function speakerWords({ speaker }: ReportedQuote): string | null {
  if (speaker === null) return null;
  return speakerName(clean(speaker.name), speaker.anonymous);
}
