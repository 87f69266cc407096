/**
 * The evidence of a story in, its lineage out: the parents of each article and the sources that are missing, chosen for the story as a whole.
 */
import { branch } from './branching.js';
import { type Credits } from './credits.js';
import { findMissingSources, type MissingSource } from './missing-source.js';
import { candidatesOf, learned, type LineageModel } from './model.js';
import { type ParentOption, parentOptions } from './parent-options.js';
import type { StoryEvidence } from './story-evidence.js';

export interface Solution {
  /** What each article could derive from. */
  readonly options: ReadonlyMap<string, readonly ParentOption[]>;
  /** The chosen parents of each article before missing sources were looked for. */
  readonly branching: ReadonlyMap<string, readonly string[]>;
  /** The parents of each article among the articles. */
  readonly parents: ReadonlyMap<string, readonly string[]>;
  readonly missing: readonly MissingSource[];
}

/** Solves the lineage of the whole story at once. */
export function solve(evidence: StoryEvidence, model: LineageModel = learned): Solution {
  const ids = [...evidence.articles.keys()];
  const options = new Map(ids.map((id) => [id, parentOptions(id, evidence, model.contest)]));
  const chosen = branch(ids.map((id) => candidatesOf(id, options.get(id) ?? [], model.options)));
  const branching = new Map(ids.map((id) => [id, chosen.get(id)?.option?.parents ?? []]));
  const missing = findMissingSources(rootContext({ options, branching }, evidence), model.missing);
  return { options, branching, parents: withoutMissing(branching, missing), missing };
}

/** What the search for missing sources asks of a branching. */
export function rootContext({ options, branching }: Pick<Solution, 'options' | 'branching'>, evidence: StoryEvidence) {
  return {
    parents: branching,
    options,
    agencyCredited: (id: string) => (evidence.credits.get(id)?.absent.length ?? 0) > 0,
    anySigned: [...evidence.articles.keys()].some((id) => isSigned(evidence.credits.get(id))),
  };
}

function isSigned(credits: Credits | undefined): boolean {
  return credits?.byline === 'person' || credits?.byline === 'person-at-place';
}

/** The parents among the articles; whoever derives from a missing source does not derive from its siblings. */
function withoutMissing(
  parents: ReadonlyMap<string, readonly string[]>,
  missing: readonly MissingSource[],
): ReadonlyMap<string, readonly string[]> {
  const siblings = new Map(missing.flatMap(({ rewrites }) => rewrites.map((id) => [id, new Set(rewrites)])));
  return new Map([...parents].map(([id, ids]) => [id, ids.filter((parent) => !siblings.get(id)?.has(parent))]));
}
