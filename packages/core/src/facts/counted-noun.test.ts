import { describe, expect, it } from 'vitest';
import { countedBy } from './counted-noun.js';
import { readReports } from './report.fixture.js';

/** What each number of the first sentence counts. */
function countedIn(words: string): readonly (string | null)[] {
  const stated = readReports(words)[0]?.sentences[0];
  if (stated === undefined) throw new Error('no sentence');
  return stated.sentence.numbers.map((number) => countedBy(stated, number));
}

describe('what a number counts', () => {
  it('may stand before it', () => {
    expect(countedIn('The barge sank with a crew of 17.')).toEqual(['crew']);
    expect(countedIn('The ballots, 47 of them, lie in a box.')).toEqual(['ballots']);
  });

  it('may be the whole of which it is a part', () => {
    expect(countedIn('Of 310 members present, 212 agreed.').at(-1)).toBe('members');
  });

  it('may be votes, for one side and against it', () => {
    expect(countedIn('The clerk read out 212 for the motion, 98 against.')).toEqual(['votes', 'votes']);
    expect(countedIn('Of those present 212 were in favour.')).toEqual(['votes']);
  });

  it('is not known to be votes where only something is for something', () => {
    expect(countedIn('She paid 212 for the motor.')).toEqual([null]);
  });
});
