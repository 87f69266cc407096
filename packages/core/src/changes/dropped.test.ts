import { describe, expect, it } from 'vitest';
import { textOf } from '../fixtures/article.fixture.js';
import { compare } from '../fixtures/comparison.fixture.js';
import { report } from '../fixtures/tram-story.fixture.js';

const paragraphs = report.body.split('\n\n');

/** The words of a sentence of the source. */
function textAt(body: string, id: string): string {
  const { text, sentences } = textOf('source', body);
  const sentence = sentences.find((one) => one.id === id);
  return text.slice(sentence?.start, sentence?.end);
}

/** The sentences of the report that a rewrite leaves out, weightiest first. */
function droppedFrom(rewrite: string): { readonly words: string; readonly weight: number }[] {
  const { dropped } = compare(report.body, rewrite);
  return dropped.map(({ source, weight }) => ({ words: textAt(report.body, source), weight }));
}

describe('what a rewrite leaves out', () => {
  it('is nothing in a copy', () => {
    expect(droppedFrom(report.body)).toEqual([]);
  });

  it('is what a copy of the first half does not hold', () => {
    const words = droppedFrom(paragraphs.slice(0, 4).join('\n\n')).map((entry) => entry.words);
    expect(words.join(' ')).toContain('240,000 crowns');
    expect(words.join(' ')).toContain('Brask and Sons');
    expect(words.join(' ')).not.toContain('Cobbler Hill');
  });

  it('is nothing that is told in other words', () => {
    const words = droppedFrom(
      'A tram derailed on Cobbler Hill in Lorring on Tuesday morning and crashed into a bakery, hurting fourteen.',
    );
    expect(words.map((entry) => entry.words).join(' ')).not.toContain('A tram left its rails');
  });

  it('is what a long sentence on something else shares a few words with', () => {
    const elsewhere =
      'In Osterby the council voted to spend 240,000 crowns on a swimming pool with two slides, a sauna, a café and a car park for eighty cars behind the old school.';
    const words = droppedFrom(`${paragraphs.slice(0, 4).join('\n\n')}\n\n${elsewhere}`).map((entry) => entry.words);
    expect(words.join(' ')).toContain('240,000 crowns');
  });

  it('is given weightiest first', () => {
    const weights = droppedFrom(paragraphs[0] ?? '').map(({ weight }) => weight);
    expect(weights.length).toBeGreaterThan(5);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
  });

  it('weighs more the earlier it stands in the report', () => {
    const sentence = 'Nine ambulances from Oberfeld and Kranzbach stood on the square.';
    const other = paragraphs.slice(0, 3).join('\n\n');
    const weightOf = (body: string) =>
      compare(body, other).dropped.find(({ source: id }) => textAt(body, id) === sentence)?.weight ?? 0;
    expect(weightOf(`${sentence}\n\n${report.body}`)).toBeGreaterThan(weightOf(`${report.body}\n\n${sentence}`));
  });
});
