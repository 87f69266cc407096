/** In: a reason as the report holds it. Out: the sentence a reader is told, and which passages show it. */
import type { Reason, Span } from '@firsthand/core';
import { articleOf, clean, excerpt, passage, type Piece, type ReportIndex } from '@firsthand/digest';

export interface Shown {
  readonly article: string;
  readonly pieces: readonly Piece[];
}

/** A doubt is told apart: it speaks against the edge. */
export function isDoubt({ kind }: Reason): boolean {
  return kind === 'doubt';
}

/** `Repeats The Ostrey Beacon word for word`; a doubt as `May as well be a report of its own`. */
export function reasonWords(reason: Reason): string {
  const words = clean(reason.words).replace(isDoubt(reason) ? /^unsure: / : '', '');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** The words of a passage in the sentence they stand in; a whole sentence is shown without marks, since all of it counts. */
export function shownSpan(span: Span, index: ReportIndex): Shown | null {
  const article = index.articles.get(articleOf(span.at));
  if (article === undefined) return null;
  const sentence = passage(span.at, index);
  const isWhole = sentence.some(({ start, end }) => span.start <= start && span.end >= end);
  return { article: article.id, pieces: isWhole ? excerpt(article, [span], []) : excerpt(article, sentence, [span]) };
}
