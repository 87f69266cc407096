/**
 * Two sentences of independent reports in, what speaks for "they state the same fact" out, and the model that weighs it.
 * Independent reporters share people, places and figures whatever they write about: what they say *of* them must agree too.
 */
import type { AlignedSource, SentenceTerms } from '../passages/index.js';
import type { ArticleText, Sentence } from '../text/index.js';
import { sameDate } from '../text/dates.js';
import { sameQuantity } from '../text/numbers.js';
import { agreementWeights } from './agreement-weights.js';

/** A sentence of a report. */
export interface Stated {
  readonly article: ArticleText;
  readonly sentence: Sentence;
  readonly terms: SentenceTerms;
}

export const agreementFeatureNames = [
  'closeness',
  'greater containment',
  'closeness without names',
  'weight in common',
  'figures agree',
  'figures differ',
  'quoted words in common',
  'best match of each other',
  'question',
] as const;

export type AgreementFeatures = Readonly<Record<(typeof agreementFeatureNames)[number], number>>;

export interface AgreementWeights {
  readonly bias: number;
  readonly weights: AgreementFeatures;
}

/** So much common weight is a sentence's worth. */
const sentenceWeight = 20;
/** More figures in common prove no more. */
const manyFigures = 2;

/** The features of a pair; `forth` is `b` as a source of `a`, `back` the reverse, where they were aligned. */
export function agreementFeatures(
  a: Stated,
  b: Stated,
  forth: AlignedSource | null,
  back: AlignedSource | null,
  mutual: boolean,
): AgreementFeatures {
  const containments = [forth?.containment ?? back?.use ?? 0, back?.containment ?? forth?.use ?? 0];
  const names = new Set([...namesOf(a.sentence), ...namesOf(b.sentence)]);
  const common = [...a.terms.terms].filter(([term]) => b.terms.terms.has(term));
  const figures = compareFigures(a.sentence, b.sentence);
  return {
    closeness: Math.sqrt((containments[0] ?? 0) * (containments[1] ?? 0)),
    'greater containment': Math.max(...containments),
    'closeness without names': withoutNames(a.terms, b.terms, names),
    'weight in common': Math.min(1, common.reduce((sum, [, weight]) => sum + weight, 0) / sentenceWeight),
    'figures agree': Math.min(manyFigures, figures.agree) / manyFigures,
    'figures differ': figures.differ > 0 && figures.agree === 0 ? 1 : 0,
    'quoted words in common': Math.min(
      1,
      common.filter(([term]) => a.terms.quoted.has(term) && b.terms.quoted.has(term)).length / 4,
    ),
    'best match of each other': mutual ? 1 : 0,
    question: isQuestion(a) || isQuestion(b) ? 1 : 0,
  };
}

/** The probability that two independent sentences state the same fact. */
export function agreementProbability(
  features: AgreementFeatures,
  { bias, weights }: AgreementWeights = agreementWeights,
): number {
  const sum = agreementFeatureNames.reduce((total, name) => total + weights[name] * features[name], bias);
  return 1 / (1 + Math.exp(-sum));
}

/** Words in capitals inside the sentence: people, places, bodies. */
function namesOf({ tokens, start }: Sentence): string[] {
  return tokens.filter((token) => token.capital && token.start > start).map(({ stem }) => stem);
}

/** The geometric mean of both containments over what is no name. */
function withoutNames(a: SentenceTerms, b: SentenceTerms, names: ReadonlySet<string>): number {
  const weigh = ({ terms }: SentenceTerms, counts: (term: string) => boolean) => {
    let sum = 0;
    for (const [term, weight] of terms) if (!names.has(term) && counts(term)) sum += weight;
    return sum;
  };
  const all = weigh(a, () => true) * weigh(b, () => true);
  return all === 0
    ? 0
    : Math.sqrt((weigh(a, (term) => b.terms.has(term)) * weigh(b, (term) => a.terms.has(term))) / all);
}

function compareFigures(a: Sentence, b: Sentence): { agree: number; differ: number } {
  let agree = 0;
  let differ = 0;
  const count = (relations: readonly string[]) => {
    if (relations.includes('same') || relations.includes('compatible')) agree++;
    else if (relations.includes('different')) differ++;
  };
  for (const number of a.numbers) count(b.numbers.map((other) => sameQuantity(number, other)));
  for (const date of a.dates) count(b.dates.map((other) => sameDate(date, other)));
  return { agree, differ };
}

function isQuestion({ article, sentence }: Stated): boolean {
  return /\?["”’)]*$/u.test(article.text.slice(sentence.start, sentence.end));
}
