import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, stemOf, tokenise } from './tokens.js';

/** Any code units whatever, halves of surrogate pairs among them. */
const codeUnits = (maxLength: number) =>
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength }).map((units) => String.fromCharCode(...units));

const words = (text: string) => tokenise(text, 0, text.length);
const norms = (text: string) => words(text).map(({ norm }) => norm);

describe('tokens', () => {
  it('are words, numbers and marks, each with the place where it stands', () => {
    const text = 'Nine boats, 1,200.5 tons!';
    expect(words(text).map(({ start, end, kind }) => [text.slice(start, end), kind])).toEqual([
      ['Nine', 'word'],
      ['boats', 'word'],
      [',', 'punctuation'],
      ['1,200.5', 'number'],
      ['tons', 'word'],
      ['!', 'punctuation'],
    ]);
  });

  it('count from the start of the article, not of the stretch', () => {
    const text = 'It rained. Boats sank.';
    const [first] = tokenise(text, 11, text.length);
    expect(text.slice(first?.start, first?.end)).toBe('Boats');
  });

  it('meet whatever apostrophe, possessive or capital they are written with', () => {
    expect(norms('Marne’s boats didn’t')).toEqual(norms("marne's Boats didn't"));
    expect(norms('the walkers’ club')).toContain('walkers');
    expect(normalise('Marne’s')).toBe(normalise('Marne'));
  });

  it('meet in all forms of a word', () => {
    expect(stemOf('collapsing')).toBe(stemOf('collapsed'));
    expect(stemOf('boats')).toBe(stemOf('boat'));
    expect(stemOf('boat')).not.toBe(stemOf('bridge'));
  });

  it('fall apart at hyphens, so that other spellings of a compound still meet', () => {
    expect(norms('a nineteen-year-old').filter((norm) => norm !== '-')).toEqual(norms('a nineteen year old'));
  });

  it('keep the United States apart from us', () => {
    expect(norms('The U.S. told us')).toEqual(['the', 'US', 'told', 'us']);
    expect(norms('The US told us')).toEqual(['the', 'US', 'told', 'us']);
  });

  it('know which words begin with a capital', () => {
    expect(words('Ada met öl Ömer in 1990').map(({ capital }) => capital)).toEqual([
      true,
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  it('compare endless runs of letters by their beginning', () => {
    expect(words('x'.repeat(100_000))[0]?.stem.length).toBeLessThan(100);
  });

  it('lie inside any text, in order, and leave out nothing but white space', () => {
    fc.assert(
      fc.property(codeUnits(200), (text) => {
        let before = 0;
        for (const { start, end } of words(text)) {
          if (end <= start || text.slice(before, start).trim() !== '') expect.fail(`left out before ${start}`);
          before = end;
        }
        expect(text.slice(before).trim()).toBe('');
      }),
      { numRuns: 300 },
    );
  });
});
