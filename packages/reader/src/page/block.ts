/**
 * What a page is made of: a block is a run of text between two borders of block elements, and its type says what it is to a reader of the
 * page. The blocks of an article stand in the order of the page.
 */

/** The blocks that are the article's text. */
export const proseTypes = ['paragraph', 'quotation', 'list-item', 'sub-heading', 'table'] as const;

/** What belongs to the article and is not its text: who made it, from what, when. */
export const evidenceTypes = [
  'headline',
  'standfirst',
  'by-line',
  'dateline',
  'agency-credit',
  'source-credit',
  'caption',
  'caption-credit',
  'correction',
  'update-stamp',
] as const;

/** What stands around articles. `furniture` is what is none of the others: legal lines, labels of buttons, forms. */
export const furnitureTypes = [
  'navigation',
  'promotion',
  'newsletter',
  'related-links',
  'comment',
  'cookie-banner',
  'share-bar',
  'furniture',
] as const;

export type BlockType = (typeof proseTypes)[number] | (typeof evidenceTypes)[number] | (typeof furnitureTypes)[number];

/** A link as the page has it. */
export interface BlockLink {
  /** Its words, white space collapsed; may be empty where it holds a picture. */
  readonly text: string;
  /** Its address as written: it may be relative to the page. */
  readonly address: string;
}

export interface Block {
  readonly type: BlockType;
  /** White space collapsed as a browser shows it, what is never seen (soft hyphens) left out. Never blank. */
  readonly text: string;
  /** The links in it, in their order. */
  readonly links: readonly BlockLink[];
  /** The block element that the text stands in, e.g. `p`. */
  readonly tag: string;
}

const prose: ReadonlySet<BlockType> = new Set(proseTypes);

/** Whether the block is part of the article's text. */
export function isProse({ type }: Pick<Block, 'type'>): boolean {
  return prose.has(type);
}

/** Credits within the article: "(Reporting by A. Writer)", "This story first appeared in The Ledger." */
const credits: ReadonlySet<BlockType> = new Set(['agency-credit', 'source-credit']);

/** Whether the analysis reads the block: the text, and the credits, in which an article names its sources. */
export function isTold(block: Pick<Block, 'type'>): boolean {
  return isProse(block) || credits.has(block.type);
}

const furniture: ReadonlySet<BlockType> = new Set(furnitureTypes);

/** Whether the block stands around the article and is no part of it. */
export function isFurniture({ type }: Pick<Block, 'type'>): boolean {
  return furniture.has(type);
}

/** The texts of blocks with blank lines between them. */
export function textOfBlocks(blocks: readonly Pick<Block, 'text'>[]): string {
  return blocks.map(({ text }) => text).join('\n\n');
}
