/**
 * The addresses of this view: `#/compare/REWRITE`, `#/compare/REWRITE/N` for a sentence of the rewrite, and `#/compare/REWRITE/source/ARTICLE/N` for
 * one of a source, e.g. a sentence that was left out.
 */
import { articleOf } from '@firsthand/digest';
import { address } from '../route/route.js';

export interface ComparePlace {
  /** The article that is asked for; null leaves the choice to the view. */
  readonly rewrite: string | null;
  /** The sentence that is asked for, as `ARTICLE:N`. */
  readonly sentence: string | null;
}

const SOURCE = 'source';

/** What the parts of an address name; whether there is such an article or sentence is not asked here. */
export function placeOf(path: readonly string[]): ComparePlace {
  const [rewrite = null, second, article, number] = path;
  if (rewrite === null) return { rewrite: null, sentence: null };
  if (second === SOURCE && article !== undefined) return { rewrite, sentence: sentenceId(article, number) };
  return { rewrite, sentence: sentenceId(rewrite, second) };
}

/** `kinds` are the filters, as the query has them. */
export function addressInComparison(rewrite: string, sentence: string | null, kinds = ''): string {
  return address('compare', pathTo(rewrite, sentence), { kinds });
}

/** The number of a sentence in its article: 18 for `trend-wharf:18`; 0 is the headline. */
export function numberOf(sentence: string): number {
  return Number(sentence.slice(sentence.lastIndexOf(':') + 1));
}

function pathTo(rewrite: string, sentence: string | null): readonly string[] {
  if (sentence === null) return [rewrite];
  const article = articleOf(sentence);
  const number = String(numberOf(sentence));
  return article === rewrite ? [rewrite, number] : [rewrite, SOURCE, article, number];
}

function sentenceId(article: string, number: string | undefined): string | null {
  return number !== undefined && /^\d{1,9}$/.test(number) ? `${article}:${Number(number)}` : null;
}
