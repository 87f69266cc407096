/**
 * In: the verdicts of a report. Out: for each sentence the articles that took it over, directly or through other rewrites, and whether it was
 * changed on the way.
 */
import type { SentenceVerdict } from '@firsthand/core';
import { articleOf } from './report-index.js';

export interface SentenceCopy {
  readonly article: string;
  /** The sentence that renders it; of several in one article the first. */
  readonly at: string;
  /** True where it, or a sentence between it and the first, is called changed. */
  readonly changed: boolean;
}

/** Copies are listed as the report has them, those nearest to the first sentence first. */
export function sentenceCopies(verdicts: readonly SentenceVerdict[]): (at: string) => readonly SentenceCopy[] {
  const takers = new Map<string, SentenceVerdict[]>();
  for (const verdict of verdicts) {
    for (const source of verdict.sources) {
      const known = takers.get(source);
      if (known === undefined) takers.set(source, [verdict]);
      else known.push(verdict);
    }
  }
  return (first) => {
    const copies = new Map<string, SentenceCopy>();
    const seen = new Set([first]);
    let reached: readonly { readonly at: string; readonly changed: boolean }[] = [{ at: first, changed: false }];
    while (reached.length > 0) {
      const next: { readonly at: string; readonly changed: boolean }[] = [];
      for (const { at, changed } of reached) {
        for (const taker of takers.get(at) ?? []) {
          if (seen.has(taker.at)) continue;
          seen.add(taker.at);
          const copy = { at: taker.at, changed: changed || taker.verdict === 'changed' };
          next.push(copy);
          const article = articleOf(taker.at);
          if (!copies.has(article)) copies.set(article, { article, ...copy });
        }
      }
      reached = next;
    }
    copies.delete(articleOf(first));
    return [...copies.values()];
  };
}
