import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_STRETCH, segmentsOf, type SentenceMark } from './segments.js';

const text = 'The ferry will return on Thursday.';
const over = (words: string, finding: number, as: SentenceMark['as'] = 'differs'): SentenceMark => {
  const start = text.indexOf(words);
  return { finding, as, start, end: start + words.length };
};
const whole = { start: 0, end: text.length };
const told = (marks: readonly SentenceMark[], stretch = whole): readonly string[] =>
  segmentsOf(text, stretch, marks).map((segment) => `${segment.findings.join('+')}|${segment.text}`);

describe('the segments of a sentence', () => {
  it('are the sentence itself where nothing is marked', () => {
    expect(told([])).toEqual(['|The ferry will return on Thursday.']);
  });

  it('name every finding over words on which marks overlap', () => {
    expect(told([over('ferry will', 0), over('will return', 1)])).toEqual([
      '|The ',
      '0|ferry ',
      '0+1|will',
      '1| return',
      '| on Thursday.',
    ]);
  });

  it('tell a quotation from words that differ in it', () => {
    const segments = segmentsOf(text, whole, [over('ferry will return', 0, 'quotation'), over('will', 0)]);
    expect(segments.filter(({ differs }) => differs).map((segment) => segment.text)).toEqual(['will']);
    expect(
      segments
        .filter(({ quotation }) => quotation)
        .map((segment) => segment.text)
        .join(''),
    ).toBe('ferry will return');
  });

  it('end with the stretch where a mark runs on', () => {
    expect(told([over('return on Thursday', 0)], { start: 0, end: text.indexOf(' on') })).toEqual([
      '|The ferry will ',
      '0|return',
    ]);
  });

  it('hold all words once and in order, whatever the marks', () => {
    const mark = fc.record({
      finding: fc.nat(5),
      as: fc.constantFrom('differs' as const, 'quotation' as const),
      start: fc.nat(40),
      end: fc.nat(40),
    });
    fc.assert(
      fc.property(fc.array(mark), (marks) => {
        const segments = segmentsOf(text, whole, marks);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        for (const { finding, start, end } of marks) {
          const marked = segments.filter(({ findings }) => findings.includes(finding));
          if (start < end && start < text.length)
            expect(marked.map((segment) => segment.text).join('')).toContain(text.slice(start, end));
        }
      }),
    );
  });

  it('show nothing that acts on the page', () => {
    expect(segmentsOf('a\u202Eb\u0007', { start: 0, end: 4 }, [])[0]?.text).toBe('ab\uFFFD');
  });

  it('cut a stretch that no window shows, say how much is cut, and show it when asked', () => {
    const long = 'x'.repeat(LONGEST_STRETCH * 10);
    const stretch = { start: 0, end: long.length };
    const cut = segmentsOf(long, stretch, []);
    expect(cut.reduce((sum, segment) => sum + segment.text.length + segment.cut, 0)).toBe(long.length);
    expect(cut.reduce((sum, segment) => sum + segment.text.length, 0)).toBeLessThan(LONGEST_STRETCH);
    expect(
      segmentsOf(long, stretch, [], true)
        .map((segment) => segment.text)
        .join(''),
    ).toBe(long);
  });

  it('part no character in two', () => {
    const long = '🔥'.repeat(LONGEST_STRETCH);
    for (let shift = 0; shift < 2; shift += 1) {
      const given = 'x'.repeat(shift) + long;
      const shown = segmentsOf(given, { start: 0, end: given.length }, [])
        .map((segment) => segment.text)
        .join('');
      expect(shown).not.toContain('\uFFFD');
    }
  });

  it('take no longer for many marks than for few of the same length together', () => {
    const words = Array.from({ length: 50_000 }, (_, index) => ({
      finding: 0,
      as: 'differs' as const,
      start: index * 2,
      end: index * 2 + 1,
    }));
    expect(segmentsOf('ab'.repeat(50_000), { start: 0, end: 100_000 }, words)).toHaveLength(100_000);
  });
});
