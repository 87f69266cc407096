import { expect, test } from 'vitest';
import { authorNames, looksLikePerson, printedNames } from './author-names.js';

test.each([
  ['By Mara Quill', ['Mara Quill']],
  ['Von Jana Wolff und Tim Ott, Berlin | 12.3.2020', ['Jana Wolff', 'Tim Ott']],
  ['Par Loïse Clerc', ['Loïse Clerc']],
  ['Posted on July 28, 2019 by Mara Quill', ['Mara Quill']],
  ['Mara Quill, Senior Reporter', ['Mara Quill']],
  ['Mara Quill, PhD; Bo Ray & Ina Berg', ['Mara Quill', 'Bo Ray', 'Ina Berg']],
  ['AuthorMara Quill', ['Mara Quill']],
  ['Roving Reporter', ['Roving Reporter']],
  ['Mara Quill Staff Writer', ['Mara Quill']],
  ['herr_ott', ['herr_ott']],
])('reads the names in %j', (line, names) => {
  expect(authorNames(line, null)).toEqual(names);
});

test.each([
  '',
  'Unknown',
  'https://social.example/ledger',
  'mara@ledger.example',
  '01:30 Min',
  '12.3.2020',
  'x'.repeat(500),
])('finds nobody in %j', (line) => {
  expect(authorNames(line, 'de')).toEqual([]);
});

test('keeps the line as printed, with places and offices', () => {
  expect(printedNames('By Harriet Odlum in Muscat | 6 February 2026', 'en')).toBe('Harriet Odlum in Muscat');
  expect(printedNames('By Staff and agencies', 'en')).toBe('Staff and agencies');
});

test('tells persons from newsrooms, agencies and accounts', () => {
  expect(['Mara Quill', 'Ludwig van der Berg', 'Seán Ó Briain'].every(looksLikePerson)).toBe(true);
  expect(['Newsroom', 'mara_q', 'Staff Writer', 'Reuters Online', 'Ledger 24'].some(looksLikePerson)).toBe(false);
});
