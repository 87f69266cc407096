import type { LineageNode } from '@firsthand/digest';
import { describe, expect, it } from 'vitest';
import { stemsAndBranches, swing, thickness } from './edge-paths.js';
import { mapRows } from './map-rows.js';
import type { Place } from './places.js';

function node(id: string, children: readonly LineageNode[] = []): LineageNode {
  return { id, name: id, kind: 'rewrite', details: [], edge: null, alsoFrom: [], reasons: [], children };
}

const rows = mapRows([node('report', [node('first', [node('second')]), node('third')])], {
  isCopy: () => false,
  open: new Set(),
  shown: new Set(),
});
const places = new Map(
  Object.entries({ report: 10, first: 60, second: 120, third: 90 }).map(([id, x]): [string, Place] => [
    id,
    { x, mark: null, claimed: null, signs: [x] },
  ]),
);

describe('the lines of the map', () => {
  it('are one stem for each source, down to its last rewrite, and a branch for each rewrite along its row', () => {
    const { stems, branches } = stemsAndBranches(rows, places, 20);
    expect(stems).toEqual([
      { source: 'report', path: 'M10 18V70' },
      { source: 'first', path: 'M60 38V50' },
    ]);
    expect(branches.map(({ row, path }) => [row.id, path])).toEqual([
      ['first', 'M10 30H52'],
      ['second', 'M60 50H112'],
      ['third', 'M10 70H82'],
    ]);
  });

  it('lead from sign to sign as one', () => {
    expect(stemsAndBranches(rows, places, 20).branches[2]?.whole).toBe('M10 18V70H82');
  });

  it('grow with the share, from a hair to less than a row', () => {
    expect(thickness(0)).toBeGreaterThan(1);
    expect(thickness(0.5)).toBeGreaterThan(thickness(0.4));
    expect(thickness(7)).toBe(thickness(1));
    expect(thickness(1)).toBeLessThan(10);
  });

  it('swing from a further source above or below into the row of the rewrite', () => {
    expect(swing({ x: 10, y: 0 }, { x: 110, y: 100 })).toMatch(/^M10 8C10 .* 102 100$/);
    expect(swing({ x: 10, y: 100 }, { x: 110, y: 0 })).toMatch(/^M10 92C10 .* 102 0$/);
  });
});
