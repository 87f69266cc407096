/**
 * An article in, those who act and speak in it out, each traced to a name or a description; and two of them compared across articles.
 * The idea: a pronoun or "the ministry" is first traced to its name within its own article, with the machinery of the quotations;
 * then two parties are different only where both are known well enough to say so.
 */
import { reportingSubjects, sentenceSubject } from '../quotes/cue.js';
import { isBodyNoun, isPersonNoun, isTextNoun, type Mention } from '../quotes/mention.js';
import { registerNames } from '../quotes/name-resolution.js';
import { type Piece, piecesOf } from '../quotes/pieces.js';
import { type Context, type Found, resolve } from '../quotes/speaker.js';
import type { ArticleText, QuotedSpan, Sentence } from '../text/index.js';
import { relation } from '../text/lexicon/word-relations.js';
import { countryOf, findNames, namesBySentence, sameName } from '../text/names.js';
import { nameParticles } from '../text/names-nouns.js';
import { functionWords } from '../text/function-words.js';
import { stemOf } from '../text/tokens.js';

/** Somebody who acts or speaks, as one article knows them. */
export interface Party {
  readonly article: ArticleText;
  /** The mention in the text. */
  readonly start: number;
  readonly end: number;
  /** The words to show. */
  readonly words: string;
  /** The words of the full name in lower case; empty where there is only a description. */
  readonly name: readonly string[];
  /** What a description says they are, in lower case; null for a name or a pronoun. */
  readonly head: string | null;
  /** All nouns by which the article calls them. */
  readonly roles: ReadonlySet<string>;
  /** A description's other words, names of places and bodies among them. */
  readonly attributes: readonly string[];
  readonly body: boolean;
  readonly pronoun: boolean;
  /** "a", "two", "some": somebody whom the article does not name. */
  readonly indefinite: boolean;
}

export interface Reading {
  readonly article: ArticleText;
  /** The pieces of a sentence, by its index. */
  pieces(index: number): readonly Piece[];
  /** The position that the machinery of the quotations knows a sentence by. */
  position(index: number): number;
  /** Who speaks in a sentence, in quotation marks or not, in its order. */
  voices(index: number): readonly Party[];
  /** Whom a mention means; null where it cannot be told. */
  party(mention: Mention): Party | null;
}

const readings = new WeakMap<ArticleText, Reading>();

/** Reads an article once; each of its sentences when it is first asked for. */
export function readParties(article: ArticleText): Reading {
  const known = readings.get(article);
  if (known !== undefined) return known;
  const reading = makeReading(article);
  readings.set(article, reading);
  return reading;
}

function makeReading(article: ArticleText): Reading {
  const { text, sentences } = article;
  let from = 0;
  const quotations = article.quotations.filter((quotation) => !isScareWord(text, quotation));
  const spoken = { ...article, quotations };
  const lines = sentences.map((sentence) => {
    while (from < quotations.length && (quotations[from]?.outerEnd ?? 0) <= sentence.start) from++;
    return piecesOf(spoken, sentence, from).filter(
      ({ kind, text: mark }) => kind !== 'mark' || !quotationMarks.test(mark),
    );
  });
  const positions = new Map(sentences.map(({ index }, position) => [index, position]));
  const prominent = remembered((s: number): readonly Mention[] => {
    const pieces = lines[s] ?? [];
    const subject = sentenceSubject(text, pieces, -1, s);
    const speaking = reportingSubjects(text, pieces, s).filter((m) => m.head !== 'other' || m.kind === 'pronoun');
    return subject === null || (subject.kind === 'role' && subject.head === 'other')
      ? speaking
      : [...speaking, subject];
  });
  const context = {
    register: registerNames(text, lines),
    prominent,
    mentionsText: (): boolean => false,
    paragraphOf: (s: number): number => sentences[s]?.paragraph ?? -1,
    author: article.article.byline,
    pronouns: new Map<number, Found | null>(),
    previous: [] as readonly Found[],
  };
  const party = (mention: Mention): Party | null => partyOf(article, context, mention);
  const position = (index: number): number => positions.get(index) ?? -1;
  return {
    article,
    pieces: (index) => lines[position(index)] ?? [],
    position,
    party,
    voices: remembered((index: number): readonly Party[] => {
      const s = position(index);
      const seen = new Set<number>();
      return reportingSubjects(text, lines[s] ?? [], s).flatMap((mention) => {
        if (seen.has(mention.start)) return [];
        seen.add(mention.start);
        const who = party(mention);
        return who === null ? [] : [who];
      });
    }),
  };
}

