/**
 * In: the address of the view: `#/lineage`, `#/lineage/ARTICLE` (or a missing source), `#/lineage/FROM/TO`. Out: what is selected in the map.
 */
import type { LineageEdge, ReportedArticle, StoryReport } from '@firsthand/core';
import type { Story } from '../story/story.js';

export type Selection =
  | { readonly kind: 'article'; readonly id: string; readonly article: ReportedArticle }
  | { readonly kind: 'missing'; readonly id: string; readonly source: StoryReport['missingSources'][number] }
  | { readonly kind: 'edge'; readonly id: string; readonly edge: LineageEdge }
  /** An address of another report, or one with a slip. */
  | { readonly kind: 'unknown' };

/** Null where the address names nothing. The `id` of an edge is that of its rewrite. */
export function selectionOf(path: readonly string[], story: Story): Selection | null {
  const [first, second] = path;
  if (first === undefined) return null;
  if (second !== undefined) {
    const edge = story.parents(second).find(({ from }) => from === first);
    return edge === undefined ? { kind: 'unknown' } : { kind: 'edge', id: second, edge };
  }
  const article = story.index.articles.get(first);
  if (article !== undefined) return { kind: 'article', id: first, article };
  const source = story.report.missingSources.find(({ id }) => id === first);
  return source === undefined ? { kind: 'unknown' } : { kind: 'missing', id: first, source };
}

/** The rewrites and sources whose lines are to be marked: an edge, or all lines from and to an article. */
export function isMarked(selection: Selection | null, edge: Pick<LineageEdge, 'from' | 'to'>): boolean {
  if (selection === null || selection.kind === 'unknown') return false;
  if (selection.kind === 'edge') return selection.edge.from === edge.from && selection.edge.to === edge.to;
  return edge.from === selection.id || edge.to === selection.id;
}
