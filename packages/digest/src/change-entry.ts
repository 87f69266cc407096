/**
 * In: a changed sentence of a rewrite. Out: one entry of the report: the kinds of change in words, and both wordings with the differing words marked.
 * Several changes of one sentence are one entry, so that no sentence is read twice.
 */
import type { Change, ReportedArticle, SentenceVerdict, Span } from '@firsthand/core';
import { byChangeRank, changeRank } from './change-rank.js';
import { excerpt, type Piece } from './excerpt.js';
import { articleOf, clean, type ReportIndex } from './report-index.js';
import { differingWords, type Range, shift } from './word-marks.js';
import { changeKindWords, listed } from './wording.js';

export interface ChangeEntry {
  readonly rank: number;
  readonly kinds: readonly { readonly kind: string; readonly words: string }[];
  readonly here: readonly Piece[];
  /** One wording for each article that the sentence was made from; empty where the source has nothing like it. */
  readonly there: readonly { readonly name: string; readonly pieces: readonly Piece[] }[];
}

export function changeEntry(
  article: ReportedArticle,
  verdict: SentenceVerdict,
  changes: readonly Change[],
  index: ReportIndex,
): ChangeEntry | null {
  const ranked = changes.toSorted(byChangeRank);
  const gravest = ranked[0];
  if (gravest === undefined) return null;

  const hereMarks: Range[] = [];
  const thereMarks = new Map<string, Range[]>();
  for (const change of ranked) {
    const marks = differenceMarks(change);
    hereMarks.push(...marks.here);
    if (change.there !== null) {
      const from = articleOf(change.there.at);
      thereMarks.set(from, [...(thereMarks.get(from) ?? []), ...marks.there]);
    }
  }
  // Words that differ for one change may be shared in another: all are marked, none twice.
  const thereSentences = new Set(ranked.flatMap((change) => (change.there === null ? [] : [change.there.at])));
  const sources = thereSentences.size > 0 ? thereSentences : new Set(verdict.sources);
  const there = new Map<string, Range[]>();
  for (const id of sources) {
    const sentence = index.sentences.get(id);
    if (sentence !== undefined) there.set(articleOf(id), [...(there.get(articleOf(id)) ?? []), sentence]);
  }
  return {
    rank: changeRank(gravest.kind),
    kinds: kindsInWords(ranked),
    here: excerpt(article, passage(verdict.at, index), hereMarks),
    there: [...there].flatMap(([id, passages]) => {
      const source = index.articles.get(id);
      if (source === undefined) return [];
      return [{ name: index.name(id), pieces: excerpt(source, passages, thereMarks.get(id) ?? []) }];
    }),
  };
}

/** The sentence itself as a passage to show. */
export function passage(sentenceId: string, index: ReportIndex): readonly Range[] {
  const sentence = index.sentences.get(sentenceId);
  return sentence === undefined ? [] : [sentence];
}

/** The words that differ; where the wordings are the same (another speaker, another place in the text), both spans as they are. */
export function differenceMarks({ here, there }: { readonly here: Span; readonly there: Span | null }): {
  readonly here: readonly Range[];
  readonly there: readonly Range[];
} {
  if (there === null) return { here: [here], there: [] };
  const differing = differingWords(here.text, there.text);
  if (differing.here.length === 0 && differing.there.length === 0) return { here: [here], there: [there] };
  return { here: shift(differing.here, here.start), there: shift(differing.there, there.start) };
}

/** Changes told in the same words are told once, under all their kinds: `Certainty and exaggeration: ...`. */
function kindsInWords(changes: readonly Change[]): ChangeEntry['kinds'] {
  const kinds = new Map<string, Set<string>>();
  for (const change of changes) {
    const words = clean(change.words);
    kinds.set(words, (kinds.get(words) ?? new Set()).add(changeKindWords[change.kind]));
  }
  return Array.from(kinds, ([words, names]) => ({ kind: sentenceCase(listed([...names])), words }));
}

function sentenceCase(words: string): string {
  return words.slice(0, 1) + words.slice(1).toLowerCase();
}
