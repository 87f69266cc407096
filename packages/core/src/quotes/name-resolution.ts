/**
 * An article's pieces in, a register of who is named in it out: full names with their roles, shorter forms, acronyms and descriptions that
 * point to them. The idea: the longest form of a name that shares its last word is the full one; roles that stood beside a name
 * ("Trade Minister Ana Ruiz", "Ana Ruiz, the minister") let "the minister" find it later.
 */
import {
  isBodyNoun,
  isNameWord,
  isPersonNoun,
  isTextNoun,
  isTitle,
  type Mention,
  nameEnd,
  nameMention,
  plainToken,
  readMention,
} from './mention.js';
import { isTitleCased, type Piece } from './pieces.js';
import { reportingForms } from './verb-forms.js';
import { auxiliaries, commonVerbs, determiners, prepositions, relatives } from './words.js';

export type Gender = 'he' | 'she';

export interface Known {
  /** The fullest form of the name, without titles. */
  readonly name: string;
  readonly tokens: readonly string[];
  readonly body: boolean;
  /** Every mention stands behind "in", "at", "from outside": a place. */
  readonly place: boolean;
  readonly gender: Gender | null;
  readonly roles: ReadonlySet<string>;
  /** Mentions in the order of the text. */
  readonly mentions: readonly Mention[];
}

interface Draft {
  name: string;
  tokens: readonly string[];
  body: boolean;
  places: number;
  place: boolean;
  gender: Gender | null;
  roles: Set<string>;
  mentions: Mention[];
}

export interface Register {
  /** Everybody and everything that the article names, in the order of the text. */
  readonly all: readonly Known[];
  /** Mentions of names and of persons without names, by sentence, in the order of the text. */
  readonly bySentence: readonly (readonly Mention[])[];
  /** Who a name mentions. */
  named(mention: Mention): Known | null;
  /** Whom a description ("the minister") points to, seen from a sentence. */
  described(mention: Mention): Known | null;
  genderOf(mention: Mention): Gender | null;
  /** Remembers what a pronoun has told. */
  learn(known: Known, gender: Gender): void;
}

const maleTitles = new Set(
  'baron brother don duke earl father fr herr king lord mr prince señor senhor senor signor sir sheikh count monsieur emperor imam'.split(
    ' ',
  ),
);
const femaleTitles = new Set(
  'baroness countess dame dona doña donna duchess frau lady madam madame miss mlle mme mrs ms princess queen senhora señora senora signora sister'.split(
    ' ',
  ),
);
const maleNouns = new Set(
  'boy brother businessman chairman congressman councilman dad father fisherman foreman gentleman grandfather husband king man nephew policeman prince son spokesman uncle widower salesman actor'.split(
    ' ',
  ),
);
const femaleNouns = new Set(
  'actress aunt businesswoman chairwoman congresswoman councilwoman daughter forewoman girl grandmother lady mother mum mom niece policewoman princess queen sister spokeswoman widow wife woman'.split(
    ' ',
  ),
);

/** Titles and the nouns that they stand for. */
const longForms: Readonly<Record<string, string>> = {
  adm: 'admiral',
  capt: 'captain',
  chairperson: 'chair',
  chairman: 'chair',
  chairwoman: 'chair',
  cllr: 'councillor',
  col: 'colonel',
  dr: 'doctor',
  gen: 'general',
  gov: 'governor',
  insp: 'inspector',
  justice: 'judge',
  lt: 'lieutenant',
  maj: 'major',
  premier: 'minister',
  prof: 'professor',
  rep: 'representative',
  rev: 'reverend',
  sen: 'senator',
  sgt: 'sergeant',
  spokesman: 'spokesperson',
  spokeswoman: 'spokesperson',
};
const longForm = (role: string): string => longForms[role] ?? role;

function genderOfRoles(roles: Iterable<string>): Gender | null {
  for (const role of roles) {
    if (maleTitles.has(role) || maleNouns.has(role)) return 'he';
    if (femaleTitles.has(role) || femaleNouns.has(role)) return 'she';
  }
  return null;
}

