/**
 * Text in, tokens out: words, numbers and marks with their spans and the form under which they are compared.
 * Hyphenated compounds fall apart ("nineteen-year-old" is three words), so that other spellings of them still meet.
 */
import { stemmer } from 'stemmer';

export interface Token {
  /** Offsets in UTF-16 code units into the article's text. */
  readonly start: number;
  readonly end: number;
  /** Lower case, straight apostrophes, no possessive, no dots in abbreviations; `US` stays upper case (it is not "us"). */
  readonly norm: string;
  /** The Porter stem of a word; the digits of a number; the mark itself. */
  readonly stem: string;
  readonly kind: 'word' | 'number' | 'punctuation';
  /** The word begins with a capital letter. */
  readonly capital: boolean;
}

// Abbreviations with dots ("U.S.", "a.m."), numbers with inner marks ("1,200.5", "9:42", "117th"), words with inner apostrophes.
const tokenPattern =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*(?:(?:st|nd|rd|th)(?!\p{L}))?|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*|[^\s\p{L}\p{N}]/gu;

/** Abbreviations whose lower-case form is another word. */
const capitalsThatMatter = new Set(['US', 'IT', 'WHO', 'UN']);

/** Longer runs of letters are no word of any language; only their beginning is compared. */
const longestWord = 64;

const stems = new Map<string, string>();
/** Enough for the vocabulary of a large story; emptied when full, so that memory stays bounded. */
const mostStems = 50_000;

/** The Porter stem of a normalised word (Porter, "An algorithm for suffix stripping", 1980), with a bounded cache. */
export function stemOf(norm: string): string {
  const known = stems.get(norm);
  if (known !== undefined) return known;
  if (stems.size >= mostStems) stems.clear();
  const stem = stemmer(norm);
  stems.set(norm, stem);
  return stem;
}

/** The form of a word under which it is compared with others. */
export function normalise(word: string): string {
  const bare = word.length > longestWord ? word.slice(0, longestWord) : word;
  const undotted = bare.includes('.') ? bare.replaceAll('.', '') : bare;
  if (capitalsThatMatter.has(undotted)) return undotted;
  return undotted
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll('’', "'")
    .replace(/'s$|'$/, '');
}

/** The tokens of text[start, end), in order, without overlap. */
export function tokenise(text: string, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  const stretch = text.slice(start, end);
  for (const match of stretch.matchAll(tokenPattern)) {
    const raw = match[0];
    const first = raw.charAt(0);
    const kind = /\p{N}/u.test(first) ? 'number' : /\p{L}/u.test(first) ? 'word' : 'punctuation';
    const norm = kind === 'word' ? normalise(raw) : raw;
    tokens.push({
      start: start + match.index,
      end: start + match.index + raw.length,
      norm,
      stem: kind === 'word' ? stemOf(norm) : norm,
      kind,
      capital: kind === 'word' && first !== first.toLowerCase(),
    });
  }
  return tokens;
}
