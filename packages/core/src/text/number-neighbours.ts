// In: tokens and the place of a figure. Out: the noun that it counts and the comparator before or after it.
// The idea: look a few words to each side and stop at any word that cannot belong to the phrase.

import {
  type Comparator,
  COMPARATOR_SIGNS,
  COMPARATORS_AFTER,
  COMPARATORS_BEFORE,
  LONGEST_COMPARATOR,
} from './number-comparators.js';
import { IRREGULAR_PLURALS, NOT_PLURAL, NOUN_STOPPERS } from './number-nouns.js';
import type { Draft } from './number-phrase.js';
import { isJoint, type Token } from './number-tokens.js';

/** How many words may stand between a number and its noun: "three senior Western diplomats". */
const NOUN_REACH = 5;

const DETERMINERS: ReadonlySet<string> = new Set('her his its my our the their these those'.split(' '));

/** Words that are nouns after a number ("three wounded") unless a noun follows ("three wounded men"). */
const PARTICIPLES: ReadonlySet<string> = new Set('dead injured missing police staff wounded'.split(' '));

interface CountedNoun {
  readonly noun: string;
  readonly next: number;
}

/** The counted noun after `index`: the first plural before any word that ends a noun phrase, or after a hyphen the joined word. */
export function countedNoun(tokens: readonly Token[], index: number): CountedNoun | null {
  if (isJoint(tokens, index)) {
    const joined = tokens[index + 1];
    return joined?.kind === 'word' ? { noun: joined.lower, next: index + 2 } : null;
  }
  // "five of the men" counts men.
  const partitive = tokens[index]?.lower === 'of' && DETERMINERS.has(tokens[index + 1]?.lower ?? '');
  const start = partitive ? index + 2 : index;
  let participle: CountedNoun | null = null;
  for (let at = start; at < start + NOUN_REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') break;
    const word = token.lower;
    if (isJoint(tokens, at + 1) && tokens[at + 2]?.kind === 'word') {
      // "two full-time posts": the joined words describe, unless they end the phrase: "two by-elections".
      const last = tokens[at + 2]?.lower ?? '';
      if (isPlural(last) && !isJoint(tokens, at + 3)) return { noun: last, next: at + 3 };
      at += 2;
      continue;
    }
    if (word !== 'more' && word !== 'most' && NOUN_STOPPERS.has(word)) break;
    if (PARTICIPLES.has(word)) participle ??= { noun: word, next: at + 1 };
    else if (isPlural(word)) return { noun: word, next: at + 1 };
  }
  return participle;
}

function isPlural(word: string): boolean {
  if (IRREGULAR_PLURALS.has(word)) return true;
  return word.length > 2 && word.endsWith('s') && !word.endsWith('ss') && !NOT_PLURAL.has(word);
}

/** The draft with the noun it counts, and with a comparator that stands between the two. */
export function withNoun(tokens: readonly Token[], draft: Draft): Draft {
  // "41 or more boxes", "40-odd boxes": the noun stands behind the comparator.
  const after = comparatorAfter(tokens, draft.next);
  const from = after?.next ?? draft.next;
  const single = draft.kind === 'ordinal' || draft.value === 1;
  const noun = single ? (singularNoun(tokens, from) ?? countedNoun(tokens, from)) : countedNoun(tokens, from);
  if (noun === null) return draft;
  return {
    ...draft,
    noun: noun.noun,
    nounNext: noun.next,
    ...(after === null ? {} : { comparator: after.comparator }),
  };
}

/** The last of the lower-case words that follow "fourth" or "one": "fourth straight victory". */
function singularNoun(tokens: readonly Token[], index: number): CountedNoun | null {
  let found: CountedNoun | null = null;
  for (let at = isJoint(tokens, index) ? index + 1 : index; at < index + NOUN_REACH; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || NOUN_STOPPERS.has(token.lower) || (found !== null && /(?:ed|ly)$/.test(token.lower)))
      break;
    found = { noun: token.lower, next: at + 1 };
  }
  return found;
}

/** The longest comparator that ends at token `first`, not reaching back before `free`. */
export function comparatorBefore(
  tokens: readonly Token[],
  first: number,
  free: number,
): { readonly comparator: Comparator; readonly first: number } | null {
  const sign = tokens[first - 1];
  const bySign = sign === undefined || first - 1 < free ? undefined : COMPARATOR_SIGNS.get(sign.text);
  if (bySign !== undefined) return { comparator: bySign, first: first - 1 };
  let phrase = '';
  let found: { readonly comparator: Comparator; readonly first: number } | null = null;
  for (let at = first - 1; at >= Math.max(free, first - LONGEST_COMPARATOR); at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    phrase = phrase === '' ? token.lower : `${token.lower} ${phrase}`;
    const comparator = COMPARATORS_BEFORE.get(phrase);
    if (comparator !== undefined) found = { comparator, first: at };
  }
  return found;
}

/** The comparator that starts at `index`: "or more", "+", "-odd". */
export function comparatorAfter(
  tokens: readonly Token[],
  index: number,
): { readonly comparator: Comparator; readonly next: number } | null {
  const mark = tokens[index];
  if (mark?.text === '+' && mark.glued) return { comparator: 'at-least', next: index + 1 };
  if (isJoint(tokens, index) && tokens[index + 1]?.lower === 'odd') return { comparator: 'about', next: index + 2 };
  if (isJoint(tokens, index) && tokens[index + 1]?.lower === 'plus') return { comparator: 'at-least', next: index + 2 };
  const start = mark?.text === ',' ? index + 1 : index;
  let phrase = '';
  for (let at = start; at < start + LONGEST_COMPARATOR; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') break;
    phrase = phrase === '' ? token.lower : `${phrase} ${token.lower}`;
    const comparator = COMPARATORS_AFTER.get(phrase);
    if (comparator !== undefined) return { comparator, next: at + 1 };
  }
  return null;
}
