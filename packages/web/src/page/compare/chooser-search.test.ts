import { describe, expect, it } from 'vitest';
import { choicesMatching } from './chooser-search.js';

const choices = [
  { id: 'a', name: 'Vennmoor Post', headline: 'Ferry passengers stranded' },
  { id: 'b', name: 'Züricher Bote', headline: 'Fähre wartet' },
  { id: 'c', name: 'TrendWharf', headline: 'Inferno strands ferry' },
];
const found = (typed: string): string =>
  choicesMatching(choices, typed)
    .map(({ id }) => id)
    .join('');

describe('the search among rewrites', () => {
  it('finds every typed word in name or headline, in the order given', () => {
    expect(found('ferry')).toBe('ac');
    expect(found('ferry trend')).toBe('c');
    expect(found('ferry nowhere')).toBe('');
  });

  it('is blind to case and accents', () => {
    expect(found('ZURICH fahre')).toBe('b');
  });

  it('finds all while nothing is typed', () => {
    expect(found('  ')).toBe('abc');
  });
});
