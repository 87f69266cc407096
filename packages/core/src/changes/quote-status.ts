/**
 * A quotation and the articles that may hold its words in; what became of it out: verbatim, trimmed, altered, extended, made from a
 * paraphrase, in another mouth, or supported by no article at hand.
 */
import type { Utterance } from '../quotes/index.js';
import type { QuoteStatus, Span } from '../report/schema.js';
import { functionWords } from '../text/function-words.js';
import type { ArticleText, Sentence } from '../text/index.js';
import { sentenceSpan } from '../text/span.js';
import { type Token, tokenise } from '../text/tokens.js';
import { longestCommonRun, sharedInOrder } from '../text/word-sequences.js';
import { isGivenAName, sameSpeaker } from './speaker-identity.js';

/** Where a quotation's words come from, and what happened to them. */
export interface QuoteOrigin {
  readonly status: Exclude<QuoteStatus, 'source' | 'scare'>;
  readonly source: Span | null;
}

/** One article in which the words are sought, with what it puts in somebody's mouth. */
export interface QuoteSource {
  readonly article: ArticleText;
  readonly sayings: readonly Said[];
}

/** A sentence that renders the one with the quotation, and the share of the quoted words' weight that it explains. */
export interface Rendering {
  readonly article: ArticleText;
  readonly sentence: Sentence;
  readonly share: number;
  /** So many of the quoted terms it explains. */
  readonly terms: number;
}

/** A quotation of which this share of words stands in order in another is the same one, altered. */
const alteredShare = 0.6;
/** Of the words of a quotation made from a paraphrase, the narration has at least this share as they are ... */
const paraphraseShare = 0.55;
/** ... or this share of their weight in other words. */
const renderedShare = 0.65;
/** Fewer words in common are no paraphrase, whatever their share, unless the quotation has no more. */
const paraphraseWords = 3;
/** One or two words are found everywhere: they must stand as they are. */
const fewWords = 2;
/** So many words in order are no chance. */
const tellingWords = 3;

/**
 * Looks the words up: in quotation marks of the parents, in the parents' own words, then in whatever else is at hand.
 * `rendering` is the parents' sentence that the quotation's own sentence renders, if there is one. `breath` is the text of the quotation
 * with its other half, where a cue divides it.
 */
export function originOf(
  utterance: Utterance,
  parents: readonly QuoteSource[],
  others: readonly QuoteSource[],
  rendering: Rendering | null,
  breath: Utterance['text'] = utterance.text,
): QuoteOrigin {
  const words = wordsIn(utterance.text);
  if (words.length === 0) return { status: 'unsupported', source: null };
  const quoted = { words, breath: wordsIn(breath), speaker: utterance.speaker };
  return (
    quotedOrigin(quoted, parents) ??
    narratedOrigin(words, parents, rendering) ??
    quotedOrigin(quoted, others) ?? { status: 'unsupported', source: null }
  );
}

/** The words of a quotation, alone and with what is said in one breath with it on the other side of the cue. */
interface Quoted {
  readonly words: readonly string[];
  readonly breath: readonly string[];
  readonly speaker: Utterance['speaker'];
}

type Nearness = 'verbatim' | 'trimmed' | 'extended' | 'altered';

function quotedOrigin({ words, breath, speaker }: Quoted, sources: readonly QuoteSource[]): QuoteOrigin | null {
  let best:
    | { readonly said: Said; readonly status: Nearness; readonly value: number; readonly same: boolean | null }
    | undefined;
  for (const { article, said } of sources.flatMap((s) =>
    s.sayings.map((each) => ({ article: s.article, said: each })),
  )) {
    const near = compareWords(words, said.words);
    if (!near) continue;
    const same = sameSpeaker(speaker, said.speaker) ?? (isGivenAName(article, speaker, said) ? false : null);
    const whole = near.status === 'trimmed' && compareWords(breath, said.words)?.status === 'verbatim';
    // The same words may have been said by several: whoever is the same voice is meant.
    const value = near.value + (same === false ? 0 : 10) - (said.excerpt ? 20 : 0);
    if (!best || value > best.value) best = { said, status: whole ? 'verbatim' : near.status, value, same };
  }
  if (!best) return null;
  return { status: best.same === false ? 'misattributed' : best.status, source: best.said.span };
}

/** Words that an article puts in somebody's mouth: a quotation, or two of one speaker that follow each other. */
export interface Said {
  readonly words: readonly string[];
  readonly speaker: Utterance['speaker'];
  /** The article has the words in full elsewhere: a headline or a lead that quotes from the body is no source of its own. */
  readonly excerpt: boolean;
  readonly span: Span;
}

/** Further apart than this two quotations are two sayings. */
const nextSaying = 120;

