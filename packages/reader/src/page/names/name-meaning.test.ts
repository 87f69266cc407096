import { expect, test } from 'vitest';
import { meaningOf, meaningOfNames } from './name-meaning.js';
import { placeKinds } from './place-words.js';
import { surroundingBits } from './surrounding-words.js';
import { firstZone } from './zone-words.js';
import { parsePage } from '../parse.js';

const kinds = (names: string) => placeKinds.filter((_, at) => ((meaningOf(names).places >> at) & 1) === 1);

test('joins what the words of a name say', () => {
  expect(kinds('page sidebar')).toEqual(['aside']);
  expect(kinds('page-footer\n main-menu')).toEqual(['body', 'navigation', 'footer']);
  expect(kinds('page')).toEqual([]);
});

test('parts words at capitals and reads them in small letters', () => {
  expect(kinds('articleFooter')).toEqual(kinds('article-footer'));
  expect(kinds('FOOTER')).toEqual(['footer']);
});

test('gives the zone that goes first', () => {
  expect(firstZone(meaningOf('sidebar comments').zones)).toBe('comments');
  expect(firstZone(meaningOf('has-sidebar').zones)).toBeNull();
});

test('reads class, id, role and property of an element together', () => {
  const { elements } = parsePage('<div class="entry-date" id="footer" itemprop="author"><p>x');
  const names = meaningOfNames(elements[1]?.attributes ?? expect.unreachable());
  expect(names.surroundings & surroundingBits.date).not.toBe(0);
  expect(names.surroundings & surroundingBits.author).not.toBe(0);
  expect(firstZone(names.zones)).toBe('footer');
  expect(meaningOfNames(elements[2]?.attributes ?? expect.unreachable())).toEqual({
    places: 0,
    zones: 0,
    surroundings: 0,
  });
});

test('reads a name the same after thousands of others', () => {
  const before = meaningOf('page sidebar');
  for (let at = 0; at < 50_000; at++) meaningOf(`class-${at}`);
  expect(meaningOf('page sidebar')).toEqual(before);
});