/** Left over from words in marks that are read as part of their sentence. */
const quotationMarks = /^["'“”‘’«»]$/;

/** "the 'virtual' office": a word or two in marks that are part of the sentence around them. */
function isScareWord(text: string, { start, end, outerStart, outerEnd, open }: QuotedSpan): boolean {
  const words = text.slice(start, end);
  if (open || words.split(/\s+/).length > 2 || /[.,!?;:]$/.test(words)) return false;
  return (
    !/[,:]\s*$/.test(text.slice(Math.max(0, outerStart - 2), outerStart)) &&
    !/^\s*,/.test(text.slice(outerEnd, outerEnd + 2))
  );
}

function remembered<T>(read: (key: number) => T): (key: number) => T {
  const answers = new Map<number, T>();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = read(key);
    answers.set(key, answer);
    return answer;
  };
}

function partyOf(article: ArticleText, context: Context, mention: Mention): Party | null {
  const found = resolve(context, mention);
  if (found === null) return null;
  const known = found.known;
  const proper = mention.kind === 'role' ? properName(article, mention) : null;
  const described = mention.kind === 'role' && known === null && proper === null;
  const tokens = mention.tokens.map((token) => token.toLowerCase());
  const head = mention.kind === 'role' && proper === null ? (tokens.at(-1) ?? null) : null;
  if (described && head !== null && !isPersonNoun(head) && !isBodyNoun(head) && !/^\d+-year-old$/.test(head))
    return null;
  if (mention.kind === 'name' && !isProper(article, mention)) return null;
  const name = proper ?? known?.tokens ?? (mention.kind === 'name' ? mention.tokens : []);
  if (mention.kind === 'pronoun' && known === null) return null;
  const roles = new Set(
    [...(known?.roles ?? []), ...mention.roles, ...(head === null ? [] : [head])].map((role) => role.toLowerCase()),
  );
  return {
    article,
    start: mention.start,
    end: mention.end,
    words: article.text.slice(mention.start, mention.end),
    name: name.flatMap((word) => word.toLowerCase().split('-')).filter((word) => !nameParticles.has(word)),
    head,
    roles,
    attributes: mention.kind === 'role' ? tokens.slice(0, -1) : [],
    body: found.body,
    pronoun: mention.kind === 'pronoun',
    indefinite: described && indefinites.has(mention.determiner),
  };
}

/** The name that a phrase ends with, where its last word is an ordinary noun as well: "Harcourt Ridge Partners". */
function properName(article: ArticleText, mention: Mention): readonly string[] | null {
  const names = namesBySentence(article).get(article.sentences[mention.sentence]?.index ?? -1) ?? [];
  const head = mention.tokens.at(-1) ?? '';
  return (
    names.find(
      ({ start, end, words }) =>
        start >= mention.start && start < mention.end && end >= mention.end && words.at(-1) === head,
    )?.words ?? null
  );
}

/** A capital that opens a sentence makes no name. */
function isProper(article: ArticleText, mention: Mention): boolean {
  const names = namesBySentence(article).get(article.sentences[mention.sentence]?.index ?? -1) ?? [];
  return names.some(({ start, end }) => start < mention.end && end > mention.start);
}

const indefinites: ReadonlySet<string> = new Set(
  'a an another both few four many number one other others several some three two'.split(' '),
);

/** Plurals that no named person speaks for. */
const bystanders: ReadonlySet<string> = new Set(
  'analyst banker bystander diplomat economist engineer expert eyewitness fisherman motorist neighbour neighbor observer onlooker parent passenger passer-by pupil resident scientist shopkeeper shopper student survivor tourist trader villager visitor witness'.split(
    ' ',
  ),
);

/** Nouns so broad that anybody may be called so. */
const broadNouns: ReadonlySet<string> = new Set(
  'another authority government group head leader man member official one organisation organization others people person side some source spokesman spokesperson spokeswoman staff two woman state country team company community'.split(
    ' ',
  ),
);

const singular = (noun: string): string => {
  if (noun.endsWith('men')) return `${noun.slice(0, -3)}man`;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  return noun.endsWith('s') && !noun.endsWith('ss') ? noun.slice(0, -1) : noun;
};

/** Whether two nouns may say the same of somebody. */
export function nounsAgree(a: string, b: string): boolean {
  const first = singular(a);
  const second = singular(b);
  if (first === second) return true;
  const how = relation(stemOf(first), stemOf(second));
  return how !== null && how !== 'antonym';
}

