import { describe, expect, it } from 'vitest';
import { readText } from '../text/index.js';
import { findStatements } from './index.js';
import { speechForm } from './speech-form.js';

/** The forms of what a text attributes to somebody, in order. */
function forms(body: string): string[] {
  const none = { headline: null, outlet: null, byline: null, published: null, url: null };
  return findStatements(readText('a', { source: 't', body, ...none })).map(({ form }) => form);
}

describe('the form of speech', () => {
  it('is direct where all that is said stands in quotation marks', () => {
    expect(forms('“The kiln is cold,” said Odile Farrant.')).toEqual(['direct']);
    expect(forms('Odile Farrant said: “The kiln is cold.”')).toEqual(['direct']);
    expect(forms("'The kiln is cold,' said Odile Farrant.")).toEqual(['direct']);
  });

  it('is direct where a quotation is divided or goes on in the next sentence or paragraph', () => {
    expect(forms('“The kiln,” said Odile Farrant, “is cold and will stay cold.”')).toEqual(['direct']);
    expect(forms('“The kiln is cold,” said Odile Farrant. “It will stay cold.”')).toEqual(['direct']);
    expect(forms('“The kiln is cold,” said Odile Farrant. “It will stay cold.\n\n“We have no wood.”')).toEqual([
      'direct',
    ]);
  });

  it('is mixed where part of it stands in quotation marks', () => {
    expect(forms('Odile Farrant said the kiln was “cold as a crypt” all winter.')).toEqual(['mixed']);
    expect(forms('The potters had been “left in the cold for good,” Odile Farrant said.')).toEqual(['mixed']);
    expect(forms('According to Odile Farrant, the kiln was “cold as a crypt”.')).toEqual(['mixed']);
  });

  it('is indirect where none of it does', () => {
    expect(forms('Odile Farrant said that the kiln was cold.')).toEqual(['indirect']);
    expect(forms('The kiln was cold, according to Odile Farrant.')).toEqual(['indirect']);
    expect(forms('The kiln is expected to stay cold.')).toEqual(['indirect']);
  });

  it('takes titles and nicknames in quotation marks for the words of the reporter', () => {
    expect(forms('Odile Farrant said that the film “Cold Clay” was late.')).toEqual(['indirect']);
    expect(forms('Odile Farrant said that Bruno “Teapot” Lisle had left.')).toEqual(['indirect']);
  });

  it('is told for each statement of a sentence by itself', () => {
    expect(forms('Odile Farrant said that the kiln was cold. “We have no wood at all,” said Bruno Lisle.')).toEqual([
      'indirect',
      'direct',
    ]);
    expect(forms('Odile Farrant says that the kiln is cold, and adds that the wood is “as wet as the sea”.')).toEqual([
      'indirect',
      'mixed',
    ]);
  });

  it('does not count marks and spaces', () => {
    const text = '“No,” – “never.”';
    const spoken = [
      { start: 0, end: 5 },
      { start: 8, end: 16 },
    ];
    expect(speechForm(text, [{ start: 0, end: text.length }], spoken)).toBe('direct');
    expect(speechForm(text, [{ start: 0, end: text.length }], spoken.slice(1))).toBe('mixed');
    expect(speechForm(text, [{ start: 5, end: 8 }], spoken)).toBe('indirect');
  });
});
