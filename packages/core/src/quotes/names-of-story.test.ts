import { describe, expect, it } from 'vitest';
import { readText } from '../text/index.js';
import { findUtterances, namesOfStory } from './index.js';

/** Who says the quotations of the first article, as the whole story names them. */
function speakers(...bodies: readonly string[]): (string | null)[] {
  const articles = bodies.map((body, k) =>
    readText(`a${k}`, { source: 't', headline: null, body, outlet: null, byline: null, published: null, url: null }),
  );
  const named = namesOfStory(articles);
  const [first] = articles;
  return first === undefined ? [] : findUtterances(first, named).map(({ speaker }) => speaker?.name ?? null);
}

describe('a speaker whom one article only describes', () => {
  it('has the name of the one holder of the office in the story', () => {
    expect(speakers('“It is late,” the prosecutor said.', 'Prosecutor Ada Brisk came to the quay.')).toEqual([
      'Ada Brisk',
    ]);
  });

  it('has the name of who says the same words elsewhere', () => {
    expect(
      speakers(
        '“We will not leave the quay tonight,” the captain said.',
        'Two captains spoke. “We will not leave the quay tonight,” said Ada Brisk.',
      ),
    ).toEqual(['Ada Brisk']);
  });

  it('stays without one where the story has two of them', () => {
    expect(
      speakers('“It is late,” the prosecutor said.', 'Prosecutor Ada Brisk met Tom Vane, a prosecutor from Brenn.'),
    ).toEqual(['prosecutor']);
  });

  it('stays without one where it is meant to have none', () => {
    const named = 'Engineer Ada Brisk came. “We will not leave the quay tonight,” said Ada Brisk.';
    expect(speakers('“We will not leave the quay tonight,” said one engineer.', named)).toEqual(['one engineer']);
  });
});

it('somebody whom an article names keeps that name, whoever says the words elsewhere', () => {
  expect(
    speakers(
      '“We will not leave the quay tonight,” said Tom Vane.',
      '“We will not leave the quay tonight,” said Ada Brisk.',
    ),
  ).toEqual(['Tom Vane']);
});
