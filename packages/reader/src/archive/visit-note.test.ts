import { expect, test } from 'vitest';
import { readVisitNote, writeVisitNote } from './visit-note.js';

const source = 'https://ledger.example/a';
const problem = { source, kind: 'timeout', cause: 'the page was not there', advice: 'try again' } as const;

test.each([
  { source, via: null, answer: '<urn:uuid:1>', problem: null, times: 1 },
  { source, via: 'https://ledger.example/feed', answer: null, problem, times: 3 },
])('is read as it was written', (note) => {
  expect(readVisitNote(writeVisitNote(note))).toEqual(note);
});

test.each([
  ['no JSON', 'note'],
  ['no object', '7'],
  ['no address', JSON.stringify({ source: 'a.html', answer: '1' })],
  ['an address written otherwise', JSON.stringify({ source: 'HTTPS://LEDGER.example/a', answer: '1' })],
  ['neither answer nor problem', JSON.stringify({ source })],
  ['a problem of an unknown kind', JSON.stringify({ source, problem: { ...problem, kind: 'toString' } })],
  ['a problem without words', JSON.stringify({ source, problem: { kind: 'timeout' } })],
])('%s is no note', (_, text) => {
  expect(readVisitNote(text)).toBeNull();
});
