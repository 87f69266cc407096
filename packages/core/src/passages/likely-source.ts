/**
 * A sentence and one of its possible sources in, the evidence that the one renders the other out: how much it explains and how much better
 * than its rivals do, what is copied, what sort of sentence it is, and whether it stands where the surroundings lead one to expect it.
 */
import type { Features, LogisticWeights } from '../model/logistic.js';
import { longestCommonRun } from '../text/word-sequences.js';
import { namesOf } from './context.js';
import type { SentenceMatch } from './sentence-match.js';
import type { Line, Surroundings } from './surroundings.js';
import { isFigure, type SentenceTerms } from './terms.js';

export const likelySourceFeatureNames = [
  'containment',
  'behind the best',
  'behind the best understood',
  'only here',
  'use of the source',
  'figures',
  'names alone',
  'shared run',
  'quotation elsewhere',
  'headline as source',
  'headline from headline',
  'headline from lead',
  'question as source',
  'near the expected place',
  'follows the source before',
  'precedes the source after',
  'rendered better elsewhere',
  'same article as around',
  'same place in the article',
] as const;

export type LikelySourceFeatureName = (typeof likelySourceFeatureNames)[number];
export type LikelySourceFeatures = Features<LikelySourceFeatureName>;
export type LikelySourceWeights = LogisticWeights<LikelySourceFeatureName>;

/** More figures than this say no more. */
const manyFigures = 3;
/** Two words in a row are chance; ten are as good as a copy. */
const chanceRun = 2;
const longRun = 8;

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
const flag = (holds: boolean) => (holds ? 1 : 0);

/** The features of one candidate of a line. */
export function likelySourceFeatures(
  { sentence, matches }: Line,
  match: SentenceMatch,
  around: Surroundings,
): LikelySourceFeatures {
  const { candidate, stated, understood } = match;
  const source = candidate.sentence;
  const isHeadline = sentence.sentence.kind === 'headline';
  const fromHeadline = source.kind === 'headline';
  const best = Math.max(...matches.map((rival) => rival.stated.weight));
  const bestUnderstood = Math.max(...matches.map((rival) => rival.understood.weight));
  const quoted = quotedShare(sentence, match);
  const quotedElsewhere = Math.max(...matches.map((rival) => quotedShare(sentence, rival)));
  const run = longestCommonRun(wordsOf(sentence), wordsOf(candidate));
  const inBody = (value: number) => (isHeadline ? 0 : value);
  return {
    containment: share(stated.weight, sentence.total),
    'behind the best': share(best - stated.weight, sentence.total),
    'behind the best understood': share(bestUnderstood - understood.weight, sentence.total),
    'only here': share(weightOnlyHere(sentence, match, matches), sentence.total),
    'use of the source': Math.min(1, share(stated.weight, candidate.total)),
    figures: Math.min(manyFigures, [...stated.degrees.keys()].filter(isFigure).length) / manyFigures,
    'names alone': share(weightOfNames(sentence, match), stated.weight),
    'shared run': Math.min(longRun, Math.max(0, run - chanceRun)) / longRun,
    'quotation elsewhere': quotedElsewhere - quoted,
    'headline as source': flag(fromHeadline && !isHeadline),
    'headline from headline': flag(fromHeadline && isHeadline),
    'headline from lead': flag(isHeadline && source.index === 1),
    'question as source': flag(isQuestion(candidate)),
    'near the expected place': inBody(around.nearness),
    'follows the source before': inBody(flag(around.followsBefore)),
    'precedes the source after': inBody(flag(around.precedesAfter)),
    'rendered better elsewhere': inBody(around.rival),
    'same article as around': around.articleShare,
    'same place in the article': inBody(around.parallel),
  };
}

/** The weight of the terms that no other candidate explains as well. */
function weightOnlyHere({ terms }: SentenceTerms, match: SentenceMatch, matches: readonly SentenceMatch[]): number {
  let only = 0;
  for (const [term, degree] of match.stated.degrees) {
    let elsewhere = 0;
    for (const rival of matches)
      if (rival !== match) elsewhere = Math.max(elsewhere, rival.understood.degrees.get(term) ?? 0);
    only += (terms.get(term) ?? 0) * Math.max(0, degree - elsewhere);
  }
  return only;
}

function weightOfNames(sentence: SentenceTerms, { stated }: SentenceMatch): number {
  const names = namesOf(sentence);
  let weight = 0;
  for (const [term, degree] of stated.degrees) if (names.has(term)) weight += degree * (sentence.terms.get(term) ?? 0);
  return weight;
}

/** The share of the words in quotation marks that a candidate has. */
function quotedShare({ quoted, terms }: SentenceTerms, { stated }: SentenceMatch): number {
  let all = 0;
  let found = 0;
  for (const term of quoted) {
    const weight = terms.get(term) ?? 0;
    all += weight;
    found += weight * (stated.degrees.get(term) ?? 0);
  }
  return share(found, all);
}

function wordsOf({ sentence }: SentenceTerms): readonly string[] {
  return sentence.tokens.flatMap(({ kind, stem }) => (kind === 'punctuation' ? [] : [stem]));
}

/** Behind the mark of a question only marks that close stand. */
const closingMarks = 3;

function isQuestion({ sentence }: SentenceTerms): boolean {
  return sentence.tokens.slice(-closingMarks).some(({ norm }) => norm === '?');
}
