import { describe, expect, it } from 'vitest';
import { joiningLine } from './joining-line.js';

const column = { top: 0, bottom: 400 };
const left = { sentence: { top: 100, bottom: 140 }, column, edge: 300 };
const right = { sentence: { top: 200, bottom: 220 }, column, edge: 350 };

describe('the line between two sentences', () => {
  it('runs from the middle of one to the middle of the other, with a bracket along each', () => {
    expect(joiningLine(left, right)).toBe('M295 100H300V140h-5M300 120C325 120 325 210 350 210M355 200H350V220h5');
  });

  it('ends at the edge of a column where the sentence is scrolled out of sight', () => {
    const above = { ...right, sentence: { top: -90, bottom: -50 } };
    const below = { ...right, sentence: { top: 900, bottom: 950 } };
    expect(joiningLine(left, above)).toContain('350 0M');
    expect(joiningLine(left, below)).toContain('350 400M');
  });
});
