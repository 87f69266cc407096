/**
 * In: where the articles stand and the edges between them. Out: the lines of the map as SVG paths.
 * Each source has one stem down to its last rewrite, and each rewrite a branch from that stem along its own row, as thick as its share.
 * Since rewrites stand right of their source and below it, stems and branches of a tree do not cross. Edges from further sources swing across.
 */
import type { MapRow } from './map-rows.js';
import type { Place } from './places.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Branch {
  readonly row: MapRow;
  /** The rewrite's row from the stem to the sign. */
  readonly path: string;
  /** The same from the source's sign on, to be marked as one line. */
  readonly whole: string;
}

export interface Stem {
  readonly source: string;
  readonly path: string;
}

/** Pixels from the centre of a sign to where lines end. */
const SIGN = 8;
/** Pixels; the thickest still leaves the rows apart. */
const THINNEST = 1.25;
const THICKEST = 6.5;

/** Pixels of an edge: the share of the narration that is taken, 0 to 1. */
export function thickness(part: number): number {
  return THINNEST + (THICKEST - THINNEST) * Math.max(0, Math.min(1, part));
}

export function middleOfRow(index: number, rowHeight: number): number {
  return (index + 0.5) * rowHeight;
}

export function stemsAndBranches(
  rows: readonly MapRow[],
  places: ReadonlyMap<string, Place>,
  rowHeight: number,
): { readonly stems: readonly Stem[]; readonly branches: readonly Branch[] } {
  const at = new Map<string, Point>();
  const ends = new Map<string, number>();
  const branches: Branch[] = [];
  for (const [index, row] of rows.entries()) {
    const place = places.get(row.id);
    const to = { x: place?.x ?? 0, y: middleOfRow(index, rowHeight) };
    at.set(row.id, to);
    const from = row.parent === null ? undefined : at.get(row.parent);
    if (row.parent === null || from === undefined) continue;
    ends.set(row.parent, to.y);
    // The line of folded copies threads all their signs.
    const end = row.kind === 'copies' && !row.open ? (place?.signs.at(-1) ?? to.x) : to.x - SIGN;
    branches.push({
      row,
      path: `M${px(from.x)} ${px(to.y)}H${px(end)}`,
      whole: `M${px(from.x)} ${px(from.y + SIGN)}V${px(to.y)}H${px(end)}`,
    });
  }
  const stems = Array.from(ends, ([source, end]) => {
    const { x, y } = at.get(source) ?? { x: 0, y: 0 };
    return { source, path: `M${px(x)} ${px(y + SIGN)}V${px(end)}` };
  });
  return { stems, branches };
}

/** An edge from a further source: it leaves downwards or upwards, and comes in along the rewrite's row. */
export function swing(from: Point, to: Point): string {
  const down = to.y >= from.y ? 1 : -1;
  const start = from.y + down * SIGN;
  const reach = Math.max(STRETCH, Math.abs(to.x - from.x) / 2);
  return (
    `M${px(from.x)} ${px(start)}C${px(from.x)} ${px(start + (to.y - start) * 0.7)} ` +
    `${px(to.x - SIGN - reach)} ${px(to.y)} ${px(to.x - SIGN)} ${px(to.y)}`
  );
}

/** Pixels that a swing comes in level. */
const STRETCH = 24;

/** A tenth of a pixel is as exact as can be seen. */
function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}
