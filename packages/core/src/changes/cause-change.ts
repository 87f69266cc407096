/**
 * Cause: a cause that the rewrite names and its sources do not, or another one than theirs.
 * The idea: the words after "because of" must stand in the sources or beside them; a cause whose words do stand there is new only where the source says that the cause
 * is open. Blame needs a blamer in the parents.
 */
import { functionWords } from '../text/function-words.js';
import type { Sentence } from '../text/index.js';
import { sentenceSpan, spanOf } from '../text/span.js';
import { stemOf } from '../text/tokens.js';
import { blame, causePhrases, openCauses } from './cause-words.js';
import { parentsOf, renderings, stemsOf, wordsOf } from './certainty-matching.js';
import type { ChangeCandidate, ChangeDetector, Pairing } from './pairing.js';

export const causeChanges: ChangeDetector = (pairing) => {
  const found = [...newCauses(pairing), ...newBlame(pairing)];
  return found.slice(0, 1);
};

/** Shares of such findings that are changes in the training stories. */
const strengths = { unknown: 0.65, open: 0.6, blame: 0.5 } as const;

/** At least this share of the words of a cause must stand in the sources or beside them. */
const leastKnown = 0.5;

function newCauses(pairing: Pairing): readonly ChangeCandidate[] {
  const { sentence, sources } = pairing;
  const phrases = phrasesIn(sentence, causePhrases);
  if (phrases.length === 0) return [];
  const near = sources.flatMap(({ article, sentence: source }) =>
    article.sentences.filter(({ index }) => Math.abs(index - source.index) <= 1),
  );
  const indexes = near.map((other) => wordsOf(other));
  const isOpen = sources.some(({ sentence: source }) => phrasesIn(source, openCauses).length > 0);
  const isTold = near.some((other) => phrasesIn(other, causePhrases).length > 0);
  return phrases.flatMap(({ first, next }): readonly ChangeCandidate[] => {
    const after = sentence.tokens.slice(next);
    const stop = after.findIndex(({ norm }) => clauseEnds.has(norm));
    const clause = stop < 0 ? after : after.slice(0, stop);
    const cause = clause.filter(({ kind, norm }) => kind === 'word' && !functionWords.has(norm));
    if (cause.length === 0) return [];
    const known = cause.filter(({ stem }) => indexes.some((index) => renderings(stem, false, index).length > 0));
    const unknown = known.length < leastKnown * cause.length;
    if (!unknown && (!isOpen || isTold)) return [];
    return candidates(pairing, first, cause.at(-1)?.end, unknown ? strengths.unknown : strengths.open);
  });
}
const clauseEnds: ReadonlySet<string> = new Set([',', ';', '.', ':', '”', '"', '—', '–', '(']);

function newBlame(pairing: Pairing): readonly ChangeCandidate[] {
  const [phrase] = phrasesIn(pairing.sentence, blame);
  if (phrase === undefined) return [];
  const isTold = parentsOf(pairing).some((parent) => blameStems.some((stem) => stemsOf(parent).has(stem)));
  return isTold ? [] : candidates(pairing, phrase.first, undefined, strengths.blame);
}

const blameStems: readonly string[] = ['accuse', 'allege', 'blame'].map(stemOf);

interface Phrase {
  readonly first: number;
  readonly next: number;
}

/** Where phrases stand in a sentence, the longest at each place. */
function phrasesIn({ tokens }: Sentence, phrases: readonly (readonly string[])[]): readonly Phrase[] {
  return tokens.flatMap((_, first) => {
    const lengths = phrases
      .filter((phrase) => phrase.every((word, offset) => tokens[first + offset]?.norm === word))
      .map((phrase) => phrase.length);
    return lengths.length === 0 ? [] : [{ first, next: first + Math.max(...lengths) }];
  });
}

function candidates(
  pairing: Pairing,
  first: number,
  end: number | undefined,
  strength: number,
): readonly ChangeCandidate[] {
  const { article, sentence, sources } = pairing;
  const token = sentence.tokens[first];
  const source = sources[0];
  if (token === undefined || source === undefined) return [];
  const here = spanOf(article, sentence, token.start, Math.max(token.end, end ?? token.end));
  const there = sentenceSpan(source.article, source.sentence);
  return [{ kind: 'cause', here, there, words: `no such cause → ${here.text}`, strength }];
}
