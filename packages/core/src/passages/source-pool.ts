/**
 * A sentence matched with all candidates in, the few that are worth weighing against each other out: those that explain most, of each
 * article and of all, and the neighbours of the best, which may go on with the same thing in words of their own.
 */
import { articleOf } from './sentence-id.js';
import type { SentenceMatch } from './sentence-match.js';

/** The eighth best of all is hardly ever a source, nor the fifth best of one article. */
const mostOfAll = 7;
const mostOfArticle = 4;
/** Of so many the neighbours are weighed as well. */
const withNeighbours = 2;

/** The matches worth weighing, in their order; `matches` stand in the order of the candidates in their articles. */
export function poolOf(matches: readonly SentenceMatch[]): readonly SentenceMatch[] {
  const ranked = matches
    .map((match, at) => ({ match, at }))
    .filter(({ match }) => match.stated.weight > 0)
    .toSorted((a, b) => b.match.understood.weight - a.match.understood.weight);
  const pool = new Set(ranked.slice(0, mostOfAll).map(({ match }) => match));
  const taken = new Map<string, number>();
  for (const { match } of ranked) {
    const article = articleOf(match.candidate.sentence.id);
    const count = taken.get(article) ?? 0;
    taken.set(article, count + 1);
    if (count < mostOfArticle) pool.add(match);
  }
  for (const { at } of ranked.slice(0, withNeighbours)) {
    for (const near of [matches[at - 1], matches[at + 1]]) if (near && near.candidate.total > 0) pool.add(near);
  }
  return matches.filter((match) => pool.has(match));
}
