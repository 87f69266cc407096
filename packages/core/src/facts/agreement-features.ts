/**
 * Two sentences of independent reports in, what speaks for "they state the same fact" out, and the model that weighs it.
 * Independent reporters share people, places and figures whatever they write about: what they say *of* them must agree too.
 */
import { longestCommonRun } from '../changes/word-sequences.js';
import { type Features, type LogisticWeights, probabilityOf } from '../model/logistic.js';
import type { SentenceTerms } from '../passages/index.js';
import type { ArticleText, Sentence } from '../text/index.js';
import { sameDate } from '../text/dates.js';
import { functionWords } from '../text/function-words.js';
import { sameQuantity } from '../text/numbers.js';
import { agreementWeights } from './agreement-weights.js';
import { sharedTerms, type Stated, type StatedPair } from './shared-terms.js';

export const agreementFeatureNames = [
  'closeness',
  'greater containment',
  'closeness without names',
  'weight in common',
  'weight without names',
  'names in common',
  'carried names in common',
  'figures agree',
  'telling figures agree',
  'dates agree',
  'telling dates agree',
  'figures differ',
  'dates differ',
  'quoted run in common',
  'quotation in common',
  'same voice',
  'other voice',
  'neighbours agree',
  'lead over the second',
  'lead of the clearer side',
  'polarity differs',
  'question',
] as const;

type FeatureName = (typeof agreementFeatureNames)[number];
export type AgreementFeatures = Features<FeatureName>;
export type AgreementWeights = LogisticWeights<FeatureName>;

/** What is known of a pair from elsewhere than its two sentences. */
export interface PairSurroundings {
  /** Closeness of the sentences before each other and after each other, the greater one. */
  readonly neighbours: number;
  /** By how much each is closer to the other than the next closest of the other's article, the lesser lead first; below 0 where it is not the closest. */
  readonly leads: readonly [number, number];
  /** Whether one voice speaks in both; null where it cannot be told. */
  readonly sameVoice: boolean | null;
}

/** What two sentences share by weight. */
export interface Overlap {
  /** Shares of each sentence's weight that the other renders. */
  readonly containments: readonly [number, number];
  readonly closeness: number;
  /** Of what is no name. */
  readonly closenessWithoutNames: number;
  readonly weight: number;
  readonly weightWithoutNames: number;
  readonly names: number;
  /** Weight of figures in common that stand in few sentences, and of such dates. */
  readonly figures: number;
  readonly dates: number;
}

/** Dates from this weight on stand in few sentences of any article: the day of the event itself proves nothing. */
const rareWeight = 2.4;
/** Counts up to a dozen recur by chance, unless they have a unit. */
const recurring = 12;
const isTelling = (term: string) => term.includes(' ') || !(Number.parseFloat(term.slice(1)) <= recurring);

const shareOf = (part: number, whole: number) => (whole === 0 ? 0 : Math.min(1, part / whole));

export function overlapOf({ a, b }: StatedPair): Overlap {
  const names = new Set([...namesOf(a.article, a.sentence), ...namesOf(b.article, b.sentence)]);
  const forth = weighShared(a.terms, b.terms, names);
  const back = weighShared(b.terms, a.terms, names);
  const containments = [shareOf(forth.all, a.terms.total), shareOf(back.all, b.terms.total)] as const;
  return {
    containments,
    closeness: Math.sqrt(containments[0] * containments[1]),
    closenessWithoutNames: Math.sqrt(shareOf(forth.plain, forth.plainTotal) * shareOf(back.plain, back.plainTotal)),
    weight: Math.min(forth.all, back.all),
    weightWithoutNames: Math.min(forth.plain, back.plain),
    names: Math.min(forth.names, back.names),
    figures: Math.min(forth.figures, back.figures),
    dates: Math.min(forth.dates, back.dates),
  };
}

function weighShared(a: SentenceTerms, b: SentenceTerms, names: ReadonlySet<string>) {
  const sums = { all: 0, plain: 0, plainTotal: 0, names: 0, figures: 0, dates: 0 };
  for (const { here, degree } of sharedTerms(a, b)) {
    const weight = a.terms.get(here) ?? 0;
    sums.all += degree * weight;
    if (names.has(here)) sums.names++;
    else sums.plain += degree * weight;
    if (here.startsWith('#') && isTelling(here)) sums.figures += weight;
    if (here.startsWith('@') && weight >= rareWeight) sums.dates += weight;
  }
  for (const [term, weight] of a.terms) if (!names.has(term)) sums.plainTotal += weight;
  return sums;
}

/** So much common weight is a sentence's worth. */
const sentenceWeight = 20;
/** More figures in common prove no more; neither do more rare words, names, or words in a row. */
const many = { figures: 2, figureWeight: 8, dateWeight: 4, names: 3, run: 8 } as const;
const capped = (value: number, most: number) => Math.min(value, most) / most;

