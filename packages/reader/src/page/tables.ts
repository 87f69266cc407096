/**
 * Typed segments in, blocks out: cells of one table of data become one block, a row a line and a bar between cells. A table that holds running
 * text only lays out the page, and its cells stay what they are.
 */
import { type Block, isProse } from './block.js';
import { blockOf, type TypedSegment } from './block-types.js';
import { isRunning } from './containers.js';
import type { PageElement } from './parse.js';

export function withTables(typed: readonly TypedSegment[]): readonly Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < typed.length; ) {
    const cells = cellsFrom(typed, at);
    const first = typed[at];
    if (cells.length > 1) blocks.push(tableOf(cells));
    else if (first !== undefined) blocks.push(blockOf(first.segment, first.type));
    at += Math.max(1, cells.length);
  }
  return blocks;
}

/** The prose from here on that stands in the cells of one table; none where a cell holds running text. */
function cellsFrom(typed: readonly TypedSegment[], start: number): readonly TypedSegment[] {
  const table = tableAround(typed[start]);
  if (table === null) return [];
  let end = start;
  while (end < typed.length && tableAround(typed[end]) === table) end++;
  const cells = typed.slice(start, end);
  return cells.some(({ segment }) => isRunning(segment)) ? [] : cells;
}

function tableAround(typed: TypedSegment | undefined): PageElement | null {
  return typed === undefined || !isProse(typed) ? null : ancestor(typed.segment.element, 'table');
}

function ancestor(element: PageElement, tag: string): PageElement | null {
  for (let around: PageElement | null = element; around !== null; around = around.parent) {
    if (around.tag === tag) return around;
  }
  return null;
}

function tableOf(cells: readonly TypedSegment[]): Block {
  let text = '';
  let row: PageElement | null = null;
  for (const { segment } of cells) {
    const own = ancestor(segment.element, 'tr');
    text += text === '' ? segment.text : `${own === row ? ' | ' : '\n'}${segment.text}`;
    row = own;
  }
  return { type: 'table', text, links: cells.flatMap(({ segment }) => segment.links), tag: 'table' };
}
