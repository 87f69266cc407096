/**
 * A stretch of pieces that holds a subject in, whom it mentions out: a pronoun, a name with the roles before it, or a role without a name.
 * The idea: English puts the head of a noun phrase last before its first preposition, so the head tells what the phrase is.
 */
import { organisationNouns } from './organisation-nouns.js';
import { personNouns } from './person-nouns.js';
import { placeNames } from './place-names.js';
import type { Piece } from './pieces.js';
import { textNouns } from './text-nouns.js';
import { titles } from './titles.js';
import { reportingForms } from './verb-forms.js';
import {
  adverbs,
  auxiliaries,
  commonVerbs,
  determiners,
  nameParticles,
  nounPrepositions,
  prepositions,
  relatives,
  subordinators,
  timeNouns,
  weekdays,
} from './words.js';

export type MentionKind = 'pronoun' | 'name' | 'role';

/** What a role's head noun stands for; `text` is something written, `other` is none of these. */
export type HeadKind = 'person' | 'body' | 'text' | 'other';

export interface Mention {
  readonly kind: MentionKind;
  readonly head: HeadKind;
  /** Position of the sentence among the article's sentences. */
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  /** The words to show: a name without its titles, a role with what belongs to it, a pronoun in lower case. */
  readonly words: string;
  /** Normalised words of the name, or of the role without its determiner. */
  readonly tokens: readonly string[];
  /** Words of the titles and roles before or after the name. */
  readonly roles: readonly string[];
  readonly determiner: string;
  /** Whose it is or from whom it comes: "Ruiz's account", "her letter", "a statement from the ministry". */
  readonly owner: Mention | null;
  /** Where the relative pronoun ends through which it is the subject: "Ana Ruiz, the minister, who". */
  readonly relativeEnd?: number;
}

export const plainToken = (norm: string): string => norm.normalize('NFKD').replace(/\p{M}/gu, '');

const subjectPronouns = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'you', 'who', 'him', 'her', 'them']);
const determinerPronouns = new Set([
  'another',
  'both',
  'others',
  'some',
  'many',
  'several',
  'one',
  'two',
  'three',
  'few',
  'most',
  'all',
  'neither',
]);

/** "32 percent", "a handful of sailors", "nearly a third": so many of whom what follows says, or people. */
const quantities = new Set(
  'couple dozen dozens half handful host hundreds lot majority millions minority number pair per-cent percent plurality quarter score scores third thirds thousands three-quarters two-thirds'.split(
    ' ',
  ),
);

const singularOf = (norm: string): string => {
  if (norm.endsWith('men')) return `${norm.slice(0, -3)}man`;
  if (norm.endsWith('ies')) return `${norm.slice(0, -3)}y`;
  if (norm.endsWith('s') && !norm.endsWith('ss')) return norm.slice(0, -1);
  return norm;
};

const lastPart = (norm: string): string => norm.slice(norm.lastIndexOf('-') + 1);
const inLexicon = (lexicon: ReadonlySet<string>, norm: string): boolean =>
  lexicon.has(norm) ||
  lexicon.has(singularOf(norm)) ||
  (norm.includes('-') && (lexicon.has(lastPart(norm)) || lexicon.has(singularOf(lastPart(norm)))));

export const isPersonNoun = (norm: string): boolean => inLexicon(personNouns, norm);
export const isBodyNoun = (norm: string): boolean => inLexicon(organisationNouns, norm);
export const isTextNoun = (norm: string): boolean => inLexicon(textNouns, norm);
export const isTitle = (norm: string): boolean => titles.has(norm);

/** What a noun stands for. A noun of both kinds ("operator", "paper") counts as the first that speaks. */
export function headKindOf(norm: string): HeadKind {
  if (isPersonNoun(norm)) return 'person';
  if (isBodyNoun(norm)) return 'body';
  if (isTextNoun(norm)) return 'text';
  return 'other';
}

/** A capital that means a name: not the first word of a sentence that is also a word of grammar. */
export function isNameWord(piece: Piece | undefined): boolean {
  if (piece?.kind !== 'word' || !piece.capital) return false;
  const n = piece.norm;
  return !(
    determiners.has(n) ||
    prepositions.has(n) ||
    subordinators.has(n) ||
    relatives.has(n) ||
    auxiliaries.has(n) ||
    adverbs.has(n) ||
    subjectPronouns.has(n) ||
    isCommonOpener(n)
  );
}

