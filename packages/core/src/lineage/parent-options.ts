/**
 * An article and the evidence about its possible parents in; the sets of parents that could explain it, each with its features, out.
 * A rewrite may merge two or three reports, so that sets are weighed and not single edges: what one parent leaves unexplained
 * another may hold. The features are what the model of `model.ts` weighs.
 */
import type { PairEvidence } from './pair-evidence.js';
import type { Credits } from './credits.js';
import type { Narration } from './narration.js';
import type { ArticleText } from '../text/index.js';

/** One possible answer to "from whom?". */
export interface ParentOption {
  readonly parents: readonly string[];
  readonly features: Features;
  /** Share of the article's narration that the parents explain together. */
  readonly share: number;
}

export const featureNames = [
  'share',
  'greater part',
  'lead',
  'exclusive',
  'inherited',
  'unexplained',
  'asymmetry',
  'upstream',
  'quotes',
  'time',
  'credit',
  'several parents',
  'least gain',
  'copied lead',
  'own outlet named',
  'own dateline',
  'reporter named',
  'reporter at place',
  'no by-line',
  'desk by-line',
  'commentary',
  'commentary lead',
  'both comment',
] as const;

export type FeatureName = (typeof featureNames)[number];
export type Features = Readonly<Record<FeatureName, number>>;

/** What two reports of one event have in common by chance: the rival of an article that has none. */
const chanceShare = 0.2;

/** Reports of one event that know nothing of each other have up to so much of their narration in common. */
const independentShare = 0.4;

/** Parents are sought among the articles that explain most. */
const mostParents = 12;
/** Merges are sought among the articles that explain most. */
const mostMerged = 5;
/** Rivals are sought among these. */
const mostRivals = 6;

/** What the options of one article are made from. */
export interface OptionContext {
  readonly articles: ReadonlyMap<string, ArticleText>;
  readonly credits: ReadonlyMap<string, Credits>;
  /** Evidence by article, best parents first. */
  readonly pairs: ReadonlyMap<string, readonly PairEvidence[]>;
  readonly narrations: ReadonlyMap<string, Narration>;
  /** The mean commentary of each article's sentences. */
  readonly commentary: ReadonlyMap<string, number>;
}

/** All sets of one to three parents worth weighing for an article. */
export function parentOptions(article: string, context: OptionContext): readonly ParentOption[] {
  const evidence = context.pairs.get(article) ?? [];
  const narration = context.narrations.get(article);
  if (!narration) return [];
  const ids = evidence.map(({ parent }) => parent);
  const sets = [...ids.slice(0, mostParents).map((id) => [id]), ...mergesOf(ids.slice(0, mostMerged))];
  return sets.map((parents) => weigh(article, parents, narration, evidence, context));
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

function weigh(
  article: string,
  parents: readonly string[],
  narration: Narration,
  evidence: readonly PairEvidence[],
  context: OptionContext,
): ParentOption {
  const chosen = evidence.filter(({ parent }) => parents.includes(parent));
  const rivals = evidence.filter(({ parent }) => !parents.includes(parent)).slice(0, mostRivals);
  const rival = rivals[0];
  const together = narration.union(parents);
  const share = narration.share(together);
  const credits = context.credits.get(article);
  const mean = (value: (pair: PairEvidence) => number) =>
    chosen.reduce((sum, pair) => sum + value(pair), 0) / Math.max(1, chosen.length);
  const gains = parents.map(
    (parent) => share - narration.share(narration.union(parents.filter((id) => id !== parent))),
  );
  const commented = (id: string) => context.commentary.get(id) ?? 0;
  const beyond = (first: readonly string[], second: readonly string[]) =>
    narration.only(narration.union(first), narration.union(second));
  const features: Features = {
    share,
    'greater part': Math.max(0, share - independentShare),
    lead: clip(share - (rival?.share ?? chanceShare), -0.2, 0.2),
    exclusive: clip(
      rival ? beyond(parents, [rival.parent]) - beyond([rival.parent], parents) : share - chanceShare,
      -0.3,
      0.3,
    ),
    inherited: inheritedFrom(article, parents, rival?.parent, context),
    unexplained: Math.max(0, ...rivals.map(({ parent }) => narration.only(narration.union([parent]), together))),
    asymmetry: clip(share - mean((pair) => pair.use), -0.2, 0.2),
    upstream: clip(
      mean((pair) => pair.hub),
      -0.2,
      0.2,
    ),
    quotes: clip(
      mean((pair) => pair.quotes - pair.quotesBack),
      -0.5,
      0.5,
    ),
    time: mean((pair) => pair.time),
    credit: Math.max(0, ...chosen.map((pair) => pair.credit)),
    'several parents': parents.length > 1 ? 1 : 0,
    // The part of the least of two parents is compared with a half, that of the least of three with a third.
    'least gain': parents.length === 1 ? 0 : clip((Math.min(...gains) * parents.length) / 2, 0, 0.3),
    'copied lead': rival ? clip(Math.max(0, ...chosen.map((pair) => pair.copied)) - rival.copied, -0.1, 0.1) : 0,
    'own outlet named': Math.min(2, credits?.own.length ?? 0) / 2,
    'own dateline': credits?.ownDateline ? 1 : 0,
    'reporter named': isPerson(credits) ? 1 : 0,
    'reporter at place': credits?.byline === 'person-at-place' ? 1 : 0,
    'no by-line': credits?.byline === 'none' ? 1 : 0,
    'desk by-line': credits?.byline === 'desk' || credits?.byline === 'agency' ? 1 : 0,
    commentary: commented(article),
    // Two texts full of comment are alike because they are made alike, not because one has the other's story.
    'both comment': mean(({ parent }) => Math.min(commented(article), commented(parent))),
    'commentary lead': clip(
      mean(({ parent }) => commented(article) - commented(parent)),
      -0.2,
      0.2,
    ),
  };
  return { parents, features, share };
}

/** How much more readily the article takes what only its parents have than what only the rival has. */
function inheritedFrom(
  article: string,
  parents: readonly string[],
  rival: string | undefined,
  context: OptionContext,
): number {
  if (rival === undefined) return 0;
  const best = Math.max(...parents.map((parent) => context.narrations.get(parent)?.inheritance(article, rival) ?? 1));
  const others = parents.map((parent) => context.narrations.get(rival)?.inheritance(article, parent) ?? 1);
  return clip(best - Math.min(...others), -1, 1);
}

function isPerson(credits: Credits | undefined): boolean {
  return credits?.byline === 'person' || credits?.byline === 'person-at-place';
}

/** Keeps a figure within the range in which more of it still means more. */
function clip(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
