/**
 * In: the lineage as trees. Out: the lines of the drawn tree: first-hand reports and missing sources, their rewrites below, with shares and reasons in words.
 */
import { alsoFromWords, edgeWords, kindWords, limited, limits, type LineageNode, moreWords } from '@firsthand/digest';
import { block, type Page } from './terminal-page.js';
import type { Line, Run } from './wrap.js';

/** How deep branches are indented; rewrites of rewrites of rewrites beyond it stand at the same depth. */
const DEEPEST = 4;

export function lineageLines(sheet: Page, forest: readonly LineageNode[]): readonly string[] {
  const { shown, hidden } = limited(forest, limits.children);
  const lines = shown.flatMap((root) => {
    const bullet = root.kind === 'firsthand' ? '● ' : '○ ';
    return [
      ...nodeLines(sheet, root, [{ text: bullet }], [], root.children.length > 0),
      ...childLines(sheet, root, []),
    ];
  });
  return hidden === 0
    ? lines
    : [...lines, ...block(sheet, { first: [] }, [more(sheet, hidden, 'article', 'articles')])];
}

function childLines(sheet: Page, node: LineageNode, bars: readonly string[]): readonly string[] {
  const { shown, hidden } = limited(node.children, limits.children);
  const lines = shown.flatMap((child, index) => {
    const last = index === shown.length - 1 && hidden === 0;
    const inner = [...bars, last ? '   ' : '│  '].slice(-DEEPEST);
    return [
      ...nodeLines(sheet, child, margin(sheet, [...bars, last ? '└─ ' : '├─ ']), inner, child.children.length > 0),
      ...childLines(sheet, child, inner),
    ];
  });
  if (hidden === 0) return lines;
  return [
    ...lines,
    ...block(sheet, { first: margin(sheet, [...bars, '└─ ']) }, [more(sheet, hidden, 'rewrite', 'rewrites')]),
  ];
}

function nodeLines(
  sheet: Page,
  node: LineageNode,
  first: Line,
  bars: readonly string[],
  branches: boolean,
): readonly string[] {
  const rest = margin(
    sheet,
    [...bars, branches ? '│  ' : '   '].map((bar, index) => (bars.length === 0 && index === 0 ? bar.slice(0, 2) : bar)),
  );
  const certain =
    node.edge === null
      ? sheet.faint
      : { sure: sheet.good, likely: sheet.warning, unsure: sheet.alarm }[node.edge.confidence];
  const head: readonly Run[] = [
    { text: node.name, paint: sheet.strong },
    { text: `  ${kindWords(node.kind)}` },
    ...(node.edge === null
      ? []
      : [{ text: edgeWords(node.edge) }, { text: ` (${node.edge.confidence})`, paint: certain }]),
  ];
  const below = (text: string): readonly string[] =>
    text === '' ? [] : block(sheet, { first: rest, rest }, [{ text, paint: sheet.faint }]);
  return [
    ...block(sheet, { first, rest }, head),
    ...below(node.details.join(' · ')),
    ...below(alsoFromWords(node.alsoFrom)),
    ...node.reasons.flatMap((reason) =>
      block(sheet, { first: [...rest, { text: '– ', paint: sheet.faint }], rest: [...rest, { text: '  ' }] }, [
        { text: reason, paint: sheet.faint },
      ]),
    ),
  ];
}

function margin(sheet: Page, bars: readonly string[]): Line {
  return bars.map((text) => ({ text, paint: sheet.faint }));
}

function more(sheet: Page, hidden: number, one: string, many: string): Run {
  return { text: moreWords(hidden, one, many), paint: sheet.faint };
}
