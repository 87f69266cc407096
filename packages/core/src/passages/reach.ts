/**
 * A sentence in, its terms with all forms in which a source may have them out.
 */
import type { RelatedTerm, Relatedness } from './relatedness.js';
import type { SentenceTerms } from './terms.js';

/** The forms in which a term may stand in a source. */
export interface Reach {
  readonly term: string;
  readonly weight: number;
  readonly forms: readonly RelatedTerm[];
}

/** A sentence with all forms of its terms, made once and aligned with many candidates. */
export interface ReachingSentence {
  readonly sentence: SentenceTerms;
  readonly reach: readonly Reach[];
}

/** Looks up the forms of a sentence's terms. */
export function reachOf(sentence: SentenceTerms, related: Relatedness): ReachingSentence {
  const reach = [...sentence.terms].map(([term, weight]) => ({
    term,
    weight,
    forms: [{ term, degree: 1 }, ...related(term)],
  }));
  return { sentence, reach };
}
