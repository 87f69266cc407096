/**
 * In: runs of text and what stands in the margin. Out: painted lines of a terminal, none wider than the page.
 * The few shapes of which the terminal report is made: a block with a hanging margin, a section's rule, two wordings.
 */
import picocolors from 'picocolors';
import type { Piece } from '@firsthand/digest';
import { columns, type Line, lineColumns, paintLine, type Run, wrapRuns } from './wrap.js';

export type Paint = (text: string) => string;

export interface Page {
  readonly width: number;
  readonly strong: Paint;
  readonly faint: Paint;
  readonly good: Paint;
  readonly warning: Paint;
  readonly alarm: Paint;
  /** The words of the source that differ. */
  readonly original: Paint;
  /** The words of the rewrite that differ. */
  readonly altered: Paint;
}

/** Below this a page holds no label and text side by side; such a terminal gets this width nevertheless. */
const NARROWEST = 24;
/** Longer lines are hard to read, even where the terminal has room. */
const WIDEST = 140;
/** From here two wordings of some forty columns each stand side by side. */
const SIDE_BY_SIDE = 110;

export function page(width: number, color: boolean): Page {
  const colors = picocolors.createColors(color);
  return {
    width: Math.max(NARROWEST, Math.min(WIDEST, Math.floor(width) || 80)),
    strong: colors.bold,
    faint: colors.dim,
    good: colors.green,
    warning: colors.yellow,
    alarm: colors.red,
    original: (text) => colors.bold(colors.green(text)),
    altered: (text) => colors.bold(colors.red(text)),
  };
}

export interface Margin {
  readonly first: Line;
  /** The margin of every further line; spaces of the same width where it is left out. */
  readonly rest?: Line;
}

/** Wrapped text behind a margin; no line at all where there is neither. */
export function block(sheet: Page, margin: Margin, runs: readonly Run[]): readonly string[] {
  const indent = lineColumns(margin.first);
  const rest = margin.rest ?? [{ text: ' '.repeat(indent) }];
  if (indent === 0 && runs.every(({ text }) => text === '')) return [];
  const room = sheet.width - Math.max(indent, lineColumns(rest));
  return wrapRuns(runs, room).map((line, index) =>
    paintLine([...(index === 0 ? margin.first : rest), ...line]).trimEnd(),
  );
}

export function indented(sheet: Page, indent: number, runs: readonly Run[]): readonly string[] {
  return block(sheet, { first: [{ text: ' '.repeat(indent) }] }, runs);
}

/** A title with a rule to the right edge: seen without colour too. */
export function section(sheet: Page, title: string): readonly string[] {
  const lines = wrapRuns([{ text: title, paint: sheet.strong }], sheet.width - 3);
  return lines.map((line, index) => {
    const left = sheet.width - lineColumns(line) - 4;
    const tail = index === lines.length - 1 && left > 0 ? ` ${'─'.repeat(left)}` : '';
    return paintLine([
      { text: index === 0 ? '── ' : '   ', paint: sheet.faint },
      ...line,
      { text: tail, paint: sheet.faint },
    ]);
  });
}

/** Pieces as runs: the marked ones between ‹ and ›, which carry the meaning where there is no colour. */
export function markedRuns(pieces: readonly Piece[], paint: Paint): readonly Run[] {
  return pieces.map(({ text, marked }) => (marked ? { text: `‹${text}›`, paint } : { text }));
}

/** Two wordings: side by side on a wide page, one under the other elsewhere. */
export function twoWordings(sheet: Page, there: readonly (readonly Run[])[], here: readonly Run[]): readonly string[] {
  if (sheet.width >= SIDE_BY_SIDE) return sideBySide(sheet, there, here);
  const labelled = (label: string, runs: readonly Run[]): readonly string[] =>
    block(sheet, { first: [{ text: `    ${label.padEnd(9)}`, paint: sheet.faint }] }, runs);
  return [...there.flatMap((runs) => labelled('source', runs)), ...labelled('rewrite', here)];
}

function sideBySide(sheet: Page, there: readonly (readonly Run[])[], here: readonly Run[]): readonly string[] {
  const indent = 4;
  const gutter = ' │ ';
  const column = Math.floor((sheet.width - indent - gutter.length) / 2);
  const left = there.flatMap((runs) => wrapRuns(runs, column));
  const right = wrapRuns(here, column);
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
    const line = left[row] ?? [];
    const gap = ' '.repeat(column - lineColumns(line));
    return paintLine([
      { text: ' '.repeat(indent) },
      ...line,
      { text: gap },
      { text: gutter, paint: sheet.faint },
      ...(right[row] ?? []),
    ]).trimEnd();
  });
}

/** The heads of the two columns, where there are two. */
export function columnHeads(sheet: Page, there: string, here: string): readonly string[] {
  if (sheet.width < SIDE_BY_SIDE) return [];
  const column = Math.floor((sheet.width - 7) / 2);
  const cut = (text: string): string =>
    columns(text) <= column ? text : paintLine(wrapRuns([{ text }], column)[0] ?? []);
  const left = cut(there);
  return [`    ${sheet.faint(left + ' '.repeat(column - columns(left)))} ${sheet.faint(`  ${cut(here)}`)}`];
}
