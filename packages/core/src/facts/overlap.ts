/**
 * Two sentences of independent reports in, how much of each the other renders out: by weight, with and without names, whole and in parts.
 */
import { dateTerm, numberTerm } from '../passages/terms.js';
import { sameDate } from '../text/dates.js';
import { sameQuantity } from '../text/numbers.js';
import { namesOf } from './names-in-sentence.js';
import type { SentencePart } from './sentence-parts.js';
import { type SharedTerm, sharedTerms, type Stated, type StatedPair } from './shared-terms.js';

/** What two sentences share by weight. */
export interface Overlap {
  /** Geometric mean of the shares of each sentence's weight that the other renders. */
  readonly closeness: number;
  /** Of what is no name. */
  readonly closenessWithoutNames: number;
  /** The lesser of the weights that one has of the other. */
  readonly weight: number;
  readonly weightWithoutNames: number;
}

const shareOf = (part: number, whole: number) => (whole === 0 ? 0 : Math.min(1, part / whole));

/** The overlap of a pair; linear in the number of terms. */
export function overlapOf({ a, b }: StatedPair): Overlap {
  const names = new Set([...namesOf(a.article, a.sentence), ...namesOf(b.article, b.sentence)]);
  const forth = weighShared(a, b, names);
  const back = weighShared(b, a, names);
  return {
    closeness: Math.sqrt(shareOf(forth.all, a.terms.total) * shareOf(back.all, b.terms.total)),
    closenessWithoutNames: Math.sqrt(shareOf(forth.plain, forth.plainTotal) * shareOf(back.plain, back.plainTotal)),
    weight: Math.min(forth.all, back.all),
    weightWithoutNames: Math.min(forth.plain, back.plain),
  };
}

function weighShared({ terms: a }: Stated, { terms: b }: Stated, names: ReadonlySet<string>) {
  const sums = { all: 0, plain: 0, plainTotal: 0 };
  for (const { here, degree } of sharedTerms(a, b)) {
    const weight = degree * (a.terms.get(here) ?? 0);
    sums.all += weight;
    if (!names.has(here)) sums.plain += weight;
  }
  for (const [term, weight] of a.terms) if (!names.has(term)) sums.plainTotal += weight;
  return sums;
}

/** So much weight, a rare word and a bit, is added to each part, so that a part of one word is never rendered whole. */
const smallPart = 4;

/** The greatest share of a part of either sentence that the other sentence renders, whatever else the two say. */
export function bestPart(
  { a, b }: StatedPair,
  partsOfA: readonly SentencePart[],
  partsOfB: readonly SentencePart[],
): number {
  return Math.max(0, ...partShares(a, b, partsOfA, partsOfB), ...partShares(b, a, partsOfB, partsOfA));
}

function partShares(
  a: Stated,
  b: Stated,
  mine: readonly SentencePart[],
  theirs: readonly SentencePart[],
): readonly number[] {
  const said = new Set(theirs.flatMap(({ terms }) => [...terms.keys()]));
  const rendered = renderedTerms(a, b).filter(({ there }) => said.has(there));
  return mine.map(({ terms, total }) => {
    const shared = rendered.reduce((sum, { here, degree }) => sum + degree * (terms.get(here) ?? 0), 0);
    return shared / (total + smallPart);
  });
}

/** How far a rounded figure, and a less exact date, stand for each other. */
const rounded = { figure: 0.8, date: 0.7 } as const;

/** The terms of `a` that `b` renders, figures and dates in rounded form, too. */
function renderedTerms(a: Stated, b: Stated): readonly SharedTerm[] {
  const found = new Map(sharedTerms(a.terms, b.terms).map((term) => [term.here, term]));
  const add = (here: string, there: string, relation: string, degree: number) => {
    if (found.has(here) || (relation !== 'same' && relation !== 'compatible')) return;
    found.set(here, { here, there, degree });
  };
  for (const mine of a.sentence.numbers.filter(({ kind }) => kind !== 'year' && kind !== 'name')) {
    for (const theirs of b.sentence.numbers)
      add(numberTerm(mine), numberTerm(theirs), sameQuantity(mine, theirs), rounded.figure);
  }
  for (const mine of a.sentence.dates) {
    for (const theirs of b.sentence.dates) add(dateTerm(mine), dateTerm(theirs), sameDate(mine, theirs), rounded.date);
  }
  return [...found.values()];
}
