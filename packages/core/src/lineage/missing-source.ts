/**
 * The branching of a story in, the branching with missing sources out.
 *
 * Rewrites of a report that is not among the articles look like one another and like nobody's child: the best of them would be taken
 * for the first-hand report. Signs that it is none: it credits an agency that has no article here, no reporter signs it, it is not the
 * fullest version (what its kin share it does not hold), others that are no rewrites of it share its narration.
 */
import { type Features, type LogisticWeights, probabilityOf } from '../model/logistic.js';
import type { ParentOption } from './parent-options.js';

export const missingFeatureNames = [
  'share',
  'asymmetry',
  'unexplained',
  'own quotations',
  'agency credited',
  'reporter named',
  'own outlet named',
  'own dateline',
  'kin at the root',
] as const;

type FeatureName = (typeof missingFeatureNames)[number];
export type MissingFeatures = Features<FeatureName>;
export type MissingWeights = LogisticWeights<FeatureName>;

/** Below this share of common narration two articles at the root are independent of each other. */
export const leastKinShare = 0.33;

/** What the search for missing sources needs to know of the story. */
export interface RootContext {
  /** The chosen parents of each article. */
  readonly parents: ReadonlyMap<string, readonly string[]>;
  /** The options of each article. */
  readonly options: ReadonlyMap<string, readonly ParentOption[]>;
  readonly agencyCredited: (article: string) => boolean;
  /** Some article of the story is signed by a reporter: only then does it tell anything that another one is not. */
  readonly anySigned: boolean;
}

/** What speaks for and against "this article at the root derives from a source that is not here"; null where it has no kin at all. */
export function missingFeatures(article: string, context: RootContext): MissingFeatures | null {
  const single = (context.options.get(article) ?? []).filter(({ parents }) => parents.length === 1);
  const closest = single.toSorted((a, b) => b.share - a.share)[0];
  if (!closest || closest.share < leastKinShare) return null;
  const kinAtRoot = single.some(
    ({ parents, share }) =>
      share >= leastKinShare && parents.every((id) => (context.parents.get(id) ?? []).length === 0),
  );
  return {
    share: closest.share,
    asymmetry: closest.features.asymmetry,
    unexplained: closest.features.unexplained,
    'own quotations': closest.features['own quotations'],
    'agency credited': context.agencyCredited(article) ? 1 : 0,
    'reporter named': context.anySigned || context.agencyCredited(article) ? closest.features['reporter named'] : 1,
    'own outlet named': closest.features['own outlet named'],
    'own dateline': closest.features['own dateline'],
    'kin at the root': kinAtRoot ? 1 : 0,
  };
}

export interface MissingSource {
  /** Its direct rewrites, in order of their ids. */
  readonly rewrites: readonly string[];
  /** For each rewrite how sure it is that its source is not here. */
  readonly probability: number;
}

/** A root is believed to be nobody's rewrite unless more than this speaks against it, ... */
const leastProbability = 0.65;
/** ... or more than this where its kin derive from a missing source. */
const leastOfKin = 0.2;

/**
 * The missing sources of a story. Each takes the articles at the root that look derived, joined where they are kin, with those of
 * their rewrites that may as well be their siblings; a source needs two rewrites to be known at all.
 */
export function findMissingSources(context: RootContext, weights: MissingWeights): readonly MissingSource[] {
  const roots = new Map<string, number>();
  for (const [article, parents] of context.parents) {
    if (parents.length > 0) continue;
    const features = missingFeatures(article, context);
    if (features !== null) roots.set(article, probabilityOf(features, weights));
  }
  const suspects = [...roots].filter(([, probability]) => probability >= leastProbability).map(([id]) => id);
  const kin = [...roots].filter(
    ([id, probability]) => probability >= leastOfKin && suspects.some((suspect) => areKin(id, suspect, context)),
  );
  const joined = [...new Set([...suspects, ...kin.map(([id]) => id)])].toSorted();
  return joinOverlapping(joinKin(joined, context).map((group) => withSiblings(group, context)))
    .map((rewrites) => ({
      rewrites: rewrites.toSorted(),
      probability: Math.max(...rewrites.map((id) => roots.get(id) ?? 0)),
    }))
    .filter(({ rewrites }) => rewrites.length > 1)
    .toSorted((a, b) => ((a.rewrites[0] ?? '') < (b.rewrites[0] ?? '') ? -1 : 1));
}

/** Of a parent that is fuller than its rewrite by this share of the narration, nothing else is needed to explain the rewrite. */
const muchFuller = 0.2;

/** The articles with all that the branching gave them and that are rather their siblings than their rewrites. */
function withSiblings(group: readonly string[], context: RootContext): readonly string[] {
  const found = new Set(group);
  // A set that grows while it is walked is walked to its end.
  for (const id of found) {
    for (const [article, parents] of context.parents) {
      if (parents.includes(id) && !isMuchFuller(id, article, context)) found.add(article);
    }
  }
  return [...found];
}

function isMuchFuller(parent: string, article: string, { options }: RootContext): boolean {
  const alone = options.get(article)?.find(({ parents }) => parents.length === 1 && parents[0] === parent);
  return (alone?.features.asymmetry ?? 0) >= muchFuller;
}

/** Groups that share an article become one. */
function joinOverlapping(groups: readonly (readonly string[])[]): string[][] {
  const joined: string[][] = [];
  for (const group of groups) {
    const same = joined.filter((other) => other.some((id) => group.includes(id)));
    for (const other of same) joined.splice(joined.indexOf(other), 1);
    joined.push([...new Set([...same.flat(), ...group])]);
  }
  return joined;
}

function joinKin(articles: readonly string[], context: RootContext): string[][] {
  const groups: string[][] = [];
  for (const article of articles) {
    const kin = groups.filter((group) => group.some((other) => areKin(article, other, context)));
    for (const group of kin) groups.splice(groups.indexOf(group), 1);
    groups.push([...kin.flat(), article]);
  }
  return groups;
}

function areKin(a: string, b: string, context: RootContext): boolean {
  const shares = (article: string, parent: string) =>
    (context.options.get(article) ?? []).some(
      ({ parents, share }) => parents.length === 1 && parents[0] === parent && share >= leastKinShare,
    );
  return shares(a, b) || shares(b, a);
}
