/** What a feed gives as a title or a summary in, which may be HTML in disguise, plain words on one line out. */
import { Parser } from 'htmlparser2';

/** Characters of a summary that are kept: feeds that put the whole article there have it again as content. */
const SUMMARY_MAX_LENGTH = 1_000;

/** Characters of markup that are looked at for that. */
const MARKUP_MAX_LENGTH = 50_000;

const unseen: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript']);

/** A space beside these would part a word from its comma. */
const inline: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'b',
  'em',
  'font',
  'i',
  'mark',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
]);

/** The words, or null where there are none. */
export function plainWords(markup: string | null | undefined): string | null {
  if (markup === null || markup === undefined) return null;
  let text = '';
  let hidden = 0;
  const parser = new Parser({
    onopentag: (name) => {
      if (unseen.has(name)) hidden++;
      if (!inline.has(name)) text += ' ';
    },
    ontext: (words) => {
      if (hidden === 0) text += words;
    },
    onclosetag: (name) => {
      if (unseen.has(name)) hidden--;
      if (!inline.has(name)) text += ' ';
    },
  });
  parser.end(markup.slice(0, MARKUP_MAX_LENGTH));
  const words = text.replace(/\s+/g, ' ').trim();
  if (words === '') return null;
  return words.length <= SUMMARY_MAX_LENGTH ? words : `${words.slice(0, SUMMARY_MAX_LENGTH).trimEnd()} …`;
}
