/**
 * Plain text in, an article out. Plain text has no marks for its parts, so only what nearly always holds is used: a short first line
 * without final punctuation that stands alone before further text is the headline, and a line "By Jonas Aldermoor · Venn Coast Radio" at the
 * top names author and outlet. All else is body.
 */
import type { Article } from '@firsthand/core';
import { toIso8601 } from './published.js';

/** The longest headlines of newspapers have about 25 words and 180 characters. */
const HEADLINE_MAX_LENGTH = 200;

/** The longest author lines (four names, a place each, the outlet) have some 140 characters. */
const CREDIT_MAX_LENGTH = 160;

/** A section label above the headline ("World News") has at most three words, a headline at least four. */
const LABEL_MAX_WORDS = 3;

const finalPunctuation = /[.!?…:;,。！？][\p{Pe}\p{Pf}\p{Pi}"']*$/u;

/** The article, or null where the text is blank. */
export function readTextFile(source: string, text: string): Article | null {
  const lines = text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').trim();
  if (lines === '') return null;
  const { headline, body } = splitHeadline(lines);
  const [first, rest] = cutFirstLine(body);
  const credit = rest === '' ? null : creditLine(first);
  if (credit === null) return { source, headline, body, outlet: null, byline: null, published: null, url: null };
  return { source, headline, body: rest, ...credit, url: null };
}

interface Credit {
  readonly byline: string;
  readonly outlet: string | null;
  readonly published: string | null;
}

/** "By AUTHOR", then after a dot or a bar what may be a day or the outlet; null for a line that is no author line. */
function creditLine(line: string): Credit | null {
  if (line.length > CREDIT_MAX_LENGTH || finalPunctuation.test(line)) return null;
  const [byline, ...more] = line.split(/\s+[·•|]\s+/);
  const author = /^[Bb][Yy]:?\s+(\p{Lu}.*)$/u.exec(byline ?? '')?.[1];
  if (author === undefined) return null;
  const outlets = more.filter((part) => toIso8601(part) === null);
  const published = more.map(toIso8601).find((time) => time !== null) ?? null;
  return { byline: author, outlet: outlets.at(-1) ?? null, published };
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
  return line.length <= HEADLINE_MAX_LENGTH && !finalPunctuation.test(line) && creditLine(line) === null;
}

function countWords(line: string): number {
  return line.split(/\s+/).length;
}
