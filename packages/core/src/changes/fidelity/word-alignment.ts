/**
 * The words of a source and of its rendering in, which word stands for which out: a global alignment (Needleman and Wunsch, "A general method
 * applicable to the search for similarities", 1970) whose scores know synonyms and kin, and then words that only moved.
 */
import { functionWords } from '../../text/function-words.js';
import { kinOf, kinshipBetween } from '../../text/lexicon/word-kinship.js';
import { relationBetween } from '../../text/lexicon/word-relations.js';
import type { Token } from '../../text/tokens.js';

/** A word with its place: tokens come from one or more sentences. */
export interface PlacedWord {
  readonly token: Token;
  /** It carries content: no function word, no mark. */
  readonly content: boolean;
  /** A capital that no beginning of a sentence explains. */
  readonly name: boolean;
  /** Counts the sentences that the words come from. */
  readonly sentence: number;
}

/** A word of the source and the one that stands for it; null where it was left out or put in. Positions in the lists of words. */
export interface WordLink {
  readonly there: number | null;
  readonly here: number | null;
  /** The link crosses others. */
  readonly moved: boolean;
}

/** Longer texts are compared by their beginnings: the table grows with the product of the lengths. */
const longestCompared = 240;

/** Words and numbers of sentences, without marks. */
export function wordsOf(sentences: readonly (readonly Token[])[]): readonly PlacedWord[] {
  const words = sentences.flatMap((tokens, sentence) =>
    tokens.flatMap((token, place): PlacedWord[] => {
      if (token.kind === 'punctuation') return [];
      const content = token.kind === 'number' || !functionWords.has(token.norm);
      const opens = place === 0 || sentenceEnds.has(tokens[place - 1]?.norm ?? '');
      const name = content && token.capital && (!opens || kinOf(token.stem) === null);
      return [{ token, content, name, sentence }];
    }),
  );
  return words.slice(0, longestCompared);
}

/** Marks that a capital may follow without a name. */
const sentenceEnds: ReadonlySet<string> = new Set(['.', '!', '?', ':', '“', '"', '‘']);

/** Links the words of two texts; every word stands in one link. */
export function alignWords(there: readonly PlacedWord[], here: readonly PlacedWord[]): readonly WordLink[] {
  const inOrder = trace(there, here, scoreTable(there, here));
  return joinMoved(there, here, inOrder);
}

/** Least score for words apart from their places: the same or nearly so. */
const leastMoved = 0.7;
const scores = {
  sameContent: 1,
  sameFunction: 0.3,
  sameStem: 0.95,
  numbers: 0.4,
  names: 0.4,
  functions: 0.1,
  strangers: 0.05,
} as const;
/** Kin below this are strangers. */
const leastKinship = 0.2;

/** How well a word stands for another, 0 (not at all) to 1. */
export function standsFor(a: PlacedWord, b: PlacedWord): number {
  if (a.token.norm === b.token.norm) return a.content ? scores.sameContent : scores.sameFunction;
  if (a.content !== b.content) return relationBetween(a.token.stem, b.token.stem)?.weight ?? 0;
  if (!a.content) return scores.functions;
  if (a.token.kind !== b.token.kind) return scores.strangers;
  if (a.token.kind === 'number') return scores.numbers;
  if (a.token.stem === b.token.stem) return scores.sameStem;
  if (a.name && b.name) return scores.names;
  const related = relationBetween(a.token.stem, b.token.stem)?.weight ?? 0;
  const kinship = kinshipBetween(a.token.stem, b.token.stem) ?? 0;
  const kin = kinship < leastKinship ? scores.strangers : 0.2 + 0.6 * kinship;
  return Math.max(related, kin);
}

interface ScoreTable {
  readonly best: Float64Array;
  readonly pair: Float64Array;
  readonly width: number;
}

/** Best sums of scores of all pairs of prefixes. A link right behind another is worth a little more. */
function scoreTable(there: readonly PlacedWord[], here: readonly PlacedWord[]): ScoreTable {
  const width = here.length + 1;
  const best = new Float64Array((there.length + 1) * width);
  const pair = new Float64Array((there.length + 1) * width);
  for (const [i, a] of there.entries()) {
    for (const [j, b] of here.entries()) {
      const score = standsFor(a, b);
      const at = (i + 1) * width + j + 1;
      pair[at] = score;
      const linked = (best[at - width - 1] ?? 0) + score;
      best[at] = Math.max(score > 0 ? linked : 0, best[at - width] ?? 0, best[at - 1] ?? 0);
    }
  }
  return { best, pair, width };
}

function trace(
  there: readonly PlacedWord[],
  here: readonly PlacedWord[],
  { best, pair, width }: ScoreTable,
): WordLink[] {
  const links: WordLink[] = [];
  let i = there.length;
  let j = here.length;
  while (i > 0 || j > 0) {
    const at = i * width + j;
    const linked = i > 0 && j > 0 && (pair[at] ?? 0) > 0 && best[at] === (best[at - width - 1] ?? 0) + (pair[at] ?? 0);
    if (linked) links.push({ there: --i, here: --j, moved: false });
    else if (j > 0 && (i === 0 || best[at] === best[at - 1])) links.push({ there: null, here: --j, moved: false });
    else links.push({ there: --i, here: null, moved: false });
  }
  return links.toReversed();
}

/** Left-out words that stand elsewhere were moved. */
function joinMoved(there: readonly PlacedWord[], here: readonly PlacedWord[], links: readonly WordLink[]): WordLink[] {
  const free = new Set(links.flatMap((link) => (link.there === null && link.here !== null ? [link.here] : [])));
  const moved = new Map<number, number>();
  for (const link of links) {
    const word = link.here === null && link.there !== null ? there[link.there] : undefined;
    if (word === undefined || link.there === null || !word.content) continue;
    let found: { readonly at: number; readonly score: number } | null = null;
    for (const at of free) {
      const other = here[at];
      const score = other?.content === true ? standsFor(word, other) : 0;
      if (score >= leastMoved && (found === null || score > found.score)) found = { at, score };
    }
    if (found === null) continue;
    free.delete(found.at);
    moved.set(link.there, found.at);
  }
  const taken = new Set(moved.values());
  return links.flatMap((link): WordLink[] => {
    if (link.there === null) return link.here !== null && taken.has(link.here) ? [] : [link];
    const at = moved.get(link.there);
    return [at === undefined ? link : { there: link.there, here: at, moved: true }];
  });
}
