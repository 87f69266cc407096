/**
 * The lineage stage: the articles of a story with their passages in; who derives from whom, with what confidence and why, out.
 */
import type { StoryPassages } from '../passages/index.js';
import type { LineageEdge, StoryReport } from '../report/schema.js';
import type { ArticleText } from '../text/index.js';
import { edgesOf } from './edges.js';
import { describeMissing, missingEdges } from './missing-edges.js';
import type { MissingSource } from './missing-source.js';
import { rounded } from './rounding.js';
import { solve } from './solution.js';
import { gatherEvidence, type StoryEvidence } from './story-evidence.js';

export { nameOf } from './reasons.js';

export interface Lineage {
  readonly edges: readonly LineageEdge[];
  readonly missingSources: StoryReport['missingSources'];
  readonly setAside: StoryReport['setAside'];
  /** Direct parents among the articles, by article; an article without an entry has none. */
  readonly parents: ReadonlyMap<string, readonly string[]>;
  /** Articles derived from another article or from a missing source. */
  readonly derived: ReadonlySet<string>;
  /** Share of the narration of each article that its parents do not explain; 1 for a first-hand report. */
  readonly ownShare: ReadonlyMap<string, number>;
}

/** Solves the lineage of the whole story at once. */
export function traceLineage(articles: readonly ArticleText[], passages: StoryPassages): Lineage {
  const evidence = gatherEvidence(articles, passages);
  const { options, parents, missing } = solve(evidence);
  const explained = (id: string, sources: readonly string[]) => {
    const narration = evidence.narrations.get(id);
    return narration ? narration.share(narration.union(sources)) : 0;
  };
  const siblings = siblingsOf(missing);
  const all = (id: string) => [...(parents.get(id) ?? []), ...(siblings.get(id) ?? [])];
  const edges = [
    ...[...parents].flatMap(([id, ids]) => edgesOf(id, ids, options.get(id) ?? [], evidence)),
    ...missing.flatMap((source, number) =>
      missingEdges(
        source,
        missingId(number),
        evidence,
        (id) => explained(id, all(id)) - explained(id, parents.get(id) ?? []),
      ),
    ),
  ];
  return {
    edges: edges.toSorted((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : a.from < b.from ? -1 : 1)),
    missingSources: missing.map((source, number) => describeMissing(source, missingId(number), evidence)),
    setAside: setAsideOf(evidence),
    parents,
    derived: new Set(edges.map(({ to }) => to)),
    ownShare: new Map([...parents.keys()].map((id) => [id, rounded(1 - explained(id, all(id)))])),
  };
}

const missingId = (number: number) => `missing-${number + 1}`;

/** The other rewrites of an article's missing source: all that is known of it. */
function siblingsOf(missing: readonly MissingSource[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    missing.flatMap(({ rewrites }) => rewrites.map((id) => [id, rewrites.filter((other) => other !== id)])),
  );
}

function setAsideOf({ strays }: StoryEvidence): StoryReport['setAside'] {
  return [...strays]
    .map(([article, reason]) => ({ article, reason }))
    .toSorted((a, b) => (a.article < b.article ? -1 : 1));
}
