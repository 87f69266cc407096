/**
 * The narrated terms of one article in a row, with how well each candidate parent renders each of them:
 * shares, unions and differences of parents are then sums over the row. Names and figures, and the words in quotation marks, stand in
 * rows of their own: of them it counts only whether a parent has them at all.
 */
import type { Sentence } from '../text/index.js';
import type { PairEvidence } from './pair-evidence.js';
import { reportingPart } from './reporting.js';

/** How well each term of the row is rendered, from 0 to 1. */
type Rendering = Float64Array;

/** Two possible parents beside the same others: shares of the article's narration, from 0 to 1. */
export interface Comparison {
  /** What the one explains beyond the others, and what its rival does. */
  readonly gain: number;
  readonly gainOfRival: number;
  /** What the one explains better than its rival, and the reverse. */
  readonly lead: number;
  readonly leadOfRival: number;
}

export interface Narration {
  /** How well several parents together render each term. */
  union(parents: readonly string[]): Rendering;
  /** The share of the narration that a rendering explains. */
  share(rendering: Rendering): number;
  /** The share that the first explains and the second does not. */
  only(first: Rendering, second: Rendering): number;
  /** Compares a parent with a rival, where `rest` are parents in either case. */
  compare(parent: string, rival: string, rest: Rendering): Comparison;
  /** The part of the narration that each parent explains; what several explain counts for the one that renders it best. */
  parts(parents: readonly string[]): readonly number[];
  /** The share of its names and figures that stand anywhere in one of the parents: other words are replaced, these are kept. */
  named(parents: readonly string[]): number;
  /** The weight of the words in its quotation marks that no parent has, against the weight of its narration. */
  ownQuotations(parents: readonly string[]): number;
}

/** Candidates beyond these explain nothing that the first ones do not. */
const mostCandidates = 12;

/** Lays out the narration of an article against its candidates (best first). */
export function narrationOf(evidence: readonly PairEvidence[]): Narration {
  const { narrated, names, quoted } = layOut(evidence);
  const weights = Float64Array.from(narrated, ({ weight }) => weight);
  const total = weightOf(narrated) || 1;
  const pairs = new Map(evidence.map((pair) => [pair.parent, pair]));
  const renderingOf = remember(mostCandidates, (parent) => {
    const alignments = pairs.get(parent)?.alignments;
    return Float64Array.from(narrated, ({ sentence, term }) => alignments?.[sentence]?.matched.get(term) ?? 0);
  });
  const unknown = (words: readonly Place[]) => {
    const lackOf = remember(mostCandidates, (parent) => {
      const vocabulary = pairs.get(parent)?.vocabulary;
      return words.map(({ term }) => !vocabulary?.has(term));
    });
    return (parents: readonly string[]) => {
      const lacks = parents.map(lackOf);
      return weightOf(words.filter((_, place) => lacks.every((lack) => lack[place])));
    };
  };
  const unknownNames = unknown(names);
  const unknownQuoted = unknown(quoted);
  const totalNamed = weightOf(names) || 1;
  const sum = (value: (place: number) => number) => {
    let all = 0;
    for (let place = 0; place < weights.length; place++) all += (weights[place] ?? 0) * value(place);
    return all / total;
  };
  return {
    union(parents) {
      const together = new Float64Array(weights.length);
      for (const parent of parents) {
        const rendering = renderingOf(parent);
        for (let place = 0; place < together.length; place++) {
          together[place] = Math.max(together[place] ?? 0, rendering[place] ?? 0);
        }
      }
      return together;
    },
    share: (rendering) => sum((place) => rendering[place] ?? 0),
    only: (first, second) => sum((place) => Math.max(0, (first[place] ?? 0) - (second[place] ?? 0))),
    compare: (parent, rival, rest) => compare(renderingOf(parent), renderingOf(rival), rest, weights, total),
    parts(parents) {
      const renderings = parents.map(renderingOf);
      return renderings.map((own, at) =>
        sum((place) => {
          const degree = own[place] ?? 0;
          const better = renderings.some(
            (other, o) => (other[place] ?? 0) > degree || (o < at && other[place] === degree),
          );
          return better ? 0 : degree;
        }),
      );
    },
    named: (parents) => 1 - unknownNames(parents) / totalNamed,
    ownQuotations: (parents) => unknownQuoted(parents) / total,
  };
}

function compare(
  parent: Rendering,
  rival: Rendering,
  rest: Rendering,
  weights: Float64Array,
  total: number,
): Comparison {
  let gain = 0;
  let gainOfRival = 0;
  let lead = 0;
  let leadOfRival = 0;
  for (let place = 0; place < weights.length; place++) {
    const weight = weights[place] ?? 0;
    const known = rest[place] ?? 0;
    const one = Math.max(0, (parent[place] ?? 0) - known);
    const other = Math.max(0, (rival[place] ?? 0) - known);
    gain += weight * one;
    gainOfRival += weight * other;
    if (one > other) lead += weight * (one - other);
    else leadOfRival += weight * (other - one);
  }
  return { gain: gain / total, gainOfRival: gainOfRival / total, lead: lead / total, leadOfRival: leadOfRival / total };
}

/** A term of the article with its weight and the sentence that it stands in. */
interface Place {
  readonly sentence: number;
  readonly term: string;
  readonly weight: number;
}

/** The terms of the sentences that report: those narrated, the names and figures among them, and those in quotation marks. */
function layOut(evidence: readonly PairEvidence[]): Record<'narrated' | 'names' | 'quoted', readonly Place[]> {
  const narrated: Place[] = [];
  const names: Place[] = [];
  const quoted: Place[] = [];
  for (const [position, { sentence }] of (evidence[0]?.alignments ?? []).entries()) {
    const part = reportingPart(sentence.sentence);
    if (part === 0) continue;
    const capitals = innerCapitals(sentence.sentence);
    for (const [term, weight] of sentence.terms) {
      const place = { sentence: position, term, weight: part * weight };
      if (sentence.quoted.has(term)) quoted.push(place);
      else narrated.push(place);
      if (!sentence.quoted.has(term) && (term.startsWith('#') || capitals.has(term))) names.push(place);
    }
  }
  return { narrated, names, quoted };
}

/** The stems of capitalised words within a sentence of prose: a first word and a headline have their capitals for other reasons. */
function innerCapitals(sentence: Sentence): ReadonlySet<string> {
  if (sentence.kind === 'headline') return new Set();
  return new Set(sentence.tokens.slice(1).flatMap(({ capital, stem }) => (capital ? [stem] : [])));
}

function weightOf(places: readonly Place[]): number {
  return places.reduce((sum, { weight }) => sum + weight, 0);
}

/** A function of an id that keeps its first answers. */
function remember<Value>(most: number, make: (id: string) => Value): (id: string) => Value {
  const kept = new Map<string, Value>();
  return (id) => {
    const known = kept.get(id);
    if (known !== undefined) return known;
    const made = make(id);
    if (kept.size < most) kept.set(id, made);
    return made;
  };
}
