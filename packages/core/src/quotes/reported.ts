/** What the stage of quotations found in an article, in the form of the report: with spans that show the words. */
import type { ReportedQuote, ReportedStatement, Span } from '../report/schema.js';
import type { ArticleText } from '../text/index.js';
import { spanOf } from '../text/span.js';
import type { Speaker } from './speaker.js';
import type { Statement } from './statements.js';

/** The speaker with the words that name them. */
export function reportSpeaker(article: ArticleText, speaker: Speaker | null): ReportedQuote['speaker'] {
  if (speaker === null) return null;
  const sentence = article.sentences.find(({ index }) => index === speaker.sentence);
  const span = sentence ? spanOf(article, sentence, speaker.start, speaker.end) : null;
  return { name: speaker.name, span, anonymous: speaker.anonymous };
}

/** The words at [start, end) with the sentence in which they begin; null where they stand in none. */
export function reportWords(
  article: ArticleText,
  words: { readonly start: number; readonly end: number } | null,
): Span | null {
  const sentence =
    words === null ? undefined : article.sentences.find(({ start, end }) => words.start >= start && words.start < end);
  return words === null || sentence === undefined ? null : spanOf(article, sentence, words.start, words.end);
}

/** A statement as the report tells it. */
export function reportStatement(
  article: ArticleText,
  { at, source, cue, content, form }: Statement,
): ReportedStatement {
  return {
    at,
    speaker: reportSpeaker(article, source),
    cue: reportWords(article, cue),
    content: content.flatMap((stretch) => reportWords(article, stretch) ?? []),
    form,
  };
}
