import { expect, test } from 'vitest';
import { hasGivenName, looksLikePerson } from './person-names.js';

test('tells persons from newsrooms, agencies, outlets and accounts', () => {
  expect(['Mara Quill', 'Ludwig van der Berg', 'Seán Ó Briain'].every(looksLikePerson)).toBe(true);
  const others = [
    'Newsroom',
    'mara_q',
    'Staff Writer',
    'Reuters Online',
    'Ledger 24',
    'Ellis News',
    'Harfener Landesverband',
  ];
  expect(others.filter(looksLikePerson)).toEqual([]);
});

test('knows common given names, alone, before a family name and joined, with and without accents', () => {
  expect(['Maria Quill', 'Søren Ott', 'Hans-Jörg Wiel', 'Łukasz', 'Andrés'].every(hasGivenName)).toBe(true);
  expect(['Port Ellis', 'Harbour', 'Quill Maria'].some(hasGivenName)).toBe(false);
});
