import { describe, expect, it } from 'vitest';
import { modalityChanges } from './modality-change.js';
import { changesBetween } from './change.fixture.js';

const changes = (source: string, rewrite: string) => changesBetween(source, rewrite, modalityChanges);

const attempt =
  'Mayor Ana Ruiz said the cartel was trying to open a refinery and 400 filling stations along the river.';

describe('an attempt or a plan is told as done', () => {
  it('where another verb governs the same number of things, over a coordination', () => {
    expect(
      changes(
        attempt,
        'Mayor Ana Ruiz warned that the cartel is acquiring 400 filling stations along the river and attempting to open a refinery.',
      ),
    ).toEqual(['modality: trying to open a refinery and 400 filling stations → acquiring 400 filling stations']);
  });

  it('where an accusation holds the doing', () => {
    expect(
      changes(
        attempt,
        'Mayor Ana Ruiz has accused the cartel of amassing 400 filling stations and pressing on with a refinery along the river.',
      ),
    ).toHaveLength(1);
  });

  it('where a wish for a thing became the having of it', () => {
    expect(
      changes(
        'The island ferry company is seeking six solar barges from a yard in Gdansk.',
        'The island ferry company has obtained six solar barges from a yard in Gdansk.',
      ),
    ).toHaveLength(1);
  });

  it('where the object is a name', () => {
    expect(
      changes(
        'Harrow Foods wants to take over the bakery chain Pellmont before the summer.',
        'Harrow Foods has acquired Pellmont, the bakery chain, before the summer.',
      ),
    ).toHaveLength(1);
  });
});

describe('an attempt or a plan is still one', () => {
  it('where another word of trying stands over the object', () => {
    expect(
      changes(
        attempt,
        'The cartel is attempting to acquire 400 filling stations along the river and a refinery, Mayor Ana Ruiz said.',
      ),
    ).toEqual([]);
  });

  it('where the source tells it as done elsewhere', () => {
    expect(
      changes(
        `${attempt} Land records show that the cartel has bought 400 filling stations.`,
        'Mayor Ana Ruiz warned that the cartel is acquiring 400 filling stations along the river and attempting to open a refinery.',
      ),
    ).toEqual([]);
  });

  it('where the verb of the rewrite is no doing or having', () => {
    expect(
      changes(
        attempt,
        'Mayor Ana Ruiz criticised 400 filling stations along the river that the cartel was trying to open with a refinery.',
      ),
    ).toEqual([]);
  });

  it('where a purchase that is planned is told in the present', () => {
    expect(
      changes(
        'The army plans to buy 40 helicopters from the Leeds works.',
        'The army is buying 40 helicopters from the Leeds works.',
      ),
    ).toEqual([]);
  });

  it('where the number counts other things', () => {
    expect(
      changes(
        'The cartel was trying to open a refinery and 400 filling stations along the river.',
        'The cartel, trying to open a refinery along the river, employs and is hiring 400 divers.',
      ),
    ).toEqual([]);
  });
});
