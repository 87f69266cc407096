/**
 * In: a stretch of an article and the marks that touch it. Out: its segments, each under the same marks from end to end.
 * Marks may overlap and may run out of the stretch at both ends: the borders of all marks cut it, and every segment names all findings over it.
 */
import { printable, type Range } from '@firsthand/digest';
import type { ArticleMark } from './finding-marks.js';

export interface SentenceMark extends Range {
  /** `ComparedFinding.order`. */
  readonly finding: number;
  readonly as: ArticleMark['as'];
}

export interface Segment {
  readonly text: string;
  readonly differs: boolean;
  readonly quotation: boolean;
  /** The findings that mark it, in reading order. */
  readonly findings: readonly number[];
  /** Characters that are not shown here, in the middle of a very long stretch; `text` is then empty. */
  readonly cut: number;
}

/** A longer stretch is cut: no sentence that a person wrote is so long, and no browser lays out a book in one breath. */
export const LONGEST_STRETCH = 4000;
/** What stays of such a stretch at both of its ends. */
const KEPT_AT_ENDS = 600;

/** With `whole`, nothing is cut. */
export function segmentsOf(
  text: string,
  stretch: Range,
  marks: readonly SentenceMark[],
  whole = false,
): readonly Segment[] {
  const inside = marks
    .map((mark) => ({ ...mark, start: Math.max(mark.start, stretch.start), end: Math.min(mark.end, stretch.end) }))
    .filter(({ start, end }) => end > start)
    .toSorted((a, b) => a.start - b.start);
  const borders = [...new Set([stretch.start, ...inside.flatMap(({ start, end }) => [start, end]), stretch.end])];
  const sorted = borders.toSorted((a, b) => a - b);
  const segments: Segment[] = [];
  let over: SentenceMark[] = [];
  let next = 0;
  for (const [index, start] of sorted.slice(0, -1).entries()) {
    const end = sorted[index + 1] ?? start;
    over = over.filter((mark) => mark.end > start);
    for (let mark = inside[next]; mark !== undefined && mark.start <= start; mark = inside[++next]) over.push(mark);
    segments.push(
      ...(end - start > LONGEST_STRETCH && !whole
        ? shortened(text, { start, end }, over)
        : [segment(text.slice(start, end), over)]),
    );
  }
  return segments;
}

function shortened(text: string, { start, end }: Range, over: readonly SentenceMark[]): readonly Segment[] {
  const head = wholeCharacters(text, start + KEPT_AT_ENDS);
  const tail = wholeCharacters(text, end - KEPT_AT_ENDS);
  return [
    segment(text.slice(start, head), over),
    { ...segment('', over), cut: tail - head },
    segment(text.slice(tail, end), over),
  ];
}

/** An offset moved back where it would part the two halves of a surrogate pair. */
function wholeCharacters(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/.test(text[offset] ?? '') ? offset - 1 : offset;
}

function segment(text: string, marks: readonly SentenceMark[]): Segment {
  return {
    text: printable(text.replace(/\s+/gu, ' ')),
    differs: marks.some(({ as }) => as === 'differs'),
    quotation: marks.some(({ as }) => as === 'quotation'),
    findings: [...new Set(marks.map(({ finding }) => finding))].toSorted((a, b) => a - b),
    cut: 0,
  };
}
