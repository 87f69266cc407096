/**
 * In: a story report and one of its rewrites. Out: what a reader is told of it: changes, quotations, additions and what was left out, gravest first.
 */
import type { AdditionKind, ReportedArticle, StoryReport } from '@firsthand/core';
import { type ChangeEntry, changeEntry, passage } from './change-entry.js';
import { excerpt, type Piece } from './excerpt.js';
import { type QuoteEntry, quoteEntries } from './quote-entry.js';
import { articleOf, type ReportIndex } from './report-index.js';
import { additionOrder } from './wording.js';

export interface RewriteDigest {
  readonly name: string;
  readonly headline: readonly Piece[];
  readonly parents: readonly string[];
  readonly kept: number;
  readonly changed: number;
  readonly added: number;
  /** False where every source is missing, so that nothing can be compared. */
  readonly comparable: boolean;
  readonly changes: readonly ChangeEntry[];
  readonly quotes: readonly QuoteEntry[];
  readonly trimmedQuotes: number;
  readonly additions: readonly { readonly kind: AdditionKind; readonly count: number }[];
  /** Added sentences worth showing: quotations not shown among the quotations, then details. */
  readonly addedPassages: readonly { readonly kind: AdditionKind; readonly pieces: readonly Piece[] }[];
  readonly dropped: readonly { readonly name: string; readonly pieces: readonly Piece[] }[];
}

const shownAdditions: readonly AdditionKind[] = ['anonymous-quote', 'named-quote', 'detail'];

export function rewriteDigest(report: StoryReport, article: ReportedArticle, index: ReportIndex): RewriteDigest {
  const verdicts = report.sentences.filter(({ at }) => articleOf(at) === article.id);
  const edges = report.lineage
    .filter(({ to }) => to === article.id)
    .toSorted((a, b) => b.part - a.part || (a.from < b.from ? -1 : 1));
  const quotes = quoteEntries(report, article.id, index);
  const quoteTrouble = troubledSentences(report, article.id);

  const changes = verdicts
    .flatMap((verdict) => {
      const left = verdict.changes.filter(({ kind }) => !quoteTrouble.get(verdict.at)?.has(kind));
      const entry = changeEntry(article, verdict, left, index);
      return entry === null ? [] : [entry];
    })
    .toSorted((a, b) => a.rank - b.rank);

  const added = verdicts.filter(({ verdict }) => verdict === 'added');
  const count = (kind: AdditionKind): number => added.filter(({ addition }) => addition === kind).length;
  const addedPassages = shownAdditions.flatMap((kind) =>
    added
      .filter(({ at, addition }) => addition === kind && !quoteTrouble.has(at))
      .map(({ at }) => ({ kind, pieces: excerpt(article, passage(at, index), []) })),
  );
  const dropped = report.dropped
    .filter((entry) => entry.article === article.id)
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap(({ source }) => {
      const from = index.articles.get(articleOf(source));
      return from === undefined
        ? []
        : [{ name: index.name(from.id), pieces: excerpt(from, passage(source, index), []) }];
    });

  return {
    name: index.name(article.id),
    headline: headlineOf(article, index),
    parents: edges.map(({ from }) => index.name(from)),
    kept: verdicts.filter(({ verdict }) => verdict === 'kept').length,
    changed: verdicts.filter(({ verdict }) => verdict === 'changed').length,
    added: added.length,
    comparable: edges.some(({ from }) => index.articles.has(from)),
    changes,
    quotes,
    trimmedQuotes: report.quotes.filter(({ at, status }) => articleOf(at) === article.id && status === 'trimmed')
      .length,
    additions: additionOrder.flatMap((kind) => (count(kind) === 0 ? [] : [{ kind, count: count(kind) }])),
    addedPassages,
    dropped,
  };
}

export function headlineOf(article: ReportedArticle, index: ReportIndex): readonly Piece[] {
  const headline = article.sentences.find(({ kind }) => kind === 'headline');
  return headline === undefined ? [] : excerpt(article, passage(headline.id, index), []);
}

/** Sentences whose quotation is shown on its own, with the kinds of change that this already tells. */
function troubledSentences(report: StoryReport, articleId: string): ReadonlyMap<string, ReadonlySet<string>> {
  const told = new Map<string, Set<string>>();
  for (const { at, status } of report.quotes) {
    if (articleOf(at) !== articleId || status === 'source' || status === 'verbatim' || status === 'scare') continue;
    const kinds = told.get(at) ?? new Set();
    kinds.add('quote');
    if (status === 'misattributed') kinds.add('attribution');
    if (status !== 'trimmed' || told.has(at)) told.set(at, kinds);
  }
  return told;
}
