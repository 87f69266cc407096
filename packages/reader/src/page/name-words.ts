/**
 * The names of an element (classes, ids, roles) in, what their words say out. Names are written in words between white space, and sites share
 * words and whole names from page to page, so what has been found out is remembered: for the names of single elements and for single words.
 */

/** What is remembered, in names and in words; beyond it memory would grow with the number of pages. */
const MAX_REMEMBERED = 20_000;

/** The longest names that are looked at: real ones have some 100 characters, and a page may hold millions. */
const NAMES_MAX_LENGTH = 400;

/** Takes one word in lower case, with a `-` where capitals part it, and gives what it says as bits. */
export type WordMeaning = (word: string) => number;

/** Makes a reader of names: it gives the bits of all words of the names together, 0 for no names. */
export function nameReader(meaningOf: WordMeaning): (names: string | undefined) => number {
  const knownNames = new Map<string, number>();
  const knownWords = new Map<string, number>();
  const readWord = (word: string) => remembered(knownWords, word, () => meaningOf(plainWord(word)));
  return (names) => {
    if (names === undefined || names === '') return 0;
    return remembered(knownNames, names, () => {
      let bits = 0;
      for (const word of names.slice(0, NAMES_MAX_LENGTH).split(/\s+/)) if (word !== '') bits |= readWord(word);
      return bits;
    });
  };
}

/** The meaning of words by patterns: a bit for each that fits, the first the lowest. */
export function meaningByPatterns(patterns: readonly RegExp[]): WordMeaning {
  return (word) => patterns.reduce((bits, pattern, at) => (pattern.test(word) ? bits | (1 << at) : bits), 0);
}

function remembered(known: Map<string, number>, key: string, find: () => number): number {
  const seen = known.get(key);
  if (seen !== undefined) return seen;
  const bits = find();
  if (known.size >= MAX_REMEMBERED) known.clear();
  known.set(key, bits);
  return bits;
}

function plainWord(word: string): string {
  return word.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}
