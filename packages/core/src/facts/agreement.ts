/**
 * Two independent reports in, the pairs of their sentences that speak of the same thing out.
 * Independent reporters use other words for most of it: what counts is that each sentence is the other's best match and that they share
 * names, figures or quoted words.
 */
import type { AlignedSource, Alignment, SentenceTerms, StoryPassages } from '../passages/index.js';
import { isNarrationKind } from '../text/boilerplate.js';
import type { ArticleText, Sentence } from '../text/index.js';

export interface Stated {
  readonly article: ArticleText;
  readonly sentence: Sentence;
  readonly terms: SentenceTerms;
}

/** Two sentences of independent reports about one thing. */
export interface Agreement {
  readonly a: Stated;
  readonly b: Stated;
  /** `b` as a source of `a`. */
  readonly alignment: AlignedSource;
  /** They state the same fact. */
  readonly same: boolean;
  /** They are near enough for their figures to contradict each other. */
  readonly comparable: boolean;
}

/** The geometric mean of both containments from which two sentences state the same. */
const sameThing = 0.36;
/** From here they speak of the same thing, and other figures are a conflict. */
const comparableThing = 0.25;

/** All pairs among the articles, in the order of their ids. */
export function findAgreements(articles: readonly ArticleText[], passages: StoryPassages): readonly Agreement[] {
  return articles.flatMap((a, place) => articles.slice(place + 1).flatMap((b) => agreementsOf(a, b, passages)));
}

function agreementsOf(a: ArticleText, b: ArticleText, passages: StoryPassages): Agreement[] {
  const back = new Map(
    passages
      .align(b.id, [a.id])
      .map((alignment) => [alignment.sentence.sentence.id, bestOf(alignment)?.sentence.sentence.id]),
  );
  return passages.align(a.id, [b.id]).flatMap((alignment): Agreement[] => {
    const best = bestOf(alignment);
    const sentence = alignment.sentence.sentence;
    if (!best || sentence.kind !== 'prose' || best.sentence.sentence.kind !== 'prose') return [];
    const closeness = Math.sqrt(best.containment * best.use);
    const mutual = back.get(best.sentence.sentence.id) === sentence.id;
    const score = mutual ? closeness : closeness * oneSided;
    if (score < comparableThing) return [];
    return [
      {
        a: { article: a, sentence, terms: alignment.sentence },
        b: { article: b, sentence: best.sentence.sentence, terms: best.sentence },
        alignment: best,
        same: score >= sameThing,
        comparable: true,
      },
    ];
  });
}

/** Where the other sentence has a better match, this one counts for less. */
const oneSided = 0.8;

function bestOf({ sources }: Alignment): AlignedSource | undefined {
  return sources.filter(({ sentence }) => isNarrationKind(sentence.sentence.kind))[0];
}
