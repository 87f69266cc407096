import { describe, expect, it } from 'vitest';
import { conflictsOf, factsOf } from './facts.fixture.js';

describe('independent reports contradict each other', () => {
  it('in a count of the same thing, and the words name both sides', () => {
    expect(
      conflictsOf(
        'The trawler carried 23 sailors when it struck the pier.',
        'There were 21 sailors on the trawler as it hit the pier.',
      ),
    ).toEqual(['number: 23 sailors (Paper 0) against 21 sailors (Paper 1)']);
  });

  it('in an amount of money', () => {
    expect(
      conflictsOf('Repairs to the pier will cost $4.1 million.', 'Repairing the pier is to cost $3.6 million.'),
    ).toHaveLength(1);
  });

  it('in the division of a vote', () => {
    expect(
      conflictsOf(
        'The council voted 12 to five to close the harbour.',
        'The harbour will close after a council vote of 11 to six.',
      ),
    ).toHaveLength(1);
  });
});

describe('independent reports do not contradict each other', () => {
  it('where they count different things', () => {
    expect(
      conflictsOf(
        'The trawler carried 23 sailors when it struck the pier.',
        'The storm tore 21 boats from their moorings.',
      ),
    ).toEqual([]);
  });

  it('where a later figure is told as a later figure', () => {
    expect(
      conflictsOf(
        'The storm has killed 14 people in Port Sella, the coastguard said.',
        'The number of people killed by the storm in Port Sella has risen to 17, the coastguard said.',
      ),
    ).toEqual([]);
  });

  it('where one report has both figures', () => {
    expect(
      conflictsOf(
        'Of the 23 sailors on the trawler, 21 sailors were rescued at the pier.',
        'The trawler had 23 sailors aboard when it struck the pier.',
      ),
    ).toEqual([]);
  });

  it('where a score has grown', () => {
    expect(
      conflictsOf(
        'Port Sella was level with Ostrey at 1-1 when the lights went out in the stadium.',
        'Port Sella beat Ostrey 2-1 in the stadium after the lights had gone out.',
      ),
    ).toEqual([]);
  });

  it('where both are rounded from one figure', () => {
    expect(
      conflictsOf('The storm cut power to about 7,400 homes.', 'The storm left 7,412 homes without power.'),
    ).toEqual([]);
  });
});

describe('facts', () => {
  it('count each report once where three agree', () => {
    const { facts } = factsOf(
      'Divers found the captain of the trawler, Ilja Brandt, alive in the wheelhouse at 4:20 a.m.',
      'At 4:20 a.m. divers found the captain, Ilja Brandt, alive in the wheelhouse.',
      'The captain, Ilja Brandt, was found alive by divers in the wheelhouse at 4:20 a.m.',
    );
    expect(facts).toHaveLength(1);
    expect(facts[0]).toMatchObject({ independentSources: 3, status: 'agreed' });
    expect(facts[0]?.support).toHaveLength(3);
  });

  it('hold no two sentences that contradict each other', () => {
    const { facts, conflicts } = factsOf(
      'The trawler carried 23 sailors when it struck the pier.',
      'There were 21 sailors on the trawler as it hit the pier.',
    );
    expect(conflicts).toHaveLength(1);
    expect(facts).toEqual([]);
  });

  it('are disputed where a third report has another figure', () => {
    const { facts } = factsOf(
      'The trawler carried 23 sailors when it struck the pier.',
      'With 23 sailors on board the trawler struck the pier.',
      'There were 21 sailors on the trawler as it struck the pier.',
    );
    expect(facts.map(({ status }) => status)).toEqual(['disputed']);
  });
});
