import { inDrawnOrder, type LineageNode } from '@firsthand/digest';
import { describe, expect, it } from 'vitest';
import { mapRows, neighbour } from './map-rows.js';

function node(id: string, children: readonly LineageNode[] = []): LineageNode {
  return {
    id,
    name: id,
    kind: 'rewrite',
    details: [],
    edge: { share: 0.9, confidence: 'sure', ownShare: 0 },
    alsoFrom: [],
    reasons: [],
    children,
  };
}

const isCopy = (id: string): boolean => id.startsWith('copy');
const closed = { isCopy, open: new Set<string>(), shown: new Set<string>() };
const rewrites = Array.from({ length: 10 }, (_, n) => node(`rewrite ${n}`));
const forest = [
  node('report', [node('copy a', [node('copy of a')]), node('copy b'), node('copy c', [node('late')]), ...rewrites]),
];

describe('the rows of the map', () => {
  it('are the articles in their drawn order, each below its source', () => {
    const small = [node('report', [node('first', [node('second')]), node('copy a'), node('copy b')])];
    expect(mapRows(small, closed).map(({ id, parent, depth }) => [id, parent, depth])).toEqual([
      ['report', null, 0],
      ['first', 'report', 1],
      ['second', 'first', 2],
      ['copy a', 'report', 1],
      ['copy b', 'report', 1],
    ]);
  });

  it('fold copies with their copies, but none that something else was made from', () => {
    const rows = mapRows(forest, closed);
    expect(rows.slice(0, 4).map(({ id }) => id)).toEqual(['report', 'copies:report', 'copy c', 'late']);
    expect(rows[1]).toMatchObject({ kind: 'copies', open: false, parent: 'report' });
    expect(rows[1]?.kind === 'copies' && rows[1].copies.map(({ id }) => id)).toEqual(['copy a', 'copy of a', 'copy b']);
  });

  it.each([
    ['asked for', { ...closed, open: new Set(['report']) }],
    ['one of them is selected', { ...closed, shown: new Set(['copy of a']) }],
  ])('unfold where that is %s, and then hold every article once', (_, folding) => {
    const rows = mapRows(forest, folding);
    expect(rows.slice(0, 5).map(({ id }) => id)).toEqual(['report', 'copies:report', 'copy a', 'copy of a', 'copy b']);
    const articles = rows.filter(({ kind }) => kind === 'article').map(({ id }) => id);
    expect(articles.toSorted()).toEqual(
      inDrawnOrder(forest)
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it('are walked by arrows: along the rows, to the source, to the first rewrite', () => {
    const rows = mapRows(forest, closed);
    const from = (id: string, key: string): string | undefined => neighbour(rows, id, key)?.id;
    expect(from('report', 'ArrowDown')).toBe('copies:report');
    expect(from('late', 'ArrowUp')).toBe('copy c');
    expect(from('late', 'ArrowLeft')).toBe('copy c');
    expect(from('copy c', 'ArrowRight')).toBe('late');
    expect(from('report', 'End')).toBe('rewrite 9');
    expect(from('report', 'ArrowUp')).toBeUndefined();
    expect(from('report', 'x')).toBeUndefined();
  });
});
