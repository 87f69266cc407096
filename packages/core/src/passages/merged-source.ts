/**
 * A sentence, the sources chosen for it, and a candidate for one more in; the evidence that the sentence merges that one too out.
 * Sentences of one article share words with each other: a further source must explain what the chosen ones neither state nor leave to the
 * sentences before them. A source in another article may well state the same.
 */
import type { Features, LogisticWeights } from '../model/logistic.js';
import { namesOf } from './context.js';
import { type LikelySourceFeatures, likelySourceFeatureNames } from './likely-source.js';
import { articleOf } from './sentence-id.js';
import type { SentenceMatch } from './sentence-match.js';
import { likeness, type Surroundings } from './surroundings.js';
import { isFigure, type SentenceTerms } from './terms.js';

export const mergedSourceFeatureNames = [
  ...likelySourceFeatureNames,
  'gain',
  'weight gained',
  'gain understood',
  'weight gained understood',
  'gain beyond context',
  'gain in figures',
  'gain in names',
  'explained before',
  'left unexplained',
  'next after the first',
  'next before the first',
  'distance from the first',
  'other article',
  'other article likeness',
  'other article containment',
  'other article gain',
  'other article use',
  'for a headline',
  'gain for a headline',
  'nobody else renders it',
  'nobody else renders the next',
  'third',
  'beside a headline',
  'longer than the first',
] as const;

export type MergedSourceFeatureName = (typeof mergedSourceFeatureNames)[number];
export type MergedSourceFeatures = Features<MergedSourceFeatureName>;
export type MergedSourceWeights = LogisticWeights<MergedSourceFeatureName>;

/** So much weight is a clause: a few details. */
const clauseWeight = 10;
/** Sentences further apart than this are equally far. */
const farApart = 10;

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
const flag = (holds: boolean) => (holds ? 1 : 0);

/** The features of a candidate beside those chosen, of which there is one at least; `likely` are its features on its own. */
export function mergedSourceFeatures(
  sentence: SentenceTerms,
  match: SentenceMatch,
  likely: LikelySourceFeatures,
  around: Surroundings,
  chosen: readonly [SentenceMatch, ...SentenceMatch[]],
): MergedSourceFeatures {
  const from = chosen[0].candidate.sentence;
  const to = match.candidate.sentence;
  const same = articleOf(from.id) === articleOf(to.id);
  const step = to.index - from.index;
  const gains = gainsOf(sentence, match, chosen);
  const gain = share(gains.all, sentence.total);
  const isHeadline = sentence.sentence.kind === 'headline';
  const elsewhere = (value: number) => (same ? 0 : value);
  return {
    ...likely,
    gain,
    'weight gained': Math.min(1, gains.all / clauseWeight),
    'gain understood': share(gains.understood, sentence.total),
    'weight gained understood': Math.min(1, gains.understood / clauseWeight),
    'gain beyond context': share(gains.beyondContext, sentence.total),
    'gain in figures': share(gains.figures, sentence.total),
    'gain in names': share(gains.names, gains.all),
    ...explainedBy(sentence, chosen),
    'next after the first': flag(same && step === 1),
    'next before the first': flag(same && step === -1),
    'distance from the first': same ? Math.min(farApart, Math.abs(step)) / farApart : 0,
    'other article': elsewhere(1),
    'other article likeness': elsewhere(likeness(sentence, match)),
    'other article containment': elsewhere(share(match.understood.weight, sentence.total)),
    'other article gain': elsewhere(gain),
    'other article use': elsewhere(likely['use of the source']),
    'for a headline': flag(isHeadline),
    'gain for a headline': isHeadline ? gain : 0,
    'nobody else renders it': 1 - around.claim,
    'nobody else renders the next': same && Math.abs(step) === 1 ? 1 - around.claim : 0,
    third: flag(chosen.length > 1),
    'beside a headline': flag(isHeadline && from.kind === 'headline'),
    'longer than the first': share(
      sentence.sentence.tokens.length,
      sentence.sentence.tokens.length + from.tokens.length,
    ),
  };
}

/** The best degree in which one of the chosen explains a term. */
function bestDegree(chosen: readonly SentenceMatch[], by: 'stated' | 'understood', term: string): number {
  return chosen.reduce((best, match) => Math.max(best, match[by].degrees.get(term) ?? 0), 0);
}

const isNear = (chosen: readonly SentenceMatch[], term: string) =>
  chosen.some(({ context }) => context.terms.has(term));

/** The weight that the candidate explains beyond the chosen, in all and in part. */
function gainsOf(sentence: SentenceTerms, match: SentenceMatch, chosen: readonly SentenceMatch[]) {
  const names = namesOf(sentence);
  const gains = { all: 0, understood: 0, beyondContext: 0, figures: 0, names: 0 };
  for (const [term, degree] of match.stated.degrees) {
    const weight = sentence.terms.get(term) ?? 0;
    const more = weight * Math.max(0, degree - bestDegree(chosen, 'stated', term));
    if (more === 0) continue;
    gains.all += more;
    gains.understood += weight * Math.max(0, degree - bestDegree(chosen, 'understood', term));
    if (!isNear(chosen, term)) gains.beyondContext += more;
    if (isFigure(term)) gains.figures += more;
    else if (names.has(term)) gains.names += more;
  }
  return gains;
}

/** What the chosen explain of the sentence, and what neither they nor the sentences before them have. */
function explainedBy(sentence: SentenceTerms, chosen: readonly SentenceMatch[]) {
  let explained = 0;
  let unexplained = 0;
  for (const [term, weight] of sentence.terms) {
    const degree = bestDegree(chosen, 'understood', term);
    explained += weight * degree;
    if (!isNear(chosen, term)) unexplained += weight * (1 - degree);
  }
  return {
    'explained before': share(explained, sentence.total),
    'left unexplained': share(unexplained, sentence.total),
  };
}
