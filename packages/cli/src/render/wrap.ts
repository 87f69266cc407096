/**
 * In: styled runs of text and a number of columns. Out: lines of styled runs, none wider than that.
 * The idea: break first and colour afterwards, so that no colour leaks over a line's end. Width is that of a terminal: two columns for CJK and emoji.
 */
import stringWidth from 'string-width';

/** A run of text and the function that colours it. */
export interface Run {
  readonly text: string;
  readonly paint?: ((text: string) => string) | undefined;
}

export type Line = readonly Run[];

/** Where a line may break: between atoms that are not glued to what stands before them. */
interface Atom extends Run {
  readonly width: number;
  readonly space: boolean;
  readonly glued: boolean;
}

// Latin letters and the punctuation of prose: one column each, which saves the segmentation. Not © and ®: terminals
// that draw them as emoji take two columns.
const plain =
  /^[\u0020-\u007E\u00A1-\u00A8\u00AA-\u00AC\u00AF-\u024F\u2010-\u2015\u2018-\u201F\u2026\u2039\u203A\u20AC\u2500-\u257F]*$/u;

export function columns(text: string): number {
  return plain.test(text) ? text.length : stringWidth(text);
}

/** Breaks runs into lines of at most `width` columns, at spaces and between wide characters; a word longer than a line is cut. */
export function wrapRuns(runs: readonly Run[], width: number): readonly Line[] {
  const lines: Run[][] = [[]];
  let used = 0;
  let pendingSpaces: Atom[] = [];
  const newLine = (): void => {
    lines.push([]);
    used = 0;
    pendingSpaces = [];
  };
  const put = (atom: Run, size: number): void => {
    lines.at(-1)?.push({ text: atom.text, paint: atom.paint });
    used += size;
  };
  for (const word of words(runs.flatMap(atoms))) {
    if (word[0]?.space) {
      if (used > 0) pendingSpaces.push(...word);
      continue;
    }
    const size = total(word);
    const gap = total(pendingSpaces);
    if (used > 0 && used + gap + size > width) newLine();
    for (const space of pendingSpaces) put(space, space.width);
    pendingSpaces = [];
    if (size <= width) {
      for (const atom of word) put(atom, atom.width);
      continue;
    }
    for (const atom of word) {
      for (const { segment } of graphemes.segment(atom.text)) {
        const segmentWidth = columns(segment);
        if (used > 0 && used + segmentWidth > width) newLine();
        put({ text: segment, paint: atom.paint }, segmentWidth);
      }
    }
  }
  return lines.map(joined);
}

export function lineColumns(line: Line): number {
  return line.reduce((sum, { text }) => sum + columns(text), 0);
}

export function paintLine(line: Line): string {
  return line.map(({ text, paint }) => (paint === undefined || text === '' ? text : paint(text))).join('');
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function atoms({ text, paint }: Run): readonly Atom[] {
  return (text.match(/ +|[^ ]+/g) ?? []).flatMap((part): readonly Atom[] => {
    if (part.startsWith(' ')) return [{ text: part, paint, width: part.length, space: true, glued: false }];
    if (plain.test(part)) return [{ text: part, paint, width: part.length, space: false, glued: true }];
    let afterWide = false;
    return Array.from(graphemes.segment(part), ({ segment }) => {
      const width = columns(segment);
      // A break is allowed before a wide character and after one, except before closing punctuation.
      const wide = width > 1 && !/^[\p{Pe}\p{Pf}\p{Po}]/u.test(segment);
      const glued = !(wide || (afterWide && /^[\p{L}\p{N}]/u.test(segment)));
      afterWide = width > 1;
      return { text: segment, paint, width, space: false, glued };
    });
  });
}

function words(list: readonly Atom[]): readonly (readonly Atom[])[] {
  const found: Atom[][] = [];
  for (const atom of list) {
    const last = found.at(-1);
    if (last !== undefined && (atom.space ? last[0]?.space === true : atom.glued && last[0]?.space !== true))
      last.push(atom);
    else found.push([atom]);
  }
  return found;
}

function total(list: readonly Atom[]): number {
  return list.reduce((sum, { width }) => sum + width, 0);
}

/** Neighbours of one colour become one run, so that a line is painted in few strokes. */
function joined(line: readonly Run[]): Line {
  const runs: Run[] = [];
  for (const run of line) {
    const last = runs.at(-1);
    if (last !== undefined && last.paint === run.paint)
      runs[runs.length - 1] = { text: last.text + run.text, paint: run.paint };
    else runs.push(run);
  }
  return runs;
}
