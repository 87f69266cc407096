/**
 * A sentence of a rewrite with its alignment in, the probability that its parents support it out; below one half it is an addition.
 * A logistic model over what of the sentence is explained, what is not, and what sort of sentence it is.
 */
import { type Features, type LogisticWeights, probabilityOf } from '../model/logistic.js';
import type { Pairing } from './pairing.js';
import { supportWeights } from './support-weights.js';

export const supportFeatureNames = [
  'coverage',
  'coverage of a sentence',
  'use of the source',
  'anchors explained',
  'anchors unexplained',
  'weight unexplained',
  'narration unexplained',
  'commentary',
  'headline',
  'neighbour follows',
  'unsupported quotation',
  'supported quotation',
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
    coverage: alignment.coverage,
    'coverage of a sentence': alignment.sources[0]?.containment ?? 0,
    'use of the source': alignment.sources[0]?.use ?? 0,
    'anchors explained': Math.min(manyAnchors, explained) / manyAnchors,
    'anchors unexplained': Math.min(manyAnchors, anchors.length - explained) / manyAnchors,
    'weight unexplained': Math.min(1, (total * (1 - alignment.coverage)) / sentenceWeight),
    'narration unexplained': narrated === 0 ? 0 : 1 - narratedMatched / narrated,
    commentary: sentence.commentary,
    headline: sentence.kind === 'headline' ? 1 : 0,
    'neighbour follows': follows(before, pairing) || follows(pairing, after) ? 1 : 0,
    'unsupported quotation': Math.min(1, quotes.unsupported),
    'supported quotation': Math.min(1, quotes.supported),
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

/** Whether the second sentence renders the source's text right after the first. */
function follows(first: Pairing | undefined, second: Pairing | undefined): boolean {
  const a = first?.sources[0];
  const b = second?.sources[0];
  if (!a || !b || a.article !== b.article) return false;
  const step = b.sentence.index - a.sentence.index;
  return step >= 0 && step <= 2;
}
