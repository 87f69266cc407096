import { describe, expect, it } from 'vitest';
import { edge } from '../../../../digest/src/story.fixture.js';
import { generations } from './generations.js';

describe('the generation of an article', () => {
  it('counts the hands from a report on', () => {
    const generation = generations([edge('report', 'first'), edge('first', 'second')]);
    expect(['report', 'first', 'second', 'another report'].map(generation)).toEqual([0, 1, 2, 0]);
  });

  it('counts from the farthest of several sources, so that every edge leads on', () => {
    const generation = generations([edge('report', 'merge'), edge('report', 'first'), edge('first', 'merge')]);
    expect(generation('merge')).toBe(2);
  });

  it('ends where a broken report leads in a circle', () => {
    const generation = generations([edge('a', 'b'), edge('b', 'a'), edge('a', 'a')]);
    expect(generation('a')).toBeLessThan(3);
  });
});
