import { describe, expect, it } from 'vitest';
import { excerpt, type Piece } from './excerpt.js';
import { fixtureArticle, spanOf } from './story.fixture.js';

const shown = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, marked }) => (marked ? `‹${text}›` : text)).join('');

const long = 'word '.repeat(60).trim();

describe('an excerpt', () => {
  it('shows the sentence around the marked words', () => {
    const article = fixtureArticle({ id: 'a', sentences: ['Head', 'Six people were hurt.', 'None died.'] });
    expect(shown(excerpt(article, [spanOf(article, 'Six people were hurt.')], [spanOf(article, 'Six')]))).toBe(
      '‹Six› people were hurt.',
    );
  });

  it('cuts long stretches without a mark, at words', () => {
    const article = fixtureArticle({ id: 'a', sentences: ['Head', `${long} six ${long} seven ${long}.`] });
    const sentence = article.sentences[1];
    const text = shown(
      excerpt(article, sentence ? [sentence] : [], [spanOf(article, 'six'), spanOf(article, 'seven')]),
    );
    expect(text).toMatch(/^… word .* ‹six› word .* … word .* ‹seven› .* …$/);
    expect(text.length).toBeLessThan(400);
    expect(text).not.toMatch(/\b(wor|ord|rd|wo)\b/);
  });

  it('parts sentences that do not follow each other', () => {
    const article = fixtureArticle({ id: 'a', sentences: ['Head', 'One.', 'Two.', 'Three.'] });
    expect(shown(excerpt(article, [spanOf(article, 'One.'), spanOf(article, 'Three.')], []))).toBe('One. … Three.');
    expect(shown(excerpt(article, [spanOf(article, 'One.'), spanOf(article, 'Two.')], []))).toBe('One. Two.');
  });

  it('keeps to the text where a span does not', () => {
    const article = fixtureArticle({ id: 'a', sentences: ['Head'] });
    expect(shown(excerpt(article, [{ start: -5, end: 900 }], [{ start: 2, end: 900 }]))).toBe('He‹ad›');
  });
});
