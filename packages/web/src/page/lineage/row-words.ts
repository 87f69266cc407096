/** In: a row of the map, or an edge. Out: the sentence that tells it to somebody who does not see the map. */
import type { LineageEdge } from '@firsthand/core';
import { alsoFromWords, confidenceWord, edgeWords, kindWords, type LineageNode, percent } from '@firsthand/digest';
import type { TimeMark } from './places.js';

/** Follows the article's name: `rewrite of The Ostrey Beacon, takes 87 % of its narration from it (likely)`. */
export function nodeWords(node: LineageNode, parent: string | null): string {
  if (node.edge === null || parent === null) return kindWords(node.kind);
  const also = alsoFromWords(node.alsoFrom);
  return `rewrite of ${parent}, ${edgeWords(node.edge)} (${node.edge.confidence})${also === '' ? '' : `, ${also}`}`;
}

/** How sure an edge is, in a word and as a probability: `likely, 78 %`. */
export function sureWords(confidence: number): string {
  return `${confidenceWord(confidence)}, ${percent(confidence)}`;
}

/** What an edge takes: `87 %`; of a missing source nothing can be measured. */
export function shareWords({ share, part }: Pick<LineageEdge, 'share' | 'part'>): string {
  return share === 0 ? 'share not known' : percent(part);
}

export const timeMarkWords: Readonly<Record<Exclude<TimeMark, null>, string>> = {
  'no-time': 'no time known',
  'day-only': 'no time of day',
  contradicted: 'bears an earlier time than its source',
};
