/**
 * Articles in any order in, articles in their canonical order with ids that a person can read out: "the-gulf-examiner", or the file's
 * name where no outlet is known. The order depends on what the articles are, not on how they were given.
 */
import type { Article } from './article.js';

export interface NamedArticle {
  readonly id: string;
  readonly article: Article;
}

/** Longer names are cut: an id is to be read and typed. */
const longestId = 40;

/** Gives every article its id. Two of one outlet are numbered in the canonical order. */
export function nameArticles(articles: readonly Article[]): readonly NamedArticle[] {
  const taken = new Set<string>();
  return articles.toSorted(compareArticles).map((article) => {
    const name = slugOf(article.outlet ?? '') || slugOf(fileName(article.source)) || 'article';
    let id = reserved.test(name) ? `${name}-1` : name;
    for (let count = 2; taken.has(id); count++) id = `${name}-${count}`;
    taken.add(id);
    return { id, article };
  });
}

/** Ids that the report gives to sources that are not there. */
const reserved = /^missing-\d+$/;

function compareArticles(a: Article, b: Article): number {
  for (const [left, right] of [
    [a.published, b.published],
    [a.outlet, b.outlet],
    [a.headline, b.headline],
    [a.source, b.source],
    [a.body, b.body],
    [a.byline, b.byline],
    [a.url, b.url],
  ]) {
    if (left === right) continue;
    // Unknown comes last, whatever is unknown.
    if (left === null || left === undefined) return 1;
    if (right === null || right === undefined) return -1;
    return left < right ? -1 : 1;
  }
  return 0;
}

function fileName(source: string): string {
  return (source.split(/[\\/]/).at(-1) ?? source).replace(/\.(?:html?|txt|jsonl)(?=#|$)/i, '');
}

function slugOf(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, longestId)
    .replace(/-+$/, '');
}
