import { expect, test } from 'vitest';
import { MAX_LINE_PROBLEMS } from '../limits.js';
import { readJsonLines } from './json-lines.js';

test('reads one article a line with what is known of it', () => {
  const line = JSON.stringify({
    headline: 'Talks resume',
    text: 'The talks resumed.\r\nNobody came.',
    outlet: 'The Ledger',
    author: ['Ann Lee', 'Bo Ray'],
    published: '2026-02-06T21:14:00Z',
    url: 'https://ledger.example/a',
  });
  expect(readJsonLines('a.jsonl', `${line}\n\n{"text":"Nobody came."}\n`)).toEqual({
    articles: [
      {
        source: 'a.jsonl#1',
        headline: 'Talks resume',
        body: 'The talks resumed.\nNobody came.',
        outlet: 'The Ledger',
        byline: 'Ann Lee, Bo Ray',
        published: '2026-02-06T21:14:00Z',
        url: 'https://ledger.example/a',
      },
      {
        source: 'a.jsonl#3',
        headline: null,
        body: 'Nobody came.',
        outlet: null,
        byline: null,
        published: null,
        url: null,
      },
    ],
    problems: [],
  });
});

test.each([
  ['{"text": "cut', 'broken', 'the line is not valid JSON'],
  ['["text"]', 'broken', 'the line is not a JSON object'],
  ['null', 'broken', 'the line is not a JSON object'],
  ['{"text": 3}', 'broken', '"text" is not a string'],
  ['{"text": "a", "headline": []}', 'broken', '"headline" is not a string'],
  ['{"text": "a", "author": {"id": 3}}', 'broken', '"author" is neither a string nor a list of names'],
  ['{"headline": "Talks resume"}', 'empty', 'the line has no "text"'],
  ['{"text": "  "}', 'empty', 'the line has no "text"'],
])('tells what is wrong with the line %s and reads the others', (line, kind, cause) => {
  const { articles, problems } = readJsonLines('a.jsonl', `{"text":"First."}\n${line}\n{"text":"Third."}`);
  expect(articles.map((article) => article.source)).toEqual(['a.jsonl#1', 'a.jsonl#3']);
  expect(problems).toMatchObject([{ source: 'a.jsonl#2', kind, cause }]);
});

test('tells the first broken lines one by one and counts the rest', () => {
  const { problems } = readJsonLines('a.jsonl', 'broken\n'.repeat(MAX_LINE_PROBLEMS + 5));
  expect(problems).toHaveLength(MAX_LINE_PROBLEMS + 1);
  expect(problems.at(-1)).toMatchObject({ source: 'a.jsonl', cause: '5 further lines could not be read' });
});

test('reads fields under other usual names, and under the names that are given', () => {
  const line = '{"Title":"Talks","body":"One.","source":"The Ledger","volltext":"Two."}';
  expect(readJsonLines('a.jsonl', line).articles).toMatchObject([
    { headline: 'Talks', body: 'One.', outlet: 'The Ledger' },
  ]);
  expect(readJsonLines('a.jsonl', line, new Map([['text', 'Volltext']])).articles).toMatchObject([{ body: 'Two.' }]);
});
