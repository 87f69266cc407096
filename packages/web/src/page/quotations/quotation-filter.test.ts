import { describe, expect, it } from 'vitest';
import { storyUtterances } from '@firsthand/digest';
import { harbourStory } from '../../../../digest/src/story.fixture.js';
import { filteredUtterances, type QuotationFilter } from './quotation-filter.js';

const utterances = storyUtterances(harbourStory());
const any: QuotationFilter = { article: null, status: null, speaker: null, words: '' };
const shown = (asked: Partial<QuotationFilter>): readonly string[] =>
  filteredUtterances(utterances, { ...any, ...asked }).shown.map(({ status }) => status);

describe('the filter of quotations', () => {
  it('lets everything through that is not asked about, worst first', () => {
    expect(shown({})).toEqual(['unsupported', 'misattributed', 'altered', 'from-paraphrase']);
  });

  it('shows of an article its quotations under what became of them there', () => {
    expect(shown({ article: 'post' })).toEqual(['altered']);
    expect(shown({ article: 'beacon' })).toEqual(['source', 'source']);
  });

  it('finds a speaker, however the name is written, in any article', () => {
    expect(shown({ speaker: 'tobias renwick' })).toEqual(['misattributed']);
    expect(shown({ speaker: 'nobody' })).toEqual([]);
  });

  it('finds words in any order and in any version, also of the name', () => {
    expect(shown({ words: 'Boats  WHOLE' })).toEqual(['altered']);
    expect(shown({ words: 'dock' })).toEqual(['unsupported']);
  });

  it('counts under each status what the other questions let through', () => {
    const { counts, shown: left } = filteredUtterances(utterances, { ...any, status: 'altered', article: 'wharf' });
    expect(left).toEqual([]);
    expect(Object.fromEntries(counts)).toEqual({ unsupported: 1, misattributed: 1, 'from-paraphrase': 1 });
  });
});
