/**
 * A quotation and what stands around it in, whether anybody said the words out: so-called things, titles of works, nicknames and words spoken of
 * as words are in quotation marks too.
 */
import { headKindOf, isNameWord } from './mention.js';
import { isTitleCase, isTitleCased, type Piece } from './pieces.js';
import { determiners, prepositions, pronouns } from './words.js';

/** Nouns and participles after which marks hold a name, a title or a word as a word. */
const naming = new Set(
  'album alias article aka called caption codenamed dubbed entitled expression film headed headlined known labelled labeled marked movie named nicknamed novel operation phrase play series single so-called song styled term termed title titled word words book show programme program exhibition opera episode painting'.split(
    ' ',
  ),
);

/** Longer quotations than this in words are speech, whatever stands around them. */
const longestName = 5;

/** Names and titles of so few words are taken for such even in a headline where every word has a capital. */
const shortTitle = 2;

const isMark = (piece: Piece | undefined, marks: string): boolean =>
  piece?.kind === 'mark' && marks.includes(piece.text);

/** `reported`: a cue governs the quotation. */
export function isScare(
  words: string,
  pieces: readonly Piece[],
  quote: number,
  reported: boolean,
  previousScare = false,
): boolean {
  const list = words.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
  if (list.length === 0 || list.length > longestName) return false;
  const closed = /[.?!…]$/.test(words);
  // `"Never Again," said Ruiz`: what opens its sentence and is closed by a comma before its cue was said.
  if (reported && /[,?!…]$/.test(words) && !pieces.slice(0, quote).some(({ kind }) => kind !== 'mark')) return false;
  const before = pieces[quote - 1];
  const after = pieces[quote + 1];
  // A nickname inside a name.
  if (isNameWord(before) && isNameWord(after)) return true;
  // A list of names goes on.
  const lead = isMark(before, ',') || before?.norm === 'and' || before?.norm === 'or' ? pieces[quote - 2] : undefined;
  if (previousScare && (lead?.kind === 'quote' || pieces[quote - 3]?.kind === 'quote')) return true;
  // In A Headline Like This capitals tell titles of more than two words from nothing.
  const capitals = isTitleCase(words) && (list.length <= shortTitle || !isTitleCased(pieces));
  if (capitals && !/[,;](?=.)|[.?!] /.test(words)) return !(isMark(before, ':') && reported) || list.length > 1;
  if (closed) return false;
  const intro = before?.kind === 'word' ? before : isMark(before, ',') ? pieces[quote - 2] : undefined;
  if (
    intro !== undefined &&
    naming.has(intro.norm) &&
    !(reported && !isThingNamed(pieces, quote) && /^(?:called|words|word|phrase|term|termed|dubbed)$/.test(intro.norm))
  )
    return true;
  if (labels(pieces, quote)) return true;
  if (reported) return false;
  // "the 'wets'", "a 'virtual' embassy": part of a phrase of the reporter's own.
  if (before?.kind === 'word' && (determiners.has(before.norm) || before.possessive)) return list.length < 4;
  return list.length < 3 && before?.kind === 'word' && !prepositions.has(before.norm);
}

/** "labelled the rooms 'dogs'": what is written on a thing is its name. */
function labels(pieces: readonly Piece[], quote: number): boolean {
  for (let k = quote - 1; k >= Math.max(0, quote - 6); k--) {
    const n = pieces[k]?.norm ?? '';
    if (/^(?:labell?ed|nicknamed|named|titled|entitled|christened|marked)$/.test(n)) return true;
    if (pieces[k]?.kind !== 'word') return false;
  }
  return false;
}

/** "spreadsheets called 'final'": no person or body stands before the participle. */
function isThingNamed(pieces: readonly Piece[], quote: number): boolean {
  const noun = pieces[quote - 2];
  if (!/^(?:called|termed|dubbed)$/.test(pieces[quote - 1]?.norm ?? '')) return false;
  return (
    noun?.kind === 'word' &&
    !noun.capital &&
    noun.norm.endsWith('s') &&
    headKindOf(noun.norm) === 'other' &&
    !pronouns.has(noun.norm)
  );
}
