/**
 * Mentions in, speakers out: the mention of one quotation's speaker is traced to a name through the article: pronouns and descriptions to whom
 * they mean, short names to full ones, texts to who wrote them. The idea: a pronoun means whom the last sentences were about, and those
 * who spoke in them come before those who were only mentioned.
 */
import type { Mention } from './mention.js';
import { type Gender, isDefinite, isWritten, type Known, type Register } from './name-resolution.js';

/** Who speaks, as the report names them. */
export interface Speaker {
  /** The full name, or the description where there is no name. */
  readonly name: string;
  /** The words that name the speaker nearest to the quotation: "he", "Mhone", "one activist". */
  readonly start: number;
  readonly end: number;
  /** Index of the sentence that holds these words. */
  readonly sentence: number;
  /** A voice without a name: "one activist", "two officials". */
  readonly anonymous: boolean;
}

/** A speaker with what the search knows besides. */
export interface Found {
  readonly speaker: Speaker;
  readonly known: Known | null;
  readonly gender: Gender | null;
  readonly body: boolean;
  readonly plural: boolean;
}

/** What resolution reads of the article. */
export interface Context {
  readonly register: Register;
  /** By sentence: who speaks or acts in it, the most prominent first. */
  readonly prominent: (sentence: number) => readonly Mention[];
  /** Whether a sentence speaks of a statement, a letter or the like. */
  readonly mentionsText: (sentence: number) => boolean;
  readonly paragraphOf: (sentence: number) => number;
  /** Who "I" is in the reporter's own words. */
  readonly author: string | null;
  /** What pronouns were found to mean, by their offset. */
  readonly pronouns: Map<number, Found | null>;
  /** Speakers of the quotations so far, in order. */
  readonly previous: readonly Found[];
}

/** How many sentences back a pronoun may point. */
const memory = 6;
/** How many pronouns are followed from one to the next. */
const longestChain = 6;

export function resolve(context: Context, mention: Mention, depth = 0): Found | null {
  const { register } = context;
  if (mention.kind === 'pronoun') {
    const known = context.pronouns.get(mention.start);
    if (known !== undefined || depth > longestChain) return known ?? null;
    context.pronouns.set(mention.start, null);
    const who = pronoun(context, mention, depth);
    context.pronouns.set(mention.start, who);
    return who;
  }
  if (mention.kind === 'name') {
    const known = register.named(mention);
    const body = mention.head === 'body' || known?.body === true;
    return found(mention, known?.name ?? mention.words, known, register.genderOf(mention), body, false);
  }
  const known = register.described(mention);
  if (known !== null) return found(mention, known.name, known, known.gender, known.body, false);
  if (isWritten(mention)) return written(context, mention, depth);
  const same = sameRole(context, mention) ?? recent(context, mention, depth);
  return same === null ? anonymous(register, mention) : at(same, mention);
}

const at = (f: Found, mention: Mention): Found => ({
  ...f,
  speaker: { ...f.speaker, start: mention.start, end: shownEnd(mention), sentence: mention.sentence },
});

/** "Ana Ruiz, who said": the pronoun is the word nearest to what is said. */
const shownEnd = ({ end, relativeEnd }: Mention): number => relativeEnd ?? end;

function anonymous(register: Register, mention: Mention): Found {
  const plural =
    /^(?:two|three|four|five|six|some|several|many|both|other|others|number)$/.test(mention.determiner) ||
    /(?:[^s]s|men|people|police)$/.test(mention.tokens.at(-1) ?? '');
  return found(mention, mention.words, null, register.genderOf(mention), mention.head === 'body', plural);
}

function found(
  mention: Mention,
  name: string,
  known: Known | null,
  gender: Gender | null,
  body: boolean,
  plural: boolean,
): Found {
  const unnamed = known === null && mention.kind === 'role' && mention.head !== 'body';
  const { start, sentence } = mention;
  return {
    speaker: { name, start, end: shownEnd(mention), sentence, anonymous: unnamed },
    known,
    gender,
    body,
    plural,
  };
}

/** "the official" after "a senior official". */
function sameRole(context: Context, mention: Mention): Found | null {
  if (!isDefinite(mention.determiner) || mention.determiner === '' || mention.head !== 'person') return null;
  const head = mention.tokens.at(-1) ?? '';
  for (let s = mention.sentence; s >= Math.max(0, mention.sentence - 2 * memory); s--) {
    for (const other of context.register.bySentence[s] ?? []) {
      if (other.kind !== 'role' || other.end > mention.start || isDefinite(other.determiner)) continue;
      if (other.tokens.at(-1) === head) return anonymous(context.register, other);
    }
  }
  return null;
}

