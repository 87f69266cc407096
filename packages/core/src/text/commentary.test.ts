import { describe, expect, it } from 'vitest';
import { measureCommentary } from './commentary.js';
import { tokenise } from './tokens.js';

const commentaryOf = (sentence: string) => measureCommentary(sentence, tokenise(sentence, 0, sentence.length));

describe('commentary', () => {
  it('is more in a lesson than in a report of the same event', () => {
    const report = commentaryOf('The footbridge collapsed on Sunday and nine walkers fell into the river.');
    const mood = commentaryOf('The footbridge collapsed on Sunday in a dramatic scene that stunned nine walkers.');
    const lesson = commentaryOf('The tragedy is a stark reminder of a fragile world, and questions remain.');
    expect(report).toBeLessThan(mood);
    expect(mood).toBeLessThan(lesson);
  });

  it('is none in the driest sentence and never more than all', () => {
    expect(commentaryOf('Nine walkers fell into the river.')).toBe(0);
    expect(commentaryOf('Chaos, drama, turmoil, tragedy, horror, fury, hope and history: only time will tell.')).toBe(
      1,
    );
  });
});