/** The features of a pair. */
export function agreementFeatures(pair: StatedPair, overlap: Overlap, around: PairSurroundings): AgreementFeatures {
  const { a, b } = pair;
  const numbers = compare(a.sentence.numbers.filter(isFigure), b.sentence.numbers.filter(isFigure), sameQuantity);
  const dates = compare(a.sentence.dates, b.sentence.dates, sameDate);
  const quotation = quotedRun(a, b);
  return {
    closeness: overlap.closeness,
    'greater containment': Math.max(...overlap.containments),
    'closeness without names': overlap.closenessWithoutNames,
    'weight in common': capped(overlap.weight, sentenceWeight),
    'weight without names': capped(overlap.weightWithoutNames, sentenceWeight),
    'names in common': capped(overlap.names, many.names),
    'carried names in common': carriedNames(a, b) || carriedNames(b, a) ? 1 : 0,
    'figures agree': capped(numbers.agree, many.figures),
    'telling figures agree': capped(overlap.figures, many.figureWeight),
    'dates agree': capped(dates.agree, many.figures),
    'telling dates agree': capped(overlap.dates, many.dateWeight),
    'figures differ': numbers.differ > 0 && numbers.agree === 0 ? 1 : 0,
    'dates differ': dates.differ > 0 && dates.agree === 0 ? 1 : 0,
    'quoted run in common': capped(quotation.run, many.run),
    'quotation in common': quotation.share,
    'same voice': around.sameVoice === true ? 1 : 0,
    'other voice': around.sameVoice === false ? 1 : 0,
    'neighbours agree': around.neighbours,
    'lead over the second': around.leads[0],
    'lead of the clearer side': around.leads[1],
    'polarity differs': isNegated(a) === isNegated(b) ? 0 : 1,
    question: isQuestion(a) || isQuestion(b) ? 1 : 0,
  };
}

/** The probability that two independent sentences state the same fact. */
export function agreementProbability(features: AgreementFeatures, model: AgreementWeights = agreementWeights): number {
  return probabilityOf(features, model);
}

/** Words in capitals: people, places, bodies. The first word of a sentence is one where a capital follows it or it has one elsewhere, too. */
export function namesOf(article: ArticleText, { tokens, start }: Sentence): readonly string[] {
  const words = tokens.filter(({ kind }) => kind !== 'punctuation');
  const names = words.filter((token) => token.capital && token.start > start).map(({ stem }) => stem);
  const [first, second] = words;
  if (first === undefined || !first.capital || first.start > start || functionWords.has(first.norm)) return names;
  return second?.capital === true || capitalised(article).has(first.stem) ? [first.stem, ...names] : names;
}

const capitals = new WeakMap<ArticleText, ReadonlySet<string>>();

/** The stems that stand in capitals inside sentences of an article. */
function capitalised(article: ArticleText): ReadonlySet<string> {
  const known = capitals.get(article);
  if (known !== undefined) return known;
  const stems = article.sentences
    .filter(({ kind }) => kind === 'prose')
    .flatMap(({ tokens, start }) => tokens.filter((token) => token.capital && token.start > start))
    .map(({ stem }) => stem);
  const found = new Set(stems);
  capitals.set(article, found);
  return found;
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

function compare<T>(a: readonly T[], b: readonly T[], relate: (a: T, b: T) => string) {
  let agree = 0;
  let differ = 0;
  for (const mine of a) {
    const relations = b.map((theirs) => relate(mine, theirs));
    if (relations.includes('same') || relations.includes('compatible')) agree++;
    else if (relations.includes('different')) differ++;
  }
  return { agree, differ };
}

/**
 * The longest run of words in quotation marks that both have, in words and as a share of the shorter quotation ("a door" of one and the whole
 * speech of the other): 0 where it holds fewer than two words of content.
 */
function quotedRun(a: Stated, b: Stated): { readonly run: number; readonly share: number } {
  let best = { run: 0, share: 0 };
  for (const mine of quotedWords(a)) {
    for (const theirs of quotedWords(b)) {
      const run = longestCommonRun(mine, theirs);
      const share = run / Math.min(mine.length, theirs.length);
      const content = mine.filter((word) => !functionWords.has(word) && theirs.includes(word)).length;
      if (run >= leastRun && content >= leastContent && run > best.run) best = { run, share };
    }
  }
  return best;
}
/** Two words in a row are a phrase of the language. */
const leastRun = 3;
const leastContent = 2;

/** The words of each quotation that stand in the sentence. */
function quotedWords({ article, sentence }: Stated): readonly (readonly string[])[] {
  return article.quotations
    .filter(({ start, end }) => start < sentence.end && end > sentence.start)
    .map(({ start, end }) =>
      sentence.tokens
        .filter((token) => token.kind !== 'punctuation' && token.start >= start && token.end <= end)
        .map(({ norm }) => norm),
    )
    .filter((words) => words.length > 0);
}

const negations = new Set(['cannot', 'neither', 'never', 'no', 'nobody', 'none', 'nor', 'not', 'nothing', 'without']);

/** Whether anything in the sentence is negated. */
function isNegated({ sentence }: Stated): boolean {
  return sentence.tokens.some(({ norm }) => negations.has(norm) || norm.endsWith("n't"));
}

export function isQuestion({ article, sentence }: Stated): boolean {
  return /\?["”’)]*$/u.test(article.text.slice(sentence.start, sentence.end));
}
