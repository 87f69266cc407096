import type { ReportedArticle, SentenceKind } from '@firsthand/core';
import { describe, expect, it } from 'vitest';
import { fixtureArticle } from '../../../../digest/src/story.fixture.js';
import { proseOf, STRETCH_LENGTH } from './prose.js';

/** Sentences with the paragraph and kind of each. */
function article(
  given: readonly (readonly [words: string, paragraph: number, kind?: SentenceKind])[],
): ReportedArticle {
  const plain = fixtureArticle({ id: 'post', sentences: given.map(([words]) => words) });
  return {
    ...plain,
    sentences: plain.sentences.map((sentence, index) => ({
      ...sentence,
      paragraph: given[index]?.[1] ?? 0,
      kind: given[index]?.[2] ?? 'prose',
    })),
  };
}

const paragraphsOf = (given: ReportedArticle) => proseOf(given).stretches.flatMap(({ paragraphs }) => paragraphs);

describe('the prose of an article', () => {
  it('comes in its paragraphs, the headline as headline, with what stands around the text set apart', () => {
    const paragraphs = paragraphsOf(
      article([
        ['Dam holds', 0, 'headline'],
        ['By Ada Kohl', 1, 'byline'],
        ['The dam holds.', 1],
        ['Nobody left.', 1],
        ['It rains.', 2],
      ]),
    );
    expect(paragraphs.map(({ kind, note, sentences }) => [kind, note, sentences.map(({ number }) => number)])).toEqual([
      ['headline', '', [0]],
      ['aside', 'by-line', [1]],
      ['prose', '', [2, 3]],
      ['prose', '', [4]],
    ]);
  });

  it('loses nothing that stands between sentences', () => {
    const plain = fixtureArticle({ id: 'post', sentences: ['Dam holds', 'The dam holds.'] });
    const given: ReportedArticle = {
      ...plain,
      text: 'Dam holds * * * The dam holds. (ak)',
      sentences: plain.sentences.map((sentence, index) =>
        index === 0 ? sentence : { ...sentence, start: 16, end: 30 },
      ),
    };
    const prose = proseOf(given);
    expect(
      prose.stretches.flatMap(({ paragraphs }) =>
        paragraphs.flatMap(({ sentences }) => sentences.map(({ before }) => before)),
      ),
    ).toEqual(['', '* * *']);
    expect(prose.after).toBe('(ak)');
  });

  it('lays out a paragraph without an end in parts and stretches, in order', () => {
    const given = article(
      Array.from({ length: 2000 }, (_, index) => [`Sentence number ${index} says very little.`, 1] as const),
    );
    const { stretches } = proseOf(given);
    expect(stretches.length).toBeGreaterThan(10);
    for (const { start, end } of stretches) expect(end - start).toBeLessThanOrEqual(STRETCH_LENGTH);
    const paragraphs = paragraphsOf(given);
    expect(paragraphs[0]?.continued).toBe(false);
    expect(paragraphs.slice(1).every(({ continued }) => continued)).toBe(true);
    expect(paragraphs.flatMap(({ sentences }) => sentences.map(({ number }) => number))).toEqual(
      given.sentences.map((_, index) => index),
    );
  });

  it('is empty for an empty article', () => {
    expect(proseOf({ ...article([]), text: '' })).toEqual({ stretches: [], after: '' });
  });
});
