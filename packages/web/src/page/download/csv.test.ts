import { describe, expect, it } from 'vitest';
import { csvOf } from './csv.js';

const cell = (value: string): string =>
  csvOf({ columns: [], rows: [[value]] })
    .slice('\uFEFF\r\n'.length)
    .replace(/\r\n$/, '');

describe('a CSV file', () => {
  it('says that it is UTF-8 and ends each line with CR LF', () => {
    expect(
      csvOf({
        columns: ['a', 'b'],
        rows: [
          ['ü', 1],
          [null, 'x'],
        ],
      }),
    ).toBe('\uFEFFa,b\r\nü,1\r\n,x\r\n');
  });

  it('puts cells with commas and quotation marks in quotation marks', () => {
    expect(cell('no, "never"')).toBe('"no, ""never"""');
    expect(cell('plain words')).toBe('plain words');
  });

  it('keeps a row on one line, whatever line breaks the words have', () => {
    expect(cell('one\r\ntwo\u2028three')).toBe('one two three');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1+1', '\r=1+1', '\u200B=1+1', '  =1+1', '＝1+1'])(
    'gives a spreadsheet no formula to run: %j',
    (words) => {
      expect(cell(words)).toMatch(/^'[=+\-@＝]/);
    },
  );

  it('leaves words alone that hold such a sign further on', () => {
    expect(cell('a = b')).toBe('a = b');
  });
});
