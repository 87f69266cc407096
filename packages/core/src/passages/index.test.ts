import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../fixtures/article.fixture.js';
import { storyFrom } from '../fixtures/random-story.fixture.js';
import { report, rewrite } from '../fixtures/tram-story.fixture.js';
import { nameArticles } from '../identity.js';
import { readText } from '../text/index.js';
import { findPassages } from './index.js';

const randomStory = fc.array(fc.nat(), { minLength: 1, maxLength: 150 }).map(storyFrom);

const source = `The cooperative kept 340 tonnes of herring in the cold store on the quay.
Its chairwoman, Ruth Oyelaran, put the loss at twelve hundred crowns a boat.
Divers will examine the quay wall on Thursday before the ferry may sail again.
A schoolteacher was bringing fourteen pupils home from a choir festival.
The harbour master had warned the captain of smoke over the berth.
The alarm panel had been switched off for repairs since Friday, a shift leader said.
Firefighters needed almost five hours to bring the blaze under control.`;

/** The source sentences with which the one sentence of a rewrite is aligned, best first, and how much they explain of it. */
function alignedWith(sentence: string) {
  const passages = findPassages([textOf('source', source), textOf('rewrite', sentence)]);
  const [alignment] = passages.align('rewrite', ['source']);
  if (!alignment) throw new Error('no sentence');
  const lines = alignment.sources.map(({ sentence: { sentence: of } }) => source.slice(of.start, of.end));
  return { lines, coverage: alignment.coverage };
}

const lineWith = (words: string) => source.split('\n').find((line) => line.includes(words)) ?? 'no such line';

describe('a sentence of a rewrite', () => {
  it.each([
    ['in other order', 'On the quay, in the cold store, the cooperative kept 340 tonnes of herring.', 'herring'],
    [
      'in other words',
      'The ferry will not sail again before Thursday, when divers inspect the wall of the quay.',
      'Divers',
    ],
    ['in fewer words', 'The alarm panel had been off since Friday.', 'alarm panel'],
    ['in synonyms', 'Fire crews battled for nearly five hours before they had the fire under control.', 'five hours'],
  ])('is aligned with the sentence that it renders: %s', (_, sentence, words) => {
    expect(alignedWith(sentence).lines[0]).toBe(lineWith(words));
  });

  it('is explained wholly by its copy, less by a sentence that it paraphrases, and hardly by none', () => {
    const copy = alignedWith(lineWith('schoolteacher')).coverage;
    const paraphrase = alignedWith(
      'Fourteen pupils were on their way home from a choir festival with their teacher.',
    ).coverage;
    const stranger = alignedWith('The brass band of Upper Selm has won the cup for the third year in a row.').coverage;
    expect(copy).toBeCloseTo(1);
    expect(paraphrase).toBeLessThan(copy);
    expect(stranger).toBeLessThan(paraphrase);
    expect(stranger).toBeLessThan(0.3);
  });

  it('that merges two sentences is aligned with both', () => {
    const { lines } = alignedWith(
      'The cooperative, which kept 340 tonnes of herring in the cold store, lost twelve hundred crowns a boat, said its chairwoman Ruth Oyelaran.',
    );
    expect(new Set(lines)).toEqual(new Set([lineWith('herring'), lineWith('Oyelaran')]));
  });

  it.each([
    ['1,200 crowns were lost by every boat.', 'twelve hundred'],
    ['There were 14 pupils on board.', 'fourteen pupils'],
    ['It took 5 hours.', 'five hours'],
  ])('meets its source whatever dress its numbers wear: %s', (sentence, words) => {
    expect(alignedWith(sentence).lines).toContain(lineWith(words));
  });

  it('without any content is aligned with nothing', () => {
    expect(alignedWith('So it was, and so it will be for them.').lines).toEqual([]);
  });
});

describe('passages', () => {
  it('align a by-line or an invitation with nothing: nobody takes a story from them', () => {
    const promotion = 'Read more: 340 tonnes of herring in the cold store on the quay';
    const passages = findPassages([
      textOf('source', `${promotion}\n\nNobody was hurt.`),
      textOf('rewrite', lineWith('herring')),
    ]);
    expect(passages.align('rewrite', ['source'])[0]?.sources).toEqual([]);
  });

  it('weigh a word less the more sentences have it', () => {
    const body = `${'The tram stood still. '.repeat(6)}The bogie broke. The tram was red.`;
    const [, , , , , , bogie] = findPassages([textOf('a', body)]).sentencesOf('a');
    const [tram] = findPassages([textOf('a', body)]).sentencesOf('a');
    expect(bogie?.terms.get('bogi')).toBeGreaterThan(tram?.terms.get('tram') ?? Number.POSITIVE_INFINITY);
  });

  it('tell what was only said from what is narrated', () => {
    const [sentence] = findPassages([textOf('a', '“The bogie broke,” said the driver.')]).sentencesOf('a');
    expect(sentence?.quoted.has('bogi')).toBe(true);
    expect(sentence?.quoted.has('driver')).toBe(false);
  });

  it('are the same whether an article is asked about alone or with others', () => {
    const texts = nameArticles([report, rewrite]).map(({ id, article }) => readText(id, article));
    const passages = findPassages(texts);
    const [first, second] = texts.map(({ id }) => id);
    expect(passages.alignEach(first ?? '').get(second ?? '')).toEqual(passages.align(first ?? '', [second ?? '']));
  });

  it('explain between nothing and all of every sentence, by at most three others', () => {
    fc.assert(
      fc.property(randomStory, (articles) => {
        const texts = nameArticles(articles).map(({ id, article }) => readText(id, article));
        const passages = findPassages(texts);
        for (const { id } of texts) {
          const others = texts.filter((text) => text.id !== id).map((text) => text.id);
          for (const { coverage, sources, matched } of passages.align(id, others)) {
            const degrees = [...matched.values()];
            if (!(coverage >= 0 && coverage <= 1) || sources.length > 3) expect.fail('too much');
            if (degrees.some((degree) => !(degree > 0 && degree <= 1))) expect.fail('no degree');
            if (sources.some(({ containment, use }) => !(containment <= 1 + 1e-9 && use <= 1))) expect.fail('no share');
            if (sources.some(({ sentence }) => sentence.sentence.id.startsWith(`${id}:`))) expect.fail('itself');
          }
        }
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});
