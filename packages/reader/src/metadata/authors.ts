/**
 * A page in, its authors out, or nobody: better none than a wrong one. One model weighs the sets of names that the page gives against one
 * another and against nobody.
 */
import { type AuthorContext, authorCandidates, bestWritten } from './author-candidates.js';
import type { AuthorSighting } from './author-features.js';
import { printedNames } from './author-names.js';
import { authorWeights } from './author-weights.js';
import { firstMeta, type PageView } from './page-view.js';
import type { Author, Found } from './page-metadata.js';
import { isAgency, isRole } from './person-names.js';
import { judged, rounded } from './sightings.js';
import { bare } from './wording.js';

/**
 * From this probability on the authors are named: a little below one half, since some of what is wrong by the gold data is another writing of
 * the right names.
 */
export const CLAIM_MIN_PROBABILITY = 0.48;

export interface PageAuthors {
  readonly authors: readonly Found<Author>[];
  /**
   * The line of authors as printed, without the "by" before it. Where nobody is named as an author, what the page tells machines: it may be
   * a desk, an agency or an account, which is no author and yet says where an article comes from.
   */
  readonly line: string | null;
}

export function authorsOf(page: PageView, context: AuthorContext): PageAuthors {
  const [best] = judged(authorCandidates(page, context), authorWeights);
  if (best === undefined) return { authors: [], line: lineForMachines(page, []) };
  const { probability } = best;
  if (probability < CLAIM_MIN_PROBABILITY) return { authors: [], line: lineForMachines(page, best.sightings) };
  const first = bestWritten(best.sightings);
  const shown = best.sightings.find(({ place }) => place === 'visible') ?? first;
  const { place, name } = first;
  return {
    authors: first.value.names.map((author) => ({
      value: { name: author, kind: kindOf(author, context.outlets) },
      place,
      name,
      confidence: rounded(probability),
    })),
    line: printedNames(shown.value.line, page.language) ?? first.value.names.join(', '),
  };
}

/** The article's author as JSON-LD or a meta element has it, whoever that is; an address names nobody. */
function lineForMachines({ marks }: PageView, sightings: readonly AuthorSighting[]): string | null {
  const stated = sightings.find(({ features }) => features.includes('author of the article in JSON-LD'));
  const line = stated?.value.line ?? firstMeta(marks, 'author');
  return line === null || line === undefined || line.trim() === '' || /^\s*https?:/i.test(line) ? null : line.trim();
}

function kindOf(name: string, outlets: readonly string[]): Author['kind'] {
  if (isAgency(name)) return 'agency';
  return isRole(name) || outlets.some((outlet) => bare(outlet) === bare(name)) ? 'organisation' : 'person';
}
