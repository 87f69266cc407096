/**
 * In: a story report. Out: its lineage as trees: reports and missing sources at the roots, rewrites under the parent they take most from.
 * The graph may hold merges; a merge stands once, under its main parent, and names the others.
 */
import type { LineageEdge, Reason, StoryReport } from '@firsthand/core';
import { clean, type ReportIndex } from './report-index.js';
import { type Confidence, confidenceWord, publishedWords } from './wording.js';

export interface LineageNode {
  readonly id: string;
  readonly name: string;
  readonly kind: 'firsthand' | 'rewrite' | 'missing' | 'unexplained';
  /** By-line and time of publication, as far as known. */
  readonly details: readonly string[];
  /** How it hangs on its main parent; null at a root. The share is 0 for a missing source: of it nothing can be measured. */
  readonly edge: { readonly share: number; readonly confidence: Confidence; readonly ownShare: number } | null;
  readonly alsoFrom: readonly { readonly name: string; readonly share: number }[];
  /** One or two reasons, best first. */
  readonly reasons: readonly string[];
  readonly children: readonly LineageNode[];
}

const REASONS_SHOWN = 2;
/** The share beside the name says this already. */
const TOLD_BY_SHARE = 'shared narration';

export function lineageForest(report: StoryReport, index: ReportIndex): readonly LineageNode[] {
  const parents = new Map<string, LineageEdge[]>();
  for (const edge of report.lineage.toSorted(byWeight)) parents.set(edge.to, [...(parents.get(edge.to) ?? []), edge]);

  const children = new Map<string, string[]>();
  const missing = new Map(report.missingSources.map((source) => [source.id, source]));
  const roots: string[] = [];
  for (const article of report.articles) {
    if (article.origin === 'set-aside') continue;
    const main = article.origin === 'derived' ? parents.get(article.id)?.[0] : undefined;
    if (main === undefined || !(index.articles.has(main.from) || missing.has(main.from))) roots.push(article.id);
    else children.set(main.from, [...(children.get(main.from) ?? []), article.id]);
  }

  const placed = new Set<string>();
  const node = (id: string): LineageNode => {
    placed.add(id);
    const article = index.articles.get(id);
    const edges = parents.get(id) ?? [];
    const main = article?.origin === 'derived' ? edges[0] : undefined;
    const reasons: readonly Reason[] = main?.reasons ?? missing.get(id)?.reasons ?? [];
    // A set of placed articles also ends circles, which no lineage should hold but a report from elsewhere may.
    const below = (children.get(id) ?? []).filter((child) => !placed.has(child));
    return {
      id,
      name: article === undefined ? capital(index.name(id)) : index.name(id),
      kind:
        article === undefined
          ? 'missing'
          : article.origin === 'firsthand'
            ? 'firsthand'
            : main === undefined
              ? 'unexplained'
              : 'rewrite',
      details: [article?.byline ? clean(article.byline) : null, publishedWords(article?.published ?? null)].filter(
        (word) => word !== null,
      ),
      edge:
        main === undefined || article === undefined
          ? null
          : {
              share: main.share === 0 ? 0 : main.part,
              confidence: confidenceWord(main.confidence),
              ownShare: article.ownShare,
            },
      alsoFrom: edges
        .filter((edge) => edge !== main)
        .map((edge) => ({ name: index.name(edge.from), share: edge.part })),
      reasons: reasons
        .filter(({ kind }) => kind !== TOLD_BY_SHARE)
        .slice(0, REASONS_SHOWN)
        .map(({ words }) => clean(words)),
      children: below.map(node).toSorted(byDescent),
    };
  };
  const trees = [...missing.keys(), ...roots].map(node);
  // Whatever only a circle reaches still has to be shown.
  const lost = report.articles.filter(({ id, origin }) => origin !== 'set-aside' && !placed.has(id));
  for (const { id } of lost) if (!placed.has(id)) trees.push(node(id));
  return trees.toSorted(byDescent);
}

/** The nodes of the trees from top to bottom, as they are drawn. */
export function inDrawnOrder(nodes: readonly LineageNode[]): readonly LineageNode[] {
  return nodes.flatMap((node) => [node, ...inDrawnOrder(node.children)]);
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function byWeight(a: LineageEdge, b: LineageEdge): number {
  return b.part - a.part || b.confidence - a.confidence || (a.from < b.from ? -1 : 1);
}

/** What most articles descend from stands first. */
function byDescent(a: LineageNode, b: LineageNode): number {
  return (
    size(b) - size(a) || (b.edge?.share ?? 0) - (a.edge?.share ?? 0) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)
  );
}

function size(node: LineageNode): number {
  return 1 + node.children.reduce((sum, child) => sum + size(child), 0);
}