/** Names that follow these are places more often than speakers. */
const placePrepositions = new Set('in at near across from around outside into through'.split(' '));

/** "from Marg, who": a person, whatever stands before. */
const isPersonAhead = (pieces: readonly Piece[], end: number): boolean =>
  pieces[end]?.text === ',' && pieces[end + 1]?.norm === 'who';

export function registerNames(text: string, lines: readonly (readonly Piece[])[]): Register {
  const bySentence: Mention[][] = lines.map(() => []);
  const found: { mention: Mention; place: boolean }[] = [];
  const lower = lowerCaseWords(lines);
  const seen = namesWithin(lines);
  for (const [s, pieces] of lines.entries()) {
    if (isTitleCased(pieces)) continue;
    for (let i = 0; i < pieces.length; ) {
      const piece = pieces[i] as Piece;
      const opensName =
        piece.kind === 'word' &&
        (isNameWord(piece) || (piece.capital && isTitle(piece.norm))) &&
        !(i === 0 && isOrdinaryOpener(pieces, seen)) &&
        !(
          i === 0 &&
          (lower.has(piece.norm) || /(?:ing|ed|ly)$/.test(piece.norm)) &&
          !isNameWord(pieces[1]) &&
          !isTitle(piece.norm)
        );
      if (opensName) {
        const end = Math.max(i + 1, nameEnd(pieces, i, pieces.length));
        const mention = nameMention(text, pieces, i, end, s);
        if (mention !== null) {
          const roles = [
            ...mention.roles,
            ...rolesBefore(pieces, i),
            ...rolesAfter(pieces, end),
            ...rolesInApposition(pieces, i),
          ];
          const ofBody =
            isBodyNoun(pieces[i - 1]?.norm ?? '') &&
            !isPersonNoun(pieces[i - 1]?.norm ?? '') &&
            mention.roles.length === 0;
          const full = { ...mention, roles, head: ofBody ? ('body' as const) : mention.head };
          bySentence[s]?.push(full);
          found.push({
            mention: full,
            place: placePrepositions.has(pieces[i - 1]?.norm ?? '') && !isPersonAhead(pieces, end),
          });
        } else {
          const role = readMention(text, pieces, i, pieces.length, s);
          if (role?.kind === 'role' && role.head === 'person') bySentence[s]?.push(role);
        }
        i = end;
        continue;
      }
      if (piece.kind === 'word' && isSpeaking(piece.norm) && !piece.possessive && !isNameWord(pieces[i + 1])) {
        const start = phraseStart(pieces, i);
        const role = readMention(text, pieces, start, pieces.length, s);
        const own = role !== null && role.start <= piece.start && role.end >= piece.end;
        if (own && role.kind === 'role' && role.head !== 'other') bySentence[s]?.push(role);
      }
      i++;
    }
  }
  const names = new Names();
  // Full names first, so that the shorter forms find them wherever they stand.
  for (const { mention, place } of found) if (mention.tokens.length > 1) names.enter(mention, place);
  for (const { mention, place } of found) if (mention.tokens.length === 1) names.enter(mention, place);
  names.close();
  return makeRegister(names, bySentence);
}

const isSpeaking = (norm: string): boolean => isPersonNoun(norm) || isBodyNoun(norm) || /^\d+-year-old$/.test(norm);

function lowerCaseWords(lines: readonly (readonly Piece[])[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines)
    for (const piece of line) if (piece.kind === 'word' && !piece.capital) words.add(piece.norm);
  return words;
}

/** Capitalised words inside sentences. */
function namesWithin(lines: readonly (readonly Piece[])[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines)
    for (const [k, piece] of line.entries())
      if (k > 0 && piece.capital && line[k - 1]?.kind === 'word') words.add(piece.norm);
  return words;
}

