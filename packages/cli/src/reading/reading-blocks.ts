/**
 * The blocks of a page in, lines of a terminal out: text and evidence in the order of the page with the types in the margin, and below it what was
 * left out, by kind and count. An article that is no page has paragraphs only.
 */
import { listed, printable } from '@firsthand/digest';
import { type Block, type BlockType, isFurniture, isProse, type ReadArticle } from '@firsthand/reader';
import { block, indented, type Page } from '../render/terminal-page.js';

/** Columns of the margin: the longest type is "caption-credit". */
const MARGIN_COLUMNS = 16;

/** A narrower page has no room for the margin, and each type stands above its block. */
const NARROW = 56;

export function blockLines(sheet: Page, article: ReadArticle): readonly string[] {
  const { body, blocks } = article;
  if (blocks === undefined || blocks.length === 0) {
    const paragraphs = body.split(/\n+/).filter((line) => line.trim() !== '');
    return paragraphs.flatMap((text) => shownBlock(sheet, 'paragraph', text, true));
  }
  const shown = blocks.filter((one) => !isFurniture(one));
  return [
    ...shown.flatMap((one) => shownBlock(sheet, one.type, one.text, isProse(one))),
    ...leftOutLines(sheet, blocks.filter(isFurniture)),
  ];
}

function shownBlock(sheet: Page, type: BlockType, text: string, prose: boolean): readonly string[] {
  const runs = [prose ? { text: printable(text) } : { text: printable(text), paint: sheet.faint }];
  const label = words(type);
  if (sheet.width < NARROW)
    return [...block(sheet, { first: [] }, [{ text: label, paint: sheet.faint }]), ...indented(sheet, 2, runs)];
  return block(
    sheet,
    { first: [{ text: label.padEnd(MARGIN_COLUMNS), paint: prose ? sheet.faint : sheet.good }] },
    runs,
  );
}

/** "Left out: navigation (12), related links (3)", the most frequent first. */
function leftOutLines(sheet: Page, blocks: readonly Block[]): readonly string[] {
  if (blocks.length === 0) return [];
  const counts = new Map<BlockType, number>();
  for (const { type } of blocks) counts.set(type, (counts.get(type) ?? 0) + 1);
  const kinds = [...counts].toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
  const list = listed(kinds.map(([type, count]) => `${words(type)} (${count})`));
  return [
    '',
    ...block(sheet, { first: [{ text: 'Left out: ', paint: sheet.faint }] }, [{ text: list, paint: sheet.faint }]),
  ];
}

function words(type: BlockType): string {
  return type.replaceAll('-', ' ');
}