/** "the 39-year-old", "the scientist": the one of whom the sentence before was. */
function recent(context: Context, mention: Mention, depth: number): Found | null {
  if (mention.head !== 'person' || (mention.determiner !== 'the' && mention.determiner !== 'this')) return null;
  const wanted = context.register.genderOf(mention);
  for (let s = mention.sentence - 1; s >= Math.max(0, mention.sentence - 2); s--) {
    for (const other of context.prominent(s)) {
      const f = depth > longestChain || other.kind === 'role' ? null : resolve(context, other, depth + 1);
      if (f === null || f.body || f.plural || f.known === null || f.known.place) continue;
      const age = mention.tokens.some((t) => t.endsWith('-year-old'));
      if (!age && (f.known.roles.size > 0 || context.paragraphOf(s) !== context.paragraphOf(mention.sentence)))
        continue;
      if (wanted === null || f.gender === null || f.gender === wanted) return f;
    }
  }
  return null;
}

/** "the letter said": who wrote it, as far as the article tells. */
function written(context: Context, mention: Mention, depth: number): Found {
  const whole = found(mention, mention.words, null, null, true, false);
  if (mention.owner !== null) {
    const owner = depth > longestChain ? null : resolve(context, mention.owner, depth + 1);
    return owner ?? whole;
  }
  if (!/^(?:the|this)$/.test(mention.determiner) || mention.tokens.length > 2) return whole;
  for (let s = mention.sentence - 1; s >= Math.max(0, mention.sentence - 2); s--) {
    for (const other of context.prominent(s)) {
      const f = depth > longestChain ? null : resolve(context, other, depth + 1);
      if (f !== null && !f.speaker.anonymous) return at(f, mention);
    }
  }
  return whole;
}

function pronoun(context: Context, mention: Mention, depth: number): Found | null {
  const { register, previous } = context;
  const word = mention.words;
  if (word === 'i')
    return {
      ...found(mention, context.author ?? 'I', null, null, false, false),
      speaker: {
        name: context.author ?? 'I',
        start: mention.start,
        end: mention.end,
        sentence: mention.sentence,
        anonymous: false,
      },
    };
  if (word === 'we' || word === 'you') return null;
  const wanted: Gender | null =
    word === 'he' || word === 'him' ? 'he' : word === 'she' || word === 'her' ? 'she' : null;
  const plural = word === 'they' || word === 'them';
  const suits = (f: Found): boolean => {
    if (f.known?.place === true && wanted !== null) return false;
    if (wanted !== null) return !f.body && !f.plural && (f.gender === null || f.gender === wanted);
    const nobody = f.body || (f.known !== null && f.gender === null && f.known.roles.size === 0);
    return plural ? f.plural || nobody : nobody;
  };
  /** A person for sure: a name of one word alone may be anything. */
  const surely = (f: Found): boolean =>
    wanted === null || f.known === null || f.gender !== null || f.known.tokens.length > 1 || f.known.roles.size > 0;
  const chosen = (f: Found): Found => {
    if (wanted !== null && f.known !== null) register.learn(f.known, wanted);
    return at(f, mention);
  };
  const last = previous.at(-1);
  const speaker = (s: number): Found | null => {
    for (let k = previous.length - 1; k >= 0; k--) {
      const f = previous[k];
      if (f === undefined || f.speaker.sentence < s) return null;
      if (f.speaker.sentence === s) return f;
    }
    return null;
  };
  // "He read a statement. 'Never,' it said."
  if (word === 'it' && context.mentionsText(mention.sentence - 1)) {
    const reader = context.prominent(mention.sentence - 1)[0];
    const f = reader === undefined ? null : resolve(context, reader, depth + 1);
    if (f !== null && f.known !== null) return at(f, mention);
  }
  let unsure: Found | null = null;
  for (let s = mention.sentence; s >= Math.max(0, mention.sentence - memory); s--) {
    const here = s === mention.sentence;
    const spoke = here ? null : speaker(s);
    if (spoke !== null && suits(spoke)) return chosen(spoke);
    for (const other of [...context.prominent(s), ...(register.bySentence[s] ?? [])]) {
      if (other.end > mention.start || (here && other.kind !== 'name' && wanted !== null)) continue;
      if (isAsker(other)) continue;
      const f = resolve(context, other, depth + 1);
      if (f === null || !suits(f)) continue;
      if (here || surely(f)) return chosen(f);
      unsure ??= f;
    }
  }
  if (unsure !== null) return chosen(unsure);
  return last !== undefined && suits(last) ? chosen(last) : null;
}

/** Those who ask are seldom those who answer. */
const isAsker = (mention: Mention): boolean =>
  mention.kind === 'role' && /^(?:reporters?|journalists?|interviewers?)$/.test(mention.tokens.at(-1) ?? '');

/** The other one of whom a sentence speaks: of "X asked the bank and was told" the bank. */
export function otherParty(context: Context, sentence: number, before: number): Found | null {
  const mentions = (context.register.bySentence[sentence] ?? []).filter((m) => m.end <= before);
  const subject = context.prominent(sentence)[0];
  for (const m of mentions.toReversed()) {
    if (subject !== undefined && m.start <= subject.end && m.end >= subject.start) continue;
    const f = resolve(context, m);
    if (f !== null && f.known?.place !== true) return f;
  }
  return null;
}
