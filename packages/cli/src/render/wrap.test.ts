import { describe, expect, it } from 'vitest';
import { columns, wrapRuns } from './wrap.js';

const wrapped = (text: string, width: number): readonly string[] =>
  wrapRuns([{ text }], width).map((line) => line.map((run) => run.text).join(''));

describe('wrapping', () => {
  it('breaks at spaces and drops them there', () => {
    expect(wrapped('one two  three', 8)).toEqual(['one two', 'three']);
  });

  it('cuts a word that is longer than a line', () => {
    expect(wrapped('abcdefgh ij', 4)).toEqual(['abcd', 'efgh', 'ij']);
  });

  it('counts two columns for wide characters and breaks between them', () => {
    expect(columns('船🔥')).toBe(4);
    expect(wrapped('船が港の外で', 6)).toEqual(['船が港', 'の外で']);
  });

  it('counts signs that some terminals draw wide as the terminal may draw them, alone and among letters', () => {
    expect([columns('©'), columns('a©'), columns('®')]).toEqual([2, 3, 2]);
  });

  it('keeps closing punctuation with what it closes', () => {
    expect(wrapped('港。外', 4)).toEqual(['港。', '外']);
    expect(wrapped('with ‹212›, aboard', 12)).toEqual(['with ‹212›,', 'aboard']);
  });

  it('does not cut a family of emoji', () => {
    expect(wrapped('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 3)).toEqual(['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦']);
  });

  it('never breaks between two colours of one word', () => {
    const lines = wrapRuns([{ text: 'a wor' }, { text: 'd!', paint: (text) => text }], 5);
    expect(lines.map((line) => line.map((run) => run.text).join(''))).toEqual(['a', 'word!']);
  });
});
