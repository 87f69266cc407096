/**
 * An article's text in, the proper names of people, places and bodies in it out, with the words that describe them.
 * The idea: names are rows of capitals with a few particles between; a capital that only opens a sentence or stands in a headline
 * counts where the article writes the word with a capital elsewhere, or never writes it in lower case.
 */
import { functionWords } from './function-words.js';
import type { ArticleText, Sentence } from './index.js';
import { placeAdjectives, places } from './lexicon/places.js';
import { bodyNouns, calendarWords, nameParticles, officeWords, placeNouns, titleHeads } from './names-nouns.js';
import { seatsOfGovernment } from './names-seats.js';
import type { Token } from './tokens.js';

export type NameSort = 'person' | 'place' | 'organisation' | 'unknown';

export interface NameMention {
  /** Offsets into the article's text, without titles and without the possessive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Index of the sentence, as `Sentence.index`. */
  readonly sentence: number;
  /** The words of the name in lower case, particles and marks left out. */
  readonly words: readonly string[];
  /** What all mentions of one bearer share in an article: a country's usual name, else the last word of the longest form. */
  readonly key: string;
  readonly sort: NameSort;
  /** "Omani": the name says whose or from where, and names nobody itself. */
  readonly adjective: boolean;
  /** Words of titles and roles right before the name, and of an apposition before or behind it, without marks, in lower case. */
  readonly descriptor: readonly string[];
}

interface Run {
  readonly sentence: Sentence;
  /** Positions among the sentence's tokens. */
  readonly first: number;
  readonly last: number;
  readonly title: readonly string[];
}

const found = new WeakMap<ArticleText, readonly NameMention[]>();

/** The names of an article in the order of its text; read once for an article. Linear in the length of the text. */
export function findNames(article: ArticleText): readonly NameMention[] {
  const known = found.get(article);
  if (known !== undefined) return known;
  const writing = howWordsAreWritten(article);
  const runs = article.sentences.flatMap((sentence) => runsOf(article, sentence, writing));
  const names = describe(article, runs);
  found.set(article, names);
  return names;
}

/** Whether two names may be of one bearer: the same key, a shared word that is no common part of names, or letters that stand for words. */
export function sameName(a: Pick<NameMention, 'key' | 'words'>, b: Pick<NameMention, 'key' | 'words'>): boolean {
  if (a.key === b.key) return true;
  if (isPartOf(a.words, b.words) || isPartOf(b.words, a.words)) return true;
  if (a.words.some((word) => isTelling(word) && b.words.includes(word))) return true;
  return isAcronymOf(a.words, b.words) || isAcronymOf(b.words, a.words);
}

/** "the Interior Ministry" and "the Interior Ministry of Peru". */
const isPartOf = (short: readonly string[], long: readonly string[]): boolean =>
  short.length > 1 && short.every((word) => long.includes(word));

const isTelling = (word: string): boolean =>
  word.length > 2 && !bodyNouns.has(word) && !placeNouns.has(word) && !officeWords.has(word) && !compass.has(word);

const compass: ReadonlySet<string> = new Set(
  'central east eastern great international middle national new north northern old saint san santa south southern west western'.split(
    ' ',
  ),
);

function isAcronymOf(short: readonly string[], long: readonly string[]): boolean {
  const letters = short[0] ?? '';
  if (short.length !== 1 || letters.length < 2 || letters.length > 8 || long.length < 2) return false;
  const initials = long.map((word) => word.charAt(0)).join('');
  // "Interpol" is made of the beginnings of its words.
  const blend = letters.toLowerCase().startsWith((long[0] ?? '').slice(0, 4)) && letters.length > 4;
  return (
    blend || initials === letters.toLowerCase() || (letters.length > 2 && initials.startsWith(letters.toLowerCase()))
  );
}

interface Writing {
  /** Words that stand somewhere in lower case. */
  readonly lower: ReadonlySet<string>;
  /** Words that stand with a capital inside a sentence of the body. */
  readonly inside: ReadonlySet<string>;
}

