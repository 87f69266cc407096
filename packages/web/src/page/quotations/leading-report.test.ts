import type { Utterance } from '@firsthand/digest';
import { describe, expect, it } from 'vitest';
import { fixtureArticle, quoted } from '../../../../digest/src/story.fixture.js';
import { leadingReport } from './leading-report.js';

const words = [
  'The gates close on Friday,',
  'The gates close on Friday, and nobody was asked,',
  'The gates shut on Friday, and nobody was asked.',
];
const reporting = (text: string, id: string): Utterance['reported'][number] =>
  quoted(fixtureArticle({ id, sentences: ['Mill shuts', `“${text}” she said.`] }), text, 'Jo Tanner', 'source');
const utterance = (...texts: readonly string[]): Utterance => ({
  status: 'source',
  reported: texts.map((text, index) => reporting(text, `r${index}`)),
  narrated: null,
  versions: [],
});

describe('the report that stands for an utterance', () => {
  const [part = '', whole = '', other = ''] = words;

  it('is the fullest', () => {
    expect(leadingReport(utterance(part, part, whole))?.text).toBe(whole);
  });

  it('is the one that most articles agree with, where the wordings differ', () => {
    expect(leadingReport(utterance(other, whole, whole))?.text).toBe(whole);
  });

  it('is none where no report quotes', () => {
    expect(leadingReport(utterance())).toBeNull();
  });
});
