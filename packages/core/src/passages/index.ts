/**
 * The passages stage: the articles of a story in, and for each sentence of one article the sentences of others that render it out.
 */
import type { ArticleText } from '../text/index.js';
import { type Alignment, alignSentence, type ReachingSentence, reachOf } from './align.js';
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
  const relatedness = relateTerms(vocabularyOf(story));
  const index = indexTerms(story, relatedness);
  const reaching = new Map<SentenceTerms, ReachingSentence>();
  const reach = (sentence: SentenceTerms) => {
    const known = reaching.get(sentence) ?? reachOf(sentence, relatedness);
    reaching.set(sentence, known);
    return known;
  };
  const sentencesOf = (article: string) => story.get(article) ?? [];
  const recent = new Map<string, readonly Candidates[]>();
  const candidatesOf = (article: string): readonly Candidates[] => {
    const known = recent.get(article) ?? sentencesOf(article).map((sentence) => index.candidates(sentence, article));
    recent.delete(article);
    recent.set(article, known);
    for (const oldest of recent.keys()) {
      if (recent.size <= mostRecent) break;
      recent.delete(oldest);
    }
    return known;
  };
  return {
    sentencesOf,
    align(article, sources) {
      const candidates = candidatesOf(article);
      return sentencesOf(article).map((sentence, place) =>
        alignSentence(
          reach(sentence),
          sources.flatMap((source) => candidates[place]?.get(source) ?? []),
        ),
      );
    },
    alignEach(article) {
      const candidates = candidatesOf(article);
      const others = new Set(candidates.flatMap((found) => [...found.keys()]));
      return new Map(
        [...others].map((other) => [
          other,
          sentencesOf(article).map((sentence, place) =>
            alignSentence(reach(sentence), candidates[place]?.get(other) ?? []),
          ),
        ]),
      );
    },
  };
}

type Candidates = ReadonlyMap<string, readonly SentenceTerms[]>;

/** The candidates of so many articles are kept: enough for the parents and the first-hand reports of a story, bounded for large ones. */
const mostRecent = 64;

function vocabularyOf(story: ReadonlyMap<string, readonly SentenceTerms[]>): ReadonlySet<string> {
  return new Set([...story.values()].flatMap((sentences) => sentences.flatMap(({ terms }) => [...terms.keys()])));
}
