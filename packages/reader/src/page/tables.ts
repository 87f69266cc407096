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
  for (const { table, run } of runsOf(typed)) {
    const isData = table !== null && run.length > 1 && !run.some(({ segment }) => isRunning(segment));
    if (isData) blocks.push(tableOf(run));
    else for (const { segment, type } of run) blocks.push(blockOf(segment, type));
  }
  return blocks;
}

interface Run {
  /** The table around all of them, or null. */
  readonly table: PageElement | null;
  readonly run: TypedSegment[];
}

/** Neighbours that stand in one table, or in none, put together. */
function runsOf(typed: readonly TypedSegment[]): readonly Run[] {
  const runs: Run[] = [];
  const tableOfElement = tableFinder();
  for (const one of typed) {
    const table = isProse(one) ? tableOfElement(one.segment.element) : null;
    const last = runs.at(-1);
    if (last?.table === table) last.run.push(one);
    else runs.push({ table, run: [one] });
  }
  return runs;
}

/** Finds the innermost table around an element; each element is looked at once. */
function tableFinder(): (element: PageElement) => PageElement | null {
  const known = new Map<PageElement, PageElement | null>();
  return (element) => {
    const passed: PageElement[] = [];
    let around: PageElement | null = element;
    while (around !== null && around.tag !== 'table' && !known.has(around)) {
      passed.push(around);
      around = around.parent;
    }
    const table = around === null || around.tag === 'table' ? around : (known.get(around) ?? null);
    for (const each of passed) known.set(each, table);
    return table;
  };
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
