import { describe, expect, it } from 'vitest';
import { parseRoute } from '../route/route.js';
import { addressInComparison, placeOf } from './address.js';

const placeIn = (fragment: string) => placeOf(parseRoute(fragment).path);

describe('an address in the comparison', () => {
  it.each([
    ['a rewrite', 'post', null],
    ['a sentence of the rewrite', 'post', 'post:18'],
    ['a sentence of a source', 'post', 'the beacon/1:7'],
  ])('leads back to %s', (_, rewrite, sentence) => {
    expect(placeIn(addressInComparison(rewrite, sentence, 'number'))).toEqual({ rewrite, sentence });
  });

  it('leaves the choice to the view where it names no rewrite', () => {
    expect(placeIn('#/compare')).toEqual({ rewrite: null, sentence: null });
  });

  it.each(['#/compare/post/x', '#/compare/post/-1', '#/compare/post/source/beacon', '#/compare/post/source'])(
    'names the rewrite alone where the rest is no sentence: %s',
    (fragment) => {
      expect(placeIn(fragment)).toEqual({ rewrite: 'post', sentence: null });
    },
  );
});
