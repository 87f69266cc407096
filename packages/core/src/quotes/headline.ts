/**
 * Utterances in, the same out with the headline's quotations given to whoever says those words in the body:
 * headlines quote without a name.
 */
import type { Utterance } from './utterances.js';

/** A headline shares at least this share of its words with the quotation that it was taken from. */
const leastShare = 0.6;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’']/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** `headlines`: positions of the quotations whose speaker the headline does not tell for sure. */
export function fromBody(utterances: readonly Utterance[], headlines: readonly number[]): Utterance[] {
  const result = [...utterances];
  for (const h of headlines) {
    const own = utterances[h];
    if (own === undefined) continue;
    const words = wordsOf(own.text);
    const source = spokenIn(utterances.slice(h + 1), words);
    const first = words.length > 2 ? utterances.slice(h + 1).find((u) => u.speaker !== null) : undefined;
    const speaker = source?.speaker ?? own.speaker ?? first?.speaker ?? null;
    result[h] = { ...own, speaker };
  }
  return result;
}

function spokenIn(body: readonly Utterance[], words: readonly string[]): Utterance | null {
  const line = ` ${words.join(' ')} `;
  const wanted = new Set(words);
  let best: Utterance | null = null;
  let bestShare = leastShare;
  for (const other of body) {
    if (other.kind !== 'speech' || other.speaker === null) continue;
    const theirs = wordsOf(other.text);
    if (` ${theirs.join(' ')} `.includes(line)) return other;
    const there = new Set(theirs);
    const share = [...wanted].filter((w) => there.has(w)).length / Math.max(1, wanted.size);
    if (share > bestShare) {
      bestShare = share;
      best = other;
    }
  }
  return best;
}
