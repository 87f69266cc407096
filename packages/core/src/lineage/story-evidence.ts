/**
 * The articles of a story with their passages in, all evidence about their lineage out: what is known of each article and of each pair.
 * Articles on another event are left out of it.
 */
import type { StoryPassages } from '../passages/index.js';
import type { ArticleText } from '../text/index.js';
import { type Credits, readCredits } from './credits.js';
import { type Narration, narrationOf } from './narration.js';
import { type PairEvidence, weighPairs } from './pair-evidence.js';
import { commentaryShare } from './reporting.js';
import { type Common, findStrays } from './strays.js';

export interface StoryEvidence {
  /** The articles that are on the story, by id. */
  readonly articles: ReadonlyMap<string, ArticleText>;
  /** The ids of those that are not, with the reason in words. */
  readonly strays: ReadonlyMap<string, string>;
  readonly credits: ReadonlyMap<string, Credits>;
  /** The possible parents of each article, those that explain most of it first. */
  readonly pairs: ReadonlyMap<string, readonly PairEvidence[]>;
  readonly narrations: ReadonlyMap<string, Narration>;
  /** The mean commentary of each article's sentences. */
  readonly commentary: ReadonlyMap<string, number>;
}

/** Gathers the evidence of a story. */
export function gatherEvidence(texts: readonly ArticleText[], passages: StoryPassages): StoryEvidence {
  const credits = readCredits(texts);
  const all = weighPairs(texts, passages, credits);
  const strays = findStrays(
    texts.map(({ id }) => id),
    passages,
    (id) => commonOf(all.get(id) ?? []),
  );
  const story = texts.filter(({ id }) => !strays.has(id));
  const pairs = new Map(story.map(({ id }) => [id, (all.get(id) ?? []).filter(({ parent }) => !strays.has(parent))]));
  return {
    articles: new Map(story.map((article) => [article.id, article])),
    strays,
    credits,
    pairs,
    narrations: new Map(story.map(({ id }) => [id, narrationOf(pairs.get(id) ?? [])])),
    commentary: new Map(story.map((article) => [article.id, commentaryShare(article)])),
  };
}

/** So many telling words of one sentence in quotation marks of both articles are one quotation; fewer are a turn of phrase. */
const quotationWords = 4;

function commonOf(pairs: readonly PairEvidence[]): Common {
  return {
    narration: Math.max(0, ...pairs.map(({ share, use }) => Math.max(share, use))),
    quotation: pairs.some(({ alignments }) =>
      alignments.some(({ sentence, sources, matched }) => {
        const quoted = [...sentence.quoted].filter((term) => matched.get(term) === 1);
        return (
          quoted.filter((term) => sources.some((source) => source.sentence.quoted.has(term))).length >= quotationWords
        );
      }),
    ),
  };
}
