import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsvFile } from './csv-file.js';

const problemsOf = (text: string) =>
  readCsvFile('a.csv', text).problems.map(({ source, kind, cause }) => [source, kind, cause]);

test('reads one article a row, its columns by their usual names', () => {
  const table = [
    'Title,Source,By-line,Published At,Link,Content',
    '"Talks resume, again",The Ledger,"Ann Lee, Bo Ray",2026-02-06,https://ledger.example/a,"Nobody came.',
    'She said ""no"".',
    '"',
  ].join('\r\n');
  expect(readCsvFile('a.csv', table)).toEqual({
    articles: [
      {
        source: 'a.csv#2',
        headline: 'Talks resume, again',
        body: 'Nobody came.\nShe said "no".',
        outlet: 'The Ledger',
        byline: 'Ann Lee, Bo Ray',
        published: '2026-02-06',
        url: 'https://ledger.example/a',
      },
    ],
    problems: [],
  });
});

test.each([
  ['semicolons', 'title;body;date\nFerry sails;It sails, at noon.;2026-02-06\n'],
  ['tabs', 'title\tbody\tdate\nFerry sails\tIt sails, at noon.\t2026-02-06\n'],
  ['bars', 'title|body|date\nFerry sails|It sails, at noon.|2026-02-06\n'],
])('reads cells between %s', (_, table) => {
  expect(readCsvFile('a.csv', table).articles).toMatchObject([
    { headline: 'Ferry sails', body: 'It sails, at noon.', published: '2026-02-06' },
  ]);
});

test('names the line on which a row begins, whatever stands above it', () => {
  const table = 'title,text\n\nA,"one\n\ntwo"\n\nB,three\nC,"fo\nur"';
  expect(readCsvFile('a.csv', table).articles.map(({ source, headline }) => [source, headline])).toEqual([
    ['a.csv#3', 'A'],
    ['a.csv#7', 'B'],
    ['a.csv#8', 'C'],
  ]);
});

test('keeps quotation marks inside of a cell that has none around it', () => {
  expect(readCsvFile('a.csv', 'title,text\nFerry,She said "no" twice.\n').articles[0]?.body).toBe(
    'She said "no" twice.',
  );
});

test('tells of a broken row by its line and reads the others', () => {
  const table = 'title,text,url\nA,one,u\nB,two\nC,three,u,more\nD,four,u,\nE,,u\nF,six,u\n';
  expect(readCsvFile('a.csv', table).articles.map(({ headline }) => headline)).toEqual(['A', 'D', 'F']);
  expect(problemsOf(table)).toEqual([
    ['a.csv#3', 'broken', 'the row has 2 cells, but there are 3 column names'],
    ['a.csv#4', 'broken', 'the row has 4 cells, but there are 3 column names'],
    ['a.csv#6', 'empty', 'the row has no "text"'],
  ]);
});

test('tells where a quotation mark is left open', () => {
  const table = 'title,text\nA,one\nB,"two\nC,three\nD,four\n';
  expect(readCsvFile('a.csv', table).articles.map(({ headline }) => headline)).toEqual(['A']);
  expect(problemsOf(table)).toMatchObject([['a.csv#3', 'broken', expect.stringContaining('never closed')]]);
});

test('names the columns of a table whose text it does not find, and takes the ones that are named', () => {
  const table = 'Kopf,Artikel\nFerry sails,It sails at noon.\n';
  expect(readCsvFile('a.csv', table).problems).toMatchObject([
    { source: 'a.csv', kind: 'no-article', advice: expect.stringContaining('its columns are "Kopf", "Artikel"') },
  ]);
  const named = new Map([
    ['text', 'Artikel'],
    ['headline', 'kopf'],
  ] as const);
  expect(readCsvFile('a.csv', table, named).articles).toMatchObject([
    { headline: 'Ferry sails', body: 'It sails at noon.' },
  ]);
  const wrong = new Map([['text', 'Inhalt']] as const);
  expect(readCsvFile('a.csv', table, wrong).problems).toMatchObject([
    { cause: 'it has no column "Inhalt", which --columns names for "text"' },
  ]);
});

test('a table without rows is empty', () => {
  expect(problemsOf('title,text\n')).toEqual([['a.csv', 'empty', 'it has column names and no row']]);
});

test('columns named like parts of every object are columns like others', () => {
  const { articles } = readCsvFile('a.csv', '__proto__,constructor,text\nx,y,One.\n');
  expect(articles.map(({ body }) => body)).toEqual(['One.']);
});

test('never throws, and each source lies inside the file', () => {
  const marks = fc.constantFrom('"', ',', '\n', '\r\n', ';', 'a', ' ', '\t');
  fc.assert(
    fc.property(fc.array(marks, { maxLength: 60 }), (cells) => {
      const text = `title,text\n${cells.join('')}`;
      const { articles, problems } = readCsvFile('a.csv', text);
      for (const { source } of [...articles, ...problems]) {
        const line = Number(source.split('#')[1] ?? 1);
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/).length);
      }
    }),
  );
});