/** `same`, `different`, or null where they are not known well enough. */
export function compareParties(a: Party, b: Party): 'same' | 'different' | null {
  if (a.pronoun && b.pronoun) return null;
  if ((a.pronoun && b.name.length === 0) || (b.pronoun && a.name.length === 0)) return null;
  if (!a.pronoun && !b.pronoun && shareWord(a, b)) return 'same';
  if (a.name.length > 0 && b.name.length > 0) {
    // "The 58-year-old" was traced to a name by guess.
    if (isBroad(a) || isBroad(b)) return sameBearer(a.name, b.name) ? 'same' : null;
    if (sameBearer(a.name, b.name)) return 'same';
    if (isStateAndBody(a, b) || isStateAndBody(b, a)) return null;
    if (isOfficeHolder(a) && isOfficeHolder(b)) return 'different';
    // A person speaks for the body that their description names.
    if (describedBy(a, b) || describedBy(b, a) || calledSo(a, b) || calledSo(b, a)) return null;
    return 'different';
  }
  if (a.name.length === 0 && b.name.length === 0) return compareDescriptions(a, b);
  const [named, described] = a.name.length > 0 ? [a, b] : [b, a];
  return compareNameWithDescription(named, described);
}

/** A full name that its article calls by a noun for persons. */
const isOfficeHolder = ({ name, roles, body }: Party): boolean =>
  name.length > 1 &&
  !body &&
  countryOf(name.join(' ')) === null &&
  !name.some((word) => isBodyNoun(word)) &&
  [...roles].some((role) => isPersonNoun(role));

/** "the commission of inquiry" and "a judicial inquiry" share a word that is more than a country's. */
export function shareWord(a: Party, b: Party): boolean {
  const words = contentStems(a);
  return contentStems(b).some((stem) => words.includes(stem));
}

const contentStems = ({ words }: Party): readonly string[] =>
  (words.toLowerCase().match(/\p{L}+/gu) ?? [])
    .filter(
      (word) =>
        word.length > 2 && !functionWords.has(word) && countryOf(word) === null && !broadNouns.has(singular(word)),
    )
    .map((word) => stemOf(word));

export function sameBearer(a: readonly string[], b: readonly string[]): boolean {
  const country = countryOf(a.join(' '));
  if (country !== null && country === countryOf(b.join(' '))) return true;
  return sameName({ key: a.join(' '), words: a }, { key: b.join(' '), words: b });
}

/** Nouns that either article sets beside a name. */
export function descriptorsOf(name: readonly string[], articles: readonly ArticleText[]): ReadonlySet<string> {
  return new Set([...new Set(articles)].flatMap((article) => [...descriptorsIn(article, name)]));
}

/** Each name is looked for once in an article. */
function descriptorsIn(article: ArticleText, name: readonly string[]): ReadonlySet<string> {
  const known = describedNames.get(article) ?? new Map<string, ReadonlySet<string>>();
  describedNames.set(article, known);
  const key = name.join(' ');
  const before = known.get(key);
  if (before !== undefined) return before;
  const words = new Set(
    findNames(article)
      .filter(({ descriptor, words: other }) => descriptor.length > 0 && sameBearer(other, name))
      .flatMap(({ descriptor }) => descriptor),
  );
  known.set(key, words);
  return words;
}

const describedNames = new WeakMap<ArticleText, Map<string, ReadonlySet<string>>>();

/** A capital speaks for its ministries. */
const isStateAndBody = (state: Party, body: Party): boolean =>
  countryOf(state.name.join(' ')) !== null && body.head !== null && isBodyNoun(body.head);

/** Whether a description that was traced to one name suits the other one as well. */
function calledSo(named: Party, described: Party): boolean {
  const { head } = described;
  return head !== null && nounsOf(named, described).some((noun) => nounsAgree(noun, head));
}

const nounsOf = (named: Party, other: Party): readonly string[] =>
  [...named.roles, ...named.name, ...descriptorsOf(named.name, [named.article, other.article])].filter(
    (word) => isPersonNoun(word) || isBodyNoun(word),
  );

function describedBy(person: Party, body: Party): boolean {
  const described = new Set([...person.roles, ...descriptorsOf(person.name, [person.article, body.article])]);
  const country = countryOf(body.name.join(' '));
  return (
    body.name.some((word) => described.has(word)) ||
    (country !== null && [...described].some((word) => countryOf(word) === country))
  );
}

