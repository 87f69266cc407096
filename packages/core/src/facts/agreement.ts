/**
 * Independent reports in, the pairs of their sentences that may state the same fact out, with the probability that they do.
 */
import type { AlignedSource, StoryPassages } from '../passages/index.js';
import { isNarrationKind } from '../text/boilerplate.js';
import type { ArticleText } from '../text/index.js';
import { type AgreementFeatures, agreementFeatures, agreementProbability, type Stated } from './agreement-features.js';

/** Two sentences of independent reports about one thing; `a` is of the article whose id comes first. */
export interface SharedSubject {
  readonly a: Stated;
  readonly b: Stated;
  /** `b` as a source of `a`, where the alignment found it so. */
  readonly alignment: AlignedSource;
  readonly features: AgreementFeatures;
  /** That they state the same fact, from 0 to 1. */
  readonly probability: number;
}

/** All pairs of sentences of independent reports that were aligned in either direction, in the order of the articles. */
export function findSharedSubjects(
  articles: readonly ArticleText[],
  passages: StoryPassages,
): readonly SharedSubject[] {
  return articles.flatMap((a, place) => articles.slice(place + 1).flatMap((b) => sharedBy(a, b, passages)));
}

interface Found {
  readonly a: Stated;
  readonly b: Stated;
  forth: AlignedSource | null;
  back: AlignedSource | null;
  best: number;
}

function sharedBy(a: ArticleText, b: ArticleText, passages: StoryPassages): SharedSubject[] {
  const found = new Map<string, Found>();
  collect(a, b, passages, found, true);
  collect(b, a, passages, found, false);
  return [...found.values()]
    .toSorted((x, y) => x.a.sentence.index - y.a.sentence.index || x.b.sentence.index - y.b.sentence.index)
    .map((pair) => {
      const features = agreementFeatures(pair.a, pair.b, pair.forth, pair.back, pair.best === 2);
      const alignment = pair.forth ?? asSource(pair);
      return { a: pair.a, b: pair.b, alignment, features, probability: agreementProbability(features) };
    });
}

/** Notes the sources of each sentence of `from` in `to`; `forward` where `from` is the first article. */
function collect(
  from: ArticleText,
  to: ArticleText,
  passages: StoryPassages,
  found: Map<string, Found>,
  forward: boolean,
): void {
  for (const { sentence: terms, sources } of passages.align(from.id, [to.id])) {
    if (!isNarrationKind(terms.sentence.kind)) continue;
    for (const [rank, source] of sources.entries()) {
      const mine: Stated = { article: from, sentence: terms.sentence, terms };
      const theirs: Stated = { article: to, sentence: source.sentence.sentence, terms: source.sentence };
      const [a, b] = forward ? [mine, theirs] : [theirs, mine];
      const key = `${a.sentence.id} ${b.sentence.id}`;
      const pair = found.get(key) ?? { a, b, forth: null, back: null, best: 0 };
      if (forward) pair.forth = source;
      else pair.back = source;
      if (rank === 0) pair.best++;
      found.set(key, pair);
    }
  }
}

/** `b` as a source of `a` where only the reverse was found: the shares change places. */
function asSource({ b, back }: Found): AlignedSource {
  return { sentence: b.terms, containment: back?.use ?? 0, use: back?.containment ?? 0, gain: back?.use ?? 0 };
}
