/**
 * A name in its sentence in, the slot that it fills out: the preposition before it, the content words on either side.
 * The idea: a name that took another one's place stands beside the same words as that one did.
 */
import { auxiliaries } from '../quotes/words.js';
import { commonWords, functionWords } from '../text/function-words.js';
import type { Sentence } from '../text/index.js';
import type { NameMention } from '../text/names.js';
import type { Token } from '../text/tokens.js';
import { related } from './name-change-content.js';

export interface Slot {
  /** The preposition that governs the name; null where none does. */
  readonly preposition: string | null;
  /** The nearest content words before and behind the name, the nearest first. */
  readonly before: readonly Token[];
  readonly behind: readonly Token[];
  /** What the name does in its clause, as far as its neighbours show. */
  readonly part: 'doer' | 'receiver' | 'place' | 'other';
}

/** So many content words on either side make the slot. */
const wordsBeside = 2;

/** The slot of a name; `inside` are the offsets of other names, whose words are no part of it. */
export function slotOf(sentence: Sentence, name: NameMention, names: readonly NameMention[]): Slot {
  const { tokens } = sentence;
  const first = tokens.findIndex(({ end }) => end > name.start);
  let last = first;
  while (last + 1 < tokens.length && (tokens[last + 1]?.start ?? 0) < name.end) last++;
  const isName = (token: Token) => names.some(({ start, end }) => token.start >= start && token.end <= end);
  const before = contentBeside(tokens, first - 1, -1, isName);
  const behind = contentBeside(tokens, last + 1, 1, isName);
  const preposition = governing(tokens, first, name);
  return { preposition, before, behind, part: partOf(tokens, first, last, preposition) };
}

function contentBeside(
  tokens: readonly Token[],
  from: number,
  step: 1 | -1,
  isName: (token: Token) => boolean,
): Token[] {
  const words: Token[] = [];
  for (let k = from; k >= 0 && k < tokens.length && words.length < wordsBeside; k += step) {
    const token = tokens[k];
    if (token === undefined || /^[.;:]$/.test(token.norm)) break;
    if (token.kind === 'word' && !functionWords.has(token.norm) && !commonWords.has(token.norm) && !isName(token))
      words.push(token);
  }
  return words;
}

const prepositions: ReadonlySet<string> = new Set(
  'across against around at by for from in inside into near of off on onto outside over through to toward towards under with'.split(
    ' ',
  ),
);

/** The preposition before a name, over its title, its descriptor and an article. */
function governing(tokens: readonly Token[], first: number, name: NameMention): string | null {
  for (let k = first - 1; k >= Math.max(0, first - 2 - name.descriptor.length); k--) {
    const token = tokens[k];
    if (token?.kind !== 'word') return null;
    // "Ana Ruiz, 26, of Leeds" says where she lives.
    if (token.norm === 'of' && tokens[k - 1]?.norm === ',') return 'from';
    if (prepositions.has(token.norm)) return token.norm;
    if (token.norm !== 'the' && token.norm !== 'a' && token.norm !== 'an' && !name.descriptor.includes(token.norm))
      return null;
  }
  return null;
}

const placing: ReadonlySet<string> = new Set(
  'across around at from in inside into near off on outside over through to toward towards'.split(' '),
);

function partOf(tokens: readonly Token[], first: number, last: number, preposition: string | null): Slot['part'] {
  if (preposition === 'by') return 'doer';
  if (preposition !== null) return placing.has(preposition) ? 'place' : 'receiver';
  const next = tokens[last + 1];
  if (next?.kind === 'word' && (auxiliaries.has(next.norm) || /(?:ed|s)$/.test(next.norm)) && !next.capital)
    return 'doer';
  const before = tokens[first - 1]?.norm === 'the' ? tokens[first - 2] : tokens[first - 1];
  if (
    before?.kind === 'word' &&
    !before.capital &&
    /(?:ed|s|ing)$/.test(before.norm) &&
    !functionWords.has(before.norm)
  )
    return 'receiver';
  return last + 1 < tokens.length && next?.kind === 'word' && !functionWords.has(next.norm) && !next.capital
    ? 'doer'
    : 'other';
}

/** How alike two slots are, from 0 (nothing in common) upwards; 2 and more is one slot. */
export function slotLikeness(a: Slot, b: Slot): number {
  let likeness = 0;
  if (a.preposition !== null && samePreposition(a.preposition, b.preposition)) likeness += 1;
  if (a.preposition === null && b.preposition === null) likeness += 0.5;
  if (meet(a.before.slice(0, 1), b.before)) likeness += 1;
  if (meet(a.behind, b.behind)) likeness += 1;
  return likeness;
}

const meet = (some: readonly Token[], others: readonly Token[]): boolean =>
  some.some(({ stem }) => others.some((other) => related(stem, other.stem)));

const samePreposition = (a: string, b: string | null): boolean =>
  b !== null && (a === b || (locating.has(a) && locating.has(b)));

/** Prepositions that say "there" alike. */
const locating: ReadonlySet<string> = new Set('at in inside near on outside'.split(' '));
