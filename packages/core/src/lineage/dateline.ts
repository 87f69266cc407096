/**
 * The opening of an article in, the agency that its dateline names out: "GLASGOW (Sportlink) -", "MUSCAT, March 3 (Meridian Wire) —".
 * Whoever has a dateline of its own was there, or says so.
 */
import type { ArticleText, Sentence } from '../text/index.js';

export interface Dateline {
  /** The agency as written: "Sportlink", "TP". */
  readonly agency: string;
  readonly sentence: Sentence;
  /** Offsets of the agency's name in the text. */
  readonly start: number;
  readonly end: number;
}

const datelinePattern = /^(\p{Lu}[\p{L}'’ .-]{1,40}(?:,[^()]{1,40})?\s\()(\p{Lu}[\p{L}\p{N}&' .-]{1,40})\)\s?[–—-]/u;

/** The dateline of an article, or null. Only the first sentences of prose are looked at. */
export function datelineOf(article: ArticleText): Dateline | null {
  const opening = article.sentences.filter(({ kind }) => kind === 'prose').slice(0, 2);
  for (const sentence of opening) {
    const match = article.text.slice(sentence.start, sentence.end).match(datelinePattern);
    const [, before, agency] = match ?? [];
    if (before === undefined || agency === undefined) continue;
    const start = sentence.start + before.length;
    return { agency, sentence, start, end: start + agency.length };
  }
  return null;
}

/** Whether an agency's short name stands for an outlet: its first words, or its initials. */
export function abbreviates(agency: string, outletWords: readonly string[]): boolean {
  const words = agency
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (words.length === 0 || outletWords.length === 0) return false;
  if (words.every((word, place) => outletWords[place] === word)) return true;
  return words.length === 1 && words[0] === outletWords.map((word) => word.charAt(0)).join('');
}
