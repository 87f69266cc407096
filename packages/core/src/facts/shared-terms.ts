/**
 * The sentences of independent reports in, the pairs of them that have more than the subject in common out, with what they share.
 * The idea: an inverted index from terms to sentences, as in the stage of passages, but symmetrical: reporters who heard the same thing tell it
 * in their own words, so what one of two sentences has beyond the other speaks against no pair yet.
 */
import type { SentenceTerms } from '../passages/index.js';
import type { ArticleText, Sentence } from '../text/index.js';
import { relatedStems } from '../text/lexicon/word-relations.js';

/** A sentence of a report. */
export interface Stated {
  readonly article: ArticleText;
  readonly sentence: Sentence;
  readonly terms: SentenceTerms;
}

/** Two sentences of different reports; `a` is of the article that comes first. */
export interface StatedPair {
  readonly a: Stated;
  readonly b: Stated;
}

/** Less shared weight than this is a word or two of the subject; a figure or a rare name alone weighs about 3. */
const leastShared = 2;
/** So many sentences of one other report may be about what a sentence is about. */
const mostCandidates = 5;
/** Relations trusted less than this join more strangers than kin. */
const leastDegree = 0.3;

/** The pairs worth a closer look, in the order of the articles. Every term is looked up once per sentence that holds it. */
export function pairsInCommon(reports: readonly (readonly Stated[])[]): readonly StatedPair[] {
  const entries = reports.flatMap((sentences, report) => sentences.map((stated) => ({ report, stated })));
  const postings = new Map<string, number[]>();
  for (const [entry, { stated }] of entries.entries()) {
    for (const term of stated.terms.terms.keys()) {
      const list = postings.get(term);
      if (list === undefined) postings.set(term, [entry]);
      else list.push(entry);
    }
  }
  const shares = entries.map(({ stated, report }) => {
    const shared = new Map<number, number>();
    for (const [term, weight] of stated.terms.terms) {
      const best = new Map<number, number>();
      for (const [form, degree] of formsOf(term)) {
        for (const entry of postings.get(form) ?? []) {
          if (entries[entry]?.report !== report) best.set(entry, Math.max(degree, best.get(entry) ?? 0));
        }
      }
      for (const [entry, degree] of best) shared.set(entry, (shared.get(entry) ?? 0) + degree * weight);
    }
    return shared;
  });
  const chosen = new Set<string>();
  for (const [entry, shared] of shares.entries()) {
    const byReport = new Map<number, [number, number][]>();
    for (const [other, weight] of shared) {
      const report = entries[other]?.report;
      if (report === undefined || weight < leastShared) continue;
      const list = byReport.get(report);
      if (list === undefined) byReport.set(report, [[other, weight]]);
      else list.push([other, weight]);
    }
    for (const list of byReport.values()) {
      for (const [other] of list.toSorted((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, mostCandidates)) {
        chosen.add(`${Math.min(entry, other)} ${Math.max(entry, other)}`);
      }
    }
  }
  return [...chosen]
    .map((key) => key.split(' ').map(Number))
    .toSorted((x, y) => (x[0] ?? 0) - (y[0] ?? 0) || (x[1] ?? 0) - (y[1] ?? 0))
    .flatMap(([first, second]) => {
      const [a, b] = [entries[first ?? -1]?.stated, entries[second ?? -1]?.stated];
      return a === undefined || b === undefined ? [] : [{ a, b }];
    });
}

/** A term of one sentence and the term of the other that renders it best. */
export interface SharedTerm {
  readonly here: string;
  readonly there: string;
  /** 1 for the same term, less for a related word. */
  readonly degree: number;
}

/** The terms of `a` that `b` renders. */
export function sharedTerms(a: SentenceTerms, b: SentenceTerms): readonly SharedTerm[] {
  const found: SharedTerm[] = [];
  for (const here of a.terms.keys()) {
    let best: SharedTerm | null = null;
    for (const [there, degree] of formsOf(here)) {
      if (degree > (best?.degree ?? 0) && b.terms.has(there)) best = { here, there, degree };
    }
    if (best !== null) found.push(best);
  }
  return found;
}

const forms = new Map<string, ReadonlyMap<string, number>>();
/** Enough for the vocabulary of a large story; emptied when full, so that memory stays bounded. */
const mostForms = 20_000;

/** A term and what may stand for it, with degrees. */
function formsOf(term: string): ReadonlyMap<string, number> {
  const known = forms.get(term);
  if (known !== undefined) return known;
  if (forms.size >= mostForms) forms.clear();
  const found = new Map([[term, 1]]);
  if (!/^[#@]/.test(term)) {
    for (const { stem, weight } of relatedStems(term)) {
      if (weight >= leastDegree && !stem.includes(' ') && stem !== term) found.set(stem, weight);
    }
  }
  forms.set(term, found);
  return found;
}
