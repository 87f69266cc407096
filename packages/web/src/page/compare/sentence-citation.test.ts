import { describe, expect, it } from 'vitest';
import { harbourStory } from '../../../../digest/src/story.fixture.js';
import { makeStory } from '../story/story.js';
import { compareRewrite } from './comparison.js';
import { citeCompared } from './sentence-citation.js';

describe('the citation of a compared sentence', () => {
  const story = makeStory(harbourStory());
  const post = story.index.articles.get('post');
  if (post === undefined) throw new Error('the story has this rewrite');
  const cite = (sentence: string) => citeCompared(story, compareRewrite(story, post), sentence, 'report.html#/here');

  it('holds the verdict, the difference, both wordings and the place', () => {
    const text = cite('post:1');
    expect(text).toMatch(/^Changed, otherwise in other words\nNumber: 212 passengers became 221 passengers\n\n/);
    expect(text.indexOf('221 passengers aboard')).toBeLessThan(text.indexOf('212 passengers aboard'));
    expect(text).toContain('— “Ferry passengers stranded as cold store burns”, Vennmoor Post.');
    expect(text).toMatch(/Shown in report\.html#\/here$/);
  });

  it('holds the sentence alone where nothing goes with it', () => {
    expect(cite('beacon:5').match(/^— /gm)).toHaveLength(1);
  });
});
