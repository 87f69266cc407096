/**
 * A sentence and the sentences of its possible sources in, the one to three of them that render its content out.
 * Chosen greedily by the weight of the terms that each explains and the earlier ones do not: a sentence may merge several of its source.
 */
import { furtherSourceFeatures, furtherSourceProbability } from './further-source.js';
import type { Reach, ReachingSentence } from './reach.js';
import type { SentenceTerms } from './terms.js';

export interface Alignment {
  readonly sentence: SentenceTerms;
  readonly sources: readonly AlignedSource[];
  /** Share of the sentence's weight that its sources explain together, from 0 to 1. */
  readonly coverage: number;
  /** The terms that the sources render, with how well (0 to 1). */
  readonly matched: ReadonlyMap<string, number>;
}

export interface AlignedSource {
  readonly sentence: SentenceTerms;
  /** Share of the aligned sentence's weight that this source explains on its own. */
  readonly containment: number;
  /** Share of this source's weight that the aligned sentence takes up. */
  readonly use: number;
  /** The share that it explains beyond the sources before it. */
  readonly gain: number;
}

/** More sources than three are a summary of everything. */
const mostSources = 3;
/** Less in common than this is chance: what is worth a source is decided by others, who see more than one pair. */
const leastContainment = 0.08;
/** A further source must explain at least so much more to be weighed at all. */
const leastGain = 0.08;

/** Aligns one sentence with the sentences of its possible sources. */
export function alignSentence({ sentence, reach }: ReachingSentence, candidates: readonly SentenceTerms[]): Alignment {
  if (sentence.total === 0 || candidates.length === 0)
    return { sentence, sources: [], coverage: 0, matched: noMatches };
  const scored = mostPromising(candidates, reach).map((candidate) => scoreOf(candidate, reach));
  const sources: AlignedSource[] = [];
  const covered = new Map<string, number>();
  let coverage = 0;
  while (sources.length < mostSources) {
    const best = bestNext(sentence, scored, covered, sources.length === 0);
    if (!best) break;
    const gain = best.gain / sentence.total;
    if (gain < (sources.length === 0 ? leastContainment : leastGain)) break;
    const source = {
      sentence: best.score.candidate,
      containment: best.score.shared / sentence.total,
      use: Math.min(1, best.score.shared / (best.score.candidate.total || 1)),
      gain,
    };
    const first = sources[0];
    if (first && furtherSourceProbability(furtherSourceFeatures(sentence, first, source, coverage)) < 0.5) break;
    sources.push(source);
    coverage += gain;
    for (const [term, degree] of best.score.matched) covered.set(term, Math.max(degree, covered.get(term) ?? 0));
  }
  return { sentence, sources, coverage: Math.min(1, coverage), matched: covered };
}

/** More candidates change no alignment: the sixth best shares a fraction of the first. */
const mostCandidates = 6;

/** The candidates that share most, in their order; those that share nothing are left out. */
function mostPromising(candidates: readonly SentenceTerms[], reach: readonly Reach[]): readonly SentenceTerms[] {
  const sharing = candidates
    .map((candidate) => ({ candidate, shared: sharedWeight(candidate, reach) }))
    .filter(({ shared }) => shared > 0);
  if (sharing.length <= mostCandidates) return sharing.map(({ candidate }) => candidate);
  const least = sharing.map(({ shared }) => shared).toSorted((a, b) => b - a)[mostCandidates - 1] ?? 0;
  return sharing.filter(({ shared }) => shared >= least).map(({ candidate }) => candidate);
}

function sharedWeight({ terms }: SentenceTerms, reach: readonly Reach[]): number {
  let shared = 0;
  for (const { weight, forms } of reach) {
    let degree = 0;
    for (const form of forms) if (form.degree > degree && terms.has(form.term)) degree = form.degree;
    shared += degree * weight;
  }
  return shared;
}

interface Score {
  readonly candidate: SentenceTerms;
  readonly matched: ReadonlyMap<string, number>;
  readonly shared: number;
}

function scoreOf(candidate: SentenceTerms, reach: readonly Reach[]): Score {
  const matched = new Map<string, number>();
  let shared = 0;
  for (const { term, weight, forms } of reach) {
    let degree = 0;
    for (const form of forms) if (form.degree > degree && candidate.terms.has(form.term)) degree = form.degree;
    if (degree === 0) continue;
    matched.set(term, degree);
    shared += degree * weight;
  }
  return { candidate, matched, shared };
}

function bestNext(
  sentence: SentenceTerms,
  scored: readonly Score[],
  covered: ReadonlyMap<string, number>,
  first: boolean,
) {
  let best: { score: Score; gain: number; value: number } | undefined;
  for (const score of scored) {
    let gain = 0;
    for (const [term, degree] of score.matched) {
      gain += (sentence.terms.get(term) ?? 0) * Math.max(0, degree - (covered.get(term) ?? 0));
    }
    // A long candidate shares words by chance: what it leaves unused counts a little against it.
    const unused = Math.max(0, score.candidate.total - score.shared);
    const value = gain - unusedPenalty * (first ? 1 : 0.5) * unused;
    if (!best || value > best.value) best = { score, gain, value };
  }
  return best;
}

const noMatches: ReadonlyMap<string, number> = new Map();

/** Weight of an unused word of a candidate against a used one. */
const unusedPenalty = 0.12;
