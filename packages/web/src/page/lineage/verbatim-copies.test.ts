import type { SentenceVerdict } from '@firsthand/core';
import { describe, expect, it } from 'vitest';
import { added, changed, edge, fixtureArticle, fixtureReport, spanOf } from '../../../../digest/src/story.fixture.js';
import { makeStory } from '../story/story.js';
import { isVerbatimCopy } from './verbatim-copies.js';

const report = fixtureArticle({ id: 'report', sentences: ['The dam holds', 'Water stands at nine metres.'] });
const copy = fixtureArticle({
  id: 'copy',
  origin: 'derived',
  ownShare: 0.02,
  sentences: ['The dam holds', 'Water stands at nine metres.', 'Follow us for more.'],
});

function kept(at: string, match: SentenceVerdict['match'] = 'verbatim'): SentenceVerdict {
  return { at, verdict: 'kept', match, sources: ['report:1'], changes: [], addition: null };
}

function isCopy(sentences: readonly SentenceVerdict[], ownShare = 0.02, parents = ['report']): boolean {
  const lineage = parents.map((from) => edge(from, 'copy', 0.98));
  const articles = [report, fixtureArticle({ id: 'other', sentences: ['x'] }), { ...copy, ownShare }];
  return isVerbatimCopy(makeStory(fixtureReport(articles, { lineage, sentences: [...sentences] })), 'copy');
}

const nine = Array.from({ length: 9 }, () => kept('copy:1', 'near-verbatim'));

describe('a verbatim copy', () => {
  it('has all or nearly all of its sentences word for word, and at most padding besides', () => {
    expect(isCopy([kept('copy:0'), kept('copy:1')])).toBe(true);
    expect(isCopy([...nine, added('copy:2', 'boilerplate')])).toBe(true);
  });

  it('is none where somebody has to look: a changed figure, a new quotation', () => {
    const change = { kind: 'number', here: spanOf(copy, 'nine'), there: spanOf(report, 'nine'), words: 'x' } as const;
    expect(isCopy([...nine, changed('copy:1', 'report:1', [change])])).toBe(false);
    expect(isCopy([...nine, added('copy:2', 'anonymous-quote')])).toBe(false);
  });

  it('is none where it is paraphrased, has something of its own, or joins two sources', () => {
    expect(isCopy([kept('copy:0'), kept('copy:1', 'paraphrase')])).toBe(false);
    expect(isCopy([kept('copy:0')], 0.2)).toBe(false);
    expect(isCopy([kept('copy:0')], 0.02, ['report', 'other'])).toBe(false);
    expect(isCopy([])).toBe(false);
  });

  it('is no report', () => {
    expect(isVerbatimCopy(makeStory(fixtureReport([report])), 'report')).toBe(false);
  });
});
