import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../fixtures/article.fixture.js';
import { storyFrom } from '../fixtures/random-story.fixture.js';
import { readText } from './index.js';

const randomStory = fc.array(fc.nat(), { minLength: 1, maxLength: 150 }).map(storyFrom);

const patience = 60_000;

describe('the text of an article', () => {
  it('is the headline, a blank line and the untouched body', () => {
    const body = '  The minister\tleft. \r\n\r\n He took “the train”. ';
    expect(textOf('a', body, { headline: ' Minister \n to go ' }).text).toBe(`Minister to go\n\n${body}`);
    expect(textOf('a', body).text).toBe(body);
    expect(textOf('a', body, { headline: '  ' }).text).toBe(body);
  });

  it('numbers its sentences from 0 with a headline and from 1 without one', () => {
    const body = 'The minister left. He took the train.';
    expect(textOf('a', body, { headline: 'Minister to go' }).sentences.map(({ id }) => id)).toEqual([
      'a:0',
      'a:1',
      'a:2',
    ]);
    expect(textOf('a', body).sentences.map(({ id }) => id)).toEqual(['a:1', 'a:2']);
  });

  it('resolves its dates against the day of publication', () => {
    const [sentence] = textOf('a', 'The minister left on Tuesday.', { published: '2026-04-15T09:00:00Z' }).sentences;
    expect(sentence?.dates[0]?.from).toContain('2026-04-14');
    expect(textOf('a', 'The minister left on Tuesday.').sentences[0]?.dates[0]?.from).toBeNull();
  });

  it.each(['', '   \n\t\n', '...', '“”', '\uD83D', '\u0000'])('may hold no sentence at all: %j', (body) => {
    expect(textOf('a', body).sentences).toEqual([]);
  });

  it(
    'has tokens, numbers, dates and quotations inside it, whatever it is',
    () => {
      fc.assert(
        fc.property(randomStory, (articles) => {
          for (const article of articles) {
            const { text, sentences, quotations } = readText('a', article);
            for (const { start, end, tokens, numbers, dates } of sentences) {
              for (const mention of [...tokens, ...numbers, ...dates]) {
                if (mention.start < start || mention.end > end || mention.end <= mention.start) expect.fail('outside');
              }
            }
            for (const { start, end, outerStart, outerEnd } of quotations) {
              if (outerStart > start || start >= end || end > outerEnd || outerEnd > text.length)
                expect.fail('outside');
            }
          }
        }),
        { numRuns: 20 },
      );
    },
    patience,
  );

  it.each([
    ['one word of a million letters', 'x'.repeat(1_000_000)],
    ['fifty thousand digits with marks', '1,'.repeat(25_000)],
    ['fifty thousand marks that open', '“'.repeat(50_000)],
    ['fifty thousand straight marks', '"'.repeat(50_000)],
    ['fifty thousand apostrophes', "'a".repeat(25_000)],
    ['a hundred thousand full stops', '.'.repeat(100_000)],
    ['ten thousand short lines', 'a\n'.repeat(10_000)],
  ])(
    'is read in linear time: %s',
    (_, body) => {
      const { sentences } = textOf('a', body);
      expect(sentences.every(({ end }) => end <= body.length)).toBe(true);
    },
    patience,
  );

  it(
    'is read in linear time where it has a hundred thousand lines',
    () => {
      expect(textOf('a', 'a\n'.repeat(100_000)).sentences).toHaveLength(100_000);
    },
    patience,
  );
});