const commonOpeners = new Set(
  'a according and asked both but did does earlier either here however is it later meanwhile no nor or q speaking there today tomorrow tonight was were what writing yes yesterday yet'.split(
    ' ',
  ),
);
const calendar = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march july september october november december'.split(
    ' ',
  ),
);
const isCommonOpener = (norm: string): boolean =>
  commonOpeners.has(norm) || calendar.has(norm) || /(?:ally|ently|antly|edly|ously|ively|ately|early)$/.test(norm);

/**
 * The end of the name that starts at `i`: capitalised words, particles, initials, a nickname in quotation marks,
 * "of" and "for" after the noun of a body ("Ministry of Finance") or in a lord's name.
 */
export function nameEnd(pieces: readonly Piece[], i: number, limit: number): number {
  let k = i;
  let end = i;
  while (k < limit) {
    const piece = pieces[k];
    if (piece === undefined) break;
    if (piece.kind === 'word' && piece.capital && (k > i ? !timeNouns.has(piece.norm) || isTitle(piece.norm) : true)) {
      end = ++k;
      if (piece.possessive) break;
      continue;
    }
    const next = pieces[k + 1];
    if (k > i && piece.kind === 'word' && nameParticles.has(piece.norm) && isNameWord(next)) {
      k++;
      continue;
    }
    if (k > i && piece.kind === 'quote' && isNameWord(next) && piece.end - piece.start < 20) {
      k++;
      continue;
    }
    if (k > i && piece.kind === 'mark' && piece.text === '&' && isNameWord(next)) {
      k++;
      continue;
    }
    if (k > i && piece.kind === 'word' && (piece.norm === 'of' || piece.norm === 'for') && joinsName(pieces, i, k)) {
      const article = next?.norm === 'the' && isNameWord(pieces[k + 2]);
      if (isNameWord(next) || article) {
        k += article ? 2 : 1;
        continue;
      }
    }
    break;
  }
  return end;
}

function joinsName(pieces: readonly Piece[], from: number, to: number): boolean {
  const before = pieces[to - 1];
  const first = pieces[from];
  if (before === undefined || first === undefined) return false;
  if (isBodyNoun(before.norm) || /^(?:lord|lady|baron|baroness|duke|duchess|earl)$/.test(first.norm)) return true;
  return isPersonNoun(before.norm) && isOfficeOf(pieces, to);
}

/** A noun phrase that begins at `i` and lies before `limit`; null where nothing there can speak. */
export function readMention(
  text: string,
  pieces: readonly Piece[],
  from: number,
  limit: number,
  sentence: number,
): Mention | null {
  let i = from;
  while (i < limit && skipsBefore(pieces[i])) i++;
  const first = pieces[i];
  if (first === undefined || i >= limit) return null;
  if (
    first.kind === 'word' &&
    subjectPronouns.has(first.norm) &&
    !(
      first.norm === 'her' &&
      pieces[i + 1]?.kind === 'word' &&
      i + 1 < limit &&
      !prepositions.has(pieces[i + 1]?.norm ?? '')
    )
  ) {
    return made('pronoun', 'other', sentence, first.start, first.end, first.norm, [first.norm], [], '');
  }
  const core = coreEnd(pieces, i, limit);
  if (core <= i) return null;
  const last = pieces[core - 1] as Piece;

  // "one of them", "one of the six, a piano tuner": what follows says more.
  const after = pieces[core];
  if ((determinerPronouns.has(last.norm) && core - i <= 2) || (quantities.has(last.norm) && core - i <= 3)) {
    if (after?.norm === 'of') {
      const comma = nextMark(pieces, core, limit + 12, ',');
      const apposed =
        comma < 0 || comma > limit
          ? null
          : readMention(text, pieces, comma + 1, Math.min(pieces.length, comma + 9), sentence);
      if (apposed !== null && apposed.kind !== 'pronoun' && apposed.head === 'person') return apposed;
      const whole = readMention(text, pieces, core + 1, limit, sentence);
      if (whole !== null)
        return {
          ...whole,
          start: first.start,
          determiner: last.norm,
          words: text.slice(first.start, whole.end),
          kind: 'role',
        };
    }
    return made(
      'role',
      'person',
      sentence,
      first.start,
      last.end,
      text.slice(first.start, last.end),
      [last.norm],
      [],
      last.norm,
    );
  }

  if (last.kind === 'word' && (isNameWord(last) || (last.capital && core - i > 1))) {
    let start = core - 1;
    while (start > i && belongsToName(pieces, start - 1, i)) start--;
    const name = nameMention(text, pieces, start, core, sentence, i);
    if (name !== null) return name;
  }
  return roleMention(text, pieces, i, core, limit, sentence);
}

