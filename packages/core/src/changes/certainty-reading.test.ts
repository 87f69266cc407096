import { describe, expect, it } from 'vitest';
import { readText } from '../text/index.js';
import { isDenied, readCertainty, rungOf } from './certainty-reading.js';

function standings(body: string) {
  const article = { source: '-', headline: null, body, outlet: null, byline: null, published: null, url: null };
  const [sentence] = readText('a', article).sentences;
  if (sentence === undefined) throw new Error('no sentence');
  return new Map(readCertainty(sentence).words.map((word) => [word.token.norm, word]));
}

function rungs(body: string) {
  return Object.fromEntries([...standings(body)].map(([norm, word]) => [norm, rungOf(word)]));
}

function denied(body: string) {
  return [...standings(body)].filter(([, word]) => isDenied(word)).map(([norm]) => norm);
}

describe('what words stand under', () => {
  it('is the modal verb before them, up to the end of the clause', () => {
    expect(rungs('The canal may freeze, but the barges will sail.')).toMatchObject({
      freeze: 'possible',
      sail: 'future',
    });
  });

  it('is what somebody plans or is asked to do', () => {
    expect(rungs('The canal board plans to drain the basin.')).toMatchObject({ drain: 'intended', board: 'fact' });
  });

  it('is nothing after a month, and after "could not", which tells what happened', () => {
    expect(rungs('In May divers searched the canal.')).toMatchObject({ searched: 'fact' });
    expect(rungs('Divers could not reach the barge.')).toMatchObject({ reach: 'fact' });
  });

  it('is a denial over commas, but not over "but"', () => {
    expect(denied('The skipper denied that the barge, built in Gent, leaked, but paid for the repair.')).toEqual([
      'barge',
      'built',
      'gent',
      'leaked',
    ]);
  });

  it('is nothing where two negations cancel each other', () => {
    expect(denied('The skipper never denied a leak.')).toEqual([]);
  });

  it('is a denial behind them', () => {
    expect(denied('Talk of a leak was denied by the skipper.')).toContain('leak');
  });
});
