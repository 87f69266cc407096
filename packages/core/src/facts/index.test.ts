import { describe, expect, it } from 'vitest';
import type { Article } from '../article.js';
import { flawsOf } from '../fixtures/report-flaws.fixture.js';
import { independent, report, rewrite, secondHand } from '../fixtures/tram-story.fixture.js';
import { analyzeStory } from '../story.js';

function storyOf(...articles: readonly Article[]) {
  const story = analyzeStory(articles);
  expect(flawsOf(story)).toEqual([]);
  return story;
}

/** The wordings of each fact and of each conflict. */
const factsOf = (...articles: readonly Article[]) =>
  storyOf(...articles).facts.map(({ status, support }) => ({
    status,
    words: support.map(({ text }) => text).join(' / '),
  }));
const conflictsOf = (...articles: readonly Article[]) =>
  storyOf(...articles).conflicts.map(({ kind, a, b }) => ({ kind, words: `${a.text} / ${b.text}` }));

/** The independent report with the number of injured that the first report has. */
const agreeing: Article = {
  ...independent,
  body: independent.body.replace(
    'Twelve people were hurt in the accident',
    'Fourteen people were hurt in the accident',
  ),
};

describe('independent reports', () => {
  it('conflict on a number that both give of the same thing', () => {
    expect(conflictsOf(report, independent)).toEqual([
      { kind: 'number', words: expect.stringMatching(/14 people.*Twelve people|Twelve people.*14 people/) },
    ]);
  });

  it('do not conflict where the number is the same in other dress', () => {
    expect(conflictsOf(report, agreeing)).toEqual([]);
  });

  it('agree on words that both of them heard', () => {
    const quoted = factsOf(report, independent).filter(({ words }) => words.includes('those points until I know why'));
    expect(quoted.map(({ status }) => status)).toEqual(['agreed']);
  });

  it('agree on nothing that only one of them has', () => {
    const words = factsOf(report, independent)
      .map((fact) => fact.words)
      .join();
    expect(words).not.toContain('chalk flowers');
    expect(words).not.toContain('240,000 crowns');
  });
});

describe('copies', () => {
  it('are no second source: a report and its rewrites agree on nothing', () => {
    const story = storyOf(report, rewrite, secondHand);
    expect(story.summary.firsthand).toBe(1);
    expect([...story.facts, ...story.conflicts]).toEqual([]);
  });

  it('bring no conflict of their own: an error of a rewrite is a change and no second opinion', () => {
    const alone = conflictsOf(report, independent);
    expect(conflictsOf(report, independent, rewrite, secondHand)).toEqual(alone);
  });

  it('do not count beside independent reports', () => {
    for (const { independentSources } of storyOf(report, independent, rewrite, secondHand).facts) {
      expect(independentSources).toBe(2);
    }
  });
});