/** "Minister of State Ana Ruiz": after "of" stand the office's noun and at least two words of a name. */
function isOfficeOf(pieces: readonly Piece[], of: number): boolean {
  let k = of + 1;
  if (pieces[k]?.norm === 'the') k++;
  let capitals = 0;
  while (isNameWord(pieces[k])) {
    capitals++;
    k++;
  }
  return capitals >= 3;
}

function belongsToName(pieces: readonly Piece[], k: number, from: number): boolean {
  const piece = pieces[k];
  if (piece === undefined || piece.possessive) return false;
  if (piece.kind === 'word' && piece.capital) return k > from || isNameWord(piece) || isTitle(piece.norm);
  const before = pieces[k - 1];
  if (k <= from || before === undefined) return false;
  if (piece.kind === 'quote') return isNameWord(before);
  if (piece.text === '&') return isNameWord(before);
  return (
    piece.kind === 'word' &&
    (nameParticles.has(piece.norm) || ((piece.norm === 'of' || piece.norm === 'for') && isBodyNoun(before.norm))) &&
    (isNameWord(before) || isTitle(before.norm))
  );
}

/** The name in pieces [start, end), with its titles and roles taken off; null where it is an office without a name. */
export function nameMention(
  text: string,
  pieces: readonly Piece[],
  start: number,
  end: number,
  sentence: number,
  phraseStart = start,
): Mention | null {
  let cut = start;
  for (let k = start; k < end - 1; k++) {
    const n = pieces[k]?.norm ?? '';
    if (pieces[k]?.kind === 'quote') continue;
    if (pieces[k + 1]?.norm === 'of') {
      if (isPersonNoun(n) && isOfficeOf(pieces, k + 1)) cut = Math.max(cut, end - 2);
      continue;
    }
    if (isTitle(n) || isPersonNoun(n)) cut = k + 1;
  }
  const last = pieces[end - 1] as Piece;
  const place = end - cut === 1 && cut === start && placeNames.has(plainToken(last.norm));
  const body = place || isBodyNoun(last.norm) || bodyInside(pieces, cut, end);
  if (
    isPersonNoun(last.norm) &&
    !body &&
    (cut > start || end - start > 1 || isTitle(last.norm)) &&
    last.norm !== 'king'
  )
    return null;
  if (end - start === 1 && /^[AQ]$/.test(last.text)) return null;
  if (end - start === 1 && (isPersonNoun(last.norm) || isTextNoun(last.norm) || isBodyNoun(last.norm))) return null;
  const roles: string[] = [];
  for (let k = phraseStart; k < cut; k++) if (pieces[k]?.kind === 'word') roles.push(plainToken(pieces[k]?.norm ?? ''));
  for (let k = phraseStart; k < start; k++)
    if (pieces[k]?.kind === 'word' && k >= cut) roles.push(plainToken(pieces[k]?.norm ?? ''));
  const tokens: string[] = [];
  for (let k = cut; k < end; k++) {
    const piece = pieces[k];
    if (piece?.kind === 'word' || piece?.kind === 'number') tokens.push(plainToken(piece.norm));
  }
  const first = pieces[cut] as Piece;
  const stop = last.possessive ? last.start + possessiveLength(last) : last.end;
  const shown = text.slice(first.start, stop).replace(/\s+/g, ' ');
  const alias = aliases[tokens.join(' ')];
  const words = alias ?? shown;
  if (alias !== undefined) tokens.splice(0, tokens.length, ...alias.toLowerCase().split(' '));
  return made(
    'name',
    body || alias !== undefined ? 'body' : 'person',
    sentence,
    first.start,
    stop,
    words,
    tokens,
    roles.filter((r) => !determiners.has(r)),
    '',
  );
}

