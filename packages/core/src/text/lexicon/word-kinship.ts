/**
 * Two stems in, how near they are in a thesaurus out: near 1 for words of one field of meaning ("secretly", "covertly"), near 0 or below
 * for strangers and opposites. Unlike `word-relations` it is a matter of degree and knows no kinds. See scripts/build-word-kinship.mjs.
 */
import { kinshipDimensions, kinshipRows } from './word-kinship-data.js';
import { relatedStems } from './word-relations.js';

/** What is known of a stem: the lexicographer file of its most frequent sense (WordNet's lexnames(5WN), 0 to 44), and its vector of length one. */
export interface Kin {
  readonly sort: number;
  readonly vector: Float32Array;
}

/** The cosine of the vectors of two stems, -1 to 1; null where one of them is not in the table. */
export function kinshipBetween(stemA: string, stemB: string): number | null {
  const a = kinOf(stemA);
  const b = kinOf(stemB);
  if (a === null || b === null) return null;
  let sum = 0;
  for (let at = 0; at < kinshipDimensions; at++) sum += (a.vector[at] ?? 0) * (b.vector[at] ?? 0);
  return sum;
}

const unpacked = new Map<string, Kin | null>();
/** Enough for the vocabulary of a large story; emptied when full, so that memory stays bounded. */
const mostUnpacked = 20_000;
let rows: readonly string[] | null = null;

/** Looks a stem up; "bought" is found as another form of "buy". Null where the table has neither. */
export function kinOf(stem: string): Kin | null {
  const known = unpacked.get(stem);
  if (known !== undefined) return known;
  if (unpacked.size >= mostUnpacked) unpacked.clear();
  const row = findRow(stem) ?? rowOfOtherForm(stem);
  const kin = row === null ? null : unpack(row);
  unpacked.set(stem, kin);
  return kin;
}

function rowOfOtherForm(stem: string): string | null {
  for (const { stem: other, kind } of relatedStems(stem)) {
    const row = kind === 'same' ? findRow(other) : null;
    if (row !== null) return row;
  }
  return null;
}

/** Binary search among the rows, which are sorted by their stems. */
function findRow(stem: string): string | null {
  rows ??= kinshipRows.split('\n');
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stemOfRow(rows[middle] ?? '') < stem) low = middle + 1;
    else high = middle;
  }
  const row = rows[low];
  return row !== undefined && stemOfRow(row) === stem ? row : null;
}

const stemOfRow = (row: string) => row.slice(0, row.indexOf(':'));

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const digitValues: ReadonlyMap<string, number> = new Map(Array.from(digits, (digit, value) => [digit, value]));
/** Each number is one of sixteen steps; this one would be zero. */
const middleStep = 7.5;

function unpack(row: string): Kin {
  const start = row.indexOf(':') + 1;
  const valueAt = (at: number) => digitValues.get(row.charAt(at)) ?? 0;
  const vector = new Float32Array(kinshipDimensions);
  for (let at = 0; at < kinshipDimensions; at++) {
    const first = start + 1 + 2 * Math.floor(at / 3);
    const bits = (valueAt(first) << 6) | valueAt(first + 1);
    vector[at] = ((bits >> (8 - 4 * (at % 3))) & 15) - middleStep;
  }
  const length = Math.hypot(...vector);
  return { sort: valueAt(start), vector: vector.map((value) => value / length) };
}
