import { expect, test } from 'vitest';
import { authorNames, beginsWithByword, printedNames } from './author-names.js';

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
  ['Interview: Mara Quill', ['Mara Quill']],
  ['Eine Kolumne von Mara Quill', ['Mara Quill']],
  ['Text und Fotos von Mara Quill', ['Mara Quill']],
  ['Artikel von Jana von Ott', ['Jana von Ott']],
  ['Mara in Culture, Food', ['Mara']],
  ['Mara Quill in Port Ellis and Bo Ray in Harfen', ['Mara Quill', 'Bo Ray']],
  ['By Mara Quill And Bo Ray For The Ledger', ['Mara Quill', 'Bo Ray']],
  ['Posted by Mara Quill on Sunday, February 6, 2022', ['Mara Quill']],
  ['05.02.2020 - Redaktion: Mara Quill (Press office)', ['Mara Quill']],
  ['Mara Quill. Permalink', ['Mara Quill']],
  ['Dr. Mara Quill', ['Dr. Mara Quill']],
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
  'Foto: Mara Quill',
  '12.3.2020 | Quelle: Ellis Electric',
  'Picture © Ledger',
  'Translated by Mara Quill',
  'Follow us',
  'Sports / Culture / Harbour',
])('finds nobody in %j', (line) => {
  expect(authorNames(line, 'de')).toEqual([]);
});

test('keeps the line as printed, with places and offices', () => {
  expect(printedNames('By Harriet Odlum in Muscat | 6 February 2026', 'en')).toBe('Harriet Odlum in Muscat');
  expect(printedNames('By Staff and agencies', 'en')).toBe('Staff and agencies');
});

test('sees a by-word behind a date in figures', () => {
  expect(['By Mara Quill', '05.02.2020 - Redaktion: Mara Quill', 'Autor: mara_q'].every(beginsWithByword)).toBe(true);
  expect(['Byron returns', 'Redaktion', '12.30 Gate 4'].some(beginsWithByword)).toBe(false);
});
