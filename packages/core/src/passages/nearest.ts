/**
 * The weighted sentences of a story in; for each article the others that share most of its vocabulary out.
 * In a story of hundreds most pairs of articles have nothing to do with each other: only the nearest are worth an alignment.
 */
import type { SentenceTerms } from './terms.js';

/** The ids of the articles nearest to `article`, nearest first; at most `most`. */
export type Nearest = (article: string, most: number) => readonly string[];

/** Makes the look-up from the words of each article. */
export function rankByVocabulary(story: ReadonlyMap<string, readonly SentenceTerms[]>): Nearest {
  const words = new Map([...story].map(([id, sentences]) => [id, vocabularyOf(sentences)]));
  return (article, most) => {
    const own = words.get(article) ?? new Map<string, number>();
    return [...words]
      .filter(([id]) => id !== article)
      .map(([id, others]) => ({ id, shared: sharedWeight(own, others) }))
      .filter(({ shared }) => shared > 0)
      .toSorted((a, b) => b.shared - a.shared || (a.id < b.id ? -1 : 1))
      .slice(0, most)
      .map(({ id }) => id);
  };
}

/** Each term of an article with its weight. */
function vocabularyOf(sentences: readonly SentenceTerms[]): ReadonlyMap<string, number> {
  return new Map(sentences.flatMap(({ terms }) => [...terms]));
}

function sharedWeight(own: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [term, weight] of own) if (others.has(term)) shared += weight;
  return shared;
}
