/**
 * All sentences of a story in; for one sentence, the few sentences of each other article that share most with it out.
 *
 * The index is the usual inverted one: term -> the sentences that hold it. One walk over the postings of a sentence's terms adds up
 * what it shares with every other sentence of the story, so that 200 articles need no comparison of all pairs of sentences.
 * Only prose and headlines are indexed: nobody takes a story from a by-line.
 */
import { isNarrationKind } from '../text/boilerplate.js';
import type { SentenceTerms } from './terms.js';

/** How far another term renders a term: 1 the same, less for a related word. */
export interface RelatedTerm {
  readonly term: string;
  readonly degree: number;
}

export type Relatedness = (term: string) => readonly RelatedTerm[];

/** The sentences of one article that share most with a sentence, best first. */
export interface Candidates {
  readonly sentences: readonly SentenceTerms[];
  /** The weight that the best of them shares. */
  readonly shared: number;
}

export interface TermIndex {
  /** The most promising sentences of each other article with anything in common. */
  candidates(sentence: SentenceTerms, article: string): ReadonlyMap<string, Candidates>;
}

/** More candidates change no alignment: the fifth best shares a fraction of the first. */
const mostCandidates = 6;

export function indexTerms(story: ReadonlyMap<string, readonly SentenceTerms[]>, related: Relatedness): TermIndex {
  const entries: { readonly article: string; readonly sentence: SentenceTerms }[] = [];
  const postings = new Map<string, number[]>();
  for (const [article, sentences] of story) {
    for (const sentence of sentences) {
      if (!isNarrationKind(sentence.sentence.kind)) continue;
      for (const term of sentence.terms.keys()) {
        const list = postings.get(term);
        if (list) list.push(entries.length);
        else postings.set(term, [entries.length]);
      }
      entries.push({ article, sentence });
    }
  }
  const shared = new Float64Array(entries.length);
  const lastTerm = new Int32Array(entries.length);
  const lastDegree = new Float64Array(entries.length);

  return {
    candidates(sentence, article) {
      const touched: number[] = [];
      let termNumber = 0;
      for (const [term, weight] of sentence.terms) {
        termNumber++;
        for (const form of [{ term, degree: 1 }, ...related(term)]) {
          for (const entry of postings.get(form.term) ?? []) {
            if (shared[entry] === 0) touched.push(entry);
            // Of several related words in one sentence only the nearest counts.
            const before = lastTerm[entry] === termNumber ? (lastDegree[entry] ?? 0) : 0;
            if (form.degree <= before) continue;
            shared[entry] = (shared[entry] ?? 0) + weight * (form.degree - before);
            lastTerm[entry] = termNumber;
            lastDegree[entry] = form.degree;
          }
        }
      }
      const byArticle = new Map<string, { entry: number; value: number }[]>();
      for (const entry of touched) {
        const found = entries[entry];
        const value = shared[entry] ?? 0;
        shared[entry] = 0;
        lastTerm[entry] = 0;
        if (!found || found.article === article) continue;
        const list = byArticle.get(found.article);
        if (list) list.push({ entry, value });
        else byArticle.set(found.article, [{ entry, value }]);
      }
      return new Map([...byArticle].map(([id, list]) => [id, bestOf(list, entries)]));
    },
  };
}

function bestOf(
  list: readonly { readonly entry: number; readonly value: number }[],
  entries: readonly { readonly sentence: SentenceTerms }[],
): Candidates {
  const best = list.toSorted((a, b) => b.value - a.value || a.entry - b.entry).slice(0, mostCandidates);
  return { sentences: best.flatMap(({ entry }) => entries[entry]?.sentence ?? []), shared: best[0]?.value ?? 0 };
}
