/**
 * An article and the words of the story's subject in, whether it is a round-up of several stories out.
 * The paragraphs of a report speak of one thing: each has a telling word in common with another or with the subject. Most paragraphs of
 * a round-up stand alone.
 */
import type { SentenceTerms } from '../passages/index.js';
import { commonnessOf } from '../text/lexicon/common-words.js';

/** Fewer paragraphs on other things may be an aside. */
const leastLoose = 3;
/** Of a report with short paragraphs up to two fifths stand alone. */
const leastShare = 0.6;

/** Whether most paragraphs have nothing to do with the subject nor with one another. */
export function isRoundUp(sentences: readonly SentenceTerms[], subject: ReadonlySet<string>): boolean {
  const paragraphs = new Map<number, Set<string>>();
  for (const { sentence, terms } of sentences) {
    if (sentence.kind !== 'prose') continue;
    const words = paragraphs.get(sentence.paragraph) ?? new Set();
    for (const term of terms.keys()) if (isTelling(term)) words.add(term);
    paragraphs.set(sentence.paragraph, words);
  }
  const holders = new Map<string, number>();
  for (const words of paragraphs.values()) for (const word of words) holders.set(word, (holders.get(word) ?? 0) + 1);
  const loose = [...paragraphs.values()].filter((words) =>
    [...words].every((word) => holders.get(word) === 1 && !subject.has(word)),
  ).length;
  return loose >= leastLoose && loose >= leastShare * paragraphs.size;
}

/** Figures and common words stand in any two texts. */
function isTelling(term: string): boolean {
  return !term.startsWith('#') && !term.startsWith('@') && commonnessOf(term) === 'rare';
}
