/**
 * An article's text and its quotations in, the spans of its sentences out.
 * A mark that could end a sentence does so unless an abbreviation, an initial, a number or an open quotation speaks against it:
 * what somebody says in one breath stays in one sentence, unless it is long.
 */
import { clockFollowers, leadingAbbreviations, sentenceOpeners, trailingAbbreviations } from './abbreviations.js';
import type { QuotedSpan } from './quotation-marks.js';

export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
  /** Counts the paragraphs (lines that are not blank) from 0. */
  readonly paragraph: number;
  /** The span is a by-line that was glued to the sentence behind it. */
  readonly byline?: true;
}

/** A quotation of more words than this is a speech: its sentences are told apart. */
const wordsOfASpeech = 30;

/** A sentence of more characters than this is a list or a broken text: it is cut at white space. */
const longestSentence = 1_500;

/** The spans of the sentences of `text`, in order, without overlap; white space and bullets around them are left out. */
export function findSentences(text: string, quotations: readonly QuotedSpan[]): SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  const inside = insideOf(quotations.filter((q) => !q.open && !isSpeech(text, q)));
  let paragraph = 0;
  for (const line of linesOf(text)) {
    const before = sentences.length;
    let start = line.start;
    for (const end of boundaries(text, line.start, line.end, inside)) {
      pushTrimmed(sentences, text, start, end, paragraph);
      start = end;
    }
    pushTrimmed(sentences, text, start, line.end, paragraph);
    if (sentences.length > before) paragraph++;
  }
  return sentences;
}

function* linesOf(text: string): Generator<{ start: number; end: number }> {
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    yield { start: match.index, end: match.index + match[0].length };
  }
}

function isSpeech(text: string, quotation: QuotedSpan): boolean {
  const words = text.slice(quotation.start, quotation.end).match(/\S+/g);
  return (words?.length ?? 0) > wordsOfASpeech;
}

/** A test whether an offset lies inside one of the spans; it is asked in rising order. */
function insideOf(spans: readonly QuotedSpan[]): (offset: number) => boolean {
  const ordered = [...spans].toSorted((a, b) => a.start - b.start);
  return (offset) => {
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ordered[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const span = ordered[low - 1];
    return span !== undefined && offset < span.outerEnd;
  };
}

// A sentence's last mark with the closing quotes and brackets behind it, then white space or a glued capital.
// The look-behind keeps the search linear on long rows of marks.
const endPattern = /(?<![.!?…])[.!?…]+(["'”’»“)\]]*)(?=\s|\p{Lu}\p{Ll}|$)/gu;

/** How far around a mark its words are looked at: longer than any abbreviation, short enough for lines of any length. */
const reach = 60;

function* boundaries(text: string, from: number, to: number, inside: (offset: number) => boolean): Generator<number> {
  const line = text.slice(from, to);
  for (const match of line.matchAll(endPattern)) {
    const end = match.index + match[0].length;
    if (end >= line.length) break;
    if (inside(from + end)) continue;
    if (endsSentence(line, match.index, end)) yield from + end;
  }
}

function endsSentence(line: string, mark: number, end: number): boolean {
  const glued = !/\s/.test(line.charAt(end));
  const after = line.slice(end, end + reach);
  const next = after.match(/^\s*["'“‘«„([•–—-]*\s*([\p{L}\p{N}][\p{L}\p{M}]*)/u);
  const nextWord = next?.[1] ?? '';
  // "CALDER FALLS, Ore. — ", "REPUBLIC, Wash. (CPS)", "6:55 p.m. — ": the line's opening goes on.
  // A dash before an agency's letters at the end ("– CSNA") is a credit of its own.
  if (/^\s*[–—-](?!\s?\p{Lu}{2,8}$)|^\s*\(\p{Lu}{2,6}\)/u.test(after)) return false;
  const opensLikeSentence = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(nextWord) || /^\s*["“‘«„([•]/.test(after);
  if (nextWord !== '' && !opensLikeSentence) return false;
  if (line.charAt(mark) !== '.') return !glued;
  const word = line.slice(Math.max(0, mark - reach), mark).match(/[\p{L}\p{N}.]+$/u)?.[0] ?? '';
  if (glued) return /\p{Ll}{2,}$/u.test(word) && !/\.\p{Ll}/u.test(line.slice(mark, mark + 2));
  const bare = word.replaceAll('.', '').toLowerCase();
  // "1. It is", "A. He did": the number of a list, the letter of an interview.
  const before = line.slice(Math.max(0, mark - reach), mark - word.length).trimEnd();
  if (/^(?:\p{N}{1,2}|\p{Lu})$/u.test(word) && /^$|[.!?]["”’]?$/.test(before)) return false;
  if (bare === 'am' || bare === 'pm') return !/^\s*\(/.test(after) && !clockFollowers.has(nextWord.toLowerCase());
  const opener = sentenceOpeners.has(nextWord.toLowerCase());
  if (leadingAbbreviations.has(bare) && /^\p{Lu}/u.test(word)) return false;
  if (bare === 'no' && /^\p{N}/u.test(nextWord)) return false;
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return opener;
  if (trailingAbbreviations.has(bare) && bare !== 'no') return opener || !/^\p{Lu}/u.test(nextWord);
  return true;
}

function pushTrimmed(sentences: SentenceSpan[], text: string, from: number, to: number, paragraph: number): void {
  let start = from;
  let end = to;
  while (start < end && /[\s•·▪*]/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  while (end - start > longestSentence) {
    const cut = cutAtSpace(text, start, start + longestSentence);
    sentences.push({ start, end: cut, paragraph });
    start = cut;
    while (start < end && /\s/.test(text.charAt(start))) start++;
  }
  if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) sentences.push({ start, end, paragraph });
}

/** The last white space in the second half of [start, limit), or the limit; never between the halves of a surrogate pair. */
function cutAtSpace(text: string, start: number, limit: number): number {
  for (let at = limit; at > start + (limit - start) / 2; at--) {
    if (/\s/.test(text.charAt(at))) return at;
  }
  const splitsPair = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1));
  return splitsPair ? limit - 1 : limit;
}
