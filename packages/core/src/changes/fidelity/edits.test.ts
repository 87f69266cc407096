import { describe, expect, it } from 'vitest';
import { array, assert, constantFrom, property } from 'fast-check';
import { findNumbers } from '../../text/numbers.js';
import { tokenise } from '../../text/tokens.js';
import { editsBetween } from './edits.js';
import { measureEdits } from './edit-measures.js';
import { alignWords, wordsOf } from './word-alignment.js';

const wordsIn = (text: string) => wordsOf([tokenise(text, 0, text.length)]);
const numbersIn = (text: string) => findNumbers(text, 0, text.length);
const scriptOf = (there: string, here: string) => editsBetween(wordsIn(there), wordsIn(here));
const editsOf = (there: string, here: string) =>
  scriptOf(there, here).edits.map((edit) => `${edit.there?.token.norm ?? ''} > ${edit.here?.token.norm ?? ''}`);
const figure = (there: string, here: string, name: string) =>
  measureEdits(scriptOf(there, here), numbersIn(there), numbersIn(here)).get(name) ?? 0;

const source = 'The council secretly sold the old bakery to a brewer from Ilmstadt on Monday.';

describe('the edits between two sentences', () => {
  it('are none where nothing was changed', () => {
    expect(editsOf(source, source)).toEqual([]);
    expect(figure(source, source, 'identical')).toBe(1);
  });

  it('put a word in the place of the one that it stands for', () => {
    expect(editsOf(source, source.replace('secretly', 'covertly'))).toEqual(['secretly > covertly']);
    expect(editsOf(source, source.replace(' old', ''))).toEqual(['old > ']);
    expect(editsOf(source, source.replace('sold', 'has sold'))).toEqual([' > has']);
  });

  it('know a word that only moved', () => {
    const moved = 'On Monday the council secretly sold the old bakery to a brewer from Ilmstadt.';
    expect(editsOf(source, moved).filter((edit) => edit.includes('monday'))).toEqual([]);
    expect(scriptOf(source, moved).moved).toBeGreaterThan(0);
  });

  it('tell names, numbers and denials from other words', () => {
    const classes = (here: string) =>
      scriptOf(source, here).edits.map(({ thereClass, hereClass }) => `${thereClass} to ${hereClass}`);
    expect(classes(source.replace('Ilmstadt', 'Oberhausen'))).toEqual(['name to name']);
    expect(classes(source.replace('secretly', 'never'))).toContain('none to negation');
  });
});

describe('the measures of edits', () => {
  it('find opposites farther than synonyms', () => {
    const near = figure('They hid the plan.', 'They concealed the plan.', 'nearest of replaced');
    const far = figure('They hid the plan.', 'They revealed the plan.', 'nearest of replaced');
    expect(near).toBeGreaterThan(far);
  });

  it('count a figure that was replaced and none that is written otherwise', () => {
    expect(figure('They sold 1,200 loaves.', 'They sold 1,500 loaves.', 'numbers replaced')).toBe(1);
    expect(figure('They sold 1,200 loaves.', 'They sold twelve hundred loaves.', 'numbers replaced')).toBe(0);
  });
});

describe('an alignment of words', () => {
  it('links every word once', () => {
    const word = constantFrom('the', 'bakery', 'Ilmstadt', 'sold', 'bought', '12', 'not', 'oven', 'old', 'new', '.');
    const text = array(word, { maxLength: 15 }).map((words) => words.join(' '));
    assert(
      property(text, text, (there, here) => {
        const [a, b] = [wordsIn(there), wordsIn(here)];
        const links = alignWords(a, b);
        const places = (side: 'there' | 'here') => links.flatMap((link) => link[side] ?? []).toSorted((x, y) => x - y);
        expect(places('there')).toEqual(a.map((_, at) => at));
        expect(places('here')).toEqual(b.map((_, at) => at));
      }),
      { numRuns: 60 },
    );
  });
});