/** "Mortgage lenders", "Channel four": the first word of a sentence that is a name nowhere else. */
function isOrdinaryOpener(pieces: readonly Piece[], seen: ReadonlySet<string>): boolean {
  const first = pieces[0];
  const next = pieces[1];
  if (first === undefined || next === undefined || first.possessive || seen.has(first.norm)) return false;
  return (
    next.kind === 'number' ||
    (next.kind === 'word' &&
      !next.capital &&
      (isSpeaking(next.norm) ||
        isTextNoun(next.norm) ||
        /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/.test(next.norm)))
  );
}

/** Back from a head noun to where its phrase opens. */
function phraseStart(pieces: readonly Piece[], head: number): number {
  let i = head;
  while (i > 0 && head - i < 5) {
    const before = pieces[i - 1] as Piece;
    if (before.kind === 'number') {
      i--;
      break;
    }
    if (before.kind !== 'word') break;
    if (determiners.has(before.norm)) {
      i--;
      break;
    }
    if (
      prepositions.has(before.norm) ||
      relatives.has(before.norm) ||
      /^(?:and|or|but|said|says|told)$/.test(before.norm)
    )
      break;
    i--;
  }
  return i;
}

/** Lower-case roles right before a name: "state secretary Ana Ruiz". */
function rolesBefore(pieces: readonly Piece[], i: number): string[] {
  const roles: string[] = [];
  if (!isPersonNoun(pieces[i - 1]?.norm ?? '') || pieces[i - 1]?.possessive) return roles;
  for (let k = i - 1; k >= Math.max(0, i - 5); k--) {
    const piece = pieces[k];
    if (piece?.kind !== 'word' || prepositions.has(piece.norm) || determiners.has(piece.norm)) break;
    roles.push(plainToken(piece.norm));
  }
  return roles;
}

/** ", the minister of trade," behind a name; an age counts as one ("the 39-year-old"). */
function rolesAfter(pieces: readonly Piece[], end: number): string[] {
  let k = end;
  const open = pieces[k]?.text ?? '';
  if (pieces[k]?.kind !== 'mark' || !',(–—'.includes(open)) return [];
  k++;
  const words: string[] = [];
  if (pieces[k]?.kind === 'number') {
    if (!isAge(pieces, k)) return [];
    words.push(`${pieces[k]?.norm ?? ''}-year-old`);
    k += 1;
    if (pieces[k]?.text === ',') k++;
  }
  const age = [...words];
  const longest = 14;
  for (; k < Math.min(pieces.length, end + longest); k++) {
    const piece = pieces[k];
    if (piece === undefined || piece.kind === 'mark' || piece.kind === 'quote' || relatives.has(piece.norm)) break;
    // A verb: what follows the comma was a subject of its own.
    if (
      auxiliaries.has(piece.norm) ||
      reportingForms.has(piece.norm) ||
      commonVerbs.has(piece.norm) ||
      /^(?:and|but)$/.test(piece.norm)
    )
      return age;
    if (!determiners.has(piece.norm) && !prepositions.has(piece.norm)) words.push(plainToken(piece.norm));
  }
  return words.some(isSpeaking) ? words : age;
}

/** ", 46," or ", 46." behind a name. */
const isAge = (pieces: readonly Piece[], k: number): boolean =>
  /^[1-9]\d$/.test(pieces[k]?.norm ?? '') &&
  (pieces[k + 1] === undefined || pieces[k + 1]?.kind === 'mark' || relatives.has(pieces[k + 1]?.norm ?? ''));

/** "Its chairman, Ana Ruiz," before a name. */
function rolesInApposition(pieces: readonly Piece[], i: number): string[] {
  if (pieces[i - 1]?.text !== ',') return [];
  const words: string[] = [];
  let person = false;
  for (let k = i - 2; k >= Math.max(0, i - 12); k--) {
    const piece = pieces[k];
    if (piece?.kind !== 'word') break;
    if (!determiners.has(piece.norm) && !prepositions.has(piece.norm)) words.push(plainToken(piece.norm));
    person ||= isPersonNoun(piece.norm);
    if (determiners.has(piece.norm) && pieces[k - 1]?.norm !== 'of') break;
  }
  return person ? words : [];
}

