/**
 * In: an article, the sentences to show and the ranges to mark. Out: the passage as pieces, each marked or not.
 * The idea: the marked words in the sentence they stand in, with long stretches in which nothing is marked cut to an ellipsis.
 */
import type { ReportedArticle } from '@firsthand/core';
import { printable } from './printable.js';
import { mergeRanges, type Range } from './word-marks.js';

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Characters of context kept beside a marked stretch: about a dozen words, enough to see what is spoken of. */
const CONTEXT = 75;
/** A passage without marks is cut here: about two sentences. */
const UNMARKED = 280;

/** `focus` is the stretch to cut around where nothing, or not all of it, is marked. */
export function excerpt(
  article: ReportedArticle,
  passages: readonly Range[],
  marks: readonly Range[],
  focus: Range | null = null,
): readonly Piece[] {
  const text = article.text;
  const inside = (range: Range): Range => ({
    start: Math.max(0, Math.min(range.start, text.length)),
    end: Math.max(0, Math.min(range.end, text.length)),
  });
  const marked = mergeRanges(text, marks.map(inside));
  const shown = mergeRanges(text, [...passages.map(inside), ...marked]);
  const pieces: Piece[] = [];
  for (const [index, passage] of shown.entries()) {
    if (index > 0) pieces.push({ text: ' … ', marked: false });
    pieces.push(...passagePieces(text, passage, marked, focus === null ? null : inside(focus)));
  }
  return trimmed(pieces);
}

/** A wording without a place in an article, e.g. the words of a quotation, with marked ranges. */
export function markedText(text: string, marks: readonly Range[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const mark of mergeRanges(text, marks)) {
    pieces.push(piece(text.slice(from, mark.start), false), piece(text.slice(mark.start, mark.end), true));
    from = mark.end;
  }
  pieces.push(piece(text.slice(from), false));
  return trimmed(pieces);
}

function passagePieces(text: string, passage: Range, marked: readonly Range[], focus: Range | null): readonly Piece[] {
  const within = (range: Range): boolean => range.start >= passage.start && range.end <= passage.end;
  const marks = marked.filter(within);
  const kept = [...marks, ...(focus !== null && within(focus) ? [focus] : [])];
  if (kept.length === 0) return [piece(cutEnd(text.slice(passage.start, passage.end), UNMARKED), false)];
  const start = Math.min(...kept.map((range) => range.start));
  const end = Math.max(...kept.map((range) => range.end));
  const pieces: Piece[] = [piece(cutStart(text.slice(passage.start, start), CONTEXT), false)];
  let from = start;
  for (const mark of marks) {
    pieces.push(piece(cutMiddle(text.slice(from, mark.start)), false));
    pieces.push(piece(text.slice(mark.start, mark.end), true));
    from = mark.end;
  }
  pieces.push(piece(cutMiddle(text.slice(from, end)), false));
  pieces.push(piece(cutEnd(text.slice(end, passage.end), CONTEXT), false));
  return pieces;
}

function cutStart(text: string, length: number): string {
  if (text.length <= length * 1.3) return text;
  const kept = text.slice(-length).replace(/^[\uDC00-\uDFFF]/, '');
  return `…${kept.slice(Math.max(0, kept.search(/\s/u)))}`.replace(/^…\s+/u, '… ');
}

function cutEnd(text: string, length: number): string {
  if (text.length <= length * 1.3) return text;
  const kept = text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.replace(/\s+\S*$/u, '')} …`;
}

function cutMiddle(text: string): string {
  if (text.length <= CONTEXT * 2.3) return text;
  return `${cutEnd(text, CONTEXT)} ${cutStart(text, CONTEXT).replace(/^…\s*/u, '')}`;
}

function piece(text: string, marked: boolean): Piece {
  return { text: printable(text.replace(/\s+/gu, ' ')), marked };
}

/** Drops empty pieces and the space at both ends. */
function trimmed(pieces: readonly Piece[]): readonly Piece[] {
  const full = pieces.filter(({ text }) => text !== '');
  return full
    .map(({ text, marked }, index) => {
      const start = index === 0 ? text.trimStart() : text;
      return { text: index === full.length - 1 ? start.trimEnd() : start, marked };
    })
    .filter(({ text }) => text !== '');
}
