/**
 * In: trees and how many nodes to show. Out: the trees without the lightest nodes. A node that stays keeps all nodes above it, so that no
 * rewrite hangs in the air; the shape and order of the trees stay.
 */
import { inDrawnOrder, type LineageNode } from '@firsthand/digest';

export interface ForestHead {
  readonly shown: readonly LineageNode[];
  readonly hidden: number;
}

export function headOfForest(
  forest: readonly LineageNode[],
  most: number,
  weight: (node: LineageNode) => number,
): ForestHead {
  const all = inDrawnOrder(forest);
  if (all.length <= most) return { shown: forest, hidden: 0 };
  const above = new Map<string, string>();
  for (const { id, children } of all) for (const child of children) above.set(child.id, id);
  const kept = new Set<string>();
  const byWeight = all
    .map((node, order) => ({ node, order }))
    .toSorted((a, b) => rank(b.node, weight) - rank(a.node, weight) || a.order - b.order);
  for (const { node } of byWeight) {
    const line = [node.id, ...ancestors(node.id, above)].filter((id) => !kept.has(id));
    if (kept.size + line.length <= most) for (const id of line) kept.add(id);
  }
  return { shown: pruned(forest, kept), hidden: all.length - kept.size };
}

/** Reports and missing sources are what the page is for: they come before every rewrite. */
function rank(node: LineageNode, weight: (node: LineageNode) => number): number {
  return node.edge === null ? Number.MAX_SAFE_INTEGER : weight(node);
}

function ancestors(id: string, above: ReadonlyMap<string, string>): readonly string[] {
  const parent = above.get(id);
  return parent === undefined ? [] : [parent, ...ancestors(parent, above)];
}

function pruned(nodes: readonly LineageNode[], kept: ReadonlySet<string>): readonly LineageNode[] {
  return nodes.filter(({ id }) => kept.has(id)).map((node) => ({ ...node, children: pruned(node.children, kept) }));
}
