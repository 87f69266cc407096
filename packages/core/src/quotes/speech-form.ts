/**
 * What somebody is said to have said and the quotations of the article in, how it is told out: in their own words, in the reporter's, or in both.
 * The idea: letters and figures tell, not marks, so that a comma or a dash between two quotations makes no difference.
 */
import type { SpeechForm } from '../report/schema.js';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const hasWords = (text: string, start: number, end: number): boolean => /[\p{L}\p{N}]/u.test(text.slice(start, end));

/**
 * The form of speech of `content`; `spoken` are the quotations that somebody said, with their marks, in order and without overlap.
 * Both are offsets into `text`. Words in marks that nobody said, such as titles, are not among `spoken` and count as the reporter's.
 */
export function speechForm(text: string, content: readonly Stretch[], spoken: readonly Stretch[]): SpeechForm {
  let own = false;
  let reported = false;
  for (const { start, end } of content) {
    let from = start;
    for (let q = firstEndingAfter(spoken, start); from < end && !(own && reported); q++) {
      const quotation = spoken[q] ?? { start: end, end };
      const opens = Math.min(Math.max(quotation.start, from), end);
      const closes = Math.min(Math.max(quotation.end, opens), end);
      reported ||= hasWords(text, from, opens);
      own ||= hasWords(text, opens, closes);
      from = closes;
    }
  }
  if (!own) return 'indirect';
  return reported ? 'mixed' : 'direct';
}

/** The position of the first stretch that ends behind an offset. */
function firstEndingAfter(stretches: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
