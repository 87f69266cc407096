import { expect, test } from 'vitest';
import { writtenDates } from './written-date.js';

test.each([
  ['28. Juli 2019, 14:05 Uhr', 'de', '2019-07-28T14:05'],
  ['Stand: 12.3.2020 | 14.05 Uhr', 'de', '2020-03-12T14:05'],
  ['July 28th, 2019 at 2:05 pm', 'en', '2019-07-28T14:05'],
  ['18-Feb-2020', 'en', '2020-02-18'],
  ['Publié le 1er mars 2020 à 14h05', 'fr', '2020-03-01T14:05'],
  ['28 de julio de 2019', 'es', '2019-07-28'],
  ['15 maja 2019', 'pl', '2019-05-15'],
  ['5 апреля 2020', 'ru', '2020-04-05'],
  ['2019. július 28.', 'hu', '2019-07-28'],
  ['2019年7月28日', 'ja', '2019-07-28'],
  ['2020년 2월 14일', 'ko', '2020-02-14'],
])('reads %s in %s as %s', (line, language, iso) => {
  expect(writtenDates(line, language).map((date) => date.iso)).toEqual([iso]);
});

test('knows from the language which of two figures is the month', () => {
  expect(['en-US', 'en-GB', 'fr'].map((language) => writtenDates('7/8/2019', language)[0]?.iso)).toEqual([
    '2019-07-08',
    '2019-08-07',
    '2019-08-07',
  ]);
  expect(writtenDates('7/28/2019', 'fr')[0]?.iso).toBe('2019-07-28');
});

test('knows from the language which month a word names', () => {
  expect(['pl', 'hr'].map((language) => writtenDates('17. listopada 2019', language)[0]?.iso)).toEqual([
    '2019-11-17',
    '2019-10-17',
  ]);
});

test.each(['', 'yesterday', '28 July', '31.2.2019', 'version 1.2.2020.4', '45 Smarch 2019', '13/13/2019', '1/2'])(
  'finds no day in %j',
  (line) => {
    expect(writtenDates(line, 'en')).toEqual([]);
  },
);

test('says where the date stands', () => {
  const line = 'Published on 6 February 2026 by Mara Quill';
  const [date] = writtenDates(line, 'en');
  expect(line.slice(date?.start, date?.end)).toBe('6 February 2026');
});
