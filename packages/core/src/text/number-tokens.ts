// In: a stretch of text. Out: its words, numerals and marks with absolute offsets, blanks left out.
// The idea: numbers and dates are phrases of few tokens, so both are read by walking one token list from left to right.

export interface Token {
  readonly kind: 'word' | 'numeral' | 'mark';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, straight apostrophe, without a possessive ending: "Tuesday’s" reads as "tuesday". */
  readonly lower: string;
  /** True when nothing stands between this token and the one before. */
  readonly glued: boolean;
}

// Every branch starts with a different class of character and is greedy over classes that exclude each other, so no branch is tried twice.
const TOKEN = new RegExp(
  [
    "\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)*",
    '[0-9]{1,3}(?:[,\\u00a0\\u2009\\u202f][0-9]{3})+(?![0-9])(?:\\.[0-9]+)?',
    '[0-9]+(?:\\.[0-9]+)?',
    '[¼-¾⅐-⅞]',
    '[^\\s]',
  ].join('|'),
  'gu',
);

const POSSESSIVE = /['’]s$/;

/** The tokens of text[start, end), offsets into the whole text. */
export function tokenize(text: string, start: number, end: number): readonly Token[] {
  const tokens: Token[] = [];
  const stretch = text.slice(start, end);
  let previousEnd = -1;
  for (const match of stretch.matchAll(TOKEN)) {
    const [found] = match;
    const code = found.codePointAt(0) ?? 0;
    const numeral =
      (code >= 0x30 && code <= 0x39) || (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e);
    const word = !numeral && /^\p{L}/u.test(found);
    tokens.push({
      kind: numeral ? 'numeral' : word ? 'word' : 'mark',
      start: start + match.index,
      end: start + match.index + found.length,
      text: found,
      lower: word ? found.toLowerCase().replace(POSSESSIVE, '').replaceAll('’', "'") : found,
      glued: match.index === previousEnd,
    });
    previousEnd = match.index + found.length;
  }
  return tokens;
}

const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑', '–', '—', '−']);

/** True for a hyphen or dash that touches both its neighbours ("forty-one", "2–1"). */
export function isJoint(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && HYPHENS.has(token.text) && token.glued && tokens[index + 1]?.glued === true;
}

/** True when the word is written with a capital first letter. */
export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text);
}
