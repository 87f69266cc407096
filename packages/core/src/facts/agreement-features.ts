/**
 * Two sentences of independent reports in, what speaks for "they state the same fact" out, and the model that weighs it.
 * Independent reporters share people, places and figures whatever they write about: what they say *of* them must agree too.
 */
import { type Features, type LogisticWeights, probabilityOf } from '../model/logistic.js';
import { sameQuantity } from '../text/numbers.js';
import { agreementWeights } from './agreement-weights.js';
import { namesOf } from './names-in-sentence.js';
import type { Overlap } from './overlap.js';
import { sharedQuotation } from './quotation-run.js';
import type { Stated, StatedPair } from './shared-terms.js';

export const agreementFeatureNames = [
  'closeness',
  'closeness without names',
  'part rendered',
  'telling figures agree',
  'figures differ',
  'quotation in common',
  'carried names in common',
  'other voice',
  'lead over the second',
  'same place in the article',
  'polarity differs',
  'question',
] as const;

type FeatureName = (typeof agreementFeatureNames)[number];
export type AgreementFeatures = Features<FeatureName>;
export type AgreementWeights = LogisticWeights<FeatureName>;

/** What is known of a pair from elsewhere than its two sentences. */
export interface PairSurroundings {
  /** The greatest share of a part of either sentence that the other renders. */
  readonly partRendered: number;
  /** Figures that both have and that stand nowhere else in either report. */
  readonly tellingFigures: number;
  /** By how much each is closer to the other than the next closest of the other's article, the lesser lead; below 0 where it is not the closest. */
  readonly lead: number;
  /** Whether the two report what two different people say; false where it cannot be told. */
  readonly otherVoice: boolean;
}

/** More figures in common prove no more. */
const manyFigures = 2;

const flag = (condition: boolean) => (condition ? 1 : 0);

/** The features of a pair. */
export function agreementFeatures({ a, b }: StatedPair, overlap: Overlap, around: PairSurroundings): AgreementFeatures {
  return {
    closeness: overlap.closeness,
    'closeness without names': overlap.closenessWithoutNames,
    'part rendered': around.partRendered,
    'telling figures agree': Math.min(manyFigures, around.tellingFigures) / manyFigures,
    'figures differ': flag(figuresDiffer(a, b)),
    'quotation in common': sharedQuotation(a, b),
    'carried names in common': flag(carriedNames(a, b) || carriedNames(b, a)),
    'other voice': flag(around.otherVoice),
    'lead over the second': around.lead,
    'same place in the article': 1 - Math.abs(placeOf(a) - placeOf(b)),
    'polarity differs': flag(isNegated(a) !== isNegated(b)),
    question: flag(isQuestion(a) || isQuestion(b)),
  };
}

/** The probability that two independent sentences state the same fact. */
export function agreementProbability(features: AgreementFeatures, model: AgreementWeights = agreementWeights): number {
  return probabilityOf(features, model);
}

/** How far into its article a sentence stands, from 0 to 1: both put what matters first. */
function placeOf({ article, sentence }: Stated): number {
  return sentence.index / article.sentences.length;
}

const pronouns = new Set(['he', 'her', 'him', 'his', 'it', 'its', 'she', 'their', 'them', 'they']);

/** Whether `a` speaks of somebody by a pronoun whose name, in the sentence before, `b` has. */
function carriedNames(a: Stated, b: Stated): boolean {
  if (!a.sentence.tokens.some(({ norm }) => pronouns.has(norm))) return false;
  const before = a.article.sentences.find(({ index }) => index === a.sentence.index - 1);
  if (before === undefined || before.kind !== 'prose') return false;
  const own = new Set(a.terms.terms.keys());
  return namesOf(a.article, before).some((name) => !own.has(name) && b.terms.terms.has(name));
}

/** Numbers that state something: a number that only names agrees by its name. */
const isFigure = ({ kind }: { readonly kind: string }) => kind !== 'name' && kind !== 'vague' && kind !== 'year';

/** Whether both give figures of one unit and none of them agrees. */
function figuresDiffer(a: Stated, b: Stated): boolean {
  const theirs = b.sentence.numbers.filter(isFigure);
  const relations = a.sentence.numbers
    .filter(isFigure)
    .flatMap((mine) => theirs.map((other) => sameQuantity(mine, other)));
  return relations.includes('different') && !relations.includes('same') && !relations.includes('compatible');
}

const negations = new Set(['cannot', 'neither', 'never', 'no', 'nobody', 'none', 'nor', 'not', 'nothing', 'without']);

/** Whether anything in the sentence is negated. */
function isNegated({ sentence }: Stated): boolean {
  return sentence.tokens.some(({ norm }) => negations.has(norm) || norm.endsWith("n't"));
}

export function isQuestion({ article, sentence }: Stated): boolean {
  return /\?["”’)]*$/u.test(article.text.slice(sentence.start, sentence.end));
}
