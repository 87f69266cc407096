/**
 * The narrated terms of one article in a row, with how well each candidate parent renders each of them:
 * shares, unions and differences of parents are then sums over the row.
 */
import type { PairEvidence } from './pair-evidence.js';
import { reportingPart } from './reporting.js';

/** How well each term of the row is rendered, from 0 to 1. */
type Rendering = Float64Array;

export interface Narration {
  /** How well several parents together render each term. */
  union(parents: readonly string[]): Rendering;
  /** The share of the narration that a rendering explains. */
  share(rendering: Rendering): number;
  /** The share that the first explains and the second does not. */
  only(first: Rendering, second: Rendering): number;
  /**
   * How readily `child` takes up what this article has and `rival` has not, against what both have: 1 as readily, 0 not at all.
   * A rewrite of this article takes its additions and errors with the rest; a rewrite of the rival cannot know them.
   */
  inheritance(child: string, rival: string): number;
}

/** The weight of a few details: that much novelty is needed before it tells anything. */
const proof = 12;
/** Taken up twice as readily is as good as more. */
const mostReady = 2;

/** Candidates beyond these explain nothing that the first ones do not. */
const mostCandidates = 12;

/** Lays out the narration of an article against its candidates (best first). */
export function narrationOf(evidence: readonly PairEvidence[]): Narration {
  const weights: number[] = [];
  const places: { readonly sentence: number; readonly term: string }[] = [];
  for (const [position, { sentence }] of (evidence[0]?.alignments ?? []).entries()) {
    const part = reportingPart(sentence.sentence);
    if (part === 0) continue;
    for (const [term, weight] of sentence.terms) {
      if (sentence.quoted.has(term)) continue;
      weights.push(part * weight);
      places.push({ sentence: position, term });
    }
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const renderings = new Map<string, Rendering>();
  const inherited = new Map<string, number>();
  const renderingOf = (parent: string): Rendering => {
    const known = renderings.get(parent);
    if (known) return known;
    const pair = evidence.find((candidate) => candidate.parent === parent);
    const rendering = Float64Array.from(
      places,
      ({ sentence, term }) => pair?.alignments[sentence]?.matched.get(term) ?? 0,
    );
    if (renderings.size < mostCandidates) renderings.set(parent, rendering);
    return rendering;
  };
  const sum = (value: (place: number) => number) => {
    let all = 0;
    for (let place = 0; place < weights.length; place++) all += (weights[place] ?? 0) * value(place);
    return all / total;
  };
  return {
    union(parents) {
      const together = new Float64Array(weights.length);
      for (const parent of parents) {
        const rendering = renderingOf(parent);
        for (let place = 0; place < together.length; place++) {
          together[place] = Math.max(together[place] ?? 0, rendering[place] ?? 0);
        }
      }
      return together;
    },
    share: (rendering) => sum((place) => rendering[place] ?? 0),
    only: (first, second) => sum((place) => Math.max(0, (first[place] ?? 0) - (second[place] ?? 0))),
    inheritance(child, rival) {
      const key = `${child}\n${rival}`;
      const known = inherited.get(key) ?? inheritanceOf(renderingOf(child), renderingOf(rival), weights);
      inherited.set(key, known);
      return known;
    },
  };
}

function inheritanceOf(taken: Rendering, known: Rendering, weights: readonly number[]): number {
  let knownWeight = 0;
  let knownTaken = 0;
  let novelWeight = 0;
  let novelTaken = 0;
  for (const [place, weight] of weights.entries()) {
    const shared = known[place] ?? 0;
    knownWeight += weight * shared;
    knownTaken += weight * shared * (taken[place] ?? 0);
    novelWeight += weight * (1 - shared);
    novelTaken += weight * (1 - shared) * (taken[place] ?? 0);
  }
  if (knownTaken === 0) return 1;
  const usual = knownTaken / knownWeight;
  // Little novelty proves little: it is mixed with as much of the usual.
  return Math.min(mostReady, (novelTaken + usual * proof) / (novelWeight + proof) / usual);
}
