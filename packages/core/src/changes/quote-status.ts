/**
 * A quotation and the articles that may hold its words in; what became of it out: verbatim, trimmed, altered, extended, made from a
 * paraphrase, in another mouth, or supported by no article at hand.
 */
import type { Utterance } from '../quotes/index.js';
import type { QuoteStatus, Span } from '../report/schema.js';
import { functionWords } from '../text/function-words.js';
import type { ArticleText, Sentence } from '../text/index.js';
import { spanOf } from '../text/span.js';
import { type Token, tokenise } from '../text/tokens.js';
import type { SpeakerIdentity } from './speaker-identity.js';
import { longestCommonRun, sharedInOrder } from './word-sequences.js';

/** Where a quotation's words come from, and what happened to them. */
export interface QuoteOrigin {
  readonly status: Exclude<QuoteStatus, 'source' | 'scare'>;
  readonly source: Span | null;
}

/** One article in which the words are sought. */
export interface QuoteSource {
  readonly article: ArticleText;
  readonly utterances: readonly Utterance[];
}

/** A quotation of which this share of words stands in order in another is the same one, altered. */
const alteredShare = 0.6;
/** Of the words of a quotation made from a paraphrase, the narration has at least this share of the weight. */
const paraphraseShare = 0.55;
/** One or two words are found everywhere: they must stand as they are. */
const fewWords = 2;

/** Looks the words up in the sources, in their order: whoever comes first is preferred where two are equally near. */
export function originOf(
  utterance: Utterance,
  sources: readonly QuoteSource[],
  sameSpeaker: (a: SpeakerIdentity, b: SpeakerIdentity) => boolean | null,
): QuoteOrigin {
  const words = wordsOf(tokenise(utterance.text, 0, utterance.text.length));
  if (words.length === 0) return { status: 'unsupported', source: null };
  const quoted = bestQuoted(words, sources);
  if (quoted) {
    const agrees = sameSpeaker(
      { speaker: utterance.speaker, article: null },
      { speaker: quoted.utterance.speaker, article: quoted.source.article },
    );
    const source = utteranceSpan(quoted.source.article, quoted.utterance);
    return { status: agrees === false ? 'misattributed' : quoted.status, source };
  }
  const narrated = bestNarrated(words, sources);
  return narrated ? { status: 'from-paraphrase', source: narrated } : { status: 'unsupported', source: null };
}

type Nearness = 'verbatim' | 'trimmed' | 'extended' | 'altered';

function bestQuoted(words: readonly string[], sources: readonly QuoteSource[]) {
  let best: { source: QuoteSource; utterance: Utterance; status: Nearness; value: number } | undefined;
  for (const source of sources) {
    for (const utterance of source.utterances) {
      const theirs = wordsOf(tokenise(utterance.text, 0, utterance.text.length));
      const near = compareWords(words, theirs);
      if (near && (!best || near.value > best.value)) best = { source, utterance, ...near };
    }
  }
  return best;
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
  if (shared === mine.length && shared >= 4) return { status: 'trimmed', value: 2.5 };
  if (run === theirs.length && contentful(theirs)) return { status: 'extended', value: 2 + run / mine.length };
  const share = shared / Math.min(mine.length, theirs.length);
  const whole = shared / Math.max(mine.length, theirs.length);
  if (share < alteredShare || shared < 3 || whole < alteredShare / 2) return null;
  return { status: 'altered', value: 1 + share };
}

const contentful = (words: readonly string[]) => words.some((word) => !functionWords.has(word));

/** The sentence whose own words (outside quotation marks) hold the quotation's words best, if well enough. */
function bestNarrated(words: readonly string[], sources: readonly QuoteSource[]): Span | null {
  const content = words.filter((word) => !functionWords.has(word));
  const sought = content.length === 0 ? words : content;
  let best: { article: ArticleText; sentence: Sentence; share: number } | undefined;
  for (const { article } of sources) {
    for (const sentence of article.sentences) {
      const narration = new Set(sentence.tokens.map(({ stem }) => stem));
      const share = sought.filter((word) => narration.has(stemmed(word))).length / sought.length;
      if (share >= paraphraseShare && (!best || share > best.share)) best = { article, sentence, share };
    }
  }
  return best ? spanOf(best.article, best.sentence, best.sentence.start, best.sentence.end) : null;
}

function stemmed(word: string): string {
  return tokenise(word, 0, word.length)[0]?.stem ?? word;
}

/** The words and numbers of a quotation in comparable form; dots of omission and marks do not count. */
function wordsOf(tokens: readonly Token[]): string[] {
  return tokens.filter(({ kind }) => kind !== 'punctuation').map(({ norm }) => norm.toLowerCase());
}

function utteranceSpan(article: ArticleText, utterance: Utterance): Span {
  return {
    at: utterance.at,
    start: utterance.start,
    end: utterance.end,
    text: article.text.slice(utterance.start, utterance.end),
  };
}
