import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from './quotation-marks.js';
import { findSentences } from './sentences.js';

/** Any code units whatever, halves of surrogate pairs among them. */
const codeUnits = (maxLength: number) =>
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength }).map((units) => String.fromCharCode(...units));

/** The sentences of a text, as a reader sees them. */
const split = (text: string): string[] =>
  findSentences(text, findQuotations(text)).map(({ start, end }) => text.slice(start, end));

/** Long texts take a while on a busy machine; a search that is not linear takes hours. */
const patience = 60_000;

describe('a full stop', () => {
  it.each([
    ['after dotted letters', ['The U.S. delegation left on Friday.', 'It had come to the U.S.', 'The talks failed.']],
    ['after a title', ['Dr. Emil Vance saw Mrs. Oda Brandt.', 'Then Gen. Hal Pryor met Lt. Col. Ines Sand.']],
    ['in a decimal', ['The water rose 3.5 metres.', 'A litre cost $1.20.', 'Nobody paid.']],
    ['after initials', ['J. R. R. Holt wrote it.', 'So did K. Marsh.']],
    ['after a firm', ['Acme Inc. said so.', 'He works for Acme Inc.', 'The firm is old.']],
    ['after a number sign', ['He lives at No. 12 on the quay.', 'No.', 'He did not say so.']],
    ['after a.m. and p.m.', ['It opened at 9 a.m. and closed at 5 p.m.', 'Nobody came.']],
    ['after a clock time with a day or a zone', ['At 6 p.m. Tuesday it rained.', 'By 7 a.m. GMT it was dry.']],
    ['in an address', ['See harbour.example for more.', 'Version 2.0 is out.']],
    ['after a degree', ['Ph.D. students met at M.I.T. on Monday.', 'He has a B.A.', 'She does not.']],
    ['after etc.', ['Apples, pears etc. were sold.', 'Nobody bought plums etc.', 'They rotted.']],
  ])('%s ends a sentence only where one ends', (_, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('that is followed by no space still ends a sentence', () => {
    expect(split('The doors closed.The crowd left.Nobody stayed.')).toEqual([
      'The doors closed.',
      'The crowd left.',
      'Nobody stayed.',
    ]);
  });
});

describe('other marks', () => {
  it('end a sentence, alone and in rows', () => {
    expect(split('Really?! Yes... It is so. How late! Nobody came.')).toEqual([
      'Really?!',
      'Yes...',
      'It is so.',
      'How late!',
      'Nobody came.',
    ]);
  });

  it('that only pause do not', () => {
    expect(split('He waited – and waited – until noon. Well… he left. The boat — the last one — sank.')).toEqual([
      'He waited – and waited – until noon.',
      'Well… he left.',
      'The boat — the last one — sank.',
    ]);
  });

  it('in brackets belong to their sentence', () => {
    expect(split('The firm (Brix plc.) closed. He came (it was late.) She left.')).toEqual([
      'The firm (Brix plc.) closed.',
      'He came (it was late.)',
      'She left.',
    ]);
  });
});

describe('a quotation', () => {
  it('of several sentences said in one breath stays with who said it', () => {
    const sentences = ['“We waited. We waited all night. Did anybody come? No,” said Ola Venn.', 'He left.'];
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('that is a speech falls into its sentences', () => {
    const speech = [
      '“We have waited for this bridge since my mother was a girl and carried the milk across the ford.',
      'We have paid for it three times over.',
      'We will not wait another winter for a handful of bolts and a signature.”',
    ];
    expect(split(speech.join(' '))).toEqual(speech);
  });

  it('that ends a sentence takes its closing mark with it', () => {
    expect(split('He said: “It is over.” Then he left. She answered “no.” Nobody else did.')).toEqual([
      'He said: “It is over.”',
      'Then he left.',
      'She answered “no.”',
      'Nobody else did.',
    ]);
  });

  it('with a question inside a sentence does not cut it', () => {
    expect(split('“Is it over?” she asked. “It is!” he said.')).toEqual([
      '“Is it over?” she asked.',
      '“It is!” he said.',
    ]);
  });

  it('that is never closed hides no sentence behind it', () => {
    expect(split('He said “this never ends. Nobody closed it. The town slept.')).toHaveLength(3);
  });
});

describe('the opening of a line', () => {
  it('with a dateline goes on', () => {
    expect(split('PORT ELLIS, Ore. — A pier collapsed on Monday. Two were hurt.')).toEqual([
      'PORT ELLIS, Ore. — A pier collapsed on Monday.',
      'Two were hurt.',
    ]);
    expect(split('PORT ELLIS, March 3 (Northline) - A pier collapsed on Monday. Two were hurt.')).toHaveLength(2);
  });

  it('with the number of a list keeps it', () => {
    expect(split('1. The harbour was closed. 2. The boats stayed in. 3. Nobody complained.')).toEqual([
      '1. The harbour was closed.',
      '2. The boats stayed in.',
      '3. Nobody complained.',
    ]);
  });

  it('with a bullet leaves it out', () => {
    expect(split('• The harbour was closed.\n* The boats stayed in.')).toEqual([
      'The harbour was closed.',
      'The boats stayed in.',
    ]);
  });
});

describe('paragraphs', () => {
  it('end a sentence that has no mark and are counted without blank lines', () => {
    const text = 'Harbour closed\r\n\r\n\n  \nThe boats stayed in. Nobody complained.\nThe end';
    const sentences = findSentences(text, []);
    expect(sentences.map(({ paragraph, start, end }) => [paragraph, text.slice(start, end)])).toEqual([
      [0, 'Harbour closed'],
      [1, 'The boats stayed in.'],
      [1, 'Nobody complained.'],
      [2, 'The end'],
    ]);
  });

  it('without a letter or a digit are no sentences', () => {
    expect(split('* * *\n\n???\n—\n“”\n')).toEqual([]);
  });
});

describe('sentences of any text', () => {
  const text = fc.oneof(
    codeUnits(300),
    fc.string({ unit: fc.constantFrom(...'aB1.!?…"“”‘’\' \n\r()—-•,;'.split('')), maxLength: 300 }),
    fc
      .array(fc.constantFrom('Dr. ', 'U.S. ', 'a.m. ', 'He left. ', '“Yes. No.” ', '\uD83D', '🙂', '\n', '桥。'))
      .map((parts) => parts.join('')),
  );

  it('lie inside it, in order, without overlap or white space around them, and leave out no letter', () => {
    fc.assert(
      fc.property(text, (words) => {
        let before = 0;
        for (const { start, end } of findSentences(words, findQuotations(words))) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(words.slice(before, start)).not.toMatch(/[\p{L}\p{N}]/u);
          expect(words.slice(start, end)).toBe(words.slice(start, end).trim());
          before = end;
        }
        expect(words.slice(before)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['letters without a space', 'x'.repeat(1_000_000)],
    ['emoji without a space', '🙂x'.repeat(330_000)],
    ['letters of a script without spaces', '桥'.repeat(1_000_000)],
    ['a hundred thousand full stops', '.'.repeat(100_000)],
    ['a hundred thousand full stops with spaces', '. '.repeat(100_000)],
    ['initials without end', 'A.'.repeat(100_000)],
    ['dotted letters without end', 'U.S. '.repeat(100_000)],
    ['questions and exclamations', '?!'.repeat(100_000)],
    ['one word of capitals and stops', 'Ab.'.repeat(100_000)],
    ['a hundred thousand short lines', 'a\n'.repeat(100_000)],
  ])(
    'are found in linear time: %s',
    (_, words) => {
      const sentences = findSentences(words, []);
      expect(sentences.every(({ start, end }) => start < end && end <= words.length)).toBe(true);
    },
    patience,
  );

  it('are cut where they are too long to be any, but never inside a pair of surrogates', () => {
    const words = `x${'🙂'.repeat(5_000)} ${'word '.repeat(2_000)}`;
    const sentences = split(words);
    expect(sentences.length).toBeGreaterThan(5);
    for (const sentence of sentences) expect(sentence).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
  });
});
