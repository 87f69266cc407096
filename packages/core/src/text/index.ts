/**
 * The text stage: an article in, its text with sentences, tokens and quotations out, all with spans into the untouched text.
 */
import type { Article } from '../article.js';
import type { SentenceKind } from '../report/schema.js';
import { kindOf, lineKey, proseStart } from './boilerplate.js';
import { measureCommentary } from './commentary.js';
import { type DateMention, findDates } from './dates.js';
import { findNumbers, type NumberMention } from './numbers.js';
import { findQuotations, type QuotedSpan } from './quotation-marks.js';
import { findSentences, type SentenceSpan } from './sentences.js';
import { type Token, tokenise } from './tokens.js';

export type { DateMention } from './dates.js';
export type { NumberMention } from './numbers.js';
export type { QuotedSpan } from './quotation-marks.js';
export type { Token } from './tokens.js';

export interface Sentence {
  /** `ARTICLE:index`. */
  readonly id: string;
  /** Counts the sentences of the article; 0 is the headline, and no sentence has it where there is none. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** Counts the paragraphs of the text; the headline is one. */
  readonly paragraph: number;
  readonly kind: SentenceKind;
  readonly tokens: readonly Token[];
  readonly numbers: readonly NumberMention[];
  /** Resolved against the day of publication where it is known. */
  readonly dates: readonly DateMention[];
  /** How much the sentence comments rather than reports, from 0 to 1. */
  readonly commentary: number;
}

export interface ArticleText {
  readonly id: string;
  readonly article: Article;
  /** The headline, a blank line and the body; the body alone where there is no headline. */
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly QuotedSpan[];
}

/** Sentences, tokens and quotations of an article. Linear in the length of its text. */
export function readText(id: string, article: Article): ArticleText {
  const headline = article.headline?.replace(/\s+/g, ' ').trim() ?? '';
  const text = headline === '' ? article.body : `${headline}\n\n${article.body}`;
  const quotations = findQuotations(text);
  const spans = splitByline(text, joinHeadline(findSentences(text, quotations), headline.length));
  return { id, article, text, quotations, sentences: describe(id, text, spans, headline.length, article.published) };
}

/** A headline is one sentence, whatever marks it holds. */
function joinHeadline(spans: readonly SentenceSpan[], headlineEnd: number): readonly SentenceSpan[] {
  const parts = spans.filter((span) => span.end <= headlineEnd);
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return spans;
  return [{ start: first.start, end: last.end, paragraph: first.paragraph }, ...spans.slice(parts.length)];
}

/** A by-line glued to the first sentences of the body becomes a sentence of its own. */
function splitByline(text: string, spans: readonly SentenceSpan[]): readonly SentenceSpan[] {
  const opening = 3;
  return spans.flatMap((span, position) => {
    const start = position < opening ? proseStart(text, span) : span.start;
    if (start === span.start) return [span];
    return [
      { ...span, end: start, byline: true as const },
      { ...span, start },
    ];
  });
}

function describe(
  id: string,
  text: string,
  spans: readonly SentenceSpan[],
  headlineEnd: number,
  published: string | null,
): Sentence[] {
  const paragraphSizes = countBy(spans, (span) => span.paragraph);
  const lines = countBy(
    spans.filter((span) => paragraphSizes.get(span.paragraph) === 1),
    (span) => lineKey(text.slice(span.start, span.end)),
  );
  const repeatedLines = new Set([...lines].filter(([, count]) => count > 1).map(([line]) => line));
  const around = { text, headlineEnd, paragraphSizes, repeatedLines };
  const seen = new Set<string>();
  const offset = headlineEnd === 0 ? 1 : 0;
  return spans.map((span, position) => {
    const kind = span.byline ? 'byline' : kindOf(span, around, position === 0, seen);
    seen.add(lineKey(text.slice(span.start, span.end)));
    const index = position + offset;
    const { start, end, paragraph } = span;
    const tokens = tokenise(text, start, end);
    const dates = findDates(text, start, end, published);
    return {
      id: `${id}:${index}`,
      index,
      start,
      end,
      paragraph,
      kind,
      tokens,
      numbers: findNumbers(text, start, end),
      dates,
      commentary: measureCommentary(text.slice(start, end), tokens),
    };
  });
}

function countBy<T, K>(items: readonly T[], key: (item: T) => K): Map<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}
