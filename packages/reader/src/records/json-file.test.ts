import { expect, test } from 'vitest';
import { readJsonFile } from './json-file.js';

const read = (value: unknown) => readJsonFile('a.json', JSON.stringify(value));

test('reads a list of articles and tells of the entries that are none', () => {
  const { articles, problems } = read([{ title: 'A', body: 'One.' }, 3, { title: 'C' }, { body: 'Four.' }]);
  expect(articles.map(({ source, headline, body }) => [source, headline, body])).toEqual([
    ['a.json#1', 'A', 'One.'],
    ['a.json#4', null, 'Four.'],
  ]);
  expect(problems.map(({ source, kind }) => [source, kind])).toEqual([
    ['a.json#2', 'broken'],
    ['a.json#3', 'empty'],
  ]);
});

test('finds the list in an object around it, as services for news write it', () => {
  const answer = {
    status: 'ok',
    tags: ['a', 'b', 'c'],
    articles: [
      {
        source: { id: null, name: 'The Ledger' },
        author: 'Ann Lee',
        content: 'One.',
        publishedAt: '2026-02-06T10:00:00Z',
      },
    ],
  };
  expect(read(answer).articles).toEqual([
    {
      source: 'a.json#1',
      headline: null,
      body: 'One.',
      outlet: 'The Ledger',
      byline: 'Ann Lee',
      published: '2026-02-06T10:00:00Z',
      url: null,
    },
  ]);
});

test('an object with a text is one article', () => {
  const one = { '@type': 'NewsArticle', articleBody: 'One.', author: [{ name: 'Ann Lee' }, { name: 'Bo Ray' }] };
  expect(read(one).articles).toMatchObject([{ source: 'a.json', body: 'One.', byline: 'Ann Lee, Bo Ray' }]);
});

test('a report of Firsthand is no article', () => {
  expect(read({ version: 1, articles: [{ text: 'One.' }], lineage: [] })).toMatchObject({
    articles: [],
    problems: [{ kind: 'unsupported', cause: 'it is a report of Firsthand, not an article' }],
  });
});

test.each([['{"a":'], ['{}'], ['3'], ['null'], ['"text"'], ['{"settings":{"text":"x"}}'], ['['.repeat(100_000)]])(
  '%.20s holds no article and is told',
  (text) => {
    const { articles, problems } = readJsonFile('a.json', text);
    expect(articles).toEqual([]);
    expect(problems).toHaveLength(1);
  },
);
