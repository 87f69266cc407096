/**
 * The sentences of a rewrite and those of its parents in; for each of the former the one to three of the latter that it renders out.
 * Where `align` compares a sentence with its candidates and nothing else, this one weighs the whole article: what a source leaves unsaid since
 * it has just said it, where its neighbours come from, and who else renders what. Two logistic models choose: the likeliest source first,
 * then those that the sentence merges with it.
 */
import { logit, probabilityOf } from '../model/logistic.js';
import type { Alignment, AlignedSource } from './align.js';
import { type Context, contextsOf } from './context.js';
import { type LikelySourceFeatures, type LikelySourceWeights, likelySourceFeatures } from './likely-source.js';
import { likelySourceWeights, mergedSourceWeights } from './rendering-weights.js';
import { type MergedSourceWeights, mergedSourceFeatures } from './merged-source.js';
import type { ReachingSentence } from './reach.js';
import { matchSentence, type SentenceMatch } from './sentence-match.js';
import { poolOf } from './source-pool.js';
import { type Line, readSurroundings, type Surroundings } from './surroundings.js';
import type { SentenceTerms } from './terms.js';

/** An alignment with what the models think of it. */
export interface Rendering extends Alignment {
  /** The probability that the first source is one; 0 without any. */
  readonly likelihood: number;
  /** Share of the sentence's weight that its sources explain, with what they leave to the sentences before them. */
  readonly understood: number;
}

/** More sources than three are a summary of everything. */
const mostSources = 3;
/** Below one half, since what counts is the mean of precision and recall: the best bound for F1 is half of the F1 reached. */
const leastLikelihood = 0.35;

/** In logits: what is less likely than this on its own is no further source either, and need not be weighed as one. */
const leastHope = -4;

/** A candidate with what its sentence's models see. */
export interface Weighed {
  readonly match: SentenceMatch;
  readonly around: Surroundings;
  readonly likely: LikelySourceFeatures;
}

export interface WeighedLine {
  readonly sentence: SentenceTerms;
  readonly weighed: readonly Weighed[];
}

/** Each sentence of an article with the candidates that are worth weighing; candidates stand in the order of their articles. */
export function weighCandidates(
  sentences: readonly ReachingSentence[],
  candidates: readonly SentenceTerms[],
): readonly WeighedLine[] {
  const contexts = contextsOf(candidates);
  const lines = sentences.map((reaching): Line => {
    const matches = candidates.map((one) => matchSentence(reaching, one, contexts.get(one) ?? nothingBefore));
    return { sentence: reaching.sentence, matches: poolOf(matches) };
  });
  const surroundings = readSurroundings(lines);
  return lines.map((line, at) => ({
    sentence: line.sentence,
    weighed: line.matches.map((match) => {
      const around = surroundings(at, match);
      return { match, around, likely: likelySourceFeatures(line, match, around) };
    }),
  }));
}

const nothingBefore: Context = { terms: new Set(), naming: new Set(), pointing: false };

/** Finds what each sentence renders. */
export function renderSentences(
  sentences: readonly ReachingSentence[],
  candidates: readonly SentenceTerms[],
): readonly Rendering[] {
  return weighCandidates(sentences, candidates).map((line) => chooseSources(line));
}

/** The sources of one sentence. */
export function chooseSources(
  { sentence, weighed }: WeighedLine,
  likelyModel: LikelySourceWeights = likelySourceWeights,
  mergedModel: MergedSourceWeights = mergedSourceWeights,
): Rendering {
  const first = bestOf(weighed, ({ likely }) => logit(likely, likelyModel));
  if (!first) return { sentence, sources: [], coverage: 0, matched: new Map(), likelihood: 0, understood: 0 };
  const chosen: [SentenceMatch, ...SentenceMatch[]] = [first.match];
  const hopeful = weighed.filter(({ likely }) => logit(likely, likelyModel) >= leastHope);
  while (chosen.length < mostSources) {
    const rest = hopeful.filter(({ match }) => !chosen.includes(match));
    const likelihood = ({ match, likely, around }: Weighed) =>
      probabilityOf(mergedSourceFeatures(sentence, match, likely, around, chosen), mergedModel);
    const next = bestOf(rest, likelihood);
    if (!next || likelihood(next) < leastLikelihood) break;
    chosen.push(next.match);
  }
  return renderingOf(sentence, chosen, probabilityOf(first.likely, likelyModel));
}

/** The one with the highest value, the first of equals. */
export function bestOf<T>(items: readonly T[], valueOf: (item: T) => number): T | null {
  let best: { readonly item: T; readonly value: number } | null = null;
  for (const item of items) {
    const value = valueOf(item);
    if (!best || value > best.value) best = { item, value };
  }
  return best?.item ?? null;
}

function renderingOf(sentence: SentenceTerms, chosen: readonly SentenceMatch[], likelihood: number): Rendering {
  const matched = new Map<string, number>();
  const understood = new Map<string, number>();
  const sources = chosen.map((match): AlignedSource => {
    const gain = takeUp(matched, match.stated.degrees, sentence);
    takeUp(understood, match.understood.degrees, sentence);
    return {
      sentence: match.candidate,
      containment: match.stated.weight / (sentence.total || 1),
      use: Math.min(1, match.stated.weight / (match.candidate.total || 1)),
      gain,
    };
  });
  const explained = (degrees: ReadonlyMap<string, number>) => Math.min(1, takeUp(new Map(), degrees, sentence));
  return { sentence, sources, coverage: explained(matched), matched, likelihood, understood: explained(understood) };
}

/** Raises the degrees of a sentence's terms to those of one more source; the share of its weight that this adds. */
function takeUp(known: Map<string, number>, degrees: ReadonlyMap<string, number>, sentence: SentenceTerms): number {
  let gain = 0;
  for (const [term, degree] of degrees) {
    const before = known.get(term) ?? 0;
    if (degree <= before) continue;
    gain += (degree - before) * (sentence.terms.get(term) ?? 0);
    known.set(term, degree);
  }
  return gain / (sentence.total || 1);
}
