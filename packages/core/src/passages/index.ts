/**
 * The passages stage: the articles of a story in, and for each sentence of one article the sentences of others that render it out.
 */
import type { ArticleText } from '../text/index.js';
import { type Alignment, alignSentence } from './align.js';
import { relateTerms } from './relatedness.js';
import { indexTerms } from './term-index.js';
import { type SentenceTerms, weighTerms } from './terms.js';

export type { AlignedSource, Alignment } from './align.js';
export type { SentenceTerms } from './terms.js';

export interface StoryPassages {
  /** The weighted sentences of an article, in order. */
  sentencesOf(article: string): readonly SentenceTerms[];
  /** Each sentence of `article` aligned with the sentences of all `sources` together. */
  align(article: string, sources: readonly string[]): readonly Alignment[];
  /** Each sentence of `article` aligned with every other article on its own, by the other article's id. */
  alignEach(article: string): ReadonlyMap<string, readonly Alignment[]>;
}

/** Makes the passages of a story findable. */
export function findPassages(articles: readonly ArticleText[]): StoryPassages {
  const story = weighTerms(articles);
  const relatedness = relateTerms();
  const index = indexTerms(story, relatedness);
  const sentencesOf = (article: string) => story.get(article) ?? [];
  return {
    sentencesOf,
    align(article, sources) {
      return sentencesOf(article).map((sentence) => {
        const found = index.candidates(sentence, article);
        return alignSentence(
          sentence,
          sources.flatMap((source) => found.get(source) ?? []),
          relatedness,
        );
      });
    },
    alignEach(article) {
      const candidates = sentencesOf(article).map((sentence) => index.candidates(sentence, article));
      const others = new Set(candidates.flatMap((found) => [...found.keys()]));
      return new Map(
        [...others].map((other) => [
          other,
          sentencesOf(article).map((sentence, s) =>
            alignSentence(sentence, candidates[s]?.get(other) ?? [], relatedness),
          ),
        ]),
      );
    },
  };
}
