/**
 * In: two wordings of one content. Out: the ranges of each in which they differ, as offsets in UTF-16 code units.
 * The idea: a diff of words, blind to case and to the shape of quotation marks, so that only words a reader would call different are marked.
 */
// The array diff alone: the front door of the package loads patches and the rest, which costs a cold start 20 ms.
import { diffArrays } from 'diff/lib/diff/array.js';

export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface DifferingWords {
  /** The runs of words that both have, in the second text. */
  readonly shared: readonly Range[];
  readonly here: readonly Range[];
  readonly there: readonly Range[];
}

interface Word extends Range {
  readonly key: string;
}

// Scripts without spaces are compared by character; elsewhere a word may hold apostrophes, hyphens and decimals.
const wordPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}\p{M}])+(?:['’.,-](?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}]+)*|\p{Sc}/gu;

/**
 * Wordings that differ in more words than this are not two wordings of one content. The search is quadratic in the differences
 * (Myers, "An O(ND) difference algorithm and its variations", 1986): beyond, they count as different from end to end.
 */
const MOST_DIFFERENCES = 1000;

/** Which words of two wordings are not in the other, in order. Punctuation is never marked. */
export function differingWords(here: string, there: string): DifferingWords {
  const hereWords = words(here);
  const thereWords = words(there);
  const hereRanges: Range[] = [];
  const thereRanges: Range[] = [];
  const shared: Range[] = [];
  let atHere = 0;
  let atThere = 0;
  const parts = diffArrays(
    thereWords.map((word) => word.key),
    hereWords.map((word) => word.key),
    { maxEditLength: MOST_DIFFERENCES },
  );
  if (parts === undefined) return { here: [extent(hereWords)], there: [extent(thereWords)], shared: [] };
  for (const part of parts) {
    const count = part.value.length;
    if (part.added) {
      hereRanges.push(extent(hereWords.slice(atHere, atHere + count)));
      atHere += count;
    } else if (part.removed) {
      thereRanges.push(extent(thereWords.slice(atThere, atThere + count)));
      atThere += count;
    } else {
      shared.push(extent(thereWords.slice(atThere, atThere + count)));
      atHere += count;
      atThere += count;
    }
  }
  return { here: hereRanges, there: thereRanges, shared };
}

/** Sorted ranges without overlap; neighbours with nothing but space between them become one. */
export function mergeRanges(text: string, ranges: readonly Range[]): readonly Range[] {
  const merged: Range[] = [];
  for (const range of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (range.end <= range.start) continue;
    const last = merged.at(-1);
    if (last !== undefined && (range.start <= last.end || text.slice(last.end, range.start).trim() === '')) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else {
      merged.push({ start: range.start, end: range.end });
    }
  }
  return merged;
}

/** Ranges of a part as ranges of the whole. */
export function shift(ranges: readonly Range[], by: number): readonly Range[] {
  return ranges.map(({ start, end }) => ({ start: start + by, end: end + by }));
}

function words(text: string): readonly Word[] {
  return Array.from(text.matchAll(wordPattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    key: match[0].toLowerCase().replaceAll('’', "'"),
  }));
}

function extent(run: readonly Word[]): Range {
  return { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
}
