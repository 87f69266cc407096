/** The parents of an article among the articles in, the edges that the report shows out: confidence, shares, reasons. */
import type { LineageEdge } from '../report/schema.js';
import { confidenceOf } from './confidence.js';
import { learned } from './model.js';
import type { PairEvidence } from './pair-evidence.js';
import type { ParentOption } from './parent-options.js';
import { reasonsFor } from './reasons.js';
import { rounded } from './rounding.js';
import type { StoryEvidence } from './story-evidence.js';

/** The edges of one rewrite. */
export function edgesOf(
  to: string,
  parents: readonly string[],
  options: readonly ParentOption[],
  evidence: StoryEvidence,
): LineageEdge[] {
  const pairs = evidence.pairs.get(to) ?? [];
  const article = evidence.articles.get(to);
  const parts = evidence.narrations.get(to)?.parts(parents) ?? [];
  return parents.flatMap((from, at) => {
    const pair = pairs.find(({ parent }) => parent === from);
    const parent = evidence.articles.get(from);
    if (!pair || !article || !parent) return [];
    const { probability, otherwise } = confidenceOf(from, parents, options, learned);
    const reasons = reasonsFor({
      parent,
      article,
      evidence: pair,
      share: pair.share,
      credits: evidence.credits,
      exclusive: exclusiveTerms(pair, pairs),
      rivals: rivalsOf(pairs, parents, evidence),
      otherwise: otherwise === undefined || otherwise === null ? otherwise : evidence.articles.get(otherwise),
    });
    return [
      {
        from,
        to,
        confidence: rounded(probability),
        share: rounded(pair.share),
        part: rounded(parts[at] ?? 0),
        reasons,
      },
    ];
  });
}

/** The articles that were not chosen, with their alignments. */
function rivalsOf(pairs: readonly PairEvidence[], parents: readonly string[], { articles }: StoryEvidence) {
  return pairs.flatMap(({ parent, alignments }) => {
    const article = articles.get(parent);
    return article === undefined || parents.includes(parent) ? [] : [{ article, alignments }];
  });
}

function termsOf({ alignments }: PairEvidence): string[] {
  return alignments.flatMap(({ matched }) => [...matched.keys()]);
}

/** Terms that the article has in common with this parent and with no other candidate. */
function exclusiveTerms(pair: PairEvidence, pairs: readonly PairEvidence[]): ReadonlySet<string> {
  if (pairs.length < 2) return new Set();
  const others = new Set(pairs.filter((other) => other !== pair).flatMap(termsOf));
  return new Set(termsOf(pair).filter((term) => !others.has(term)));
}
