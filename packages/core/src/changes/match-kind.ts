/**
 * A sentence of a rewrite beside its sources in, how near its words are to the nearest of them out: `verbatim` (the same words, whatever their
 * marks and capitals), `near-verbatim` (most of the words in the same order), `shared-quotation` (of all that stands outside quotation marks
 * hardly anything is shared: two reporters may have heard the same), or `paraphrase`.
 */
import type { SentenceVerdict } from '../report/schema.js';
import type { Sentence } from '../text/index.js';
import { sharedInOrder } from '../text/word-sequences.js';
import type { Pairing } from './pairing.js';

/** Share of the words of both sentences that stand in both in one order (twice the longest common subsequence over the words of both). */
const nearVerbatimShare = 0.75;

/** Quoted words count as taken over from this share of their weight on, narration as not shared up to that one. */
const quotedShare = 0.6;
const narratedShare = 0.25;

/** The kind of match; null where there is no source. */
export function matchKind(pairing: Pairing): SentenceVerdict['match'] {
  const here = wordsOf(pairing.sentence);
  const there = pairing.sources.map(({ sentence }) => wordsOf(sentence));
  if (there.length === 0) return null;
  if (there.some((words) => words.join(' ') === here.join(' '))) return 'verbatim';
  if (sharesQuotationAlone(pairing)) return 'shared-quotation';
  return there.some((words) => orderedShare(here, words) >= nearVerbatimShare) ? 'near-verbatim' : 'paraphrase';
}

function wordsOf({ tokens }: Sentence): readonly string[] {
  return tokens.filter(({ kind }) => kind !== 'punctuation').map(({ norm }) => norm.toLowerCase());
}

function orderedShare(a: readonly string[], b: readonly string[]): number {
  return (2 * sharedInOrder(a, b)) / (a.length + b.length);
}

function sharesQuotationAlone({ alignment: { sentence, matched } }: Pairing): boolean {
  const tally = { quoted: 0, quotedShared: 0, narrated: 0, narratedShared: 0 };
  for (const [term, weight] of sentence.terms) {
    const shared = weight * (matched.get(term) ?? 0);
    const isQuoted = sentence.quoted.has(term);
    tally[isQuoted ? 'quoted' : 'narrated'] += weight;
    tally[isQuoted ? 'quotedShared' : 'narratedShared'] += shared;
  }
  const { quoted, quotedShared, narrated, narratedShared } = tally;
  if (quoted === 0 || narrated === 0) return false;
  return quotedShared >= quotedShare * quoted && narratedShared <= narratedShare * narrated;
}
