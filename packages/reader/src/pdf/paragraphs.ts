/**
 * The lines of a PDF in, its paragraphs out: heads and feet that pages repeat are dropped, lines that stand below each other in one size become one
 * paragraph, over the end of a page too, and words that were broken at the end of a line are whole again.
 */
import type { Line } from './lines.js';

export interface Paragraph {
  readonly text: string;
  readonly size: number;
}

export interface Paragraphs {
  readonly paragraphs: readonly Paragraph[];
  /** The size of letters in which most of the text is set. */
  readonly bodySize: number;
}

/** Share of the height of a page at its top and at its foot where running heads stand. */
const MARGIN = 0.08;

/** Sizes that differ by less are one size. */
const SAME_SIZE = 0.1;

/** A line lower by more than this many sizes of its letters begins a paragraph; books are set at 1.2 to 1.4, pages of the web at up to 1.8. */
const WIDEST_LEADING = 2;

/** A gap wider than the usual one by this share begins a paragraph. */
const WIDER_GAP = 0.25;

/** An indent of this many sizes of letters begins a paragraph. */
const INDENT = 0.8;

export function paragraphsOf(lines: readonly Line[]): Paragraphs {
  const bodySize = mostFrequent(lines.map(({ size, text }) => [round(size), text.length]));
  const kept = withoutRunningHeads(lines, bodySize);
  const leading = mostFrequent(gapsOf(kept, bodySize).map((gap) => [round(gap), 1]));
  const words = new Set(kept.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []));
  const paragraphs: Paragraph[] = [];
  let last: Line | undefined;
  for (const line of kept) {
    const open = paragraphs.at(-1);
    if (open !== undefined && last !== undefined && continues(last, line, leading)) {
      paragraphs[paragraphs.length - 1] = { ...open, text: joined(open.text, line.text, words) };
    } else paragraphs.push({ text: line.text, size: line.size });
    last = line;
  }
  return { paragraphs, bodySize };
}

/** What stands in the margin and is repeated there, but for numbers, or is smaller than the text. */
function withoutRunningHeads(lines: readonly Line[], bodySize: number): readonly Line[] {
  const pages = new Map<string, Set<number>>();
  for (const line of lines)
    if (inMargin(line)) pages.set(keyOf(line), (pages.get(keyOf(line)) ?? new Set()).add(line.page));
  return lines.filter((line) => {
    if (!inMargin(line)) return true;
    return (pages.get(keyOf(line))?.size ?? 0) < 2 && line.size >= bodySize * (1 - SAME_SIZE);
  });
}

/** The same head on two pages has the same place and the same words, but for its numbers. */
function keyOf({ text, y }: Line): string {
  return `${Math.round(y)} ${text.replace(/\d+/g, '#')}`;
}

function inMargin({ y, pageHeight }: Line): boolean {
  return y < pageHeight * MARGIN || y > pageHeight * (1 - MARGIN);
}

/** The gaps between lines of the text that follow each other on a page. */
function gapsOf(lines: readonly Line[], bodySize: number): readonly number[] {
  return lines.flatMap((line, index) => {
    const above = lines[index - 1];
    if (above === undefined || above.page !== line.page || !isSameSize(line.size, bodySize)) return [];
    const gap = above.y - line.y;
    return gap > 0 && gap <= bodySize * WIDEST_LEADING ? [gap] : [];
  });
}

/** Whether a line goes on with the paragraph of the line before it. */
function continues(above: Line, line: Line, leading: number): boolean {
  if (!isSameSize(above.size, line.size)) return false;
  const gap = above.y - line.y;
  const moved = above.page !== line.page || gap <= 0;
  if (moved) return !/[.!?…:]["'”’»)\]]*$/u.test(above.text);
  const usual = leading === 0 ? above.size * WIDEST_LEADING : Math.max(leading, above.size) * (1 + WIDER_GAP);
  return gap <= usual && line.x - above.x < INDENT * line.size;
}

function isSameSize(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME_SIZE * Math.max(a, b);
}

/** A hyphen at the end of a line is dropped, unless the text has the word with its hyphen elsewhere. */
function joined(above: string, below: string, words: ReadonlySet<string>): string {
  const start = /[\p{L}\p{N}]+[-\u00AD\u2010]$/u.exec(above)?.[0];
  const end = /^\p{Ll}[\p{L}\p{N}]*/u.exec(below)?.[0];
  if (start === undefined || end === undefined) return `${above} ${below}`;
  const compound = `${start.slice(0, -1)}-${end}`.toLowerCase();
  return words.has(compound) ? `${above.slice(0, -1)}-${below}` : `${above.slice(0, -1)}${below}`;
}

/** The value with the most weight; of equals the smaller one. 0 where there is none. */
function mostFrequent(weighed: readonly (readonly [value: number, weight: number])[]): number {
  const sums = new Map<number, number>();
  for (const [value, weight] of weighed) sums.set(value, (sums.get(value) ?? 0) + weight);
  return [...sums].toSorted(([a, sumA], [b, sumB]) => sumB - sumA || a - b)[0]?.[0] ?? 0;
}

/** To half a point: the same size differs in the last digits. */
function round(points: number): number {
  return Math.round(points * 2) / 2;
}
