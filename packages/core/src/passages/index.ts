/**
 * The passages stage: the articles of a story in, and for each sentence of one article the sentences of others that render it out.
 */
import type { ArticleText } from '../text/index.js';
import { type Alignment, alignSentence, type ReachingSentence, reachOf } from './align.js';
import { relateTerms } from './relatedness.js';
import { type Candidates, indexTerms } from './term-index.js';
import { type SentenceTerms, weighTerms } from './terms.js';

export type { AlignedSource, Alignment } from './align.js';
export type { SentenceTerms } from './terms.js';

export interface StoryPassages {
  /** The weighted sentences of an article, in order. */
  sentencesOf(article: string): readonly SentenceTerms[];
  /** Each sentence of `article` aligned with the sentences of all `sources` together. */
  align(article: string, sources: readonly string[]): readonly Alignment[];
  /**
   * Each sentence of `article` aligned with other articles one by one, by the other article's id: with all that have anything in common
   * in a small story, with those that have most in a large one.
   */
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
  const recent = new Map<string, readonly ReadonlyMap<string, Candidates>[]>();
  const candidatesOf = (article: string): readonly ReadonlyMap<string, Candidates>[] => {
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
          sources.flatMap((source) => candidates[place]?.get(source)?.sentences ?? []),
        ),
      );
    },
    alignEach(article) {
      const candidates = candidatesOf(article);
      return new Map(
        closest(candidates).map((other) => [
          other,
          sentencesOf(article).map((sentence, place) =>
            alignSentence(reach(sentence), candidates[place]?.get(other)?.sentences ?? []),
          ),
        ]),
      );
    },
  };
}

/** The articles that share most with the sentences of one, most first: nobody takes a story from the twentieth nearest. */
function closest(candidates: readonly ReadonlyMap<string, Candidates>[]): readonly string[] {
  const shared = new Map<string, number>();
  for (const found of candidates) for (const [id, best] of found) shared.set(id, (shared.get(id) ?? 0) + best.shared);
  return [...shared]
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, mostAligned)
    .map(([id]) => id);
}

/** In a story of more articles than this each is aligned with the nearest only: time and memory then grow with the articles, not the pairs. */
const mostAligned = 20;

/** The candidates of so many articles are kept: enough for the parents and the first-hand reports of a story, bounded for large ones. */
const mostRecent = 64;

function vocabularyOf(story: ReadonlyMap<string, readonly SentenceTerms[]>): ReadonlySet<string> {
  return new Set([...story.values()].flatMap((sentences) => sentences.flatMap(({ terms }) => [...terms.keys()])));
}
