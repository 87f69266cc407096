/**
 * Plain text in, an article out. Plain text has no marks for its parts, so only what nearly always holds is used: a short first line
 * without final punctuation that stands alone before further text is the headline. All else is body.
 */
import type { Article } from '@firsthand/core';

/** The longest headlines of newspapers have about 25 words and 180 characters. */
const HEADLINE_MAX_LENGTH = 200;

/** A section label above the headline ("World News") has at most three words, a headline at least four. */
const LABEL_MAX_WORDS = 3;

const finalPunctuation = /[.!?…:;,。！？][\p{Pe}\p{Pf}\p{Pi}"']*$/u;

/** The article, or null where the text is blank. */
export function readTextFile(source: string, text: string): Article | null {
  const lines = text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').trim();
  if (lines === '') return null;
  const { headline, body } = splitHeadline(lines);
  return { source, headline, body, outlet: null, byline: null, published: null, url: null };
}

function splitHeadline(text: string): { readonly headline: string | null; readonly body: string } {
  const [first, rest] = cutFirstLine(text);
  if (!isHeadline(first) || rest === '') return { headline: null, body: text };
  if (countWords(first) <= LABEL_MAX_WORDS) {
    const [second, further] = cutFirstLine(rest);
    if (isHeadline(second) && countWords(second) > LABEL_MAX_WORDS && further !== '') {
      return { headline: second, body: `${first}\n\n${further}` };
    }
  }
  return { headline: first, body: rest };
}

function cutFirstLine(text: string): readonly [first: string, rest: string] {
  const end = text.indexOf('\n');
  return end < 0 ? [text, ''] : [text.slice(0, end).trim(), text.slice(end).trim()];
}

function isHeadline(line: string): boolean {
  return line.length <= HEADLINE_MAX_LENGTH && !finalPunctuation.test(line);
}

function countWords(line: string): number {
  return line.split(/\s+/).length;
}
