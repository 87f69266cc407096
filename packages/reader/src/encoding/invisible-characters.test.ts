import { expect, test } from 'vitest';
import { withoutInvisible } from './invisible-characters.js';

test.each([
  ['soft hyphens', 'Donau\u00addampf\u00adschiff', 'Donaudampfschiff'],
  ['zero-width spaces and byte order marks', 'a\u200bb\ufeffc\u2060d', 'abcd'],
  ['marks and overrides of direction', '\u200eTalks\u200f \u202aresume\u202c \u2066now\u2069', 'Talks resume now'],
  ['joiners between Latin letters', 'Auf\u200clage, \u200dhier', 'Auflage, hier'],
  ['control characters', 'ring\u0007 the\u0000 bell', 'ring the bell'],
])('drops %s', (_, given, expected) => {
  expect(withoutInvisible(given)).toBe(expected);
});

test('makes one character of a letter and its accent, and two of an old ligature', () => {
  expect(withoutInvisible('Cafe\u0301 \ufb01le, o\ufb03ce')).toBe('Café file, office');
});

test('keeps joiners where they belong to the writing', () => {
  const persian = 'می\u200cخواهم';
  const family = '👩\u200d👧';
  expect(withoutInvisible(`${persian} ${family}\u00ad`)).toBe(`${persian} ${family}`);
});

test('leaves everything else alone', () => {
  const text = 'Line one\n\tline two\u00a0– “quoted” ’tis 10\u202fkm\r\n';
  expect(withoutInvisible(text)).toBe(text);
});
