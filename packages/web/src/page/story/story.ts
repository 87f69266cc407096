/**
 * In: a story report. Out: the same, laid out for the views: by article, by parent and by sentence, each list once and in a fixed order.
 * Everything here is computed once when the page opens; views only look up.
 */
import type {
  Dropped,
  LineageEdge,
  ReportedArticle,
  ReportedQuote,
  SentenceVerdict,
  StoryReport,
} from '@firsthand/core';
import {
  articleOf,
  type Finding,
  indexReport,
  lineageForest,
  type LineageNode,
  type ReportIndex,
  storyFindings,
} from '@firsthand/digest';

export interface Story {
  readonly report: StoryReport;
  readonly index: ReportIndex;
  /** The lineage as trees, what most articles descend from first. */
  readonly forest: readonly LineageNode[];
  /** All findings, gravest first. */
  readonly findings: readonly Finding[];
  readonly verdicts: ByArticle<SentenceVerdict>;
  readonly verdictAt: ReadonlyMap<string, SentenceVerdict>;
  readonly quotes: ByArticle<ReportedQuote>;
  readonly findingsOf: ByArticle<Finding>;
  /** Edges to a rewrite, from the parent that it takes most from. */
  readonly parents: ByArticle<LineageEdge>;
  /** Edges from an article or missing source to its rewrites. */
  readonly rewrites: ByArticle<LineageEdge>;
  /** What a rewrite leaves out of its parents, weightiest first. */
  readonly dropped: ByArticle<Dropped>;
}

/** Entries of an article; an empty list where there are none. */
export type ByArticle<T> = (article: string) => readonly T[];

/** What became of the sentences of a rewrite, and how many of its parents' it leaves out. */
export interface Balance {
  readonly kept: number;
  readonly changed: number;
  readonly added: number;
  readonly dropped: number;
}

export function makeStory(report: StoryReport): Story {
  const index = indexReport(report);
  const findings = storyFindings(report);
  return {
    report,
    index,
    forest: lineageForest(report, index),
    findings,
    verdicts: byArticle(report.sentences, ({ at }) => articleOf(at)),
    verdictAt: new Map(report.sentences.map((verdict) => [verdict.at, verdict])),
    quotes: byArticle(report.quotes, ({ at }) => articleOf(at)),
    findingsOf: byArticle(findings, ({ at }) => articleOf(at)),
    parents: byArticle(report.lineage.toSorted(byPart), ({ to }) => to),
    rewrites: byArticle(report.lineage.toSorted(byPart), ({ from }) => from),
    dropped: byArticle(
      report.dropped.toSorted((a, b) => b.weight - a.weight),
      ({ article }) => article,
    ),
  };
}

/** Whether a rewrite can be laid beside a parent that is here. */
export function isComparable(story: Story, article: string): boolean {
  return story.parents(article).some(({ from }) => story.index.articles.has(from));
}

export function balanceOf(story: Story, article: string): Balance {
  const verdicts = story.verdicts(article);
  const count = (verdict: SentenceVerdict['verdict']): number =>
    verdicts.filter((entry) => entry.verdict === verdict).length;
  return {
    kept: count('kept'),
    changed: count('changed'),
    added: count('added'),
    dropped: story.dropped(article).length,
  };
}

/** The rewrites that can be compared, those with most findings first. */
export function rewritesByFindings(story: Story): readonly ReportedArticle[] {
  return story.report.articles
    .filter(({ id, origin }) => origin === 'derived' && isComparable(story, id))
    .toSorted((a, b) => story.findingsOf(b.id).length - story.findingsOf(a.id).length);
}

function byPart(a: LineageEdge, b: LineageEdge): number {
  return b.part - a.part || b.confidence - a.confidence || (a.from < b.from ? -1 : 1);
}

function byArticle<T>(entries: readonly T[], article: (entry: T) => string): ByArticle<T> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const group = groups.get(article(entry));
    if (group === undefined) groups.set(article(entry), [entry]);
    else group.push(entry);
  }
  return (id) => groups.get(id) ?? [];
}
