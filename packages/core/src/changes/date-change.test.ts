import { describe, expect, it } from 'vitest';
import { dateChanges } from './date-change.js';
import { changesBetween } from './change.fixture.js';

const changes = (source: string, rewrite: string) => changesBetween(source, rewrite, dateChanges);

describe('a date has changed', () => {
  it('where another one stands for it', () => {
    expect(
      changes('The dredger sank off Vigo on 14 March 2024.', 'The dredger sank off Vigo on 24 March 2024.'),
    ).toEqual(['date: 14 March 2024 → 24 March 2024']);
  });

  it('where a neighbouring sentence has the other date for another thing', () => {
    const fares = 'The average fare of a tram ticket from the harbour to the garden rose by nine per cent in';
    const source = `The trams stopped running in November. ${fares} December.`;
    const rewrite = `${fares} November.`;
    expect(changes(source, rewrite)).toHaveLength(1);
  });

  it('where the sentence next to the source gives the other one', () => {
    const source =
      'The beekeepers were to meet the mayor of Olden in January. Solveig said the meeting had been put off until 12 June.';
    expect(
      changes(source, 'Solveig said a meeting with the beekeepers and the mayor had been put off until 21 June.'),
    ).toEqual(['date: until 12 June → until 21 June']);
  });

  it('where a limit turned', () => {
    expect(
      changes(
        'The beach huts must be cleared by 12 June under the new rules.',
        'The beach huts must be cleared after 12 June under the new rules.',
      ),
    ).toHaveLength(1);
  });
});

describe('a date has not changed', () => {
  it('where the source has it beside another', () => {
    expect(
      changes('The strike called on 3 May began on 9 May at the cannery.', 'The strike at the cannery began on 9 May.'),
    ).toEqual([]);
  });

  it('where "the month before" may be any month', () => {
    expect(
      changes('Rents in the old town fell in May from the month before.', 'Rents in the old town fell in May.'),
    ).toEqual([]);
  });
});
