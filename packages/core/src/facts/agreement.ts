/**
 * Independent reports in, the pairs of their sentences that may state the same fact out, with the probability that they do.
 */
import { sameSpeaker } from '../changes/speaker-identity.js';
import type { StoryPassages } from '../passages/index.js';
import type { Utterance } from '../quotes/index.js';
import type { ArticleText } from '../text/index.js';
import {
  type AgreementFeatures,
  agreementFeatures,
  agreementProbability,
  type Overlap,
  overlapOf,
  type PairSurroundings,
} from './agreement-features.js';
import { pairsInCommon, type Stated, type StatedPair } from './shared-terms.js';

/** Two sentences of independent reports about one thing; `a` is of the article that comes first. */
export interface SharedSubject extends StatedPair {
  readonly features: AgreementFeatures;
  /** That they state the same fact, from 0 to 1. */
  readonly probability: number;
}

/** Who writes of the same people and places says the same of them only with a figure or a word or two in common. */
const leastBesideNames = 1.5;

type Utterances = ReadonlyMap<string, readonly Utterance[]>;

/** All pairs of sentences of independent reports that share more than the subject, in the order of the articles. */
export function findSharedSubjects(
  articles: readonly ArticleText[],
  passages: StoryPassages,
  utterances: Utterances,
): readonly SharedSubject[] {
  const reports = articles.map((article) => statedIn(article, passages));
  const pairs = pairsInCommon(reports)
    .map((pair) => ({ pair, overlap: overlapOf(pair) }))
    .filter(({ overlap }) => overlap.weightWithoutNames >= leastBesideNames);
  const standing = standings(pairs);
  const closeness = new Map(pairs.map(({ pair, overlap }) => [keyOf(pair.a, pair.b), overlap.closeness]));
  const voices = voicesBySentence(utterances);
  return pairs.map(({ pair, overlap }) => {
    const features = agreementFeatures(pair, overlap, {
      ...standing(pair, overlap),
      neighbours: neighbours(pair, closeness),
      sameVoice: shareVoice(voices.get(pair.a.sentence.id), voices.get(pair.b.sentence.id)),
    });
    return { ...pair, features, probability: agreementProbability(features) };
  });
}

/** The sentences of an article that state facts, with their terms: a headline only repeats one of them. */
export function statedIn(article: ArticleText, passages: StoryPassages): readonly Stated[] {
  return passages
    .sentencesOf(article.id)
    .filter(({ sentence }) => sentence.kind === 'prose')
    .map((terms) => ({ article, sentence: terms.sentence, terms }));
}

const keyOf = (a: Stated, b: Stated) => `${a.sentence.id} ${b.sentence.id}`;

interface Weighed {
  readonly pair: StatedPair;
  readonly overlap: Overlap;
}

const side = (mine: Stated, theirs: Stated) => `${mine.sentence.id} ${theirs.article.id}`;

/** For each sentence its closest and second closest in each other article. */
function standings(pairs: readonly Weighed[]) {
  const tops = new Map<string, readonly [number, number]>();
  for (const { pair, overlap } of pairs) {
    for (const key of [side(pair.a, pair.b), side(pair.b, pair.a)]) {
      const [first, second] = tops.get(key) ?? [0, 0];
      const value = overlap.closeness;
      tops.set(key, value > first ? [value, first] : [first, Math.max(second, value)]);
    }
  }
  return ({ a, b }: StatedPair, { closeness }: Overlap): Pick<PairSurroundings, 'leads'> => {
    const both = [tops.get(side(a, b)) ?? [0, 0], tops.get(side(b, a)) ?? [0, 0]] as const;
    const leads = both.map(([first, second]) => closeness - (closeness === first ? second : first));
    return { leads: [Math.min(...leads), Math.max(...leads)] };
  };
}

/** How close the sentences before each other, or after each other, are. */
function neighbours({ a, b }: StatedPair, closeness: ReadonlyMap<string, number>): number {
  const shifted = (step: number) =>
    closeness.get(`${a.article.id}:${a.sentence.index + step} ${b.article.id}:${b.sentence.index + step}`) ?? 0;
  return Math.max(shifted(-1), shifted(1));
}

type Voices = readonly NonNullable<Utterance['speaker']>[];

function voicesBySentence(utterances: Utterances): ReadonlyMap<string, Voices> {
  const voices = new Map<string, NonNullable<Utterance['speaker']>[]>();
  for (const { at, speaker, kind } of [...utterances.values()].flat()) {
    if (speaker === null || kind !== 'speech') continue;
    const known = voices.get(at);
    if (known === undefined) voices.set(at, [speaker]);
    else known.push(speaker);
  }
  return voices;
}

function shareVoice(a: Voices | undefined, b: Voices | undefined): boolean | null {
  const told = (a ?? []).flatMap((mine) => (b ?? []).map((theirs) => sameSpeaker(mine, theirs)));
  if (told.includes(true)) return true;
  return told.includes(false) && !told.includes(null) ? false : null;
}
