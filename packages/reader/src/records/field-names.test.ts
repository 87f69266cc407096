import { expect, test } from 'vitest';
import { columnsOf, parseColumns } from './field-names.js';

const none = new Map();

test.each([
  ['Body', 'text'],
  ['full_text', 'text'],
  ['TITLE', 'headline'],
  ['source', 'outlet'],
  ['By-Line', 'author'],
  ['Publication Date', 'published'],
  ['datePublished', 'published'],
  ['canonical_url', 'url'],
] as const)('%s is the column of the %s', (name, field) => {
  expect(columnsOf([name], none)).toEqual(new Map([[field, name]]));
});

test.each(['summary', 'id', 'text_length', 'category'])('%s is left alone', (name) => {
  expect(columnsOf([name], none).size).toBe(0);
});

test('of two columns for one field the more telling one counts, whatever their order', () => {
  expect(columnsOf(['source', 'outlet'], none).get('outlet')).toBe('outlet');
  expect(columnsOf(['outlet', 'source'], none).get('outlet')).toBe('outlet');
});

test('a column that a person names counts before its usual spellings', () => {
  expect(columnsOf(['text', 'Body EN'], new Map([['text', 'body en']])).get('text')).toBe('Body EN');
});

test('reads the columns as a person writes them', () => {
  expect(parseColumns('text=Body, Headline = Title,url=Link, full')).toEqual(
    new Map([
      ['text', 'Body'],
      ['headline', 'Title'],
      ['url', 'Link, full'],
    ]),
  );
});

test.each([
  ['body=Text', '"body" is no field; the fields are text, headline, outlet, author, published, url'],
  ['Body', '"Body" is no field'],
  ['text=', 'no column is named for "text"; write text=NAME'],
  ['text=a,text=b', '"text" is given two columns'],
])('%s is told to be wrong', (words, message) => {
  expect(parseColumns(words)).toContain(message);
});
