import { describe, expect, it } from 'vitest';
import { compareWords } from './quote-status.js';

const said = 'we had the water shut off within twenty minutes and that is the only reason we still have a street';
const statusOf = (mine: string, theirs = said) => compareWords(mine.split(' '), theirs.split(' '))?.status ?? null;
const valueOf = (mine: string) => compareWords(mine.split(' '), said.split(' '))?.value ?? 0;

describe('the words of two quotations', () => {
  it.each([
    ['verbatim', said],
    ['trimmed', 'we had the water shut off within twenty minutes'],
    ['trimmed', 'we had the water shut off and that is the only reason we still have a street'],
    ['extended', `${said} and a town hall`],
    [
      'extended',
      'we had all the water shut off within twenty minutes and that is the only reason we still have a street here',
    ],
    ['altered', 'we had the water turned off within thirty minutes and that is the one reason we still have a street'],
    [null, 'nobody told the baker that his cellar was full of water'],
    [null, 'we the the'],
  ])('are %s: %s', (status, words) => {
    expect(statusOf(words)).toBe(status);
  });

  it('prove nothing where they are one or two', () => {
    expect(statusOf('the minutes')).toBeNull();
    expect(statusOf('never again', 'never before')).toBeNull();
  });

  it('are nearer the fewer of them were touched', () => {
    const trimmed = valueOf('we had the water shut off within twenty minutes');
    const more = valueOf('we had the water');
    const altered = valueOf(
      'we had the water turned off within thirty minutes and that is the one reason we have a street',
    );
    expect(valueOf(said)).toBeGreaterThan(trimmed);
    expect(trimmed).toBeGreaterThan(more);
    expect(more).toBeGreaterThan(altered);
    expect(altered).toBeGreaterThan(0);
  });
});
