import { describe, expect, it } from 'vitest';
import { changesBetween } from './change.fixture.js';
import { negationChanges } from './negation-change.js';

const changes = (source: string, rewrite: string) => changesBetween(source, rewrite, negationChanges);

describe('an answer was turned round', () => {
  it('where the one who denies it confirms it', () => {
    expect(
      changes(
        'The orchard co-operative says it agreed in June to share the well; Lindqvist denies that such an agreement exists.',
        'The orchard co-operative says that it agreed in June to share the well, and Lindqvist confirms it.',
      ),
    ).toEqual(['negation: denies → confirms']);
  });

  it('but not where another one confirms it', () => {
    expect(
      changes(
        'Lindqvist denies that the orchard co-operative shared the well, which its chairman Aalto had told the parish.',
        'The chairman, Aalto, confirmed that the orchard co-operative shared the well of the parish.',
      ),
    ).not.toContain('negation: denies → confirmed');
  });
});

describe('a side was changed', () => {
  it('where who voted against it voted for it', () => {
    expect(
      changes(
        'Alderwoman Sorrel Quayle, who voted against the toll, wants a count of the lorries.',
        'Alderwoman Sorrel Quayle, who voted for the toll, wants a count of the lorries.',
      ),
    ).toEqual(['negation: voted against → voted for']);
  });
});