/** Reads the sayings of an article once, however many quotations are sought in it. */
export function quoteSource(article: ArticleText, utterances: readonly Utterance[]): QuoteSource {
  const sayings = utterances.flatMap((utterance, place) => {
    const alone = saidBetween(article, utterance, utterance.end);
    const next = utterances[place + 1];
    const goesOn =
      next && next.start - utterance.end < nextSaying && sameSpeaker(utterance.speaker, next.speaker) === true;
    if (!goesOn) return [alone];
    const joined = {
      ...saidBetween(article, utterance, next.end),
      words: [...alone.words, ...saidBetween(article, next, next.end).words],
    };
    return [alone, joined];
  });
  if (sayings.length > mostSayings) return { article, sayings };
  return { article, sayings: sayings.map((said) => ({ ...said, excerpt: isExcerpt(said, sayings) })) };
}

/** An article of more sayings is no news report; its sayings are not compared with each other. */
const mostSayings = 300;
/** Longer sayings are no excerpts. */
const longestExcerpt = 12;

function isExcerpt({ words, speaker, span }: Said, sayings: readonly Said[]): boolean {
  if (words.length > longestExcerpt) return false;
  const sought = ` ${words.join(' ')} `;
  return sayings.some(
    (other) =>
      (other.span.start > span.end || other.span.end < span.start) &&
      other.words.length > words.length &&
      ` ${other.words.join(' ')} `.includes(sought) &&
      sameSpeaker(speaker, other.speaker) !== false,
  );
}

function saidBetween(article: ArticleText, { at, start, speaker }: Utterance, end: number): Said {
  return {
    words: wordsOf(tokenise(article.text, start, end)),
    speaker,
    excerpt: false,
    span: { at, start, end, text: article.text.slice(start, end) },
  };
}

/** What `mine` is to `theirs`, with a value that ranks sources; null where it is another quotation. */
export function compareWords(
  mine: readonly string[],
  theirs: readonly string[],
): { status: Nearness; value: number } | null {
  const run = longestCommonRun(mine, theirs);
  if (run === mine.length && run === theirs.length) return { status: 'verbatim', value: 4 };
  if (run === mine.length) return { status: 'trimmed', value: 3 + run / theirs.length };
  // Two words of which one is left out are another expression, not the same one trimmed or altered.
  if (Math.min(mine.length, theirs.length) < fewWords) return null;
  const shared = sharedInOrder(mine, theirs);
  if (shared === mine.length && shared > tellingWords) return { status: 'trimmed', value: 2.5 };
  const longer = mine[0] !== theirs[0] || mine.at(-1) !== theirs.at(-1);
  if (shared === theirs.length && shared > tellingWords && longer) return { status: 'extended', value: 1.9 };
  if (run === theirs.length && theirs.some((word) => !functionWords.has(word))) {
    return { status: 'extended', value: 2 + run / mine.length };
  }
  const share = shared / Math.min(mine.length, theirs.length);
  const whole = shared / Math.max(mine.length, theirs.length);
  if (share < alteredShare || shared < tellingWords || whole < alteredShare / 2) return null;
  return { status: 'altered', value: 1 + share };
}

/** The sentence whose own words hold the quotation's, or that the quotation's sentence renders in other words. */
function narratedOrigin(
  words: readonly string[],
  parents: readonly QuoteSource[],
  rendering: Rendering | null,
): QuoteOrigin | null {
  const content = words.filter((word) => !functionWords.has(word));
  const sought = (content.length === 0 ? words : content).map(stemmed);
  let best: { readonly article: ArticleText; readonly sentence: Sentence; readonly share: number } | undefined;
  for (const { article } of parents) {
    for (const sentence of article.sentences) {
      const narration = new Set(sentence.tokens.map(({ stem }) => stem));
      const common = sought.filter((stem) => narration.has(stem)).length;
      const share = common / sought.length;
      if (common < Math.min(paraphraseWords, sought.length)) continue;
      if (share < paraphraseShare) continue;
      // Where several have the words, the one that the sentence renders is meant.
      const isRendered = rendering !== null && sentence.id === rendering.sentence.id;
      if (!best || share > best.share || (share === best.share && isRendered)) best = { article, sentence, share };
    }
  }
  const renders = rendering !== null && rendering.share >= renderedShare && rendering.terms >= paraphraseWords;
  const found = best ?? (renders ? rendering : null);
  return found ? { status: 'from-paraphrase', source: sentenceSpan(found.article, found.sentence) } : null;
}

function stemmed(word: string): string {
  return tokenise(word, 0, word.length)[0]?.stem ?? word;
}

const wordsIn = (text: string): string[] => wordsOf(tokenise(text, 0, text.length));

/** The words and numbers of a quotation in comparable form; dots of omission and marks do not count. */
function wordsOf(tokens: readonly Token[]): string[] {
  return tokens.filter(({ kind }) => kind !== 'punctuation').map(({ norm }) => norm.toLowerCase());
}