function howWordsAreWritten(article: ArticleText): Writing {
  const lower = new Set<string>();
  const inside = new Set<string>();
  for (const sentence of article.sentences) {
    const headline = isTitleCase(sentence);
    for (const [position, token] of sentence.tokens.entries()) {
      if (token.kind !== 'word') continue;
      if (!token.capital) lower.add(token.norm);
      else if (!headline && !opensSentence(sentence.tokens, position)) inside.add(token.norm);
    }
  }
  return { lower, inside };
}

/** A headline in which every word that counts has a capital. */
function isTitleCase(sentence: Sentence): boolean {
  if (sentence.kind !== 'headline' && sentence.kind !== 'label' && sentence.kind !== 'repeated-headline') return false;
  const words = sentence.tokens.filter(
    ({ kind, norm }) => kind === 'word' && norm.length > 3 && !functionWords.has(norm),
  );
  return words.length > 2 && words.filter(({ capital }) => capital).length / words.length > 0.8;
}

function opensSentence(tokens: readonly Token[], position: number): boolean {
  for (let k = position - 1; k >= 0; k--) {
    const token = tokens[k];
    if (token?.kind !== 'punctuation') return token?.kind === 'number' && k === 0;
    if (/[:.!?—–"“‘«]/.test(token.norm)) return true;
  }
  return true;
}

const known: ReadonlyMap<string, string> = new Map(
  places.flatMap(({ names: [first = '', ...others], adjectives, capitals }) =>
    [first, ...others, ...adjectives, ...capitals].map((name): [string, string] => [
      name.toLowerCase(),
      first.toLowerCase(),
    ]),
  ),
);
/** Names that several countries lay claim to, and letters that the tokens keep in capitals. */
const usual: ReadonlyMap<string, string> = new Map([
  ...known,
  ...seatsOfGovernment,
  ['US', 'united states'],
  ['america', 'united states'],
]);

/** The country that a name, an adjective or a seat of government stands for, in lower case; null where it is none. */
export function countryOf(words: string): string | null {
  return usual.get(words) ?? usual.get(words.toLowerCase()) ?? null;
}

function runsOf(article: ArticleText, sentence: Sentence, writing: Writing): Run[] {
  const { tokens } = sentence;
  const titleCase = isTitleCase(sentence);
  const runs: Run[] = [];
  for (let k = 0; k < tokens.length; k++) {
    if (!opensName(tokens, k, titleCase, writing)) continue;
    let last = k;
    while (last < tokens.length && !isPossessive(article, tokens[last])) {
      const next = nextInName(article, tokens, k, last, titleCase, writing);
      if (next === null) break;
      last = next;
    }
    const run = withoutTitle({ sentence, first: k, last, title: [] });
    if (run !== null) runs.push(run);
    k = last;
  }
  return runs;
}

function opensName(tokens: readonly Token[], k: number, titleCase: boolean, writing: Writing): boolean {
  const token = tokens[k];
  if (token?.kind !== 'word' || !token.capital || (functionWords.has(token.norm) && !isLetters(token))) return false;
  if (calendarWords.has(token.norm) || letters.has(token.norm)) return false;
  if (titleCase)
    return (writing.inside.has(token.norm) && !writing.lower.has(token.norm)) || countryOf(token.norm) !== null;
  if (!opensSentence(tokens, k)) return true;
  if (countryOf(token.norm) !== null || writing.inside.has(token.norm)) return true;
  if (writing.lower.has(token.norm) || commonOpener.test(token.norm)) return false;
  const next = tokens[k + 1];
  return (next?.kind === 'word' && next.capital && !functionWords.has(next.norm)) || titleHeads.has(token.norm);
}

/** Adverbs, participles and plurals open sentences more often than names do. */
const commonOpener = /(?:ly|ing|ed)$/;

/** Letters that name nobody. */
const letters: ReadonlySet<string> = new Set(
  'ai am bst cctv ceo cet cfo covid dna edt est gdp gmt gps id lgbt mp mps ngo ngos ok pe phd pm tv vip'.split(' '),
);

const isLetters = (token: Token): boolean => /^\p{Lu}+$/u.test(token.norm);

/** The position with which a name goes on behind `last`, or null. */
function nextInName(
  article: ArticleText,
  tokens: readonly Token[],
  first: number,
  last: number,
  titleCase: boolean,
  writing: Writing,
): number | null {
  const goesOn = (k: number): boolean => {
    const token = tokens[k];
    if (token?.kind !== 'word' || !token.capital || calendarWords.has(token.norm)) return false;
    if (functionWords.has(token.norm) && !isLetters(token)) return false;
    return (
      !titleCase || (writing.inside.has(token.norm) && !writing.lower.has(token.norm)) || countryOf(token.norm) !== null
    );
  };
  const here = tokens[last];
  const next = tokens[last + 1];
  if (here === undefined || next === undefined) return null;
  if (goesOn(last + 1) && article.text.slice(here.end, next.start).trim() === '') return last + 1;
  const glued = here.end === next.start;
  // "Abdel-Shafy", "J. Ruiz", "Marks & Ruiz"
  if (next.norm === '-' && glued && tokens[last + 2]?.start === next.end && tokens[last + 2]?.kind === 'word')
    return last + 2;
  if (next.norm === '.' && glued && (here.norm.length === 1 || titleHeads.has(here.norm)) && goesOn(last + 2))
    return last + 2;
  if (next.norm === '&' && goesOn(last + 2)) return last + 2;
  if (next.kind === 'word' && nameParticles.has(next.norm)) {
    if (goesOn(last + 2)) return last + 2;
    // "al-Busaidi", "van der Meer"
    if (tokens[last + 2]?.norm === '-' && goesOn(last + 3)) return last + 3;
    if (nameParticles.has(tokens[last + 2]?.norm ?? '') && goesOn(last + 3)) return last + 3;
  }
  if (next.norm === 'of' || next.norm === 'for') {
    const institution = tokens
      .slice(first, last + 1)
      .some(({ norm }) => (next.norm === 'of' ? bodyNouns.has(norm) : bodiesFor.has(norm)));
    if (institution && goesOn(last + 2)) return last + 2;
    if (institution && tokens[last + 2]?.norm === 'the' && goesOn(last + 3)) return last + 3;
  }
  return null;
}

/** Bodies that exist for something: "the Institute for Marine Studies". */
const bodiesFor: ReadonlySet<string> = new Set(
  'agency association center centre college committee council foundation fund institute movement society'.split(' '),
);

function isPossessive(article: ArticleText, token: Token | undefined): boolean {
  return (
    token !== undefined && /['’]s?$/i.test(article.text.slice(token.start, token.end + 1)) && token.kind === 'word'
  );
}

/** Cuts the title off the front of a run; null where nothing but a title is left. */
function withoutTitle(run: Run): Run | null {
  const { tokens } = run.sentence;
  let cut = run.first;
  for (let k = run.first; k <= run.last; k++) if (titleHeads.has(tokens[k]?.norm ?? '')) cut = k + 1;
  const words = tokens.slice(run.first, run.last + 1).map(({ norm }) => norm);
  if (words.some((word) => bodyNouns.has(word)) && cut > run.last) return run;
  if (cut > run.last) return null;
  const title = tokens
    .slice(run.first, cut)
    .filter(({ kind }) => kind === 'word')
    .map(({ norm }) => norm);
  while (tokens[cut]?.kind === 'punctuation' && cut < run.last) cut++;
  const single = cut === run.last ? tokens[cut] : undefined;
  if (single !== undefined && (bodyNouns.has(single.norm) || officeWords.has(single.norm))) return null;
  return { ...run, first: cut, title };
}

interface Draft {
  readonly run: Run;
  readonly words: readonly string[];
  readonly country: string | null;
}

function describe(article: ArticleText, runs: readonly Run[]): NameMention[] {
  const drafts = runs.map((run): Draft => {
    const parts = run.sentence.tokens.slice(run.first, run.last + 1).filter(({ kind }) => kind === 'word');
    const words = parts
      .map(({ norm }) => withoutMarks(norm))
      .filter((word) => !nameParticles.has(word) && word !== 'of' && word !== 'the' && word !== 'for');
    return { run, words, country: countryOf(words.join(' ')) };
  });
  // The longest form of each last word, and the longest form that holds a single word, give the key.
  const longest = new Map<string, readonly string[]>();
  for (const { words } of drafts.toSorted((a, b) => b.words.length - a.words.length)) {
    if (words.length < 2) continue;
    for (const word of words) if (isTelling(word) && !longest.has(word)) longest.set(word, words);
  }
  const keyed = drafts.map((draft) => {
    const last = draft.words.at(-1) ?? '';
    const form = draft.words.length === 1 ? (longest.get(last) ?? draft.words) : draft.words;
    const end = form.at(-1) ?? '';
    // "New Mexico" is not Mexico.
    const whole = hasBodyNoun(form) || countryOf(end) !== null;
    return { draft, key: draft.country ?? (whole ? form.join(' ') : end).toLowerCase() };
  });
  const sorts = sortsOf(article, keyed);
  return keyed.map(({ draft: { run, words, country }, key }) => {
    const { tokens } = run.sentence;
    const start = tokens[run.first]?.start ?? 0;
    const whole = tokens[run.last]?.end ?? start;
    const end = whole - (article.text.slice(start, whole).match(/['’]s?$/i)?.[0].length ?? 0);
    return {
      start,
      end,
      text: article.text.slice(start, end),
      sentence: run.sentence.index,
      words,
      key,
      sort: country === null ? (sorts.get(key) ?? 'unknown') : 'place',
      adjective: placeAdjectives.has(words.join(' ').toLowerCase()),
      descriptor: [
        ...run.title,
        ...wordsBefore(tokens, run.first - run.title.length, run.last),
        ...wordsBehind(tokens, run.last),
      ],
    };
  });
}

/** Some outlets leave accents out. */
const withoutMarks = (word: string): string => word.normalize('NFKD').replace(/\p{M}/gu, '');

const hasBodyNoun = (words: readonly string[]): boolean =>
  words.some((word) => bodyNouns.has(word) && word !== 'state');

const placePrepositions: ReadonlySet<string> = new Set(
  'across around at from in inside near outside through to toward towards'.split(' '),
);

/** What each key names, by the evidence of all its mentions. */
function sortsOf(
  article: ArticleText,
  keyed: readonly { readonly draft: Draft; readonly key: string }[],
): ReadonlyMap<string, NameSort> {
  const votes = new Map<string, { person: number; place: number; body: number }>();
  for (const { draft, key } of keyed) {
    const { run, words } = draft;
    const vote = votes.get(key) ?? { person: 0, place: 0, body: 0 };
    const { tokens } = run.sentence;
    const before = tokens[run.first - 1]?.norm ?? '';
    const text = article.text.slice(tokens[run.first]?.start ?? 0, tokens[run.last]?.end ?? 0);
    if (run.title.length > 0) vote.person += 3;
    else if (hasBodyNoun(words)) vote.body += 3;
    else if (describedAsPerson(tokens, run)) vote.person += 1;
    else if (words.length === 1 && /^\p{Lu}{2,7}$/u.test(text)) vote.body += 2;
    else if (words.some((word, k) => k > 0 && placeNouns.has(word))) vote.place += 3;
    else if (before === 'of' && tokens[run.first - 2]?.norm === ',') vote.place += 1;
    else if (placePrepositions.has(before)) vote.place += before === 'to' || before === 'from' ? 0.5 : 1;
    else if (words.length > 1 && before !== 'the') vote.person += 0.6;
    if (speech.has(tokens[run.last + 1]?.norm ?? '') || speech.has(before)) vote.person += 0.5;
    votes.set(key, vote);
  }
  return new Map(
    Array.from(votes, ([key, { person, place, body }]): [string, NameSort] => {
      if (Math.max(person, place, body) < 1) return [key, 'unknown'];
      if (body >= person && body >= place) return [key, 'organisation'];
      return [key, person >= place ? 'person' : 'place'];
    }),
  );
}

/** "Ana Ruiz, 26," and "Ana Ruiz, who": persons have an age, and are "who". */
const describedAsPerson = (tokens: readonly Token[], { last }: Run): boolean =>
  tokens[last + 1]?.norm === ',' &&
  (tokens[last + 2]?.norm === 'who' || (tokens[last + 2]?.kind === 'number' && tokens[last + 3]?.norm === ','));

const speech: ReadonlySet<string> = new Set('added asked said says told warned wrote'.split(' '));

/** Titles in lower case right before a name ("opposition leader X"), or an apposition before it ("its chief mediator, X,"). */
function wordsBefore(tokens: readonly Token[], first: number, last: number): string[] {
  const apposed = tokens[first - 1]?.norm === ',';
  // "its mediator, X, said": without the second comma the first one closes something else.
  if (apposed && tokens[last + 1]?.norm !== ',' && last + 2 < tokens.length) return [];
  const words: string[] = [];
  const farthest = 9;
  for (let k = first - (apposed ? 2 : 1); k >= 0 && first - k < farthest; k--) {
    const token = tokens[k];
    if (token?.norm === '-') continue;
    // "the left-back X": the particle is a noun here.
    const compound = tokens[k - 1]?.norm === '-';
    if (token?.kind === 'word' && token.norm !== 'of' && functionWords.has(token.norm) && !compound) {
      return apposed && (!determiners.has(token.norm) || apposedPrepositions.has(tokens[k - 1]?.norm ?? ''))
        ? []
        : words;
    }
    if (token?.kind !== 'word' || clauseWords.has(token.norm)) return apposed ? [] : words;
    // "accused X": a verb before a name describes nobody.
    if (!apposed && token.norm.endsWith('ed')) return words;
    if (!apposed && token.capital && words.length === 0) return words;
    words.unshift(token.norm);
  }
  return apposed && words.length >= farthest - 2 ? [] : words;
}

const determiners: ReadonlySet<string> = new Set('a an another her his its my our the their'.split(' '));

/** Behind these the phrase before the comma says when or where, not who. */
const apposedPrepositions: ReadonlySet<string> = new Set(
  'about after against as at before by for from in on to under with'.split(' '),
);

/** ", the minister of trade," behind a name. */
function wordsBehind(tokens: readonly Token[], last: number): string[] {
  if (tokens[last + 1]?.norm !== ',') return [];
  const words: string[] = [];
  const farthest = 14;
  for (let k = last + 2; k < Math.min(tokens.length, last + farthest); k++) {
    const token = tokens[k];
    if (token?.norm === '-') continue;
    if (token?.kind === 'number' && tokens[k + 1]?.norm === ',' && k === last + 2) {
      k++;
      continue;
    }
    if (token?.kind !== 'word') return token !== undefined && /^[,.;:()—–]$/.test(token.norm) ? words : [];
    if (clauseWords.has(token.norm)) return token.norm === 'who' ? words : [];
    // "X, the singer Y": a list of persons.
    if (
      token.capital &&
      k > last + 2 &&
      tokens[k - 1]?.kind === 'word' &&
      !tokens[k - 1]?.capital &&
      !functionWords.has(tokens[k - 1]?.norm ?? '')
    )
      return [];
    words.push(token.norm);
  }
  return [];
}

/** A stretch with one of these is a clause and no apposition. */
const clauseWords: ReadonlySet<string> = new Set(
  'and are but called did had has have is said says that told was were which who whom whose will would'.split(' '),
);

/** The names of each sentence of an article, by the sentence's index. */
export function namesBySentence(article: ArticleText): ReadonlyMap<number, readonly NameMention[]> {
  const grouped = bySentence.get(article);
  if (grouped !== undefined) return grouped;
  const groups = new Map<number, NameMention[]>();
  for (const name of findNames(article)) {
    const group = groups.get(name.sentence);
    if (group === undefined) groups.set(name.sentence, [name]);
    else group.push(name);
  }
  bySentence.set(article, groups);
  return groups;
}

const bySentence = new WeakMap<ArticleText, ReadonlyMap<number, readonly NameMention[]>>();
