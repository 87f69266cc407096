/**
 * In: a story and one of its rewrites. Out: the findings of that rewrite in reading order: first those in its own text, then what it leaves out,
 * in the order of its sources.
 */
import type { Dropped } from '@firsthand/core';
import { articleOf } from '@firsthand/digest';
import type { Story } from '../story/story.js';
import { numberOf } from './address.js';
import { type FindingKind, type FindingMatter, kindOf } from './finding-kinds.js';
import { type ArticleRange, extentsOf } from './finding-marks.js';

export interface ComparedFinding {
  /** Its place in reading order, from 0. */
  readonly order: number;
  /** The sentence that shows it: of the rewrite, or of a source for what was left out. */
  readonly at: string;
  readonly kind: FindingKind;
  readonly matter: FindingMatter;
  /** The stretches in which it marks words. */
  readonly extents: readonly ArticleRange[];
}

export function comparedFindings(
  story: Story,
  rewrite: string,
  sources: readonly string[],
): readonly ComparedFinding[] {
  const own = story
    .findingsOf(rewrite)
    .flatMap((matter) => (matter.kind === 'conflict' ? [] : [{ at: matter.at, matter }]))
    .map((finding) => ({ ...finding, extents: extentsOf(finding.matter, story.index) }))
    .toSorted((a, b) => numberOf(a.at) - numberOf(b.at) || startOf(a.extents) - startOf(b.extents));
  const leftOut = story
    .dropped(rewrite)
    .filter(({ source }) => sources.includes(articleOf(source)))
    .toSorted((a, b) => inSources(a, sources) - inSources(b, sources) || numberOf(a.source) - numberOf(b.source))
    .map((dropped) => ({ at: dropped.source, matter: { kind: 'left-out' as const, dropped }, extents: [] }));
  return [...own, ...leftOut].map((finding, order) => ({ ...finding, order, kind: kindOf(finding.matter) }));
}

/**
 * The finding that `n` (`by` 1) or `p` (`by` -1) leads to. From a finding it is the one beside it, from a sentence without one the next in
 * reading order, and from nowhere the first or last. Null where there is none: whoever reads the last one stays there.
 */
export function besideInReadingOrder(
  findings: readonly ComparedFinding[],
  current: number | null,
  place: (sentence: string) => number,
  selected: string | null,
  by: 1 | -1,
): ComparedFinding | null {
  const ordered = by === 1 ? findings : findings.toReversed();
  if (current !== null) return ordered.find(({ order }) => (order - current) * by > 0) ?? null;
  if (selected === null) return ordered[0] ?? null;
  return ordered.find(({ at }) => (place(at) - place(selected)) * by > 0) ?? null;
}

/** What is said of a whole sentence stands before what is said of its words. */
function startOf(extents: readonly ArticleRange[]): number {
  return extents[0]?.start ?? 0;
}

function inSources({ source }: Dropped, sources: readonly string[]): number {
  return sources.indexOf(articleOf(source));
}
