import { describe, expect, test } from 'vitest';
import { formatByContent, formatByName } from './format.js';

test.each([
  ['a.HTML', 'html'],
  ['a.md', 'markdown'],
  ['a.tsv', 'csv'],
  ['a.eml', 'mail'],
  ['saved.mhtml', 'mail'],
  ['a.json', 'json'],
  ['a.docx', 'unsupported'],
  ['a.pdf', 'pdf'],
  ['a.css', 'furniture'],
  ['README', 'unknown'],
])('by its name, %s is of the kind %s', (name, format) => {
  expect(formatByName(name)).toBe(format);
});

describe('by its first characters', () => {
  test.each([
    ['mail', 'Received: from x by y;\r\n  Tue, 14 Apr\r\nFrom: Ann <a@b.example>\r\nSubject: Ferry\r\n\r\nText'],
    ['markdown', '---\ntitle: Ferry\n---\n\nText'],
    ['markdown', '# Ferry sails\n\nText'],
    ['csv', 'Title;Body;Date\nFerry;It sails.;2026'],
    ['json-lines', '{"text":"One."}\n{"text":"Two."}'],
    ['json', '[\n  {"text": "One."}\n]'],
    ['json', '{\n  "text": "One."\n}'],
    ['html', '  <!doctype html><p>Text'],
  ])('a text is of the kind %s', (format, text) => {
    expect(formatByContent(text)).toBe(format);
  });

  test.each([
    ['From: the harbour came a cry.\nTo: whom it was not clear.\nSo: nobody moved.\n\nThe ferry sails.'],
    ['Body, soul and mind\n\nThe text'],
    ['#harbour is on fire, people wrote.'],
    ['{Ferry} sails'],
    ['[Updated] Ferry sails'],
    ['--- The ferry sails'],
  ])('plain text stays plain text: %.20s', (text) => {
    expect(formatByContent(text)).toBe('text');
  });
});
