/**
 * Two Porter stems in, how the words are related out: one word in other dress, a synonym, a form of one root, a broader or narrower word,
 * an opposite. Derived from WordNet 3.1 (see WORDNET-LICENSE), a hand-made list of newsroom equivalents and the names of countries;
 * a stem's row of the table is unpacked when it is first asked for. A phrase ("call off") is its stems with a space between them.
 */
import { relationClasses, relationRows } from './word-relations-data.js';

export type RelationKind = 'same' | 'synonym' | 'derived' | 'broader' | 'narrower' | 'antonym';

export interface WordRelation {
  /** What the second word is to the first: `broader` says that the second one is the broader word. */
  readonly kind: RelationKind;
  /** How far to trust it, 0 to 1: of such pairs in aligned sentences, the share that is more than chance. */
  readonly weight: number;
}

export interface RelatedStem extends WordRelation {
  readonly stem: string;
}

const identical: WordRelation = { kind: 'same', weight: 1 };

/** How two stems are related: what the second is to the first, null where nothing is known. Symmetric, but for broader and narrower. */
export function relation(stemA: string, stemB: string): RelationKind | null {
  return relationBetween(stemA, stemB)?.kind ?? null;
}

/** As `relation`, with the weight. Two look-ups in maps once the first stem has been asked for. */
export function relationBetween(stemA: string, stemB: string): WordRelation | null {
  if (stemA === stemB) return identical;
  return relationsOf(stemA).get(stemB) ?? null;
}

/** All stems and phrases related to a stem, in the order of code units, without the stem itself. */
export function relatedStems(stem: string): readonly RelatedStem[] {
  return Array.from(relationsOf(stem), ([other, { kind, weight }]) => ({ stem: other, kind, weight }));
}

type Relations = ReadonlyMap<string, WordRelation>;

/** The table, its rows split at first use; rows that were asked for, unpacked. */
let rows: readonly string[] | null = null;
const unpacked = new Map<string, Relations>();
/** Enough for the vocabulary of a large story; emptied when full, so that memory stays bounded. */
const mostUnpacked = 20_000;

const noRelations: Relations = new Map();

function tableRows(): readonly string[] {
  rows ??= relationRows.split('\n');
  return rows;
}

function relationsOf(stem: string): Relations {
  const known = unpacked.get(stem);
  if (known !== undefined) return known;
  if (unpacked.size >= mostUnpacked) unpacked.clear();
  const row = findRow(stem);
  const relations = row === null ? noRelations : unpackRow(row, stem.length + 1);
  unpacked.set(stem, relations);
  return relations;
}

/** Binary search among the rows, which are sorted by their stems. */
function findRow(stem: string): string | null {
  const table = tableRows();
  let low = 0;
  let high = table.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stemOfRow(table[middle] ?? '') < stem) low = middle + 1;
    else high = middle;
  }
  const row = table[low];
  return row !== undefined && stemOfRow(row) === stem ? row : null;
}

const stemOfRow = (row: string) => row.slice(0, row.indexOf(':'));

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const digitValues: ReadonlyMap<string, number> = new Map(Array.from(digits, (digit, value) => [digit, value]));
/** Digits for one relation: class, and three for the number of the other stem's row. */
const relationLength = 4;
/** Added to the class where the row's own stem is the broader word. */
const reversed = 32;

function unpackRow(row: string, start: number): Relations {
  const table = tableRows();
  const valueAt = (at: number) => digitValues.get(row.charAt(at)) ?? 0;
  const relations = new Map<string, WordRelation>();
  for (let at = start; at < row.length; at += relationLength) {
    const other = table[(valueAt(at + 1) << 12) | (valueAt(at + 2) << 6) | valueAt(at + 3)];
    if (other !== undefined) relations.set(stemOfRow(other), classOf(valueAt(at)));
  }
  return relations;
}

function classOf(digit: number): WordRelation {
  const found = relationClasses[digit % reversed];
  if (found === undefined) throw new Error(`no class of relations: ${digit}`);
  return found.kind === 'broader' && digit >= reversed ? { kind: 'narrower', weight: found.weight } : found;
}
