/**
 * An article and the evidence about its possible parents in; the sets of parents that could explain it, each with its features, out.
 * A rewrite may merge two or three reports, so that sets are weighed and not single edges: what one parent leaves unexplained
 * another may hold. The features are what the model of `model.ts` weighs.
 */
import type { Features } from '../model/logistic.js';
import type { PairEvidence } from './pair-evidence.js';
import type { Credits } from './credits.js';
import { type ContestWeights, contestFeatures, contestWorth } from './contest.js';
import type { Narration } from './narration.js';
import type { StoryEvidence } from './story-evidence.js';

/** One possible answer to "from whom?". */
export interface ParentOption {
  readonly parents: readonly string[];
  readonly features: Features<FeatureName>;
  /** Share of the article's narration that the parents explain together. */
  readonly share: number;
}

export const featureNames = [
  'explained',
  'unexplained',
  'asymmetry',
  'time',
  'credit',
  'names and figures',
  'own quotations',
  'contest',
  'several parents',
  'kin parents',
  'least gain',
  'own outlet named',
  'own dateline',
  'reporter named',
  'reporter at place',
  'no by-line',
  'desk by-line',
  'commentary',
  'both comment',
] as const;

export type FeatureName = (typeof featureNames)[number];

/** A parent that adds less than this to the others has not been drawn on: so much more any article explains by chance. */
const leastAddition = 0.1;
/** A parent that adds more than this is certainly one. */
const mostGain = 0.3;

/** Twenty to one is as good as more. */
const mostContest = 3;

/** A report may be full of talk: more of it says no more. */
const mostOwnQuotations = 0.2;

/** Parents are sought among the articles that explain most. */
const mostParents = 12;
/** Merges are sought among so many, ... */
const mostMerged = 5;
/** ... of whom so many are those that explain most. */
const mostLeading = 2;
/** Rivals are sought among so many, and among those that may be merged. */
const mostRivals = 6;

/** Whoever explains less than this of an article is no parent of it, whatever else speaks for it. */
const leastShare = 0.25;

/** All sets of one to three parents worth weighing for an article. */
export function parentOptions(
  article: string,
  context: StoryEvidence,
  contest: ContestWeights,
): readonly ParentOption[] {
  const evidence = context.pairs.get(article) ?? [];
  const narration = context.narrations.get(article);
  if (!narration) return [];
  const mergeable = complementary(evidence, narration);
  const merges = mergesOf(mergeable).filter((parents) => leastGain(parents, narration) >= leastAddition);
  const sets = [...evidence.slice(0, mostParents).map(({ parent }) => [parent]), ...merges];
  const scene = { article, evidence, narration, mergeable, context, contest };
  return sets.map((parents) => weigh(parents, scene)).filter(({ share }) => share >= leastShare);
}

/**
 * The candidates that a merge may be put together from: those that explain most, and those that explain most of what the first does
 * not. In a large story the first ten may be copies of one report.
 */
function complementary(evidence: readonly PairEvidence[], narration: Narration): readonly string[] {
  const ids = evidence.slice(0, mostParents).map(({ parent }) => parent);
  const first = narration.union(ids.slice(0, 1));
  const gains = new Map(ids.map((id) => [id, narration.only(narration.union([id]), first)]));
  const further = ids.slice(mostLeading).toSorted((a, b) => (gains.get(b) ?? 0) - (gains.get(a) ?? 0));
  return [...ids.slice(0, mostLeading), ...further].slice(0, mostMerged);
}

function mergesOf(ids: readonly string[]): string[][] {
  const sets: string[][] = [];
  for (const [i, first] of ids.entries()) {
    for (const [j, second] of ids.entries()) {
      if (j <= i) continue;
      sets.push([first, second]);
      for (const third of ids.slice(j + 1)) sets.push([first, second, third]);
    }
  }
  return sets;
}

/**
 * What the parent that adds least to the others explains of the article: the part of one of two parents is compared with a half, that
 * of one of three with a third.
 */
