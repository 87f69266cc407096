import { expect, test } from 'vitest';
import type { Line } from './lines.js';
import { paragraphsOf } from './paragraphs.js';

const line = (text: string, y: number, more: Partial<Line> = {}): Line => ({
  page: 1,
  text,
  x: 50,
  y,
  width: 400,
  size: 10,
  pageHeight: 800,
  ...more,
});
const textsOf = (...lines: readonly Line[]) => paragraphsOf(lines).paragraphs.map(({ text }) => text);

test('lines below each other are one paragraph, and a wider gap begins the next', () => {
  expect(
    textsOf(line('The ferry sails', 600), line('at noon.', 588), line('Nobody was hurt,', 564), line('she said.', 552)),
  ).toEqual(['The ferry sails at noon.', 'Nobody was hurt, she said.']);
});

test('an indent begins a paragraph, and so does another size', () => {
  expect(
    textsOf(
      line('Ferry sails', 640, { size: 24 }),
      line('The ferry sails', 600),
      line('at noon.', 588),
      line('Nobody was hurt.', 576, { x: 62 }),
    ),
  ).toEqual(['Ferry sails', 'The ferry sails at noon.', 'Nobody was hurt.']);
});

test('a paragraph goes on over the end of a page where its sentence does', () => {
  expect(
    textsOf(line('The ferry sails', 70), line('at noon.', 700, { page: 2 }), line('Nobody', 600, { page: 2 })),
  ).toEqual(['The ferry sails at noon.', 'Nobody']);
  expect(textsOf(line('The ferry sails.', 70), line('Nobody was hurt.', 700, { page: 2 }))).toHaveLength(2);
});

test('a word that was broken is whole again, and a compound keeps its hyphen', () => {
  expect(
    textsOf(
      line('The har-', 600),
      line('bour burned; a well-known captain is well-', 588),
      line('known, and 20-', 576),
      line('Year-olds', 564),
    ),
  ).toEqual(['The harbour burned; a well-known captain is well-known, and 20- Year-olds']);
});

test('running heads are dropped: what pages repeat in their margins, and small print there', () => {
  const small = { size: 8 };
  expect(
    textsOf(
      line('The Ledger, page 1', 780),
      line('The ferry sails at noon.', 600),
      line('https://ledger.example/a 1/2', 20, small),
      line('The Ledger, page 2', 780, { page: 2 }),
      line('Nobody was hurt.', 600, { page: 2 }),
    ),
  ).toEqual(['The ferry sails at noon.', 'Nobody was hurt.']);
});

test('nothing in, nothing out', () => {
  expect(paragraphsOf([])).toEqual({ paragraphs: [], bodySize: 0 });
});