/** The names of an article, found by any of their words, by their letters and by their roles. */
class Names {
  readonly all: Draft[] = [];
  private readonly byKey = new Map<string, Draft[]>();
  private readonly byRole = new Map<string, Draft[]>();

  enter(mention: Mention, place: boolean): void {
    const { tokens } = mention;
    const gender = genderOfRoles(mention.roles);
    let draft = this.matching(tokens, gender, mention.start);
    if (draft === undefined) {
      const body = mention.head === 'body';
      draft = { name: mention.words, tokens, body, places: 0, place: false, gender, roles: new Set(), mentions: [] };
      this.all.push(draft);
      this.index(draft);
    } else if (tokens.length > draft.tokens.length && mention.head !== 'body') {
      draft.tokens = tokens;
      draft.name = mention.words;
      this.index(draft);
    }
    draft.gender ??= gender;
    if (place) draft.places++;
    for (const role of mention.roles) {
      if (draft.roles.has(role)) continue;
      draft.roles.add(role);
      add(this.byRole, longForm(role), draft);
    }
    draft.mentions.push(mention);
  }

  /** Sorts what was entered in two passes and settles what depends on all mentions. */
  close(): void {
    for (const draft of this.all) {
      draft.mentions.sort((a, b) => a.start - b.start);
      draft.gender ??= genderOfRoles(draft.roles);
      draft.place = draft.places === draft.mentions.length && draft.roles.size === 0;
    }
  }

  private index(draft: Draft): void {
    for (const key of keysOf(draft.tokens)) add(this.byKey, key, draft);
  }

  /** The one whom these words of a name belong to: the nearest before `at` where several share them. */
  matching(tokens: readonly string[], gender: Gender | null, at: number): Draft | undefined {
    let best: Draft | undefined;
    let bestScore = 0;
    const seen = new Set<Draft>();
    for (const key of keysOf(tokens)) {
      for (const draft of this.byKey.get(key)?.slice(-mostNamesakes) ?? []) {
        if (seen.has(draft)) continue;
        seen.add(draft);
        if (gender !== null && draft.gender !== null && gender !== draft.gender) continue;
        const strength = sameName(draft.tokens, tokens);
        const score = strength * farAway + (lastBefore(draft.mentions, at)?.start ?? -1);
        if (strength > 0 && score > bestScore) {
          bestScore = score;
          best = draft;
        }
      }
    }
    return best;
  }

  /**
   * Whom a definite description without a name points to: the one whose roles hold its head noun and most of its other words,
   * the nearest before it, else the first after it.
   */
  described(mention: Mention): Draft | null {
    if (mention.kind !== 'role' || (mention.head !== 'person' && mention.head !== 'body')) return null;
    if (!isDefinite(mention.determiner)) return null;
    const head = mention.tokens.at(-1) ?? '';
    const age = mention.tokens.find((t) => t.endsWith('-year-old'));
    const pool = [
      ...(this.byRole.get(age ?? longForm(head)) ?? []),
      ...(age === undefined ? (this.byKey.get(head) ?? []) : []),
    ];
    let best: Draft | null = null;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const draft of pool.slice(0, mostNamesakes)) {
      if (draft.body !== (mention.head === 'body')) continue;
      const titled = age !== undefined || holdsRole(draft, head);
      if (!titled && !draft.body) continue;
      const shared = mention.tokens.filter((t) => holdsRole(draft, t)).length;
      const before = lastBefore(draft.mentions, mention.start);
      const distance =
        before === undefined ? farBehind + (draft.mentions[0]?.sentence ?? 0) : mention.sentence - before.sentence;
      const score = shared * 100 - distance;
      if (score > bestScore) {
        bestScore = score;
        best = draft;
      }
    }
    return best;
  }
}

/** More people than this with one name or role are not told apart: it keeps hostile texts linear. */
const mostNamesakes = 50;
/** More than any offset into a text. */
const farAway = 1e9;
/** A name that comes only later counts as this many sentences away. */
const farBehind = 1000;

