import { describe, expect, it } from 'vitest';
import { readReports } from './report.fixture.js';
import { countUses, sharedTellingFigures } from './telling-figures.js';

/** How many telling figures the first sentences of two reports share. */
function shared(left: string, right: string): number {
  const [a, b] = readReports(left, right).map(({ sentences }) => sentences);
  const [first, second] = [a?.[0], b?.[0]];
  if (a === undefined || b === undefined || first === undefined || second === undefined) throw new Error('no sentence');
  return sharedTellingFigures(first, second, countUses([a, b]));
}

describe('telling figures', () => {
  it('are sums, counts and days that both give', () => {
    expect(shared('The organ cost 8,700 euros.', 'They paid 8,700 euros for it.')).toBe(1);
    expect(shared('The hall opens on 17 April.', 'From April 17 anybody may sing there.')).toBe(1);
  });

  it('are found in rounded form, too', () => {
    expect(shared('The choir has 7,412 members.', 'More than 7,000 members sing in the choir.')).toBeGreaterThan(0);
  });

  it('are no small counts, weekdays and years, which recur by chance', () => {
    expect(shared('Three singers left on Saturday.', 'On Saturday three windows were open.')).toBe(0);
    expect(shared('The hall was built in 1921.', 'Nobody had sung there since 1921.')).toBe(0);
  });

  it('are none that a report repeats: that is its subject', () => {
    const subject = 'The strike lasted 43 days. After 43 days the choir was tired.';
    expect(shared(subject, 'For 43 days nobody sang.')).toBe(0);
  });
});
