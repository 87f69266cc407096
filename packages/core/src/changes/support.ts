/**
 * A sentence of a rewrite with its alignment in, the probability that its parents support it out; below one half it is an addition.
 * A logistic model over what of the sentence is explained, what is not, and what sort of sentence it is.
 */
import { type Features, type LogisticWeights, probabilityOf } from '../model/logistic.js';
import type { Pairing } from './pairing.js';
import { supportWeights } from './support-weights.js';

export const supportFeatureNames = [
  'likely source',
  'likely source of neighbours',
  'coverage understood',
  'use of the source',
  'anchors explained',
  'weight unexplained',
  'narration unexplained',
  'commentary',
  'unsupported quotation',
  'second person',
] as const;

type FeatureName = (typeof supportFeatureNames)[number];
export type SupportFeatures = Features<FeatureName>;
export type SupportWeights = LogisticWeights<FeatureName>;

/** What became of the quotations of a sentence, in short. */
export interface QuoteSupport {
  readonly supported: number;
  readonly unsupported: number;
}

/** So much weight unexplained is a sentence's worth: about eight details. */
const sentenceWeight = 20;
/** More anchors than this say no more. */
const manyAnchors = 4;

/** The features of one sentence; `before` and `after` are its neighbours in the article. */
export function supportFeatures(
  pairing: Pairing,
  before: Pairing | undefined,
  after: Pairing | undefined,
  quotes: QuoteSupport,
): SupportFeatures {
  const { sentence, alignment } = pairing;
  const { terms, quoted, total } = alignment.sentence;
  const anchors = anchorsOf(pairing);
  const explained = anchors.filter((anchor) => (alignment.matched.get(anchor) ?? 0) >= 0.5).length;
  let narrated = 0;
  let narratedMatched = 0;
  for (const [term, weight] of terms) {
    if (quoted.has(term)) continue;
    narrated += weight;
    narratedMatched += weight * (alignment.matched.get(term) ?? 0);
  }
  return {
    'likely source': alignment.likelihood,
    'likely source of neighbours': Math.min(before?.alignment.likelihood ?? 1, after?.alignment.likelihood ?? 1),
    'coverage understood': alignment.understood,
    'use of the source': alignment.sources[0]?.use ?? 0,
    'anchors explained': Math.min(manyAnchors, explained) / manyAnchors,
    'weight unexplained': Math.min(1, (total * (1 - alignment.coverage)) / sentenceWeight),
    'narration unexplained': narrated === 0 ? 0 : 1 - narratedMatched / narrated,
    commentary: sentence.commentary,
    'unsupported quotation': Math.min(1, quotes.unsupported),
    'second person':
      sentence.tokens.some(({ norm }) => norm === 'you' || norm === 'your') &&
      quotes.supported + quotes.unsupported === 0
        ? 1
        : 0,
  };
}

/** The probability that the parents support the sentence. */
export function supportProbability(features: SupportFeatures, model: SupportWeights = supportWeights): number {
  return probabilityOf(features, model);
}

/** Numbers, dates and names: what an invention would have to invent. */
function anchorsOf({ sentence, alignment }: Pairing): string[] {
  const capitals = new Set(
    sentence.tokens.filter(({ capital, start }) => capital && start > sentence.start).map(({ stem }) => stem),
  );
  return [...alignment.sentence.terms.keys()].filter(
    (term) => term.startsWith('#') || term.startsWith('@') || capitals.has(term),
  );
}
