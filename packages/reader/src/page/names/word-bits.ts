/** Says of a word in lower case which of some kinds of things it names, as bits. */
export type WordBits = (word: string) => number;

/** A bit for each pattern that fits, the first the lowest. Most words fit none, which one pattern tells. */
export function bitsOfPatterns(patterns: readonly RegExp[]): WordBits {
  const any = new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'));
  return (word) => {
    if (!any.test(word)) return 0;
    let bits = 0;
    for (let at = 0; at < patterns.length; at++) if (patterns[at]?.test(word) === true) bits |= 1 << at;
    return bits;
  };
}

/** What names say to those who look for an article's text, for parts of pages, and for what a page says of itself; as bits, 0 for nothing. */
export interface NameMeaning {
  readonly places: number;
  readonly zones: number;
  readonly surroundings: number;
}
