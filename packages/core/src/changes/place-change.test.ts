import { describe, expect, it } from 'vitest';
import { changesBetween } from './change.fixture.js';
import { placeChanges } from './place-change.js';

const changes = (source: string, rewrite: string) => changesBetween(source, rewrite, placeChanges);

describe('another place', () => {
  it('is the opposite side of the same thing', () => {
    expect(
      changes(
        'Divers searched the eastern bank for the missing canoe.',
        'Divers searched the western bank for the missing canoe.',
      ),
    ).toEqual(['place: eastern → western']);
  });

  it('is a country for a place whose name holds its name', () => {
    expect(
      changes(
        'The choir from New Mexico won the prize for folk songs.',
        'The choir from Mexico won the prize for folk songs.',
      ),
    ).toEqual(['place: New Mexico → Mexico']);
  });
});

describe('no other place', () => {
  it('is a side of something else', () => {
    expect(
      changes(
        'Divers searched the eastern bank while winds blew.',
        'Divers searched the bank while western winds blew.',
      ),
    ).toEqual([]);
  });

  it('is a country that the source names as well', () => {
    const source = 'The choir from New Mexico won. Last year one from Mexico had won the prize for folk songs.';
    expect(changes(source, 'Last year a choir from Mexico had won the prize for folk songs.')).toEqual([]);
  });
});
