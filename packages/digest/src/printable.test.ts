import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable } from './printable.js';

test.each([
  ['an escape sequence', '\u001B[31mred\u001B[0m', '\uFFFD[31mred\uFFFD[0m'],
  ['a sequence of one C1 character', '\u009B31mred', '\uFFFD31mred'],
  ['a bell and a backspace', 'a\u0007b\u0008', 'a\uFFFDb\uFFFD'],
  ['line breaks and tabs', 'a\r\nb\tc\u2028d', 'a b c d'],
  ['direction overrides and isolates', 'a\u202Egpj.exe\u202C\u2066b\u2069', 'agpj.exeb'],
  ['what has no width', 'a\u200Bb\uFEFFc\u2060d\u00ADe\u{E0041}', 'abcde'],
  ['half of a surrogate pair', 'a\uD800b', 'a\uFFFDb'],
])('takes the sting out of %s', (_, text, safe) => {
  expect(printable(text)).toBe(safe);
});

test.each(['“Café” – naïve', 'می\u200Cخواهم', '👩\u200D🚒', 'שלום\u200F!', '\u00A0'])('leaves %s alone', (text) => {
  expect(printable(text)).toBe(text);
});

test('never lets a control character through', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(printable(text)).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u);
    }),
  );
});
