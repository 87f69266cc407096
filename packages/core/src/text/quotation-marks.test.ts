import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from './quotation-marks.js';

const quoted = (text: string): string[] => findQuotations(text).map((q) => text.slice(q.start, q.end));

describe('quotation marks of every kind', () => {
  it('pairs straight and curly double marks', () => {
    expect(quoted('"We are done," said Ode. “So are we.”')).toEqual(['We are done,', 'So are we.']);
    expect(quoted("``We are done,'' said Ode.")).toEqual(['We are done,']);
  });

  it('pairs guillemets both ways, low-high and corner marks', () => {
    expect(quoted('Il a dit : « non merci ». Er sagte »nein« und „ja“ und „doch”. 「はい」')).toEqual([
      'non merci',
      'nein',
      'ja',
      'doch',
      'はい',
    ]);
    expect(findQuotations('« oui »')[0]).toMatchObject({
      start: 2,
      end: 5,
      outerStart: 0,
      outerEnd: 7,
      style: 'guillemet',
    });
  });

  it('pairs marks that a careless editor mixed', () => {
    expect(quoted('“We are done," said Ode. “So are we.”')).toEqual(['We are done,', 'So are we.']);
    expect(quoted('”We are done,” said Ode.')).toEqual(['We are done,']);
  });

  it('leaves inches and feet alone', () => {
    expect(quoted('The 5\'10" keeper and the 12" single were called "late".')).toEqual(['late']);
  });

  it('gives the outer one of nested quotations', () => {
    expect(quoted('“He said ‘never’ to me,” said Ode. \'She said "never" to me,\' said Ude.')).toEqual([
      'He said ‘never’ to me,',
      'She said "never" to me,',
    ]);
    expect(quoted('"He said "never" to me," said Ode.')).toEqual(['He said "never" to me,']);
  });
});

describe('British single marks', () => {
  it('keeps apostrophes inside a quotation', () => {
    expect(quoted("'I don't know,' said Ode. ‘It’s late, and it isn’t ours.’")).toEqual([
      "I don't know,",
      'It’s late, and it isn’t ours.',
    ]);
  });

  it('takes a plural possessive for an apostrophe where a surer mark closes', () => {
    expect(quoted("'The protesters' demands are fair,' said Ode.")).toEqual(["The protesters' demands are fair,"]);
    expect(quoted("one of the 'haves' and not of the 'have nots' of the town")).toEqual(['haves', 'have nots']);
  });

  it('stays quiet about possessives, years and letters left out', () => {
    expect(quoted("The protesters' leader saw rock 'n' roll in the '87 final, the '90s and Tories' halls.")).toEqual(
      [],
    );
    expect(quoted("The boys’ parents, O'Neill and d'Arcy, ’twas said, sang ‘em home.")).toEqual([]);
    expect(quoted("The '87 final was 'great', he said.")).toEqual(['great']);
  });

  it('reads letters left out inside a quotation', () => {
    expect(quoted("'We were at the '87 final, rock 'n' roll and all, goin' home,' said Ode.")).toEqual([
      "We were at the '87 final, rock 'n' roll and all, goin' home,",
    ]);
  });
});

describe('marks left open', () => {
  it('ends an open quotation with its paragraph and starts anew with the next mark', () => {
    const text = '“One thing.\n\n“Another thing,” said Ode.';
    expect(findQuotations(text)).toMatchObject([
      { start: 1, end: 11, outerEnd: 11, open: true },
      { start: 14, open: false },
    ]);
  });

  it('does so for single marks, possessives and all', () => {
    expect(quoted('He read: ‘The boys’ parents came.\n\n‘They stayed.’')).toEqual([
      'The boys’ parents came.',
      'They stayed.',
    ]);
  });

  it('follows an open quotation into a paragraph without an opening mark', () => {
    expect(quoted('"One thing.\n\nAnother thing," said Ode. "A third."')).toEqual([
      'One thing.',
      'Another thing,',
      'A third.',
    ]);
  });

  it('does not swallow the later quotations of a paragraph whose first has lost its end', () => {
    expect(quoted('“One thing, said Ode. “Another,” said Ude.')).toEqual(['Another,']);
  });
});

const pieces = [
  '"',
  "'",
  '“',
  '”',
  '‘',
  '’',
  '«',
  '»',
  '„',
  '`',
  '(',
  ')',
  '\n',
  ' ',
  '.',
  ',',
  's',
  'a',
  '9',
  '-',
  '—',
  ' word ',
  "s' ",
  'é',
  '「',
  '」',
];
const marks = constantFrom(...pieces);

describe('whatever the text', () => {
  it('gives spans inside the text, in order, without overlap, within one paragraph', () => {
    assert(
      property(array(marks, { maxLength: 80 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const q of findQuotations(text)) {
          expect(q.outerStart).toBeGreaterThanOrEqual(last);
          expect(q.start).toBeGreaterThanOrEqual(q.outerStart);
          expect(q.end).toBeGreaterThan(q.start);
          expect(q.outerEnd).toBeGreaterThanOrEqual(q.end);
          expect(q.outerEnd).toBeLessThanOrEqual(text.length);
          expect(text.slice(q.outerStart, q.outerEnd)).not.toContain('\n');
          last = q.outerEnd;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('takes linear time on lines of nothing but marks', () => {
    const size = 100_000;
    for (const piece of ["'", '"', ' “', "'a ", ' "a', "'87 ", "s' ", "'s' 'a ", '“a” "', '‘a\n', '«', "a'' `` "]) {
      const text = piece.repeat(Math.ceil(size / piece.length));
      const start = performance.now();
      findQuotations(text);
      expect(performance.now() - start, piece).toBeLessThan(5000);
    }
  }, 60_000);
});
