/**
 * In: the edges of a lineage. Out: how many steps an article is from a report or a missing source: 0 for these, 1 for their rewrites.
 * An article made from several counts from the one that is farthest, so that every edge leads from a lower to a higher generation.
 */
import type { LineageEdge } from '@firsthand/core';

export function generations(edges: readonly LineageEdge[]): (id: string) => number {
  const parents = new Map<string, string[]>();
  for (const { from, to } of edges) {
    const known = parents.get(to);
    if (known === undefined) parents.set(to, [from]);
    else known.push(from);
  }
  const found = new Map<string, number>();
  const generation = (id: string): number => {
    const known = found.get(id);
    if (known !== undefined) return known;
    // Holds while the article's own line is followed: ends circles, which no lineage should have but a report from elsewhere may.
    found.set(id, 0);
    const steps = (parents.get(id) ?? []).map((parent) => 1 + generation(parent));
    const farthest = Math.max(0, ...steps);
    found.set(id, farthest);
    return farthest;
  };
  return generation;
}
