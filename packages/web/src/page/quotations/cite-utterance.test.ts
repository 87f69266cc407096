import { storyUtterances } from '@firsthand/digest';
import { describe, expect, it } from 'vitest';
import { harbourStory } from '../../../../digest/src/story.fixture.js';
import { makeStory } from '../story/story.js';
import { citeUtterance } from './cite-utterance.js';

const story = makeStory(harbourStory());
const cite = (words: string): string => {
  const utterance = storyUtterances(story.report).find((entry) =>
    [...entry.reported, ...entry.versions.flatMap(({ quotes }) => quotes)].some(({ text }) => text.includes(words)),
  );
  if (utterance === undefined) throw new Error(`nobody says ${words}`);
  return citeUtterance(story, utterance, 'r.html');
};

describe('the citation of an utterance', () => {
  it('holds the words as first reported, then those of others under what became of them', () => {
    const text = cite('spring catch');
    expect(text.indexOf('As first reported:\n    “That was the spring catch')).toBe(0);
    expect(text).toContain('Altered:\n    “That was the whole catch of eleven boats,”');
    expect(text).toMatch(/Shown in r\.html#\/quotations\/beacon\/\d+$/);
  });

  it('holds the narration that a quotation was made of', () => {
    expect(cite('could carry smoke')).toContain(
      'In the source’s own words:\n    The harbour master, Piers Lanyon, warned that the wind could carry smoke over the berth.',
    );
  });

  it('holds unsupported words alone', () => {
    expect(cite('looked the other way')).toMatch(/^Unsupported by these articles:\n {4}“They knew/);
  });
});
