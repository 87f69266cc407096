/**
 * A term in, the other terms that may render it out: synonyms, forms of one root, broader and narrower words, opposites
 * (a rewrite that turns "accepted" into "rejected" still renders the sentence), and places by their adjectives and capitals.
 */
import { relatedStems } from '../text/lexicon/word-relations.js';

/** How far another term renders a term: 1 the same, less for a related word. */
export interface RelatedTerm {
  readonly term: string;
  readonly degree: number;
}

export type Relatedness = (term: string) => readonly RelatedTerm[];

/** Relations trusted less than this join more strangers than kin. */
const leastDegree = 0.3;

/** Makes the look-up for the vocabulary of one story: other words cannot occur. It keeps what it found. */
export function relateTerms(vocabulary: ReadonlySet<string>): Relatedness {
  const known = new Map<string, readonly RelatedTerm[]>();
  return (term) => {
    const found = known.get(term);
    if (found) return found;
    const related =
      term.startsWith('#') || term.startsWith('@')
        ? []
        : lookUp(term).filter(({ term: other }) => vocabulary.has(other));
    known.set(term, related);
    return related;
  };
}

function lookUp(stem: string): readonly RelatedTerm[] {
  return relatedStems(stem)
    .filter(({ stem: other, weight }) => weight >= leastDegree && !other.includes(' '))
    .map(({ stem: other, weight }) => ({ term: other, degree: weight }));
}
