/**
 * The passages stage: the articles of a story in, and for each sentence of one article the sentences of others that render it out.
 */
import { isNarrationKind } from '../text/boilerplate.js';
import type { ArticleText } from '../text/index.js';
import { type Alignment, alignSentence } from './align.js';
import { rankByVocabulary } from './nearest.js';
import { type ReachingSentence, reachOf } from './reach.js';
import { relateTerms } from './relatedness.js';
import { type Rendering, renderSentences } from './rendering.js';
import { type SentenceTerms, weighTerms } from './terms.js';

export type { AlignedSource, Alignment } from './align.js';
export type { Rendering } from './rendering.js';
export type { SentenceTerms } from './terms.js';

export interface StoryPassages {
  /** The weighted sentences of an article, in order. */
  sentencesOf(article: string): readonly SentenceTerms[];
  /** Each sentence of `article` aligned with the sentences of all `sources` together. */
  align(article: string, sources: readonly string[]): readonly Alignment[];
  /** Each sentence of `article` with the one to three sentences of its parents that it renders, told with a view to the whole article. */
  render(article: string, parents: readonly string[]): readonly Rendering[];
  /**
   * Each sentence of `article` aligned with other articles one by one, by the other article's id: with all of a small story, with the
   * nearest of a large one.
   */
  alignEach(article: string): ReadonlyMap<string, readonly Alignment[]>;
}

/** In a story of more articles than this each is aligned with the nearest only: nobody takes a story from the twentieth nearest. */
const mostAligned = 20;

/** Makes the passages of a story findable. */
export function findPassages(articles: readonly ArticleText[]): StoryPassages {
  const story = weighTerms(articles);
  const vocabulary = new Set(
    [...story.values()].flatMap((sentences) => sentences.flatMap(({ terms }) => [...terms.keys()])),
  );
  const relatedness = relateTerms(vocabulary);
  const nearest = rankByVocabulary(story);
  const reaching = new Map<SentenceTerms, ReachingSentence>();
  const reach = (sentence: SentenceTerms) => {
    const known = reaching.get(sentence) ?? reachOf(sentence, relatedness);
    reaching.set(sentence, known);
    return known;
  };
  const sentencesOf = (article: string) => story.get(article) ?? [];
  const narrationOf = (article: string) =>
    sentencesOf(article).filter(({ sentence }) => isNarrationKind(sentence.kind));
  const align = (article: string, sources: readonly string[]) => {
    const candidates = sources.flatMap(narrationOf);
    return sentencesOf(article).map((sentence) => alignSentence(reach(sentence), candidates));
  };
  return {
    sentencesOf,
    align,
    render: (article, parents) => renderSentences(sentencesOf(article).map(reach), parents.flatMap(narrationOf)),
    alignEach: (article) => new Map(nearest(article, mostAligned).map((other) => [other, align(article, [other])])),
  };
}
