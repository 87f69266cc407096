import { describe, expect, it } from 'vitest';
import { nameChanges } from './name-change.js';
import { changesBetween } from './change.fixture.js';

const changes = (source: string, rewrite: string) => changesBetween(source, rewrite, nameChanges);

describe('a name that took the place of another', () => {
  it('is a place behind the same preposition', () => {
    expect(
      changes(
        'The freighter sank in a storm near Aveiro on Monday.',
        'The freighter went down in a storm near Setubal on Monday.',
      ),
    ).toEqual(['place: Aveiro → Setubal']);
  });

  it('is the doer of the same thing', () => {
    expect(
      changes(
        'The judges heard that Harcourt accepted the offer in June.',
        'The judges heard that Melrose accepted the offer in June.',
      ),
    ).toEqual(['actor: Harcourt → Melrose']);
  });
});

describe('no name took the place of another', () => {
  it('where a pronoun of the source means it', () => {
    const source = 'Ana Ruiz leads the port authority. She said the cranes of Aveiro would stop at noon.';
    expect(changes(source, 'Ana Ruiz said the cranes would stop at noon.')).toEqual([]);
  });

  it('where an adjective, a capital or an acronym means the same', () => {
    expect(
      changes('Tokyo rejected the plan of the Norrland Workers Union.', 'Japan rejected the plan of the NWU.'),
    ).toEqual([]);
  });
});
