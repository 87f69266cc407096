/**
 * The stage of changes: rewrites with their parents in; for each of their sentences kept, changed or added, with what it rests on, out.
 */
import type { StoryPassages } from '../passages/index.js';
import type { ChangeContext, Pairing } from './pairing.js';

export type { ChangeContext } from './pairing.js';

/** Each sentence of a rewrite beside the sentences of its parents that it renders. */
export function pairSentences(id: string, passages: StoryPassages, story: ChangeContext): readonly Pairing[] {
  const article = story.articles.get(id);
  if (!article) return [];
  return passages.align(id, story.parents.get(id) ?? []).map((alignment) => ({
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
