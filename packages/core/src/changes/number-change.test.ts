import { describe, expect, it } from 'vitest';
import { changesBetween } from './change.fixture.js';
import { numberChanges } from './number-change.js';

const changes = (source: string, rewrite: string) => changesBetween(source, rewrite, numberChanges);

describe('a number has changed', () => {
  it('where another count of the same thing stands for it', () => {
    expect(
      changes(
        'The landslide buried 46 goats above the reservoir.',
        'The landslide buried 64 goats above the reservoir.',
      ),
    ).toEqual(['number: 46 goats → 64 goats']);
  });

  it('where the same words stand around another figure', () => {
    expect(
      changes(
        'The bakery chain put its loss on the strike at 3.1 million euros.',
        'The bakery chain put its loss on the strike at 1.3 million euros.',
      ),
    ).toHaveLength(1);
  });

  it('where only the unit is another', () => {
    expect(
      changes(
        'After a frost the sluice may stay shut for some twenty minutes while the motor warms.',
        'The sluice may stay shut for some twenty hours after a frost, until the motor is warm.',
      ),
    ).toHaveLength(1);
  });

  it('where each side has one figure of its sort beside a word in common', () => {
    expect(
      changes(
        'The violist, 31, was giving only her third solo recital that night in Bruges.',
        'For the violist, 31, it was only the thirteenth solo evening.',
      ),
    ).toEqual(['number: third solo recital → thirteenth solo evening']);
  });

  it('where a ceiling became a floor', () => {
    expect(
      changes('The shelter can take up to 340 sailors a night.', 'The shelter can take more than 340 sailors a night.'),
    ).toEqual(['number: up to 340 sailors → more than 340 sailors']);
  });
});

describe('a number has not changed', () => {
  it('where the rest of a whole is told by a no', () => {
    expect(
      changes(
        'By Monday 71 per cent of the meters had been replaced, the utility said.',
        'Just under three in ten of the meters had not been replaced by Monday.',
      ),
    ).toEqual([]);
  });

  it('where it is written otherwise or rounded', () => {
    expect(
      changes('The vineyard sold 1,200 bottles in May.', 'The vineyard sold twelve hundred bottles in May.'),
    ).toEqual([]);
    expect(
      changes('It was 104 degrees Fahrenheit in the stadium.', 'It was 40 degrees Celsius in the stadium.'),
    ).toEqual([]);
  });

  it('where it is the rest of the whole', () => {
    expect(
      changes(
        'Of the 186 lifeboats of the fleet, 163 passed the inspection.',
        'All but 23 of the 186 lifeboats of the fleet passed the inspection.',
      ),
    ).toEqual([]);
  });

  it('where another sentence of the parent has it', () => {
    const source =
      'The quarry employs 90 drivers. They went on strike on Monday. Some 310 drivers joined the strike later.';
    expect(changes(source, 'The quarry strike was joined by some 310 drivers.')).toEqual([]);
  });

  it('where "one" is no count', () => {
    expect(
      changes('Two sisters own the ferry, and a sister steers it.', 'One of the sisters who own the ferry steers it.'),
    ).toEqual([]);
  });
});