function add(index: Map<string, Draft[]>, key: string, draft: Draft): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [draft]);
  else if (list.at(-1) !== draft) list.push(draft);
}

/** What a name can be looked up by: its words, the last half of a double name, its first letters. */
function keysOf(tokens: readonly string[]): string[] {
  const keys = [...tokens];
  const last = lastOf(tokens);
  if (last.includes('-')) keys.push(...last.split('-'));
  if (tokens.length > 2) keys.push(lettersOf(tokens));
  return keys;
}

/** The last mention that starts before an offset. */
function lastBefore(mentions: readonly Mention[], at: number): Mention | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return mentions[low - 1];
}

const lastOf = (tokens: readonly string[]): string => tokens.at(-1) ?? '';
const surnameOf = (token: string): string => token.slice(token.lastIndexOf('-') + 1);
const initialOf = (tokens: readonly string[]): string => tokens[0]?.[0] ?? '';
/** "Continental Space Consortium" is CSC: small words do not count. */
const lettersOf = (tokens: readonly string[]): string =>
  tokens
    .filter((t) => !prepositions.has(t) && !/^(?:the|and|de|la)$/.test(t))
    .map((t) => t[0])
    .join('');

/** 4 = the same words, 3 = the same ending, 2 = the same last name and initial, 1 = a first name, a part of a double name, the letters. */
function sameName(known: readonly string[], tokens: readonly string[]): number {
  if (known.join(' ') === tokens.join(' ')) return 4;
  const short = known.length < tokens.length ? known : tokens;
  const long = known.length < tokens.length ? tokens : known;
  const inside = short.every((t) => long.includes(t));
  if (inside && lastOf(short) === lastOf(long)) return 3;
  if (short.length > 1) {
    if (initialOf(short) !== initialOf(long)) return 0;
    if (lastOf(short) === lastOf(long)) return 2;
    const double = surnameOf(lastOf(short)) === surnameOf(lastOf(long)) || lastOf(long).startsWith(`${lastOf(short)}-`);
    return short[0] === long[0] && double ? 1 : 0;
  }
  const word = short[0] ?? '';
  if (long.length < 2) return 0;
  if (long[0] === word && !isBodyNoun(lastOf(long))) return 1;
  if (surnameOf(lastOf(long)) === word) return 1;
  return word.length > 2 && word === lettersOf(long) ? 1 : 0;
}

function makeRegister(names: Names, bySentence: readonly (readonly Mention[])[]): Register {
  const byMention = new Map<number, Draft>();
  for (const draft of names.all) for (const mention of draft.mentions) byMention.set(mention.start, draft);
  const named = (mention: Mention): Draft | null =>
    byMention.get(mention.start) ?? names.matching(mention.tokens, genderOfRoles(mention.roles), mention.start) ?? null;
  const drafts = new Map<Known, Draft>(names.all.map((draft) => [draft, draft]));
  return {
    all: names.all,
    bySentence,
    named,
    described: (mention) => names.described(mention),
    genderOf: (mention) =>
      mention.kind === 'name'
        ? (named(mention)?.gender ?? genderOfRoles(mention.roles))
        : genderOfRoles(mention.tokens),
    learn: (known, gender) => {
      const draft = drafts.get(known);
      if (draft !== undefined) draft.gender ??= gender;
    },
  };
}

const holdsRole = (draft: Draft, role: string): boolean => {
  if (draft.roles.has(role)) return true;
  const long = longForm(role);
  for (const own of draft.roles) if (longForm(own) === long) return true;
  return false;
};

/** "the", "its", "Halden's" point to somebody known; "a", "one", "several" do not. */
export const isDefinite = (determiner: string): boolean =>
  determiner === 'the' || determiner === '' || /^(?:his|her|its|their|our|my|this|that)$/.test(determiner);

export const isWritten = (mention: Mention): boolean =>
  mention.kind === 'role' && isTextNoun(mention.tokens.at(-1) ?? '');
