import type { Fact } from '@firsthand/core';
import { describe, expect, it } from 'vitest';
import { harbourStory } from '../../../../digest/src/story.fixture.js';
import { makeStory } from '../story/story.js';
import { citeFact, reportsWords, voicesWords } from './fact-words.js';

const voice = (name: string | null, anonymous = false): Fact['voices'][number] => ({ name, anonymous, spans: [] });
const fact = (independentSources: number, ...voices: Fact['voices']): Fact => ({
  support: [],
  independentSources,
  independentVoices: voices.length,
  voices,
  status: 'agreed',
});

describe('what a fact rests on', () => {
  it('counts reports and voices apart', () => {
    const one = fact(2, voice('Ada Kohl'));
    expect(`${reportsWords(one)}; ${voicesWords(one)}`).toBe('2 independent reports; 1 voice: Ada Kohl');
  });

  it('tells the reports that cite nobody, and voices without a name', () => {
    expect(voicesWords(fact(2, voice('a clerk', true), voice(null)))).toBe(
      "2 voices: a clerk (not named) and a reporter's own",
    );
    expect(voicesWords(fact(2, voice(null), voice(null)))).toBe('each in its own words, nobody is cited');
  });
});

describe('the citation of a fact', () => {
  it('holds each wording and where it is shown', () => {
    const story = makeStory(harbourStory());
    const [first] = story.report.facts;
    if (first === undefined) throw new Error('the story has facts');
    const text = citeFact(story, first, 'r.html');
    expect(text).toContain("Agreed: 2 independent reports; 2 voices: Ada Kohl and a reporter's own");
    expect(text.split('\n— ')).toHaveLength(3);
    expect(text).toMatch(/Shown in r\.html#\/facts\/fact\/1$/);
  });
});
