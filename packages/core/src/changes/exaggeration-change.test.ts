import { describe, expect, it } from 'vitest';
import type { Article } from '../article.js';
import { findPassages } from '../passages/index.js';
import { readText } from '../text/index.js';
import { exaggerationChanges } from './exaggeration-change.js';
import { pairSentences } from './index.js';

const article = (headline: string, body: string): Article => ({
  source: '-',
  headline,
  body,
  outlet: null,
  byline: null,
  published: null,
  url: null,
});

function changes(source: readonly [string, string], rewrite: readonly [string, string]): readonly string[] {
  const articles = [readText('source', article(...source)), readText('rewrite', article(...rewrite))];
  const story = {
    articles: new Map(articles.map((text) => [text.id, text])),
    parents: new Map([['rewrite', ['source']]]),
    utterances: new Map<string, readonly never[]>(),
  };
  return pairSentences('rewrite', findPassages(articles), story)
    .flatMap((pairing) => (pairing.sources.length === 0 ? [] : exaggerationChanges(pairing)))
    .map(({ words }) => words);
}

const body = 'The regional airline said passenger numbers at Bodo airport fell by two per cent in March.';

describe('a word is far stronger than the source has it', () => {
  it('where it stands for a weak one of its field', () => {
    expect(
      changes(['Airline reports for March', body], ['Airline reports', body.replace('fell', 'plummeted')]),
    ).toEqual(['fell → plummeted']);
  });

  it('where a headline is heightened', () => {
    expect(
      changes(['Passenger numbers dip at Bodo airport', body], ['Airline passenger meltdown at Bodo airport', body]),
    ).toHaveLength(1);
  });
});

describe('what the source tells plainly', () => {
  const title = 'Airport reports for March';

  it('is heightened by a loaded adjective', () => {
    expect(
      changes(
        [title, 'The brewery put its loss at 1.9 million crowns and sent 40 guests home by bus.'],
        [title, 'The brewery put its loss at 1.9 million crowns and sent 40 terrified guests home by bus.'],
      ),
    ).toEqual(['guests → terrified guests']);
  });

  it('is heightened by a crowd for a number', () => {
    expect(
      changes(
        [title, 'The log of the cannery records four complaints in a week.'],
        [title, 'The log of the cannery records a flood of complaints in a week.'],
      ),
    ).toEqual(['four complaints → flood of complaints']);
  });
});

describe('a word is no stronger than the source has it', () => {
  it('where any parent writes so', () => {
    const loud = `${body} Its chairman spoke of a meltdown.`;
    expect(
      changes(['Passenger numbers dip at Bodo airport', loud], ['Airline passenger meltdown at Bodo airport', body]),
    ).toEqual([]);
  });

  it('where the weak word is kept', () => {
    expect(changes(['Airline reports for March', body], ['Airline reports', body])).toEqual([]);
  });
});