/** States that are known by their letters. */
const aliases: Readonly<Record<string, string>> = {
  'u.k.': 'United Kingdom',
  'u.s.': 'United States',
  uk: 'United Kingdom',
  us: 'United States',
};

const possessiveLength = (piece: Piece): number =>
  /['’]s$/i.test(piece.text) ? piece.text.length - 2 : piece.text.length;

function bodyInside(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let k = from; k < to - 1; k++) {
    const of = pieces[k + 1]?.norm;
    if ((of === 'of' || of === 'for') && isBodyNoun(pieces[k]?.norm ?? '')) return true;
  }
  return false;
}

function roleMention(
  text: string,
  pieces: readonly Piece[],
  i: number,
  core: number,
  limit: number,
  sentence: number,
): Mention | null {
  const first = pieces[i] as Piece;
  const last = pieces[core - 1] as Piece;
  const isAge = /^\d+-year-old$/.test(last.norm);
  if ((last.kind !== 'word' && !isAge) || timeNouns.has(last.norm)) return null;
  let head = headKindOf(last.norm);
  if (head === 'other' && isNameWord(last)) head = 'body';
  if (isAge) head = 'person';
  const tokens: string[] = [];
  for (let k = i; k < core; k++) {
    const piece = pieces[k];
    if (piece?.kind === 'word' && !determiners.has(piece.norm)) tokens.push(plainToken(piece.norm));
    if (piece?.kind === 'number' && piece.norm.includes('-')) tokens.push(piece.norm);
  }
  const end = roleEnd(pieces, core, limit);
  const determiner = determiners.has(first.norm)
    ? first.norm
    : first.kind === 'number' && first !== last
      ? 'number'
      : '';
  const stop = pieces[end - 1] as Piece;
  const from = determiner === 'the' && core - i > 1 ? (pieces[i + 1] as Piece).start : first.start;
  const stopEnd = stop.possessive ? stop.start + possessiveLength(stop) : stop.end;
  const words = text.slice(from, stopEnd).replace(/\s+/g, ' ');
  const owner = head === 'text' ? ownerOf(text, pieces, i, core, limit, sentence) : null;
  return made('role', head, sentence, first.start, stopEnd, words, tokens, [], determiner, owner);
}

/** Whose the text is: "Ruiz's account", "her letter", "a statement from the ministry". */
function ownerOf(
  text: string,
  pieces: readonly Piece[],
  i: number,
  core: number,
  limit: number,
  sentence: number,
): Mention | null {
  const first = pieces[i] as Piece;
  const pronoun = { his: 'he', her: 'she', their: 'they', its: 'it' }[first.norm];
  if (pronoun !== undefined)
    return made('pronoun', 'other', sentence, first.start, first.end, pronoun, [pronoun], [], '');
  for (let k = core - 2; k >= i; k--) {
    if (pieces[k]?.possessive && core - i > 1) return readMention(text, pieces, i, k + 1, sentence);
  }
  const preposition = pieces[core]?.norm;
  if (core < limit && (preposition === 'from' || preposition === 'by'))
    return readMention(text, pieces, core + 1, limit, sentence);
  return null;
}

/** Where the head of the phrase ends: before the first preposition, mark or clause word. */
function coreEnd(pieces: readonly Piece[], i: number, limit: number): number {
  let k = i;
  while (k < limit) {
    const piece = pieces[k];
    if (piece === undefined || piece.kind === 'quote') {
      if (piece?.kind === 'quote' && isNameWord(pieces[k - 1]) && isNameWord(pieces[k + 1]) && k + 1 < limit) {
        k++;
        continue;
      }
      break;
    }
    if (piece.kind === 'mark' && piece.text !== '&') break;
    if (k > i && calendar.has(piece.norm)) break;
    if (piece.kind === 'word' && !piece.capital) {
      const n = piece.norm;
      if (
        (n === 'of' || n === 'for') &&
        k > i &&
        joinsName(pieces, Math.max(i, k - 3), k) &&
        isNameWord(pieces[k - 1])
      ) {
        const next = pieces[k + 1];
        if (isNameWord(next) || (next?.norm === 'the' && isNameWord(pieces[k + 2]))) {
          k += next?.norm === 'the' ? 2 : 1;
          continue;
        }
      }
      if (prepositions.has(n) && !nameParticles.has(n)) break;
      if (
        k > i &&
        (timeNouns.has(n) || (/^(?:last|next|earlier)$/.test(n) && timeNouns.has(pieces[k + 1]?.norm ?? '')))
      )
        break;
      if (relatives.has(n) || subordinators.has(n) || auxiliaries.has(n)) break;
      if (k > i && !piece.possessive && (commonVerbs.has(n) || isPastVerb(pieces, k))) break;
      if (n === 'and' && joinsOffices(pieces, k)) {
        k++;
        continue;
      }
      if (n === 'and' || n === 'or' || n === 'but') break;
      if (
        k > i &&
        determiners.has(n) &&
        !/^(?:one|two|three|four|five|six|seven|eight|nine|ten|other|few|many|such)$/.test(n)
      )
        break;
      if (k > i && (postModifiers.has(n) || (n.endsWith('ing') && isModifiedBy(pieces, k)))) break;
      if (k > i && adverbs.has(n) && !/^(?:best|first|last|long|just|former|most)$/.test(n)) break;
    }
    k++;
  }
  return k;
}