function compareDescriptions(a: Party, b: Party): 'same' | 'different' | null {
  if (a.head === null || b.head === null) return null;
  if (isTextNoun(a.head) !== isTextNoun(b.head) || isMembersOf(a, b) || isMembersOf(b, a)) return null;
  const clash = clashingAttributes(a, b);
  if (nounsAgree(a.head, b.head)) return clash ? 'different' : 'same';
  if (
    a.attributes.some((word) =>
      b.attributes.some((other) => countryOf(word) !== null && countryOf(word) === countryOf(other)),
    )
  ) {
    if (isBroad(a) || isBroad(b)) return null;
  }
  const [open, other] = a.indefinite ? [a, b] : [b, a];
  if (open.indefinite && !other.indefinite && isBroad(open) && !isBroad(other) && !clash && knows(open.article, other))
    return 'different';
  if (isBroad(a) && isBroad(b)) return clash ? 'different' : null;
  return isBroad(a) || isBroad(b) ? (clash ? 'different' : null) : 'different';
}

/** "The senators" met, and so did "the delegation"; of "Iranian officials" and an embassy nobody knows. */
const isMembersOf = ({ head, attributes }: Party, body: Party): boolean =>
  head !== null &&
  body.head !== null &&
  isPersonNoun(head) &&
  singular(head) !== head &&
  isBodyNoun(body.head) &&
  ![...attributes, ...body.attributes].some((word) => countryOf(word) !== null);

/** Whether an article speaks of those whom a description of another article means. */
export function knows(article: ArticleText, { head }: Party): boolean {
  return head !== null && stemsOf(article).has(stemOf(singular(head)));
}

function stemsOf(article: ArticleText): ReadonlySet<string> {
  const known = stems.get(article);
  if (known !== undefined) return known;
  const read = new Set(article.sentences.flatMap(({ tokens }) => tokens.map(({ stem }) => stem)));
  stems.set(article, read);
  return read;
}

const stems = new WeakMap<ArticleText, ReadonlySet<string>>();

/** "Iranian officials" and "Omani officials". */
function clashingAttributes(a: Party, b: Party): boolean {
  const mine = a.attributes.map((word) => countryOf(word)).filter((country) => country !== null);
  const theirs = b.attributes.map((word) => countryOf(word)).filter((country) => country !== null);
  return mine.length > 0 && theirs.length > 0 && !mine.some((country) => theirs.includes(country));
}

export const isBroad = ({ head }: Party): boolean => head !== null && isBroadNoun(head);

/** A noun that anybody may be called by. */
export const isBroadNoun = (noun: string): boolean => broadNouns.has(singular(noun)) || /^\d+-year-old$/.test(noun);

/** "Portugal's consulate in Lima" is not Peru's: the countries before a body's noun say whose it is. */
function belongsElsewhere(country: string, { head, words }: Party): boolean {
  if (head === null || !isBodyNoun(head)) return false;
  const owners = words
    .slice(0, Math.max(0, words.toLowerCase().indexOf(head)))
    .split(/[^\p{L}.]+/u)
    .map((word) => countryOf(word.replaceAll('.', '')))
    .filter((owner) => owner !== null);
  return owners.length > 0 && !owners.includes(country);
}

function compareNameWithDescription(named: Party, described: Party): 'same' | 'different' | null {
  const { head } = described;
  // "Her rival" may be anybody; a text speaks for its authors.
  if (head === null || /^(?:her|his|its|their)\b/i.test(described.words) || isTextNoun(head)) return null;
  const nouns = nounsOf(named, described);
  if (nouns.some((noun) => nounsAgree(noun, head))) return 'same';
  if (described.attributes.some((word) => named.name.includes(word))) return null;
  const country = countryOf(named.name.join(' '));
  if (country !== null && belongsElsewhere(country, described)) return 'different';
  if (country !== null && (isBodyNoun(head) || described.attributes.some((word) => countryOf(word) === country)))
    return null;
  if (
    described.indefinite &&
    named.article !== described.article &&
    findNames(described.article).some(({ words }) => sameBearer(words, named.name))
  ) {
    return 'different';
  }
  const plural = singular(head) !== head && !isBodyNoun(head);
  if (plural && !named.body) return bystanders.has(singular(head)) ? 'different' : null;
  if (nouns.length === 0 || isBroad(described)) return null;
  return 'different';
}

/** "shares in Lund", "the committee of the bank": words of the one party stand beside the other, so that either may be named for both. */
export function standsBeside({ tokens }: Sentence, beside: Party, party: Party): boolean {
  const words = [...party.name, ...(party.head === null ? [] : [party.head])];
  return tokens.some(
    ({ start, end, norm }) =>
      end > beside.start - reach && start < beside.end + reach && words.includes(norm) && !isPlain(norm),
  );
}

/** So many characters around a party belong to its phrase. */
const reach = 30;

const isPlain = (word: string): boolean => word.length < 3;
