/**
 * A stem in, how common the word is in English at large out. Rarity within a story cannot tell "region" from "regatta": both may stand
 * there once, but sharing the first says little.
 */
import { stemOf } from '../tokens.js';
import { everydayWords, frequentWords } from './common-words-data.js';

export type Commonness = 'everyday' | 'frequent' | 'rare';

let bands: { readonly everyday: ReadonlySet<string>; readonly frequent: ReadonlySet<string> } | null = null;

/** The band of a word, by its Porter stem. */
export function commonnessOf(stem: string): Commonness {
  bands ??= { everyday: stemsOf(everydayWords), frequent: stemsOf(frequentWords) };
  if (bands.everyday.has(stem)) return 'everyday';
  return bands.frequent.has(stem) ? 'frequent' : 'rare';
}

function stemsOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/).map(stemOf));
}
