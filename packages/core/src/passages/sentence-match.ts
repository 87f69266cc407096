/**
 * A sentence and a possible source in, what of the one the other explains out: terms that they share or that are related, numbers and dates
 * in other dress (about 60 per cent for 61, Tuesday for 3 March), and names that the source leaves to the sentences before it.
 */
import { sameDate } from '../text/date-comparison.js';
import { sameQuantity } from '../text/number-comparison.js';
import type { Sentence } from '../text/index.js';
import { type Context, namesOf } from './context.js';
import type { Reach, ReachingSentence } from './reach.js';
import { dateTerm, numberTerm, type SentenceTerms } from './terms.js';

/** Terms of a sentence that are explained, with how well (0 to 1), and the weight that they carry together. */
export interface Explained {
  readonly degrees: ReadonlyMap<string, number>;
  readonly weight: number;
}

/** What a candidate explains of a sentence. */
export interface SentenceMatch {
  readonly candidate: SentenceTerms;
  readonly context: Context;
  /** By its own words. */
  readonly stated: Explained;
  /** By its own words and by what it leaves to its context. */
  readonly understood: Explained;
}

/** Matches a sentence with one candidate. */
export function matchSentence(
  { sentence, reach }: ReachingSentence,
  candidate: SentenceTerms,
  context: Context,
): SentenceMatch {
  const stated = new Map<string, number>();
  for (const { term, forms } of reach) {
    const degree = degreeIn(candidate, forms);
    if (degree > 0) stated.set(term, degree);
  }
  for (const term of inOtherDress(sentence.sentence, candidate.sentence)) {
    if (!stated.has(term)) stated.set(term, otherDress);
  }
  const understood = new Map(stated);
  for (const [term, degree] of leftToContext(sentence, context)) {
    if (degree > (stated.get(term) ?? 0)) understood.set(term, degree);
  }
  return { candidate, context, stated: weighed(sentence, stated), understood: weighed(sentence, understood) };
}

function weighed({ terms }: SentenceTerms, degrees: ReadonlyMap<string, number>): Explained {
  let weight = 0;
  for (const [term, degree] of degrees) weight += degree * (terms.get(term) ?? 0);
  return { degrees, weight };
}

function degreeIn({ terms }: SentenceTerms, forms: Reach['forms']): number {
  let degree = 0;
  for (const form of forms) if (form.degree > degree && terms.has(form.term)) degree = form.degree;
  return degree;
}

/** Numbers and dates that agree after rounding or resolving, but not as written. */
const otherDress = 0.7;

const agreeing = new Set(['same', 'compatible']);

/** The terms of the sentence's numbers and dates that agree with one of the source's. */
function inOtherDress(sentence: Sentence, source: Sentence): string[] {
  const numbers = sentence.numbers.filter((number) =>
    source.numbers.some((other) => agreeing.has(sameQuantity(number, other))),
  );
  const dates = sentence.dates.filter((date) => source.dates.some((other) => agreeing.has(sameDate(date, other))));
  return [...numbers.map(numberTerm), ...dates.map(dateTerm)];
}

/** How well the context explains what a sentence leaves to it: who is meant nearly surely, other words hardly. */
const leftOver = {
  pointing: { name: 0.95, word: 0.3 },
  silent: { name: 0.4, word: 0.1 },
} as const;

function* leftToContext(sentence: SentenceTerms, context: Context): Generator<readonly [string, number]> {
  if (context.terms.size === 0) return;
  const degrees = context.pointing ? leftOver.pointing : leftOver.silent;
  const names = namesOf(sentence);
  for (const term of sentence.terms.keys()) {
    if (!context.terms.has(term)) continue;
    yield [term, names.has(term) || context.naming.has(term) ? degrees.name : degrees.word];
  }
}
