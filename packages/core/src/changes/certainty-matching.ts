/**
 * The readings of a sentence and of its sources in, the words that they share out: one stem, or stems that render each other.
 */
import { relatedStems } from '../text/lexicon/word-relations.js';
import type { ArticleText, Sentence } from '../text/index.js';
import { commonWords } from '../text/function-words.js';
import { type CertaintyReading, readCertainty, type Standing } from './certainty-reading.js';
import type { PairedSource, Pairing } from './pairing.js';

/** A word with the words that stand for it on the other side. */
export interface SharedWord {
  readonly word: Standing;
  readonly others: readonly OtherWord[];
}

export interface OtherWord {
  readonly word: Standing;
  readonly source: PairedSource;
  /** 1 for the same stem, less for related ones. */
  readonly degree: number;
}

/** Relations trusted less than this join strangers. */
const leastDegree = 0.4;

/** Words by their stems. */
export type WordIndex = ReadonlyMap<string, readonly Standing[]>;

const wordIndexes = new WeakMap<Sentence, WordIndex>();

/** The words of a sentence by their stems; kept, since a sentence is looked up from many others. */
export function wordsOf(sentence: Sentence): WordIndex {
  const known = wordIndexes.get(sentence);
  if (known !== undefined) return known;
  const index = indexWords(readCertainty(sentence));
  wordIndexes.set(sentence, index);
  return index;
}

const articleStems = new WeakMap<ArticleText, ReadonlySet<string>>();

/** All stems of an article. */
export function stemsOf(article: ArticleText): ReadonlySet<string> {
  const known = articleStems.get(article);
  if (known !== undefined) return known;
  const stems = new Set(article.sentences.flatMap(({ tokens }) => tokens.map(({ stem }) => stem)));
  articleStems.set(article, stems);
  return stems;
}

/** The direct parents of the article that a sentence belongs to. */
export function parentsOf({ story, article }: Pairing): readonly ArticleText[] {
  return (story.parents.get(article.id) ?? []).flatMap((id) => story.articles.get(id) ?? []);
}

/** Words by their stems, in the order of the text. */
export function indexWords({ words }: Pick<CertaintyReading, 'words'>): WordIndex {
  const index = new Map<string, Standing[]>();
  for (const word of words) {
    const { stem } = word.token;
    const found = index.get(stem);
    if (found === undefined) index.set(stem, [word]);
    else found.push(word);
  }
  return index;
}

/** The words of `index` that stand for a word: those of its stem, else those that render it. */
export function renderings(
  stem: string,
  common: boolean,
  index: WordIndex,
): readonly { word: Standing; degree: number }[] {
  const same = index.get(stem);
  if (same !== undefined) return same.map((word) => ({ word, degree: 1 }));
  if (common) return [];
  return relatedStems(stem).flatMap(({ stem: other, kind, weight }) =>
    kind === 'antonym' || weight < leastDegree
      ? []
      : (index.get(other) ?? []).map((word) => ({ word, degree: weight })),
  );
}

/** For each content word of a sentence, what stands for it in its sources. */
export function sharedWords(pairing: Pairing): readonly SharedWord[] {
  const indexes = pairing.sources.map((source) => ({ source, index: wordsOf(source.sentence) }));
  return readCertainty(pairing.sentence).words.map((word) => ({
    word,
    others: indexes.flatMap(({ source, index }) =>
      renderings(word.token.stem, commonWords.has(word.token.norm), index).map((found) => ({ ...found, source })),
    ),
  }));
}
