import { expect, test } from 'vitest';
import { meaningByPatterns, nameReader } from './name-words.js';

const read = nameReader(meaningByPatterns([/^side/, /bar$/, /(?:^|-)nav(?:$|-)/]));

test('joins what the words of a name say', () => {
  expect(read('page sidebar')).toBe(0b011);
  expect(read('sidelined\n navbar top-nav')).toBe(0b111);
  expect(read('page')).toBe(0);
});

test('parts words at capitals and reads them in small letters', () => {
  expect(read('mainNavLeft')).toBe(0b100);
  expect(read('NAV')).toBe(0b100);
});

test('says nothing of no names', () => {
  expect(read(undefined)).toBe(0);
  expect(read(' ')).toBe(0);
});

test('reads a name the same after thousands of others', () => {
  for (let at = 0; at < 50_000; at++) read(`class-${at}`);
  expect(read('page sidebar')).toBe(0b011);
});
