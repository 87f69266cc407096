/**
 * A text in, what its characters are out, in one pass: words, ends of sentences, capitals, figures. The kinds of characters are those of Unicode,
 * found once for each character; characters beyond 16 bits are letters of no case.
 */

export interface LetterCounts {
  readonly words: number;
  /** Marks that end a sentence, with the quotation marks and brackets behind them, before a space or the end. */
  readonly sentenceEnds: number;
  readonly commas: number;
  readonly digits: number;
  readonly separators: number;
  /** Words that begin with a capital, behind an opening mark or without one. */
  readonly capitalWords: number;
  /** Words of at most `SMALL_WORD` letters in lower case. */
  readonly smallWords: number;
  readonly hasLower: boolean;
  readonly hasUpper: boolean;
  readonly startsLower: boolean;
  readonly startsUpper: boolean;
}

const LOWER = 1;
const UPPER = 2;
const SPACE = 4;
const DIGIT = 8;
const COMMA = 16;
const SEPARATOR = 32;
const STOP = 64;
const CLOSING = 128;
const OPENING = 256;
/** What may stand behind a word. */
const BEHIND_WORD = 512;

const patterns: readonly (readonly [number, RegExp])[] = [
  [LOWER, /\p{Ll}/u],
  [UPPER, /\p{Lu}/u],
  [SPACE, /\s/],
  [DIGIT, /\d/],
  [COMMA, /[,;，、]/],
  [SEPARATOR, /[|•·»›/]/],
  [STOP, /[.!?…。！？]/],
  [CLOSING, /["'”’»)\]]/],
  [OPENING, /["'“‘«(]/],
  [BEHIND_WORD, /[\s,.;:!?]/],
];

const UNKNOWN = -1;
const known = new Int16Array(0x1_0000).fill(UNKNOWN);

function kindOf(code: number): number {
  const seen = known[code] ?? UNKNOWN;
  if (seen !== UNKNOWN) return seen;
  const character = String.fromCharCode(code);
  let kind = 0;
  for (const [bit, pattern] of patterns) if (pattern.test(character)) kind |= bit;
  known[code] = kind;
  return kind;
}

/** "said", "their": words of five letters at most carry a sentence in most written languages. */
const SMALL_WORD = 5;

export function letterCounts(text: string): LetterCounts {
  let words = 0;
  let sentenceEnds = 0;
  let commas = 0;
  let digits = 0;
  let separators = 0;
  let capitalWords = 0;
  let smallWords = 0;
  let seen = 0;
  /** Number of the character within its word, and of the letters in lower case with which the word begins. */
  let place = 0;
  let low = 0;
  let stopped = false;
  let opened = false;
  for (let at = 0; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    seen |= kind;
    if ((kind & BEHIND_WORD) !== 0 && low === place && low >= 1 && low <= SMALL_WORD) smallWords++;
    if ((kind & SPACE) !== 0) {
      if (stopped) sentenceEnds++;
      stopped = false;
      place = 0;
      low = 0;
      continue;
    }
    if (place === 0) words++;
    if ((kind & UPPER) !== 0 && (place === 0 || (place === 1 && opened))) capitalWords++;
    opened = place === 0 && (kind & OPENING) !== 0;
    if ((kind & LOWER) !== 0 && low === place) low++;
    place++;
    if ((kind & STOP) !== 0) stopped = true;
    else if ((kind & CLOSING) === 0) stopped = false;
    if ((kind & DIGIT) !== 0) digits++;
    else if ((kind & COMMA) !== 0) commas++;
    else if ((kind & SEPARATOR) !== 0) separators++;
  }
  if (stopped) sentenceEnds++;
  if (low === place && low >= 1 && low <= SMALL_WORD) smallWords++;
  const first = text === '' ? 0 : kindOf(text.charCodeAt(0));
  return {
    words,
    sentenceEnds,
    commas,
    digits,
    separators,
    capitalWords,
    smallWords,
    hasLower: (seen & LOWER) !== 0,
    hasUpper: (seen & UPPER) !== 0,
    startsLower: (first & LOWER) !== 0,
    startsUpper: (first & UPPER) !== 0,
  };
}
