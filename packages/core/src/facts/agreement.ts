/**
 * Independent reports in, the pairs of their sentences that may state the same fact out, with the probability that they do.
 */
import type { StoryPassages } from '../passages/index.js';
import type { Statement } from '../quotes/index.js';
import type { ArticleText } from '../text/index.js';
import {
  type AgreementFeatures,
  agreementFeatures,
  agreementProbability,
  type PairSurroundings,
} from './agreement-features.js';
import { bestPart, type Overlap, overlapOf } from './overlap.js';
import { partsOfReport } from './sentence-parts.js';
import { pairsInCommon, type Stated, type StatedPair } from './shared-terms.js';
import { countUses, sharedTellingFigures } from './telling-figures.js';
import { areOtherVoices, hearAll } from './voices.js';

/** Two sentences of independent reports about one thing; `a` is of the article that comes first. */
export interface SharedSubject extends StatedPair {
  readonly features: AgreementFeatures;
  /** That they state the same fact, from 0 to 1. */
  readonly probability: number;
}

/** Who writes of the same people and places says the same of them only with a figure or a word or two in common. */
const leastBesideNames = 1.5;

/** What is attributed to somebody, by article. */
export type Statements = ReadonlyMap<string, readonly Statement[]>;

/** All pairs of sentences of independent reports that share more than the subject, in the order of the articles. */
export function findSharedSubjects(
  articles: readonly ArticleText[],
  passages: StoryPassages,
  statements: Statements,
): readonly SharedSubject[] {
  const reports = articles.map((article) => statedIn(article, passages));
  const pairs = pairsInCommon(reports)
    .map((pair) => ({ pair, overlap: overlapOf(pair) }))
    .filter(({ overlap }) => overlap.weightWithoutNames >= leastBesideNames);
  const surroundings = surroundingsOf(articles, reports, statements, standings(pairs));
  return outrank(
    pairs.map(({ pair, overlap }) => {
      const features = agreementFeatures(pair, overlap, surroundings(pair, overlap));
      return { ...pair, features, probability: agreementProbability(features) };
    }),
  );
}

function surroundingsOf(
  articles: readonly ArticleText[],
  reports: readonly (readonly Stated[])[],
  statements: Statements,
  leadOf: (pair: StatedPair, overlap: Overlap) => number,
): (pair: StatedPair, overlap: Overlap) => PairSurroundings {
  const uses = countUses(reports);
  const voices = hearAll(articles, statements);
  const voicesIn = ({ sentence }: Stated) => voices.get(sentence.id) ?? [];
  const parts = new Map(
    reports.flatMap((report) => [...partsOfReport(report, statements.get(report[0]?.article.id ?? '') ?? [])]),
  );
  return (pair, overlap) => ({
    partRendered: bestPart(pair, parts.get(pair.a) ?? [], parts.get(pair.b) ?? []),
    tellingFigures: sharedTellingFigures(pair.a, pair.b, uses),
    lead: leadOf(pair, overlap),
    otherVoice: areOtherVoices(voicesIn(pair.a), voicesIn(pair.b)),
  });
}

/** The sentences of an article that state facts, with their terms: a headline only repeats one of them. */
export function statedIn(article: ArticleText, passages: StoryPassages): readonly Stated[] {
  return passages
    .sentencesOf(article.id)
    .filter(({ sentence }) => sentence.kind === 'prose')
    .map((terms) => ({ article, sentence: terms.sentence, terms }));
}

interface Weighed {
  readonly pair: StatedPair;
  readonly overlap: Overlap;
}

/** A sentence and the other article in which it looks for its like. */
const side = (mine: Stated, theirs: Stated) => `${mine.sentence.id} ${theirs.article.id}`;

/** The lesser lead of a pair over the next best partner of either of its sentences. */
function standings(pairs: readonly Weighed[]): (pair: StatedPair, overlap: Overlap) => number {
  const tops = new Map<string, readonly [number, number]>();
  for (const { pair, overlap } of pairs) {
    for (const key of [side(pair.a, pair.b), side(pair.b, pair.a)]) {
      const [first, second] = tops.get(key) ?? [0, 0];
      const value = overlap.closeness;
      tops.set(key, value > first ? [value, first] : [first, Math.max(second, value)]);
    }
  }
  return ({ a, b }, { closeness }) => {
    const both = [tops.get(side(a, b)) ?? [0, 0], tops.get(side(b, a)) ?? [0, 0]] as const;
    return Math.min(...both.map(([first, second]) => closeness - (closeness === first ? second : first)));
  };
}

/** What a sentence's second partner in one article is believed of what it would be without the first. */
const belief = 0.5;

/** The pairs in their order; one is believed less where either sentence has a likelier partner in the other's article. */
export function outrank<Pair extends StatedPair & { readonly probability: number }>(
  pairs: readonly Pair[],
): readonly Pair[] {
  const likeliest = new Map<string, number>();
  for (const { a, b, probability } of pairs) {
    for (const key of [side(a, b), side(b, a)]) likeliest.set(key, Math.max(probability, likeliest.get(key) ?? 0));
  }
  return pairs.map((pair) => {
    const { a, b, probability } = pair;
    const best = [side(a, b), side(b, a)].every((key) => probability === likeliest.get(key));
    return best ? pair : { ...pair, probability: belief * probability };
  });
}
