/**
 * The lineage stage: the articles of a story with their passages in; who derives from whom, with what confidence and why, out.
 */
import type { StoryPassages } from '../passages/index.js';
import type { LineageEdge, StoryReport } from '../report/schema.js';
import type { ArticleText } from '../text/index.js';
import { branch, type Candidates } from './branching.js';
import { type Credits, readCredits } from './credits.js';
import { findMissingSources, type MissingSource } from './missing-source.js';
import { type LineageWeights, raiseTogether, worth } from './model.js';
import { narrationOf } from './narration.js';
import { type PairEvidence, weighPairs } from './pair-evidence.js';
import { type OptionContext, type ParentOption, parentOptions } from './parent-options.js';
import { nameOf, reasonsFor } from './reasons.js';
import { commentaryShare } from './reporting.js';
import { findStrays } from './strays.js';

export { nameOf } from './reasons.js';

export interface Lineage {
  readonly edges: readonly LineageEdge[];
  readonly missingSources: StoryReport['missingSources'];
  readonly setAside: StoryReport['setAside'];
  /** Direct parents among the articles, by article; an article without an entry has none. */
  readonly parents: ReadonlyMap<string, readonly string[]>;
  /** Articles derived from another article or from a missing source. */
  readonly derived: ReadonlySet<string>;
  /** Share of the narration of each article that no other article explains. */
  readonly ownShare: ReadonlyMap<string, number>;
}

/** Solves the lineage of the whole story at once. */
export function traceLineage(articles: readonly ArticleText[], passages: StoryPassages): Lineage {
  const credits = readCredits(articles);
  const pairs = weighPairs(articles, passages, credits);
  const strays = findStrays(
    articles.map(({ id }) => id),
    passages,
    (id) => Math.max(0, ...(pairs.get(id) ?? []).map(({ share, use }) => Math.max(share, use))),
  );
  const story = articles.filter(({ id }) => !strays.has(id));
  const likely = new Map(
    story.map(({ id }) => [id, (pairs.get(id) ?? []).filter(({ parent }) => !strays.has(parent))]),
  );
  const context = {
    articles: new Map(story.map((article) => [article.id, article])),
    credits,
    pairs: likely,
    narrations: new Map(story.map((article) => [article.id, narrationOf(likely.get(article.id) ?? [])])),
    commentary: new Map(story.map((article) => [article.id, commentaryShare(article)])),
  };
  const options = new Map(story.map(({ id }) => [id, parentOptions(id, context)]));
  const chosen = branch(story.map(({ id }) => candidatesOf(id, options.get(id) ?? [])));
  const parents = new Map(story.map(({ id }) => [id, chosen.get(id)?.option?.parents ?? []]));
  const missing = findMissingSources({
    parents,
    options,
    agencyCredited: (id) => (credits.get(id)?.absent.length ?? 0) > 0,
    anySigned: story.some(({ id }) => isSigned(credits.get(id))),
  });
  const present = withoutMissing(parents, missing);
  const edges = [...present].flatMap(([id, ids]) => edgesOf(id, ids, context, options.get(id) ?? []));
  const missingEdges = missing.flatMap((source, number) =>
    missingEdgesOf(source, missingId(number), context.articles, credits),
  );
  return {
    edges: [...edges, ...missingEdges].toSorted((a, b) =>
      a.to < b.to ? -1 : a.to > b.to ? 1 : a.from < b.from ? -1 : 1,
    ),
    missingSources: missing.map((source, number) =>
      describeMissing(source, missingId(number), context.articles, credits),
    ),
    setAside: [...strays].toSorted().map((article) => ({
      article,
      reason: 'shares neither its subject nor its narration with the other articles',
    })),
    parents: present,
    derived: new Set([...edges, ...missingEdges].map(({ to }) => to)),
    ownShare: ownShares(context),
  };
}

/** Whoever explains less than this of an article is no parent of it, whatever else speaks for it. */
const leastShare = 0.25;

/** The options of an article with their worth against its being first-hand. */
export function candidatesOf(
  id: string,
  options: readonly ParentOption[],
  weights?: LineageWeights,
): Candidates<ParentOption> {
  const explaining = options.filter(({ share }) => share >= leastShare);
  const worths = raiseTogether(explaining.map(({ features }) => worth(features, weights)));
  return {
    id,
    options: explaining.map((option, place) => ({ option, parents: option.parents, worth: worths[place] ?? 0 })),
  };
}

function isSigned(credits: Credits | undefined): boolean {
  return credits?.byline === 'person' || credits?.byline === 'person-at-place';
}

const missingId = (number: number) => `missing-${number + 1}`;

