/**
 * The stage of changes: rewrites with their parents in; for each of their sentences kept, changed or added, with what it rests on, out.
 */
import type { StoryPassages } from '../passages/index.js';
import type { Dropped, ReportedQuote, SentenceVerdict } from '../report/schema.js';
import { findDropped } from './dropped.js';
import type { ChangeContext, Pairing } from './pairing.js';
import { quotesOf } from './quotes-of-story.js';
import type { ArticleText } from '../text/index.js';
import { judge } from './verdict.js';

export type { ChangeContext } from './pairing.js';

export interface Changes {
  /** One for each sentence of each rewrite whose parents are at hand. */
  readonly sentences: readonly SentenceVerdict[];
  readonly quotes: readonly ReportedQuote[];
  readonly dropped: readonly Dropped[];
}

/** Compares every rewrite with its parents, and every quotation with those of the articles that it may come from. */
export function compareRewrites(
  articles: readonly ArticleText[],
  derived: ReadonlySet<string>,
  passages: StoryPassages,
  story: ChangeContext,
): Changes {
  const pairings = new Map(articles.map(({ id }) => [id, pairSentences(id, passages, story)]));
  const quotes = new Map(
    articles.map((article) => {
      const alignments = (pairings.get(article.id) ?? []).map(({ alignment }) => alignment);
      return [article.id, quotesOf(article, derived.has(article.id), alignments, story)];
    }),
  );
  const rewrites = articles.filter(({ id }) => (story.parents.get(id) ?? []).length > 0);
  return {
    sentences: rewrites.flatMap(({ id }) => {
      const pairs = pairings.get(id) ?? [];
      const quotesAt = (sentence: string) => (quotes.get(id) ?? []).filter(({ at }) => at === sentence);
      return pairs.map((pairing, place) =>
        judge(pairing, [pairs[place - 1], pairs[place + 1]], quotesAt(pairing.sentence.id)),
      );
    }),
    quotes: [...quotes.values()].flat(),
    dropped: rewrites.flatMap(({ id }) => {
      const parents = (story.parents.get(id) ?? []).flatMap((parent) => story.articles.get(parent) ?? []);
      return findDropped(id, parents, passages);
    }),
  };
}

/** Each sentence of a rewrite beside the sentences of its parents that it renders. */
export function pairSentences(id: string, passages: StoryPassages, story: ChangeContext): readonly Pairing[] {
  const article = story.articles.get(id);
  const parents = story.parents.get(id) ?? [];
  if (!article || parents.length === 0) return [];
  return passages.render(id, parents).map((alignment) => ({
    article,
    sentence: alignment.sentence.sentence,
    alignment,
    sources: alignment.sources.flatMap((aligned) => {
      const { sentence } = aligned.sentence;
      const parent = story.articles.get(articleOf(sentence.id));
      return parent ? [{ article: parent, sentence, aligned }] : [];
    }),
    story,
  }));
}

/** The id of the article that a sentence's id names. */
function articleOf(sentenceId: string): string {
  return sentenceId.slice(0, sentenceId.lastIndexOf(':'));
}
