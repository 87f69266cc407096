/**
 * In: a quotation of a rewrite. Out: what became of it, with its words and speaker, and those of its source.
 */
import type { ReportedQuote, StoryReport } from '@firsthand/core';
import { excerpt, markedText, type Piece } from './excerpt.js';
import { articleOf, clean, type ReportIndex } from './report-index.js';
import { differingWords } from './word-marks.js';
import { isTroubled, speakerName, type TroubledStatus, troubledStatuses } from './wording.js';

export interface QuoteEntry {
  readonly status: TroubledStatus;
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
    .flatMap((quote) => (isTroubled(quote.status) ? [quoteEntry(quote, quote.status, report, index)] : []))
    .toSorted((a, b) => troubledStatuses.indexOf(a.status) - troubledStatuses.indexOf(b.status));
}

function quoteEntry(quote: ReportedQuote, status: TroubledStatus, report: StoryReport, index: ReportIndex): QuoteEntry {
  const words = bareWords(quote.text);
  const speaker = speakerWords(quote);
  const sourceId = quote.sourceSpan?.at ?? quote.source;
  const source = sourceId === null ? undefined : index.articles.get(articleOf(sourceId));
  if (status === 'unsupported' || sourceId === null || source === undefined) {
    return { status, here: markedText(words, []), speaker, there: null };
  }
  const name = index.name(articleOf(sourceId));
  const span = quote.sourceSpan;
  const original = report.quotes.find((other) =>
    span === null
      ? other.at === sourceId
      : articleOf(other.at) === articleOf(sourceId) && other.start < span.end && other.end > span.start,
  );
  const thereSpeaker = original === undefined ? null : speakerWords(original);
  if (span === null) {
    const sentence = index.sentences.get(sourceId);
    const pieces = excerpt(source, sentence === undefined ? [] : [sentence], []);
    return {
      status,
      here: markedText(words, []),
      speaker,
      there: { name, pieces, quoted: false, speaker: thereSpeaker },
    };
  }
  const sourceWords = original === undefined ? span.text : bareWords(span.text);
  const marks = differingWords(words, sourceWords);
  return {
    status,
    here: markedText(words, marks.here),
    speaker,
    there: {
      name,
      pieces: markedText(sourceWords, marks.there),
      quoted: original !== undefined,
      speaker: thereSpeaker,
    },
  };
}

/** The words without the marks around them. */
function bareWords(text: string): string {
  return text.trim().replace(/^["'“”‘’„«»]+|["'“”‘’«»]+$/gu, '');
}

function speakerWords({ speaker }: ReportedQuote): string | null {
  if (speaker === null) return null;
  return speakerName(clean(speaker.name), speaker.anonymous);
}