function leastGain(parents: readonly string[], narration: Narration): number {
  const together = narration.union(parents);
  const gains = parents.map((parent) =>
    narration.only(together, narration.union(parents.filter((id) => id !== parent))),
  );
  return (Math.min(...gains) * parents.length) / 2;
}

/** What all options of one article have in common. */
interface Scene {
  readonly article: string;
  readonly evidence: readonly PairEvidence[];
  readonly narration: Narration;
  readonly mergeable: readonly string[];
  readonly context: StoryEvidence;
  readonly contest: ContestWeights;
}

function weigh(parents: readonly string[], scene: Scene): ParentOption {
  const { article, evidence, narration, mergeable, context } = scene;
  const chosen = evidence.filter(({ parent }) => parents.includes(parent));
  const rivals = evidence.filter(
    ({ parent }, place) => !parents.includes(parent) && (place < mostRivals || mergeable.includes(parent)),
  );
  const together = narration.union(parents);
  const share = narration.share(together);
  const credits = context.credits.get(article);
  const mean = (value: (pair: PairEvidence) => number) =>
    chosen.reduce((sum, pair) => sum + value(pair), 0) / Math.max(1, chosen.length);
  const commented = (id: string) => context.commentary.get(id) ?? 0;
  const features: Features<FeatureName> = {
    // Words are replaced and names are kept: a free rewrite shows by its names, a text without names by its words.
    explained: (share + narration.named(parents)) / 2,
    unexplained: Math.max(0, ...rivals.map(({ parent }) => narration.only(narration.union([parent]), together))),
    asymmetry: clip(share - mean((pair) => pair.use), -0.2, 0.2),
    time: mean((pair) => pair.time),
    credit: Math.max(0, ...chosen.map((pair) => pair.credit)),
    'names and figures': narration.named(parents),
    'own quotations': Math.min(mostOwnQuotations, narration.ownQuotations(parents)),
    contest: contestOf(chosen, rivals, scene),
    'several parents': parents.length > 1 ? 1 : 0,
    'kin parents': kinship(parents, context),
    'least gain': parents.length === 1 ? 0 : Math.min(mostGain, leastGain(parents, narration)),
    'own outlet named': Math.min(2, credits?.own.length ?? 0) / 2,
    'own dateline': credits?.ownDateline ? 1 : 0,
    'reporter named': isPerson(credits) ? 1 : 0,
    'reporter at place': credits?.byline === 'person-at-place' ? 1 : 0,
    'no by-line': credits?.byline === 'none' ? 1 : 0,
    'desk by-line': credits?.byline === 'desk' || credits?.byline === 'agency' ? 1 : 0,
    commentary: commented(article),
    // Two texts full of comment are alike because they are made alike, not because one has the other's story.
    'both comment': mean(({ parent }) => Math.min(commented(article), commented(parent))),
  };
  return { parents, features, share };
}

/**
 * What the nearest two of several parents have in common, as the mean of either in the other: a merge joins reports, and nobody joins
 * a report with its own rewrite.
 */
function kinship(parents: readonly string[], { pairs }: StoryEvidence): number {
  const held = (article: string, parent: string) =>
    pairs.get(article)?.find((pair) => pair.parent === parent)?.share ?? 0;
  const common = parents.flatMap((one, at) =>
    parents.slice(at + 1).map((other) => (held(one, other) + held(other, one)) / 2),
  );
  return Math.max(0, ...common);
}

/** The log-odds of the parents against the rival that might best take the place of one of them. */
function contestOf(
  chosen: readonly PairEvidence[],
  rivals: readonly PairEvidence[],
  { narration, context, contest }: Scene,
): number {
  const odds = chosen.flatMap((one) => {
    const rest = chosen.flatMap(({ parent }) => (parent === one.parent ? [] : [parent]));
    return rivals.map((rival) => contestWorth(contestFeatures(one, rival, rest, narration, context.pairs), contest));
  });
  return clip(Math.min(mostContest, ...odds), -mostContest, mostContest);
}

function isPerson(credits: Credits | undefined): boolean {
  return credits?.byline === 'person' || credits?.byline === 'person-at-place';
}

/** Keeps a figure within the range in which more of it still means more. */
function clip(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
