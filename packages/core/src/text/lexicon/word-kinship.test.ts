import { describe, expect, it } from 'vitest';
import { stemOf } from '../tokens.js';
import { kinOf, kinshipBetween } from './word-kinship.js';

const kinship = (a: string, b: string) => kinshipBetween(stemOf(a), stemOf(b));

describe('the kinship of words', () => {
  it.each([
    ['secretly', 'covertly', 'publicly'],
    ['increase', 'expand', 'decrease'],
    ['decline', 'drop', 'increase'],
    ['threat', 'danger', 'cheese'],
    ['policeman', 'constable', 'fireman'],
  ])('puts %s nearer to %s than to %s', (word, kin, stranger) => {
    expect(kinship(word, kin)).toBeGreaterThan(kinship(word, stranger) ?? -1);
  });

  it('is the same both ways, and one for a word and itself', () => {
    expect(kinship('ferry', 'boat')).toBe(kinship('boat', 'ferry'));
    expect(kinship('ferry', 'ferry')).toBeCloseTo(1, 5);
  });

  it('finds a word in another form', () => {
    expect(kinOf(stemOf('bought'))).toEqual(kinOf(stemOf('buy')));
  });

  it('says nothing of words that it does not have', () => {
    expect(kinship('ferry', 'zzyzx')).toBeNull();
    expect(kinOf('')).toBeNull();
  });
});
