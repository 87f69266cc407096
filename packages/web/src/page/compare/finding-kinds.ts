/**
 * In: a finding of a comparison. Out: the kind by which it is filtered, and what it is in words. The kinds are those of the report for changes,
 * additions and quotations, and `left-out` for a sentence of a source that the rewrite does not take up.
 */
import type { AdditionKind, ChangeKind, Dropped } from '@firsthand/core';
import {
  additionNoun,
  additionOrder,
  changeKindWords,
  changeRank,
  clean,
  type Finding,
  quoteStatusWords,
  type TroubledStatus,
  troubledStatuses,
} from '@firsthand/digest';

export type FindingKind = ChangeKind | AdditionKind | TroubledStatus | 'left-out';

/** What a finding of a comparison is; conflicts are found between reports, never in a rewrite. */
export type FindingMatter =
  | Exclude<Finding, { kind: 'conflict' }>
  | { readonly kind: 'left-out'; readonly dropped: Dropped };

export interface KindGroup {
  readonly title: string;
  readonly kinds: readonly { readonly kind: FindingKind; readonly words: string }[];
}

const changeKinds = (Object.keys(changeKindWords) as ChangeKind[]).toSorted((a, b) => changeRank(a) - changeRank(b));

/** All kinds, in the order in which the filters stand. */
export const kindGroups: readonly KindGroup[] = [
  { title: 'Changed', kinds: changeKinds.map((kind) => ({ kind, words: changeKindWords[kind] })) },
  { title: 'Added', kinds: additionOrder.map((kind) => ({ kind, words: capital(additionNoun(kind)) })) },
  { title: 'Quotations', kinds: troubledStatuses.map((kind) => ({ kind, words: quoteStatusWords[kind] })) },
  { title: 'In the source', kinds: [{ kind: 'left-out', words: 'Left out' }] },
];

const knownKinds: ReadonlySet<string> = new Set(kindGroups.flatMap(({ kinds }) => kinds.map(({ kind }) => kind)));

export function kindOf(matter: FindingMatter): FindingKind {
  switch (matter.kind) {
    case 'change':
      return matter.change.kind;
    case 'quotation':
      return matter.quote.status;
    case 'addition':
      return matter.addition;
    case 'left-out':
      return 'left-out';
    default:
      return matter satisfies never;
  }
}

/** `Number`, `Quotation: altered`, `Added: detail`, `Left out`. */
export function titleOf(matter: FindingMatter): string {
  switch (matter.kind) {
    case 'change':
      return changeKindWords[matter.change.kind];
    case 'quotation':
      return `Quotation: ${small(quoteStatusWords[matter.quote.status])}`;
    case 'addition':
      return `Added: ${additionNoun(matter.addition)}`;
    case 'left-out':
      return 'Left out';
    default:
      return matter satisfies never;
  }
}

/** The difference in words where the report tells one: `212 passengers → 221 passengers`. */
export function differenceOf(matter: FindingMatter): string | null {
  return matter.kind === 'change' ? clean(matter.change.words) : null;
}

/** The kinds that a query names, as it may stand in an address that was written by hand: unknown ones are passed over. */
export function kindsInQuery(query: string | undefined): ReadonlySet<FindingKind> {
  return new Set((query ?? '').split(',').filter((word): word is FindingKind => knownKinds.has(word)));
}

/** The same kinds as a query, always in the same order. */
export function queryOfKinds(kinds: ReadonlySet<FindingKind>): string {
  return kindGroups
    .flatMap((group) => group.kinds.map(({ kind }) => kind))
    .filter((kind) => kinds.has(kind))
    .join(',');
}

function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

function small(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}
