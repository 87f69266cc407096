import { expect, test } from 'vitest';
import { readTextFile } from './text-file.js';

const read = (text: string) => {
  const article = readTextFile('a.txt', text);
  return [article?.headline, article?.body];
};

test('takes a short first line without final punctuation for the headline', () => {
  expect(read('Ferry talks resume\n\nThe talks resumed.\n\nNobody came.')).toEqual([
    'Ferry talks resume',
    'The talks resumed.\n\nNobody came.',
  ]);
  expect(read('\n\r\nFerry talks resume\r\nThe talks resumed.\r\n')).toEqual([
    'Ferry talks resume',
    'The talks resumed.',
  ]);
});

test('takes a headline in quotation marks for one', () => {
  expect(read("Ferry talks 'a good start'\nThe talks resumed.")[0]).toBe("Ferry talks 'a good start'");
});

test('has no headline where the first line is a sentence, long, or all there is', () => {
  expect(read('The talks resumed.\n\nNobody came.')[0]).toBeNull();
  expect(read('He said: ‘The talks resumed.’\n\nNobody came.')[0]).toBeNull();
  expect(read(`${'word '.repeat(60)}\n\nNobody came.`)[0]).toBeNull();
  expect(read('Ferry talks resume')).toEqual([null, 'Ferry talks resume']);
});

test('passes over a section label above the headline and keeps it in the body', () => {
  expect(read('World News\n\nFerry talks resume after a long night\n\nThe talks resumed.')).toEqual([
    'Ferry talks resume after a long night',
    'World News\n\nThe talks resumed.',
  ]);
});

test('leaves a two-word headline before a sentence alone', () => {
  expect(read('Talks resume\n\nThe talks resumed after a long night in the harbour.')[0]).toBe('Talks resume');
});

test('reads nothing from blank text', () => {
  expect(readTextFile('a.txt', ' \n\t\n')).toBeNull();
});

test('reads the author line at the top, with the outlet or the day after a dot or a bar', () => {
  expect(readTextFile('a.txt', 'Ferry talks resume\nBy Ann Lee · The Ledger\n\nThe talks resumed.')).toMatchObject({
    headline: 'Ferry talks resume',
    byline: 'Ann Lee',
    outlet: 'The Ledger',
    body: 'The talks resumed.',
  });
  expect(readTextFile('a.txt', 'BY ANN LEE IN MUSCAT | 6 February 2026\n\nThe talks resumed.')).toMatchObject({
    headline: null,
    byline: 'ANN LEE IN MUSCAT',
    outlet: null,
    published: '2026-02-06',
    body: 'The talks resumed.',
  });
});

test('takes no sentence for an author line', () => {
  const text = 'Ferry talks resume\n\nBy Ann Lee the talks were called a farce.\n\nNobody came.';
  expect(readTextFile('a.txt', text)).toMatchObject({ byline: null, body: text.slice(20) });
  expect(readTextFile('a.txt', 'Ferry talks resume\n\nby the harbour\n\nNobody came.')?.byline).toBeNull();
});
