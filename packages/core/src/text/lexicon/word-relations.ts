/**
 * Two Porter stems in, how the words are related out: one word in other dress, a synonym, a form of one root, a broader or narrower word,
 * an opposite. Derived from WordNet 3.1 (see WORDNET-LICENSE), a hand-made list of newsroom equivalents and the names of countries;
 * the table is unpacked at first use. A phrase ("call off") is its stems with a space between them.
 */
import { relationClasses, relationRows } from './word-relations-data.js';

export type RelationKind = 'same' | 'synonym' | 'derived' | 'broader' | 'narrower' | 'antonym';

export interface WordRelation {
  /** What the second word is to the first: `broader` says that the second one is the broader word. */
  readonly kind: RelationKind;
  /** How far to trust it, 0 to 1: the share of such pairs in aligned sentences that are more than chance. */
  readonly weight: number;
}

export interface RelatedStem extends WordRelation {
  readonly stem: string;
}

interface RelationTable {
  readonly stems: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  /** Where the relations of a stem begin in `codes`, by the stem's number; one more entry than there are stems. */
  readonly begins: Uint32Array;
  /** The other stem's number times 64, plus the class with its direction; ascending within a stem. */
  readonly codes: Uint32Array;
  /** What a phrase's first stem can go on with: `off`, for `call`. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** Set in the lower five bits of a code's class where the first word is the broader one. */
const reversed = 32;
const classBits = 64;

const identical: WordRelation = { kind: 'same', weight: 1 };
const none: readonly RelatedStem[] = [];

let unpacked: RelationTable | null = null;

/** How two stems are related: what the second is to the first, null where nothing is known. Symmetric, but for broader and narrower. */
export function relation(stemA: string, stemB: string): RelationKind | null {
  return relationBetween(stemA, stemB)?.kind ?? null;
}

/** As `relation`, with the weight. One look-up of each stem and a binary search among the relations of the first. */
export function relationBetween(stemA: string, stemB: string): WordRelation | null {
  if (stemA === stemB) return identical;
  const table = relationTable();
  const a = table.numberOf.get(stemA);
  const b = table.numberOf.get(stemB);
  if (a === undefined || b === undefined) return null;
  let low = table.begins[a] ?? 0;
  let high = table.begins[a + 1] ?? 0;
  const least = b * classBits;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((table.codes[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  const code = table.codes[low];
  if (low >= (table.begins[a + 1] ?? 0) || code === undefined || code >= least + classBits) return null;
  return relationOf(code);
}

/** All stems and phrases related to a stem, in alphabetical order, without the stem itself. */
export function relatedStems(stem: string): readonly RelatedStem[] {
  const table = relationTable();
  const number = table.numberOf.get(stem);
  if (number === undefined) return none;
  const related: RelatedStem[] = [];
  for (let at = table.begins[number] ?? 0; at < (table.begins[number + 1] ?? 0); at++) {
    const code = table.codes[at] ?? 0;
    const other = table.stems[Math.floor(code / classBits)];
    if (other !== undefined) related.push({ stem: other, ...relationOf(code) });
  }
  return related;
}

export interface PhraseMatch {
  /** The key under which `relation` knows the phrase. */
  readonly stem: string;
  /** Positions in the list of stems, first and last one included. */
  readonly first: number;
  readonly last: number;
}

/** So many words may stand inside a phrase: "called the march off". */
const mostWordsInside = 3;

/** The phrases of the table that occur in a list of stems; words may stand before a last particle ("put it off"). */
export function findPhrases(stems: readonly string[]): readonly PhraseMatch[] {
  const { phrases } = relationTable();
  const found: PhraseMatch[] = [];
  for (const [first, stem] of stems.entries()) {
    for (const rest of phrases.get(stem) ?? []) {
      const last = endOfPhrase(stems, first, rest);
      if (last !== null) found.push({ stem: `${stem} ${rest.join(' ')}`, first, last });
    }
  }
  return found;
}

function endOfPhrase(stems: readonly string[], first: number, rest: readonly string[]): number | null {
  if (rest.every((word, index) => stems[first + 1 + index] === word)) return first + rest.length;
  const particle = rest[0];
  if (rest.length !== 1 || particle === undefined || !particles.has(particle)) return null;
  const last = stems.indexOf(particle, first + 1);
  return last > 0 && last - first - 1 <= mostWordsInside ? last : null;
}

/** The particles that an object may stand before. */
const particles: ReadonlySet<string> = new Set([
  'apart',
  'awai',
  'back',
  'down',
  'in',
  'off',
  'on',
  'out',
  'over',
  'up',
]);

function relationOf(code: number): WordRelation {
  const found = relationClasses[code % reversed];
  if (found === undefined) throw new Error(`no class of relations: ${code % reversed}`);
  const { kind, weight } = found;
  if (kind === 'broader' && code % classBits >= reversed) return { kind: 'narrower', weight };
  return { kind, weight };
}

function relationTable(): RelationTable {
  unpacked ??= unpack();
  return unpacked;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
/** Characters for one relation: class, and three for the other stem's number. */
const relationLength = 4;

function unpack(): RelationTable {
  const valueOf = new Uint8Array(128);
  for (let value = 0; value < digits.length; value++) valueOf[digits.charCodeAt(value)] = value;
  const valueAt = (row: string, at: number) => valueOf[row.charCodeAt(at)] ?? 0;

  const stems: string[] = [];
  const rows = relationRows.trim().split('\n');
  const from: number[] = [];
  const to: number[] = [];
  const kinds: number[] = [];
  for (const [number, row] of rows.entries()) {
    const colon = row.indexOf(':');
    stems.push(colon < 0 ? row : row.slice(0, colon));
    if (colon < 0) continue;
    for (let at = colon + 1; at < row.length; at += relationLength) {
      from.push(number);
      kinds.push(valueAt(row, at));
      to.push((valueAt(row, at + 1) << 12) | (valueAt(row, at + 2) << 6) | valueAt(row, at + 3));
    }
  }
  const { begins, codes } = bothWays(stems.length, from, to, kinds);
  const numberOf = new Map(stems.map((stem, number) => [stem, number]));
  return { stems, numberOf, begins, codes, phrases: phrasesAmong(stems) };
}

/** Each relation is stored once; here it is entered under both of its stems, ascending by the other one. */
function bothWays(
  size: number,
  from: readonly number[],
  to: readonly number[],
  kinds: readonly number[],
): Pick<RelationTable, 'begins' | 'codes'> {
  const begins = new Uint32Array(size + 1);
  for (const ends of [from, to]) for (const number of ends) begins[number + 1] = (begins[number + 1] ?? 0) + 1;
  for (let number = 0; number < size; number++) begins[number + 1] = (begins[number + 1] ?? 0) + (begins[number] ?? 0);
  const codes = new Uint32Array(from.length * 2);
  const next = begins.slice();
  const enter = (number: number, other: number, kind: number) => {
    const at = next[number] ?? 0;
    codes[at] = other * classBits + kind;
    next[number] = at + 1;
  };
  // Rows ascend, and so do the relations within a row: first the earlier stems of each stem, then the later ones.
  for (const [index, number] of from.entries()) enter(to[index] ?? 0, number, turned(kinds[index] ?? 0));
  for (const [index, number] of from.entries()) enter(number, to[index] ?? 0, kinds[index] ?? 0);
  return { begins, codes };
}

/** The class as seen from the other stem. */
function turned(kind: number): number {
  return relationClasses[kind % reversed]?.kind === 'broader' ? kind ^ reversed : kind;
}

function phrasesAmong(stems: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const phrases = new Map<string, (readonly string[])[]>();
  for (const stem of stems) {
    if (!stem.includes(' ')) continue;
    const [head = '', ...rest] = stem.split(' ');
    const known = phrases.get(head);
    if (known === undefined) phrases.set(head, [rest]);
    else known.push(rest);
  }
  return phrases;
}
