/**
 * In: a story report. Out: what a reader is told, in the order of reading, with every text made harmless; the renderers only draw it.
 */
import type { StoryReport } from '@firsthand/core';
import { differenceMarks, passage } from './change-entry.js';
import { changeRank } from './change-rank.js';
import { excerpt, type Piece } from './excerpt.js';
import { inDrawnOrder, type LineageNode, lineageForest } from './lineage-tree.js';
import { type Limited, limits, weightiest } from './limits.js';
import { articleOf, clean, indexReport, type ReportIndex } from './report-index.js';
import { headlineOf, type RewriteDigest, rewriteDigest } from './rewrite-digest.js';
import { changeKindWords, isTroubled, speakerName } from './wording.js';

export interface Wording {
  readonly name: string;
  readonly pieces: readonly Piece[];
}

export interface StoryDigest {
  readonly verdict: string;
  readonly headline: readonly Piece[];
  readonly lineage: readonly LineageNode[];
  readonly setAside: readonly { readonly name: string; readonly reason: string }[];
  /** In the order of the lineage; of a large story those with most to look at. */
  readonly rewrites: Limited<RewriteDigest>;
  /** Names of the first-hand articles, in the order of the lineage. */
  readonly firsthand: readonly string[];
  readonly agreed: readonly {
    readonly sources: number;
    /** Who is cited; null for a report that states it in its own words. */
    readonly voices: readonly (string | null)[];
    readonly wordings: readonly Wording[];
  }[];
  readonly conflicts: readonly {
    readonly kind: string;
    readonly words: string;
    readonly a: Wording;
    readonly b: Wording;
  }[];
  readonly unread: readonly { readonly source: string; readonly cause: string; readonly advice: string }[];
}

export function storyDigest(report: StoryReport): StoryDigest {
  const index = indexReport(report);
  const lineage = lineageForest(report, index);
  const drawn = inDrawnOrder(lineage);
  const articles = drawn.flatMap(({ id }) => index.articles.get(id) ?? []);
  const firsthand = articles.filter(({ origin }) => origin === 'firsthand');
  const gravity = gravityByArticle(report);
  const rewrites = weightiest(
    articles.filter(({ origin }) => origin === 'derived'),
    limits.rewrites,
    ({ id }) => gravity.get(id) ?? 0,
  );
  const leading = articles[0] ?? report.articles[0];
  return {
    verdict: clean(report.summary.verdict),
    headline: leading === undefined ? [] : headlineOf(leading, index),
    lineage,
    setAside: report.setAside.map(({ article, reason }) => ({ name: index.name(article), reason: clean(reason) })),
    rewrites: {
      shown: rewrites.shown.map((article) => rewriteDigest(report, article, index)),
      hidden: rewrites.hidden,
    },
    firsthand: firsthand.map(({ id }) => index.name(id)),
    agreed: agreedFacts(report, index),
    conflicts: conflictEntries(report, index),
    unread: report.unread.map(({ source, cause, advice }) => ({
      source: clean(source),
      cause: clean(cause),
      advice: clean(advice),
    })),
  };
}

/** How much a desk has to look at in each article; a quotation without a source weighs as much as two changes. */
function gravityByArticle(report: StoryReport): ReadonlyMap<string, number> {
  const gravity = new Map<string, number>();
  const add = (at: string, weight: number): void => {
    gravity.set(articleOf(at), (gravity.get(articleOf(at)) ?? 0) + weight);
  };
  for (const { at, changes } of report.sentences) add(at, changes.length);
  for (const { at, status } of report.quotes) if (isTroubled(status)) add(at, 2);
  return gravity;
}

/** What two or more first-hand articles state, most sources first; of each article its first wording. */
function agreedFacts(report: StoryReport, index: ReportIndex): StoryDigest['agreed'] {
  return report.facts
    .filter(({ status, independentSources }) => status === 'agreed' && independentSources > 1)
    .map(({ support, independentSources, voices }) => {
      const perArticle = new Map<string, Wording>();
      for (const span of support) {
        const id = articleOf(span.at);
        const article = index.articles.get(id);
        if (article?.origin !== 'firsthand' || perArticle.has(id)) continue;
        perArticle.set(id, { name: index.name(id), pieces: excerpt(article, [span], []) });
      }
      return {
        sources: independentSources,
        voices: voices.map(({ name, anonymous }) => (name === null ? null : clean(speakerName(name, anonymous)))),
        wordings: [...perArticle.values()],
      };
    })
    .filter(({ wordings }) => wordings.length > 0)
    .toSorted((a, b) => b.sources - a.sources);
}

function conflictEntries(report: StoryReport, index: ReportIndex): StoryDigest['conflicts'] {
  return report.conflicts
    .toSorted((x, y) => changeRank(x.kind) - changeRank(y.kind))
    .flatMap(({ a, b, kind, words }) => {
      const [articleA, articleB] = [index.articles.get(articleOf(a.at)), index.articles.get(articleOf(b.at))];
      if (articleA === undefined || articleB === undefined) return [];
      const marks = differenceMarks({ here: a, there: b });
      return [
        {
          kind: changeKindWords[kind],
          words: clean(words),
          a: {
            name: index.name(articleA.id),
            pieces: excerpt(articleA, passage(a.at, index), marks.here),
          },
          b: {
            name: index.name(articleB.id),
            pieces: excerpt(articleB, passage(b.at, index), marks.there),
          },
        },
      ];
    });
}
