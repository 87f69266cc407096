/** What the reader hands out for one article: what the analysis needs, and what the page showed around its text. */
import type { Article } from '@firsthand/core';
import type { PageMetadata } from './metadata/page-metadata.js';
import { type Block, isProse, textOfBlocks } from './page/block.js';

export interface ReadArticle extends Article {
  /** The blocks of its page in their order, those of the text among them; absent where it was not read from a page. */
  readonly blocks?: readonly Block[];
  /** What its page says of itself and where; absent where it was not read from a page. */
  readonly metadata?: PageMetadata;
}

/** The article's own text: the prose of its page without the credits that the analysis reads along with it; the whole body where there was no page. */
export function proseOf({ body, blocks = [] }: ReadArticle): string {
  const prose = blocks.filter(isProse);
  return prose.length === 0 ? body : textOfBlocks(prose);
}
