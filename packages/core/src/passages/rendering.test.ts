import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../fixtures/article.fixture.js';
import { storyFrom } from '../fixtures/random-story.fixture.js';
import { nameArticles } from '../identity.js';
import { readText } from '../text/index.js';
import { findPassages } from './index.js';

const source = `Veterinary office closes the market of Norrby after a case of anthrax

The cattle market of Norrby was closed on Monday after a heifer died of anthrax, the county veterinary office said.
The animal had come from a farm near Ekeby, where eleven others were put down.
“We are not speaking of an outbreak,” said Linnea Sundqvist, the county's chief veterinarian.
She expects the results of the soil samples within nine days.
What happens to the milk?
It is poured away, all 4,800 litres of it a day.
Auctioneers had sold 310 head at the market in the week before.
The dealers' guild wants to be paid for the lost days.
Its chairman, Torvald Ribe, put them at 40,000 kronor each.`;

/** The source sentences that each sentence of a rewrite is said to render. */
function rendered(...sentences: string[]): string[][] {
  const passages = findPassages([textOf('source', source), textOf('rewrite', sentences.join('\n'))]);
  return passages
    .render('rewrite', ['source'])
    .map(({ sources }) => sources.map(({ sentence: { sentence } }) => source.slice(sentence.start, sentence.end)));
}

const lineWith = (words: string) => source.split('\n').find((line) => line.includes(words)) ?? 'no such line';

describe('the sources of a sentence', () => {
  it('leave out the sentence that only names who "she" is', () => {
    const [sources] = rendered(
      'Linnea Sundqvist expects the results of the soil samples within nine days.',
      '“We are not speaking of an outbreak,” she said.',
    );
    expect(sources).toEqual([lineWith('soil samples')]);
  });

  it('are two where it merges two', () => {
    const [sources] = rendered(
      'A heifer from a farm near Ekeby, where eleven others were put down, has died of anthrax, and the cattle market of Norrby is closed.',
    );
    expect(new Set(sources)).toEqual(new Set([lineWith('died of anthrax'), lineWith('Ekeby')]));
  });

  it('are the answer and not the question', () => {
    const [sources] = rendered('The milk of every day, 4,800 litres, is poured away.');
    expect(sources?.[0]).toBe(lineWith('litres'));
  });

  it('are the lead rather than the headline that says the same', () => {
    const [sources] = rendered('The market of Norrby is closed after a case of anthrax, the veterinary office says.');
    expect(sources?.[0]).toBe(lineWith('cattle market'));
  });

  it.each([
    ['a number that was rounded', 'Some 5,000 litres a day are lost.', 'litres'],
    ['a number in words', 'Three hundred and ten head were sold there in the week before.', '310 head'],
  ])('show by %s', (_, sentence, words) => {
    expect(rendered(sentence)[0]?.[0]).toBe(lineWith(words));
  });

  it('are none for a sentence without content', () => {
    expect(rendered('So it was, and so it will be for them.')).toEqual([[]]);
  });
});

describe('a rendering', () => {
  it('is surer of a copy than of a stranger', () => {
    const passages = findPassages([
      textOf('source', source),
      textOf('rewrite', `${lineWith('Ekeby')}\nThe choir of Upper Selm has won a cup for its folk songs.`),
    ]);
    const [copy, stranger] = passages.render('rewrite', ['source']);
    expect(copy?.likelihood).toBeGreaterThan(0.9);
    expect(stranger?.likelihood).toBeLessThan(0.5);
  });

  it('explains between nothing and all of a sentence, by at most three different others', () => {
    const randomStory = fc.array(fc.nat(), { minLength: 1, maxLength: 150 }).map(storyFrom);
    fc.assert(
      fc.property(randomStory, (articles) => {
        const texts = nameArticles(articles).map(({ id, article }) => readText(id, article));
        const [first, ...others] = texts.map(({ id }) => id);
        for (const { sources, coverage, understood, likelihood } of findPassages(texts).render(first ?? '', others)) {
          expect(sources.length).toBeLessThanOrEqual(3);
          expect(new Set(sources.map(({ sentence }) => sentence.sentence.id)).size).toBe(sources.length);
          for (const share of [coverage, understood, likelihood]) {
            expect(share).toBeGreaterThanOrEqual(0);
            expect(share).toBeLessThanOrEqual(1);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});