/** "the panel probing the deal", not "the bureau's acting head". */
function isModifiedBy(pieces: readonly Piece[], k: number): boolean {
  const before = pieces[k - 1];
  if (before === undefined || before.possessive || headKindOf(before.norm) === 'other') return false;
  return !/^(?:acting|governing|incoming|leading|outgoing|ruling|sitting|visiting)$/.test(pieces[k]?.norm ?? '');
}

/** "the firm denied the": a word in -ed with an object or a preposition behind it, or a past form of a reporting verb. */
function isPastVerb(pieces: readonly Piece[], k: number): boolean {
  const piece = pieces[k] as Piece;
  if (!piece.norm.endsWith('ed')) return reportingForms.get(piece.norm)?.form === 'past' && !isNameWord(pieces[k + 1]);
  const next = pieces[k + 1];
  if (next === undefined || next.kind === 'mark' || next.kind === 'quote') return headKindOf(piece.norm) === 'other';
  return (
    next.kind === 'word' &&
    (determiners.has(next.norm) ||
      prepositions.has(next.norm) ||
      subjectPronouns.has(next.norm) ||
      adverbs.has(next.norm) ||
      next.norm === 'that')
  );
}

/** "president and chief executive Ana Ruiz": two offices of one person. */
function joinsOffices(pieces: readonly Piece[], and: number): boolean {
  const before = pieces[and - 1];
  const after = pieces[and + 1];
  if (before?.kind !== 'word' || after?.kind !== 'word' || !isPersonNoun(before.norm)) return false;
  if (
    isNameWord(after) &&
    !isTitle(after.norm) &&
    !isPersonNoun(after.norm) &&
    !/^(?:chief|vice|deputy)$/.test(after.norm)
  )
    return false;
  for (let k = and + 1; k < and + 5; k++) {
    const piece = pieces[k];
    if (piece?.kind !== 'word') return false;
    if (isPersonNoun(piece.norm) || isTitle(piece.norm))
      return isNameWord(pieces[k + 1]) || isPersonNoun(pieces[k + 1]?.norm ?? '');
  }
  return false;
}

/** Words that follow their noun: "a source close to the board", "an analyst based in Nairobi". */
const postModifiers = new Set(
  'close familiar based involved present working living speaking standing briefed named identified called known responsible aged attending covering representing leading overseeing'.split(
    ' ',
  ),
);

/** Phrases with these nouns say where the words were spoken, not who spoke. */
const occasions = new Set(
  'address appearance conversation briefing broadcast chat comment conference debate email e-mail essay event evidence facebook hearing interview letter meeting memo message note post rally release remarks report response speech statement telephone phone testimony trial tweet twitter video voice x court tears public private reference response reply turn part fact'.split(
    ' ',
  ),
);

