/**
 * In: the lineage as trees. Out: the rows of the map, each article on its own: a report, and below it what descends from it, as a graph of
 * commits is drawn. Word-for-word copies stand folded in one row under their source until somebody unfolds them.
 */
import { inDrawnOrder, type LineageNode } from '@firsthand/digest';

export interface ArticleRow {
  readonly kind: 'article';
  /** The article or missing source. */
  readonly id: string;
  readonly node: LineageNode;
  /** Whose row it hangs below; null at a root. */
  readonly parent: string | null;
  readonly depth: number;
}

export interface CopiesRow {
  readonly kind: 'copies';
  readonly id: string;
  readonly copies: readonly LineageNode[];
  readonly open: boolean;
  readonly parent: string;
  readonly depth: number;
}

export type MapRow = ArticleRow | CopiesRow;

export interface Folding {
  readonly isCopy: (id: string) => boolean;
  /** Sources whose copies are unfolded. */
  readonly open: ReadonlySet<string>;
  /** Articles that have to be seen. */
  readonly shown: ReadonlySet<string>;
}

/** A story that fits on a screen is shown whole. */
const FOLDED_FROM = 12;
/** One copy takes one row either way. */
const FEWEST_COPIES = 2;

export function mapRows(forest: readonly LineageNode[], folding: Folding): readonly MapRow[] {
  const small = inDrawnOrder(forest).length <= FOLDED_FROM;
  const rows: MapRow[] = [];
  const isFoldable = (node: LineageNode): boolean => folding.isCopy(node.id) && node.children.every(isFoldable);
  const place = (node: LineageNode, parent: string | null, depth: number): void => {
    rows.push({ kind: 'article', id: node.id, node, parent, depth });
    const foldable = small ? [] : node.children.filter(isFoldable);
    const copies = inDrawnOrder(foldable);
    if (copies.length < FEWEST_COPIES) {
      for (const child of node.children) place(child, node.id, depth + 1);
      return;
    }
    const open = folding.open.has(node.id) || copies.some(({ id }) => folding.shown.has(id));
    rows.push({ kind: 'copies', id: copiesRowId(node.id), copies, open, parent: node.id, depth: depth + 1 });
    // What stands in an open fold is not folded again, however it hangs together.
    if (open) for (const copy of foldable) placeOpen(copy, node.id, depth + 1);
    for (const child of node.children) if (!foldable.includes(child)) place(child, node.id, depth + 1);
  };
  const placeOpen = (node: LineageNode, parent: string, depth: number): void => {
    rows.push({ kind: 'article', id: node.id, node, parent, depth });
    for (const child of node.children) placeOpen(child, node.id, depth + 1);
  };
  for (const root of forest) place(root, null, 0);
  return rows;
}

/** No article has an id with a colon. */
function copiesRowId(source: string): string {
  return `copies:${source}`;
}

/** Where an arrow key leads from a row: along the rows, or to the source and the first rewrite. Null where there is nothing. */
export function neighbour(rows: readonly MapRow[], id: string, key: string): MapRow | null {
  const index = rows.findIndex((row) => row.id === id);
  const row = rows[index];
  if (row === undefined) return null;
  switch (key) {
    case 'ArrowDown':
      return rows[index + 1] ?? null;
    case 'ArrowUp':
      return rows[index - 1] ?? null;
    case 'ArrowLeft':
      return rows.find((other) => other.id === row.parent) ?? null;
    case 'ArrowRight':
      return rows.find((other) => other.parent === id) ?? null;
    case 'Home':
      return rows[0] ?? null;
    case 'End':
      return rows.at(-1) ?? null;
    default:
      return null;
  }
}
