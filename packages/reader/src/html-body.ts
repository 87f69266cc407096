/**
 * The blocks of a page in, the paragraphs of its article out. A page that is nothing but its article is taken whole. Elsewhere Readability
 * says where the article is and the scan says what stands there: paragraphs beside those that Readability kept stay, and where it lost most of
 * what the page itself marks as article, the marked paragraphs are taken.
 */
import type { Block, PageScan } from './html-scan.js';

/** Readability may drop this share of the marked article before we go by the marks: a caption and a promotion are less, a lost article is more. */
const LOST_SHARE = 0.5;

/** Below this share of text that both see, the scan and Readability cut the page differently, and Readability's own cut is taken. */
const SHARED_SHARE = 0.8;

/** A page without any `<article>` or `<main>` is mostly furniture: only a large loss speaks against Readability. */
const LOST_SHARE_UNMARKED = 0.3;

/** `readable` are the blocks that Readability kept, or null where it was not asked or found nothing. */
export function chooseParagraphs(page: PageScan, readable: readonly Block[] | null): readonly Block[] {
  const shown = page.blocks.filter((block) => !block.beside);
  const marked = markedBlocks(shown);
  const region = marked ?? shown;
  if (page.plain) return region;
  const chosen = readable === null ? [] : withoutTeasers(readableBlocks(page.blocks, readable), marked);
  const marks = region.filter((block) => block.tag === 'p' || block.tag === 'blockquote');
  const paragraphs = marks.length === 0 && marked !== null ? marked : marks;
  const needed = lengthOf(paragraphs) * (marked === null ? LOST_SHARE_UNMARKED : LOST_SHARE);
  if (lengthOf(chosen) > 0 && lengthOf(chosen) >= needed) return chosen;
  return paragraphs.length > 0 ? paragraphs : chosen;
}

/** The blocks of the `<article>` with the most text, else of `<main>`, or null where the page has neither. */
function markedBlocks(blocks: readonly Block[]): readonly Block[] | null {
  const articles = new Map<number, Block[]>();
  for (const block of blocks) {
    if (block.article === null) continue;
    const own = articles.get(block.article);
    if (own === undefined) articles.set(block.article, [block]);
    else own.push(block);
  }
  let longest: readonly Block[] = [];
  for (const own of articles.values()) if (lengthOf(own) > lengthOf(longest)) longest = own;
  if (longest.length > 0) return longest;
  const main = blocks.filter((block) => block.main);
  return main.length > 0 ? main : null;
}

/** What Readability kept, as the page has it, and the paragraphs that stand among it. */
function readableBlocks(blocks: readonly Block[], readable: readonly Block[]): readonly Block[] {
  const texts = new Set(readable.map((block) => key(block.text)));
  const kept = new Set(blocks.filter((block) => texts.has(key(block.text))));
  if (lengthOf([...kept]) < lengthOf(readable) * SHARED_SHARE) return readable;
  const containers = new Map<number, { all: number; kept: number }>();
  for (const block of blocks) {
    if (block.tag !== 'p' || block.beside) continue;
    const tally = containers.get(block.container) ?? { all: 0, kept: 0 };
    tally.all += block.text.length;
    if (kept.has(block)) tally.kept += block.text.length;
    containers.set(block.container, tally);
  }
  return blocks.filter((block) => {
    if (block.beside) return false;
    if (kept.has(block)) return true;
    const tally = containers.get(block.container);
    return block.tag === 'p' && tally !== undefined && tally.kept * 2 > tally.all;
  });
}

/** Where one `<article>` holds most of the text, the other ones are teasers of other articles; a live page has many of like size. */
function withoutTeasers(chosen: readonly Block[], marked: readonly Block[] | null): readonly Block[] {
  const article = marked?.[0]?.article ?? null;
  if (article === null) return chosen;
  const own = chosen.filter((block) => block.article === article);
  if (lengthOf(own) * 2 <= lengthOf(chosen)) return chosen;
  return chosen.filter((block) => block.article === article || block.article === null);
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

/** The text without white space, which Readability does not keep as it was. */
function key(text: string): string {
  return text.replace(/\s+/g, '');
}