/** The parents among the articles; whoever derives from a missing source does not derive from its siblings. */
function withoutMissing(
  parents: ReadonlyMap<string, readonly string[]>,
  missing: readonly MissingSource[],
): ReadonlyMap<string, readonly string[]> {
  const siblings = new Map(missing.flatMap(({ rewrites }) => rewrites.map((id) => [id, new Set(rewrites)])));
  return new Map([...parents].map(([id, ids]) => [id, ids.filter((parent) => !siblings.get(id)?.has(parent))]));
}

function edgesOf(
  id: string,
  parents: readonly string[],
  context: OptionContext,
  options: readonly ParentOption[],
): LineageEdge[] {
  const evidence = context.pairs.get(id) ?? [];
  const article = context.articles.get(id);
  return parents.flatMap((from) => {
    const pair = evidence.find(({ parent }) => parent === from);
    const parent = context.articles.get(from);
    if (!pair || !article || !parent) return [];
    const share = pair.share;
    const edge = {
      parent,
      article,
      evidence: pair,
      share,
      credits: context.credits,
      exclusive: exclusiveTerms(pair, evidence),
    };
    return [
      { from, to: id, confidence: confidenceOf(from, options), share: rounded(share), reasons: reasonsFor(edge) },
    ];
  });
}

/** The probability that the parent is among the article's parents: the weight of the options that hold it among all. */
function confidenceOf(parent: string, options: readonly ParentOption[]): number {
  const worths = options.map((option) => ({ option, worth: worth(option.features) }));
  const top = Math.max(0, ...worths.map((entry) => entry.worth));
  let all = Math.exp(-top);
  let held = 0;
  for (const entry of worths) {
    const power = Math.exp(entry.worth - top);
    all += power;
    if (entry.option.parents.includes(parent)) held += power;
  }
  return rounded(held / all);
}

function termsOf({ alignments }: PairEvidence): string[] {
  return alignments.flatMap(({ matched }) => [...matched.keys()]);
}

/** Terms that the article has in common with this parent and with no other candidate. */
function exclusiveTerms(pair: PairEvidence, evidence: readonly PairEvidence[]): ReadonlySet<string> {
  if (evidence.length < 2) return new Set();
  const others = new Set(evidence.filter((other) => other !== pair).flatMap(termsOf));
  return new Set(termsOf(pair).filter((term) => !others.has(term)));
}

function missingEdgesOf(
  source: MissingSource,
  from: string,
  articles: ReadonlyMap<string, ArticleText>,
  credits: ReadonlyMap<string, Credits>,
): LineageEdge[] {
  return source.rewrites.map((to) => ({
    from,
    to,
    confidence: rounded(source.probability),
    share: 0,
    reasons: [
      {
        kind: 'missing source',
        words: `shares its narration with ${listed(source.rewrites.filter((id) => id !== to).map((id) => displayName(id, articles)))}, and none of them explains the others`,
        evidence: [],
      },
      ...agencyReasons(to, credits),
    ],
  }));
}

function agencyReasons(article: string, credits: ReadonlyMap<string, Credits>): LineageEdge['reasons'] {
  return (credits.get(article)?.absent ?? []).map(({ name, span }) => ({
    kind: 'credit',
    words: `credits “${name}”, which is not among the articles`,
    evidence: span === null ? [] : [{ here: span, there: null }],
  }));
}

function describeMissing(
  source: MissingSource,
  id: string,
  articles: ReadonlyMap<string, ArticleText>,
  credits: ReadonlyMap<string, Credits>,
): StoryReport['missingSources'][number] {
  const credited = source.rewrites.flatMap((article) => credits.get(article)?.absent ?? []);
  return {
    id,
    name: credited[0]?.name ?? null,
    reasons: [
      {
        kind: 'missing source',
        words: `${listed(source.rewrites.map((article) => displayName(article, articles)))} share their narration, and none of them is the fullest version of it`,
        evidence: credited.flatMap(({ span }) => (span === null ? [] : [{ here: span, there: null }])),
      },
    ],
  };
}

function displayName(id: string, articles: ReadonlyMap<string, ArticleText>): string {
  const article = articles.get(id);
  return article ? nameOf(article) : id;
}

function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function ownShares({ pairs, narrations }: OptionContext): ReadonlyMap<string, number> {
  return new Map(
    [...narrations].map(([id, narration]) => {
      const others = (pairs.get(id) ?? []).map(({ parent }) => parent);
      return [id, rounded(1 - narration.share(narration.union(others)))];
    }),
  );
}

/** Confidences and shares are given to three places: more would be noise. */
function rounded(value: number): number {
  return Math.round(Math.max(0, Math.min(1, value)) * 1000) / 1000;
}
