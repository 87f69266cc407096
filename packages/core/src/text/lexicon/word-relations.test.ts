import { describe, expect, it } from 'vitest';
import { stemOf } from '../tokens.js';
import { placeAdjectives, placeCapitals, places } from './places.js';
import { relationRows } from './word-relations-data.js';
import { relatedStems, relation, relationBetween } from './word-relations.js';

const stemsOf = (words: string) => words.split(' ').map(stemOf);
const between = (one: string, other: string) => relation(stemsOf(one).join(' '), stemsOf(other).join(' '));
const trust = (one: string, other: string) => relationBetween(stemOf(one), stemOf(other))?.weight ?? 0;

describe('relation', () => {
  it.each([
    ['sold', 'sell'],
    ['died', 'die'],
    ['dying', 'dies'],
    ['men', 'man'],
    ['rose', 'risen'],
    ['said', 'say'],
    ['colour', 'color'],
    ['defence', 'defense'],
    ['organise', 'organize'],
  ])('knows %s and %s for one word', (one, other) => {
    expect(between(one, other)).toBe('same');
  });

  it.each([
    ['wounded', 'injured'],
    ['talks', 'negotiations'],
    ['postponed', 'delayed'],
    ['physician', 'doctor'],
    ['blaze', 'fire'],
    ['called off', 'cancelled'],
    ['put off', 'postpone'],
    ['prime minister', 'premier'],
    ['vowed', 'promised'],
    ['sacked', 'dismissed'],
    ['bought', 'acquired'],
  ])('knows %s and %s for synonyms', (one, other) => {
    expect(between(one, other)).toBe('synonym');
  });

  it.each([
    ['die', 'death'],
    ['sold', 'sale'],
    ['decide', 'decision'],
    ['succeed', 'success'],
    ['Iran', 'Iranian'],
    ['Oman', 'Omani'],
  ])('knows %s and %s for forms of one root', (one, other) => {
    expect(between(one.toLowerCase(), other.toLowerCase())).toBe('derived');
  });

  it.each([
    ['accept', 'reject'],
    ['rose', 'fell'],
    ['confirmed', 'denied'],
    ['before', 'after'],
    ['free', 'jail'],
    ['bought', 'sold'],
  ])('knows %s and %s for opposites', (one, other) => {
    expect(between(one, other)).toBe('antonym');
  });

  it('tells the broader word from the narrower one', () => {
    expect(between('ferry', 'vessel')).toBe('broader');
    expect(between('vessel', 'ferry')).toBe('narrower');
  });

  it.each([
    ['ferry', 'minister'],
    ['the', 'fire'],
    ['two', 'three'],
    ['Monday', 'Tuesday'],
    ['Iran', 'Iraq'],
    ['police', 'policy'],
    ['constructor', ''],
  ])('has nothing to say of %s and %s', (one, other) => {
    expect(between(one.toLowerCase(), other.toLowerCase())).toBeNull();
  });
});

describe('relatedStems', () => {
  const turned = { broader: 'narrower', narrower: 'broader' } as const;

  it('lists what relation finds, in both directions and in order', () => {
    for (const stem of stemsOf('ferry kill sell announce minister strike hospital rise iranian')) {
      const related = relatedStems(stem);
      expect(related.length).toBeGreaterThan(0);
      expect(related.map((entry) => entry.stem)).toEqual([...new Set(related.map((entry) => entry.stem))].toSorted());
      for (const { stem: other, kind, weight } of related) {
        expect(relationBetween(stem, other)).toEqual({ kind, weight });
        const back = kind === 'broader' || kind === 'narrower' ? turned[kind] : kind;
        expect(relationBetween(other, stem)).toEqual({ kind: back, weight });
        expect(weight).toBeGreaterThan(0);
        expect(weight).toBeLessThanOrEqual(1);
      }
    }
  });

  it('lists every relation of the table under both of its stems', () => {
    const stems = relationRows.split('\n').map((row) => row.slice(0, row.indexOf(':')));
    expect(stems).toEqual([...new Set(stems)].toSorted());
    let related = 0;
    let unmatched = 0;
    for (const stem of stems) {
      for (const { stem: other, kind } of relatedStems(stem)) {
        related += 1;
        const back = kind === 'broader' || kind === 'narrower' ? turned[kind] : kind;
        if (relation(other, stem) !== back) unmatched += 1;
      }
    }
    expect(related).toBeGreaterThan(stems.length);
    expect(unmatched).toBe(0);
  });

  it('trusts another form of a word more than a synonym that fits some contexts only', () => {
    expect(trust('sold', 'sell')).toBeGreaterThan(trust('report', 'say'));
    expect(trust('wounded', 'injured')).toBeGreaterThan(trust('killed', 'dead'));
  });

  it('is empty for a word that is not in the table', () => {
    expect(relatedStems('zzyzx')).toEqual([]);
  });
});

describe('places', () => {
  it('leads from adjectives and capitals to countries', () => {
    expect(placeAdjectives.get('omani')).toEqual(['Oman']);
    expect(placeAdjectives.get('south korean')).toEqual(['South Korea']);
    expect(placeCapitals.get('tehran')).toEqual(['Iran']);
  });

  it('has a name, an adjective and a capital for each country', () => {
    for (const { names, adjectives, capitals } of places) {
      for (const words of [names, adjectives, capitals]) expect(words.every((word) => word.trim() !== '')).toBe(true);
    }
  });
});
