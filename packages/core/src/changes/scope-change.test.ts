import { describe, expect, it } from 'vitest';
import { changesBetween } from './change.fixture.js';
import { scopeChanges } from './scope-change.js';

const changes = (source: string, rewrite: string) => changesBetween(source, rewrite, scopeChanges);

describe('a scope has changed', () => {
  it('where some became all', () => {
    expect(
      changes(
        'Some lifts of the tower block were repaired before the winter.',
        'All lifts of the tower block were repaired before the winter.',
      ),
    ).toEqual(['scope: Some → All']);
  });

  it('where a counted part became the whole', () => {
    expect(
      changes(
        'Thieves emptied seven of the eleven lockers at the swimming baths.',
        'Thieves emptied all eleven lockers at the swimming baths.',
      ),
    ).toEqual(['scope: seven of the → all', 'number: seven of the → all']);
    expect(
      changes(
        'The baker was fined on 9 of 12 counts of selling stale rye bread.',
        'The baker was fined on every one of the 12 counts of selling stale rye bread.',
      ),
    ).toContain('scope: 9 of 12 → every');
  });

  it('where one of a number became all of that number', () => {
    expect(
      changes(
        'One of the six, a tailor, was found with a silver thimble in his pocket.',
        'The six were found with silver thimbles in their pockets.',
      ),
    ).toContain('scope: One of the → The six');
  });

  it('where a thing became the entire thing', () => {
    expect(
      changes(
        'Hail broke the glasshouse of the college at noon on Sunday.',
        'Hail broke the entire glasshouse of the college at noon on Sunday.',
      ),
    ).toEqual(['scope: glasshouse → entire glasshouse']);
  });

  it('where the whole became a part', () => {
    expect(
      changes(
        'All tenants of the mill voted for the new landlord in a ballot.',
        'A few tenants of the mill voted for the new landlord in a ballot.',
      ),
    ).toHaveLength(1);
  });
});

describe('a scope has not changed', () => {
  it('where both say the whole', () => {
    expect(changes('Every tenant of the mill got a letter.', 'All the tenants of the mill got a letter.')).toEqual([]);
  });

  it('where exceptions are told otherwise', () => {
    expect(
      changes(
        'All but two of the lighthouses on the strait burn oil.',
        'With two exceptions, every lighthouse on the strait burns oil.',
      ),
    ).toEqual([]);
  });

  it('where "all" is part of a phrase', () => {
    expect(
      changes(
        'Some tenants of the mill got a letter after a week.',
        'Some tenants of the mill got a letter after all.',
      ),
    ).toEqual([]);
  });
});