/** Where a role ends with what belongs to it: "a nurse at the hospital", "a source close to the board". */
function roleEnd(pieces: readonly Piece[], core: number, limit: number): number {
  let end = core;
  let k = core;
  const longest = core + 12;
  while (k < limit && k < longest) {
    const piece = pieces[k];
    if (piece?.kind !== 'word') break;
    const post = postModifiers.has(piece.norm) && k === core;
    let p = post ? k + 1 : k;
    const preposition = pieces[p];
    if (
      preposition?.kind !== 'word' ||
      !(
        nounPrepositions.has(preposition.norm) ||
        (post && prepositions.has(preposition.norm)) ||
        /^(?:near|inside|within|behind|under)$/.test(preposition.norm)
      )
    )
      break;
    p++;
    // "to leave" is no part of a role, "to the president" is.
    if (preposition.norm === 'to' && !determiners.has(pieces[p]?.norm ?? '') && !isNameWord(pieces[p])) break;
    let last = p;
    while (last < limit) {
      const inner = pieces[last];
      if (inner?.kind !== 'word' && inner?.kind !== 'number') break;
      if (
        last > p &&
        !inner.capital &&
        (prepositions.has(inner.norm) ||
          isPastVerb(pieces, last) ||
          commonVerbs.has(inner.norm) ||
          (determiners.has(inner.norm) && !determiners.has(pieces[last - 1]?.norm ?? '')) ||
          relatives.has(inner.norm) ||
          subordinators.has(inner.norm) ||
          auxiliaries.has(inner.norm) ||
          adverbs.has(inner.norm) ||
          inner.norm === 'and')
      )
        break;
      last++;
    }
    if (last === p) break;
    const noun = pieces[last - 1] as Piece;
    if (occasions.has(noun.norm) || weekdays.has(noun.norm) || timeNouns.has(noun.norm) || noun.kind === 'number')
      break;
    end = last;
    k = last;
  }
  return end;
}

function nextMark(pieces: readonly Piece[], from: number, limit: number, mark: string): number {
  for (let k = from; k < Math.min(limit, pieces.length); k++)
    if (pieces[k]?.kind === 'mark' && pieces[k]?.text === mark) return k;
  return -1;
}

/** Words that may stand before a noun phrase without being part of it. */
function skipsBefore(piece: Piece | undefined): boolean {
  if (piece === undefined) return false;
  if (piece.kind === 'mark') return piece.text !== '&';
  if (piece.kind !== 'word') return false;
  const n = piece.norm;
  if (piece.possessive && !timeNouns.has(n)) return false;
  return (
    (adverbs.has(n) && n !== 'both' && n !== 'most') ||
    timeNouns.has(n) ||
    n === 'and' ||
    n === 'but' ||
    (n.endsWith('ly') && !piece.capital) ||
    n === 'last' ||
    n === 'as' ||
    n === 'that'
  );
}

function made(
  kind: MentionKind,
  head: HeadKind,
  sentence: number,
  start: number,
  end: number,
  words: string,
  tokens: readonly string[],
  roles: readonly string[],
  determiner: string,
  owner: Mention | null = null,
): Mention {
  return { kind, head, sentence, start, end, words, tokens, roles, determiner, owner };
}

/**
 * The mention at `from`, or the name that stands beside it in apposition: of "the club's cook, Dona Lurdes Tavares, told us" the name.
 * `reach` is how far an apposition may go.
 */
export function readNamedMention(
  text: string,
  pieces: readonly Piece[],
  from: number,
  limit: number,
  reach: number,
  sentence: number,
): Mention | null {
  const mention = readMention(text, pieces, from, limit, sentence);
  if (mention === null || mention.kind !== 'role' || mention.head === 'text') return mention;
  if (mention.head === 'other' && mention.determiner === '') return mention;
  let k = from;
  while (k < limit && (pieces[k]?.start ?? 0) < mention.end) k++;
  const mark = pieces[k];
  if (mark?.kind !== 'mark' || !/^[,(–—-]$/.test(mark.text)) return mention;
  const next = pieces[k + 1];
  if (next?.kind !== 'word' || k + 1 >= reach || prepositions.has(next.norm) || relatives.has(next.norm))
    return mention;
  let stop = k + 1;
  while (stop < reach && pieces[stop]?.kind === 'word' && !auxiliaries.has(pieces[stop]?.norm ?? '')) stop++;
  const name = readMention(text, pieces, k + 1, Math.min(stop, reach), sentence);
  if (name?.kind !== 'name' || name.head === 'body' || (mention.head === 'body' && name.roles.length === 0))
    return mention;
  return { ...name, roles: [...name.roles, ...mention.tokens] };
}
