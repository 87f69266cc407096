/**
 * A sentence and the article's quotations in, the pieces that attribution works on out: words with their hyphens and titles kept whole,
 * numbers, marks, and one piece for every quotation, whatever it holds, so that nobody's words are read as the reporter's.
 */
import type { ArticleText, Sentence } from '../text/index.js';
import { titles } from './titles.js';

export interface Piece {
  readonly kind: 'word' | 'number' | 'mark' | 'quote';
  readonly text: string;
  /** Lower case, straight apostrophe, no possessive. */
  readonly norm: string;
  readonly start: number;
  readonly end: number;
  /** Begins with a capital; of a quotation, that it is written like a title. */
  readonly capital: boolean;
  readonly possessive: boolean;
  /** Index of the quotation in the article, or -1. */
  readonly quotation: number;
}

const pattern =
  /(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*(?:[-\u2011]?\p{L}+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:[-\u2011'’&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|[^\s\p{L}\p{N}]/gu;

/** The pieces of one sentence. `from` is the index of the first quotation that may reach into it. */
export function piecesOf(article: ArticleText, sentence: Sentence, from = 0): Piece[] {
  const { text, quotations } = article;
  const pieces: Piece[] = [];
  let at = sentence.start;
  for (let q = from; q < quotations.length; q++) {
    const quotation = quotations[q];
    if (quotation === undefined || quotation.outerStart >= sentence.end) break;
    if (quotation.outerEnd <= at) continue;
    readPieces(text, at, quotation.outerStart, pieces);
    const start = Math.max(quotation.outerStart, sentence.start);
    const end = Math.min(quotation.outerEnd, sentence.end);
    const capital = isTitleCase(text.slice(quotation.start, Math.min(quotation.end, quotation.start + longestTitle)));
    pieces.push({ kind: 'quote', text: '', norm: '', start, end, capital, possessive: false, quotation: q });
    at = end;
  }
  readPieces(text, at, sentence.end, pieces);
  return pieces;
}

/** Titles of works in characters; what is longer is not looked at. */
const longestTitle = 80;

/** Every word that carries meaning begins with a capital: the title of a work, a name. */
export function isTitleCase(words: string): boolean {
  const small = /^(?:a|an|the|of|in|on|for|to|and|or|at|by|with|from|de|la|le|du)$/i;
  const heavy = (words.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? []).filter((w) => !small.test(w));
  return heavy.length > 1 && heavy.every((w) => /^[\p{Lu}\p{N}]/u.test(w));
}

/** A headline In Capitals Like These tells no names from words. */
export function isTitleCased(pieces: readonly Piece[]): boolean {
  let long = 0;
  let capitals = 0;
  for (const piece of pieces) {
    if (piece.kind !== 'word' || piece.norm.length < 4) continue;
    long++;
    if (piece.capital) capitals++;
  }
  return long > 3 && capitals > 0.8 * long;
}

function readPieces(text: string, from: number, to: number, pieces: Piece[]): void {
  if (from >= to) return;
  const stretch = text.slice(from, to);
  for (const match of stretch.matchAll(pattern)) {
    const raw = match[0];
    const start = from + match.index;
    const end = start + raw.length;
    const last = pieces.at(-1);
    const isWord = /^\p{L}/u.test(raw);
    // "Mr." and "J." keep their full stop.
    if (
      raw === '.' &&
      last?.end === start &&
      last.kind === 'word' &&
      (titles.has(last.norm) || /^\p{Lu}$/u.test(last.text))
    )
      continue;
    const plain = raw.replaceAll('’', "'");
    const singular = /'s$/i.test(plain);
    const plural = isWord && /s$/i.test(raw) && /^['’](?!\p{L})/u.test(stretch.slice(match.index + raw.length));
    const norm = (singular ? plain.slice(0, -2) : plain).toLowerCase();
    const kind = isWord ? 'word' : /^\p{N}/u.test(raw) ? 'number' : 'mark';
    const capital = isWord && /^(?:\p{Lu}|(?:a[dlnrst]|ash|el|d|l|o)[-'’]\p{Lu})/u.test(raw);
    if (plural) pieces.push({ kind, text: raw, norm, start, end, capital, possessive: true, quotation: -1 });
    else if (!((raw === "'" || raw === '’') && last?.possessive && last.end === start))
      pieces.push({ kind, text: raw, norm, start, end, capital, possessive: singular, quotation: -1 });
  }
}
