import { describe, expect, it } from 'vitest';
import { changesBetween } from './change.fixture.js';
import { negationChanges } from './negation-change.js';

const changes = (source: string, rewrite: string) => changesBetween(source, rewrite, negationChanges);

describe('a negation has turned', () => {
  it('where a "not" is gone', () => {
    expect(
      changes(
        'The mill owner has not paid the dockers their bonus for March.',
        'The mill owner has paid the dockers their bonus for March.',
      ),
    ).toEqual(['negation: not paid the dockers their bonus → paid the dockers their bonus']);
  });

  it('where what was denied is acknowledged', () => {
    expect(
      changes(
        'The bishop denied that the chapel roof had been sold to a scrap dealer.',
        'The bishop acknowledged that the chapel roof had been sold to a scrap dealer.',
      ),
    ).toHaveLength(1);
  });

  it('where a refusal is put in', () => {
    expect(
      changes(
        'The ferry company published its inspection records for the winter season.',
        'The ferry company refused to publish its inspection records for the winter season.',
      ),
    ).toHaveLength(1);
  });

  it('where a word became its opposite', () => {
    expect(
      changes(
        'The harbour council accepted the offer of the dredging firm on Tuesday.',
        'The harbour council rejected the offer of the dredging firm on Tuesday.',
      ),
    ).toEqual(['negation: accepted → rejected']);
  });
});

describe('counterparts, which tell one thing from two sides', () => {
  it('are no denial of each other', () => {
    expect(
      changes(
        'The board repeated its demand for clean water in the valley.',
        'The board asked again for a valley of clean water supplies.',
      ),
    ).toEqual([]);
  });
});

describe('a state became its contrary', () => {
  it('beside the same words', () => {
    expect(
      changes(
        'The bell of the chapel, cast in 1611, is still missing.',
        'The bell of the chapel, which was cast in 1611, was found beside the road.',
      ),
    ).toEqual(['negation: missing → found']);
  });
});

describe('a negation has not turned', () => {
  it('where another noun is a word of the same field', () => {
    expect(
      changes(
        'The charge against the miller was dropped in May because there was not enough evidence.',
        'The charge against the miller was dropped in May for want of proof.',
      ),
    ).toEqual([]);
  });

  it('where another negative word says the same', () => {
    expect(
      changes(
        'The pilots did not receive a warning before the storm hit the runway.',
        'The pilots never received a warning before the storm hit the runway.',
      ),
    ).toEqual([]);
    expect(
      changes(
        'The brewery denies that it polluted the river with dye.',
        'The brewery says it did not pollute the river with dye.',
      ),
    ).toEqual([]);
  });

  it('where a condition is told with "unless" and with "if not"', () => {
    expect(
      changes(
        'The crews will strike at noon if no answer arrives from the depot.',
        'The crews will strike at noon unless an answer arrives from the depot.',
      ),
    ).toEqual([]);
  });

  it('in comparisons and fixed phrases', () => {
    expect(
      changes(
        'The ticket will cost no more than nine crowns on the night tram.',
        'The ticket will cost at most nine crowns on the night tram.',
      ),
    ).toEqual([]);
  });

  it('where buying and selling tell one trade from two sides', () => {
    expect(
      changes(
        'The museum sold the bronze horse to a collector.',
        'A collector bought the bronze horse from the museum.',
      ),
    ).toEqual([]);
  });
});
