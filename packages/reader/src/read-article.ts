/** What the reader hands out for one article: what the analysis needs, and what the page showed around its text. */
import type { Article } from '@firsthand/core';
import type { PageMetadata } from './metadata/page-metadata.js';
import type { Block } from './page/block.js';

export interface ReadArticle extends Article {
  /** The blocks of its page in their order, those of the text among them; absent where it was not read from a page. */
  readonly blocks?: readonly Block[];
  /** What its page says of itself and where; absent where it was not read from a page. */
  readonly metadata?: PageMetadata;
}
