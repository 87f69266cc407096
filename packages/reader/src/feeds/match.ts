/**
 * The words of a subject in, a test for titles and summaries out. All words must occur, whatever their case and accents, and words in quotation marks
 * must stand side by side. A word of four letters or more also stands for the words that begin with it ("strike" for "strikes" and "strikers"),
 * a shorter one for itself and its plural only ("war" is not "warm").
 */

/** One thing that must occur: words that stand side by side, mostly a single one. */
type Phrase = readonly string[];

export type Matcher = (text: string) => boolean;

/** From this length on the beginning of a word tells the word. */
const PREFIX_LENGTH = 4;

/** The matcher, or null where there is no word to look for. */
export function matcherOf(query: string): Matcher | null {
  const phrases = phrasesIn(query);
  if (phrases.length === 0) return null;
  return (text) => {
    const words = wordsIn(text);
    return phrases.every((phrase) => occurs(phrase, words));
  };
}

/** What stands between quotation marks is one phrase, and so is every other run without a space ("co-op"). */
function phrasesIn(query: string): readonly Phrase[] {
  return query
    .split(/["“”„«»]/)
    .flatMap((part, index) => (index % 2 === 1 ? [part] : part.split(/\s+/)))
    .map(wordsIn)
    .filter((phrase) => phrase.length > 0);
}

function occurs(phrase: Phrase, words: readonly string[]): boolean {
  return words.some(
    (_, start) =>
      start + phrase.length <= words.length &&
      phrase.every((wanted, index) => isWord(wanted, words[start + index] ?? '', phrase.length === 1)),
  );
}

function isWord(wanted: string, word: string, alone: boolean): boolean {
  if (wanted === word || singular(wanted) === singular(word)) return true;
  return alone && wanted.length >= PREFIX_LENGTH && /^\D+$/.test(wanted) && word.startsWith(singular(wanted));
}

/** Good enough to bring both forms of a word together: "ferries" and "ferry", "fires" and "fire". */
function singular(word: string): string {
  if (word.length < PREFIX_LENGTH || !/^\p{Script=Latin}+$/u.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:[sxz]|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Words in lower case without accents. Where a script has no spaces between words, each character counts as one. */
function wordsIn(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(/['’]s\b/g, '');
  return plain.match(word) ?? [];
}

const spaceless =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

const word = new RegExp(`[${spaceless}]|(?:(?![${spaceless}])[\\p{L}\\p{N}])+`, 'gu');
