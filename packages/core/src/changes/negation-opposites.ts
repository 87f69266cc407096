/**
 * A sentence beside its sources in, words that took the place of their opposites out: "accepted" where the source has "rejected".
 * The idea: the two stand on the same side of a negation, nothing else says no, and the more of the words around them meet, the surer it is
 * that the one stands for the other.
 */
import { commonWords } from '../text/function-words.js';
import type { Sentence } from '../text/index.js';
import { relatedStems } from '../text/lexicon/word-relations.js';
import { spanOf } from '../text/span.js';
import { stemOf } from '../text/tokens.js';
import { isContent, isDenied, readCertainty, type Standing } from './certainty-reading.js';
import { related } from './name-change-content.js';
import { unanswered } from './negation-unanswered.js';
import { contraries, converses } from './negation-words.js';
import type { ChangeCandidate, PairedSource, Pairing } from './pairing.js';

/** Shares of such findings that are changes, in the training stories and the SummEdits pairs, by the sides on which the words around them meet. */
const strengths = [0.35, 0.55, 0.65] as const;

/** A word of the rewrite whose opposite stands in the first source, on the same side of a negation. */
export function opposites(pairing: Pairing): readonly ChangeCandidate[] {
  const source = pairing.sources[0];
  if (source === undefined) return [];
  const mine = stemsIn(pairing.sentence);
  const theirs = new Set(pairing.sources.flatMap(({ sentence }) => [...stemsIn(sentence)]));
  if (unanswered(source.sentence, [pairing.sentence], mine) > 0) return [];
  if (unanswered(pairing.sentence, [source.sentence], theirs) > 1) return [];
  return readCertainty(pairing.sentence).words.flatMap((word): readonly ChangeCandidate[] => {
    const { token } = word;
    if (theirs.has(token.stem) || token.capital || !isContent(token) || renderedIn(token.stem, theirs)) return [];
    const other = readCertainty(source.sentence).words.find(
      (there) =>
        isOpposite(token.stem, there.token.stem) &&
        !mine.has(there.token.stem) &&
        !renderedIn(there.token.stem, mine) &&
        isDenied(there) === isDenied(word),
    );
    return other === undefined ? [] : [candidate(pairing, word, source, other)];
  });
}

const stemsIn = ({ tokens }: Sentence): ReadonlySet<string> => new Set(tokens.map(({ stem }) => stem));

function candidate(pairing: Pairing, word: Standing, source: PairedSource, other: Standing): ChangeCandidate {
  const here = spanOf(pairing.article, pairing.sentence, word.token.start, word.token.end);
  const there = spanOf(source.article, source.sentence, other.token.start, other.token.end);
  const sides = [-1, 1].filter((step) =>
    meet(wordsBeside(pairing.sentence, word.position, step), wordsBeside(source.sentence, other.position, step)),
  );
  const strength = strengths[sides.length] ?? strengths[0];
  return { kind: 'negation', here, there, words: `${there.text} → ${here.text}`, strength };
}

/** So many content words on either side tell the place of a word. */
const wordsOnSide = 3;

function wordsBeside({ tokens }: Sentence, position: number, step: number): readonly string[] {
  const stems: string[] = [];
  for (let k = position + step; k >= 0 && k < tokens.length && stems.length < wordsOnSide; k += step) {
    const token = tokens[k];
    if (token !== undefined && isContent(token) && !commonWords.has(token.norm)) stems.push(token.stem);
  }
  return stems;
}

const meet = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((stem) => others.some((other) => stem === other || related(stem, other)));

const renderedIn = (stem: string, others: ReadonlySet<string>): boolean =>
  relatedStems(stem).some(({ stem: other, kind, weight }) => kind !== 'antonym' && weight >= 0.6 && others.has(other));

const isOpposite = (a: string, b: string): boolean =>
  !conversePairs.has(`${a} ${b}`) &&
  (contraryPairs.has(`${a} ${b}`) || relatedStems(a).some(({ stem, kind }) => kind === 'antonym' && stem === b));

const bothWays = (a: string, b: string): readonly string[] => [
  `${stemOf(a)} ${stemOf(b)}`,
  `${stemOf(b)} ${stemOf(a)}`,
];

const conversePairs: ReadonlySet<string> = new Set(converses.flatMap(([a, b]) => bothWays(a, b)));

const contraryPairs: ReadonlySet<string> = new Set(
  contraries.flatMap(([some, others]) =>
    some.split(' ').flatMap((a) => others.split(' ').flatMap((b) => bothWays(a, b))),
  ),
);
