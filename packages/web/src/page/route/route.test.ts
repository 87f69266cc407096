import { describe, expect, it } from 'vitest';
import { address, addressOfSentence, parseRoute } from './route.js';

describe('the address of a view', () => {
  it('leads back to the same view, whatever an article is called', () => {
    const path = ['a/b?c#d %', 'mañana ‮'];
    expect(parseRoute(address('compare', path, { kinds: 'number,date' }))).toEqual({
      view: 'compare',
      path,
      query: { kinds: 'number,date' },
    });
  });

  it('names a sentence of a rewrite by its number', () => {
    expect(addressOfSentence('trend-wharf:18')).toBe('#/compare/trend-wharf/18');
  });

  it.each(['', '#', '#/', '#/no-such-view/x', '#nonsense'])('is the overview for %j', (fragment) => {
    expect(parseRoute(fragment)).toEqual({ view: 'overview', path: [], query: {} });
  });

  it('survives a broken escape', () => {
    expect(parseRoute('#/lineage/%E0%A4%A').path).toEqual(['%E0%A4%A']);
  });
});
