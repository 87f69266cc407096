import { describe, expect, it } from 'vitest';
import { findNames, sameName } from './names.js';
import { readText } from './index.js';

const read = (body: string, headline: string | null = null) =>
  findNames(readText('a', { source: '-', headline, body, outlet: null, byline: null, published: null, url: null }));

const shown = (body: string, headline: string | null = null) => read(body, headline).map(({ text }) => text);

describe('the spans of names', () => {
  it.each([
    ['They met Salma al-Khatib in Lisbon.', ['Salma al-Khatib', 'Lisbon']],
    ['The Bank of Norrland raised its forecast.', ['Bank of Norrland']],
    ["He praised Pieter van der Velde's book.", ['Pieter van der Velde']],
    ['The lawyer J. R. Okafor agreed.', ['J. R. Okafor']],
    ['She flew on Tuesday to Quito.', ['Quito']],
  ])('%s', (text, names) => {
    expect(shown(text)).toEqual(names);
  });

  it('take no common word for a name because it opens a sentence', () => {
    expect(shown('Farmers blocked a road. Officials said the farmers left.')).toEqual([]);
  });

  it('take a word that opens a sentence for a name where it is one elsewhere', () => {
    expect(shown('Harcourt refused. A lawyer for Harcourt left.')).toEqual(['Harcourt', 'Harcourt']);
  });

  it('are read in headlines in which every word has a capital', () => {
    expect(shown('A strike closed the mills of Norrholm.', 'Strike Closes Mills In Norrholm')).toEqual([
      'Norrholm',
      'Norrholm',
    ]);
  });

  it('lie inside the text', () => {
    for (const { start, end, text } of read('“No,” said Ana Ruiz’s brother.')) expect(end - start).toBe(text.length);
  });
});

describe('the bearers of names', () => {
  it('share a key with their shorter forms', () => {
    const keys = read('Ana Ruiz won. Later Ruiz thanked them.').map(({ key }) => key);
    expect(new Set(keys)).toEqual(new Set(['ruiz']));
  });

  it('are countries for their adjectives and seats of government', () => {
    expect(read('The Omani envoy left Muscat for Oman.').map(({ key, sort }) => `${key} ${sort}`)).toEqual([
      'oman place',
      'oman place',
      'oman place',
    ]);
  });

  it('are described by titles and appositions', () => {
    const [ruiz, okafor] = read('Finance Minister Ana Ruiz met Ben Okafor, the head of the union, on Monday.');
    expect(ruiz?.descriptor).toEqual(['finance', 'minister']);
    expect(okafor?.descriptor).toContain('head');
    expect(ruiz?.sort).toBe('person');
  });

  it('are the same where letters stand for words', () => {
    const [long, short] = read('The Norrland Workers Union struck. Members of the NWU marched.');
    expect(long && short && sameName(long, short)).toBe(true);
  });

  it('are not the same for sharing the noun of a body', () => {
    const [one, other] = read('He left the Harcourt Bank for the Melrose Bank.');
    expect(one && other && sameName(one, other)).toBe(false);
  });
});
