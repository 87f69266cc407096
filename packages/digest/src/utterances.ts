/**
 * In: a story report. Out: its quotations, grouped into utterances: the words as first reported, and what each other article has of them.
 * Two quotations are of one utterance where one was made of the other's words, or both of words that overlap, or where both have the same words.
 */
import type { QuoteStatus, ReportedQuote, Span, StoryReport } from '@firsthand/core';
import { articleOf, clean } from './report-index.js';
import type { Range } from './word-marks.js';
import { quoteStatusOrder } from './wording.js';

export interface Utterance {
  /** What became of the words in the article that did worst by them. */
  readonly status: QuoteStatus;
  /** The quotations of first-hand articles, in the order of the report; none where the words stand in narration or nowhere. */
  readonly reported: readonly ReportedQuote[];
  /** The words that the others were made of, where no first-hand article has them as a quotation. */
  readonly narrated: Span | null;
  /** What the other articles have, worst first; versions that do not differ stand together. */
  readonly versions: readonly UtteranceVersion[];
}

export interface UtteranceVersion {
  readonly status: QuoteStatus;
  /** The same words in the same mouth with the same fate, in the order of the report; at least one. */
  readonly quotes: readonly [ReportedQuote, ...ReportedQuote[]];
}

/** Utterances, those that a desk wants to see first at the top; words in marks that quote nobody come last. */
export function storyUtterances(report: StoryReport): readonly Utterance[] {
  const groups = joined(report.quotes);
  const firsthand = new Set(report.articles.filter(({ origin }) => origin === 'firsthand').map(({ id }) => id));
  return groups
    .map((quotes) => utterance(quotes, firsthand))
    .map((entry, order) => ({ entry, order }))
    .toSorted(
      (a, b) => rank(a.entry.status) - rank(b.entry.status) || named(b.entry) - named(a.entry) || a.order - b.order,
    )
    .map(({ entry }) => entry);
}

/** All quotations of an utterance. */
export function quotesOf({ reported, versions }: Utterance): readonly ReportedQuote[] {
  return [...reported, ...versions.flatMap(({ quotes }) => quotes)];
}

function utterance(quotes: readonly ReportedQuote[], firsthand: ReadonlySet<string>): Utterance {
  const reported = quotes.filter(({ at, status }) => status === 'source' && firsthand.has(articleOf(at)));
  const versions = foldedVersions(quotes.filter((quote) => !reported.includes(quote)));
  const narrated = reported.length > 0 ? null : longestSource(quotes);
  return { status: versions[0]?.status ?? 'source', reported, narrated, versions };
}

function foldedVersions(quotes: readonly ReportedQuote[]): readonly UtteranceVersion[] {
  const versions = new Map<string, [ReportedQuote, ...ReportedQuote[]]>();
  for (const quote of quotes) {
    const key = JSON.stringify([quote.status, plainWords(quote.text), clean(quote.speaker?.name ?? '').toLowerCase()]);
    const same = versions.get(key);
    if (same === undefined) versions.set(key, [quote]);
    else same.push(quote);
  }
  return Array.from(versions.values(), (same) => ({ status: same[0].status, quotes: same })).toSorted(
    (a, b) => rank(a.status) - rank(b.status) || b.quotes.length - a.quotes.length,
  );
}

function longestSource(quotes: readonly ReportedQuote[]): Span | null {
  const spans = quotes.flatMap(({ sourceSpan }) => sourceSpan ?? []);
  return spans.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0] ?? null;
}

function rank(status: QuoteStatus): number {
  return quoteStatusOrder.indexOf(status);
}

/** Words put into the mouth of somebody with a name can harm that person. */
function named(entry: Utterance): number {
  return quotesOf(entry).some(({ speaker }) => speaker !== null && !speaker.anonymous) ? 1 : 0;
}

/** Shorter words may be anybody's: they are the same utterance only if one person is said to have spoken them. */
const TELLING_WORDS = 4;

/** Quotations that belong together, each group and the groups in the order of the report. */
function joined(quotes: readonly ReportedQuote[]): readonly (readonly ReportedQuote[])[] {
  const groups = disjointSets(quotes.length);
  for (const places of placesByArticle(quotes).values()) joinOverlapping(places, groups.join);
  const first = new Map<string, number>();
  for (const [index, quote] of quotes.entries()) {
    const key = wordsKey(quote);
    const same = first.get(key);
    if (same === undefined) first.set(key, index);
    else groups.join(same, index);
  }
  const members = new Map<number, ReportedQuote[]>();
  for (const [index, quote] of quotes.entries()) {
    const group = groups.find(index);
    members.set(group, [...(members.get(group) ?? []), quote]);
  }
  return [...members.values()];
}

interface Place extends Range {
  /** Which quotation stands there, or was made of what stands there. */
  readonly quote: number;
}

function placesByArticle(quotes: readonly ReportedQuote[]): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  const add = (at: string, { start, end }: Range, quote: number): void => {
    const article = articleOf(at);
    const list = places.get(article);
    if (list === undefined) places.set(article, [{ start, end, quote }]);
    else list.push({ start, end, quote });
  };
  for (const [index, quote] of quotes.entries()) {
    if (quote.status === 'scare') continue; // Marks around a word in what somebody said are not what was said.
    add(quote.at, quote, index);
    if (quote.sourceSpan !== null) add(quote.sourceSpan.at, quote.sourceSpan, index);
  }
  return places;
}

/** One sweep from left to right: a place that begins before the furthest end so far overlaps with one of those before it. */
function joinOverlapping(places: readonly Place[], join: (a: number, b: number) => void): void {
  let furthest: Place | null = null;
  for (const place of places.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (furthest !== null && place.start < furthest.end) join(furthest.quote, place.quote);
    if (furthest === null || place.end > furthest.end) furthest = place;
  }
}

/** Quotations with one key have the same words; words that quote nobody never meet those that do. */
function wordsKey({ text, speaker, status }: ReportedQuote): string {
  const words = plainWords(text);
  const scare = status === 'scare';
  const telling = scare || words.split(' ').length >= TELLING_WORDS;
  return JSON.stringify([words, scare, telling ? '' : clean(speaker?.name ?? '').toLowerCase()]);
}

/** The words without case, punctuation and the shape of marks; the text itself where it holds no word. */
export function plainWords(text: string): string {
  const words = text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}\p{M}']+/gu);
  return words === null ? text : words.join(' ').replace(/^'+|'+$/gu, '');
}

/** Which of `size` things belong together (Galler and Fischer, "An improved equivalence algorithm", 1964). The first of a group stands for it. */
function disjointSets(size: number): { find: (index: number) => number; join: (a: number, b: number) => void } {
  const above = Array.from({ length: size }, (_, index) => index);
  const find = (index: number): number => {
    let at = index;
    for (let next = above[at] ?? at; next !== at; next = above[at] ?? at) {
      above[at] = above[next] ?? next; // Halves the way for the next who asks.
      at = above[at] ?? at;
    }
    return at;
  };
  const join = (a: number, b: number): void => {
    const [first, second] = [find(a), find(b)];
    above[Math.max(first, second)] = Math.min(first, second);
  };
  return { find, join };
}
