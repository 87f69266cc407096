import { indexReport } from '@firsthand/digest';
import { describe, expect, it } from 'vitest';
import { harbourStory, spanOf } from '../../../../digest/src/story.fixture.js';
import { isDoubt, reasonWords, shownSpan } from './reason-words.js';

const report = harbourStory();
const index = indexReport(report);
const [beacon] = report.articles;

describe('a reason', () => {
  it('is told as a sentence, a doubt without its label', () => {
    expect(reasonWords({ kind: 'credit', words: 'names The Ostrey Beacon as a source', evidence: [] })).toBe(
      'Names The Ostrey Beacon as a source',
    );
    const doubt = { kind: 'doubt', words: 'unsure: may as well be a report of its own', evidence: [] };
    expect(isDoubt(doubt)).toBe(true);
    expect(reasonWords(doubt)).toBe('May as well be a report of its own');
  });

  it('shows words marked in their sentence, and a whole sentence plain', () => {
    if (beacon === undefined) throw new Error('the story has articles');
    const words = shownSpan(spanOf(beacon, 'three complaints'), index);
    expect(words?.pieces.filter(({ marked }) => marked)).toEqual([{ text: 'three complaints', marked: true }]);
    const sentence = shownSpan(spanOf(beacon, 'The fire may have started in a compressor room.'), index);
    expect(sentence?.pieces.some(({ marked }) => marked)).toBe(false);
  });

  it('shows nothing of an article that is not there', () => {
    expect(shownSpan({ at: 'nobody:1', start: 0, end: 3, text: 'abc' }, index)).toBeNull();
  });
});
