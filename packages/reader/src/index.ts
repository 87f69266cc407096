/** From files to articles: what callers may import. */
export { type ReadOptions, type ReadResult, readPaths } from './read-paths.js';
export { compareSources } from './source-order.js';
export type { Block, BlockLink, BlockType } from './page/block.js';
export type { ReadArticle } from './read-article.js';
