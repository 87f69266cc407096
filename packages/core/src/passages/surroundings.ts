/**
 * All sentences of a rewrite with their possible sources in, what the others say of a source for one of them out.
 * Rewrites mostly follow the order of their source and seldom tell one thing twice: the source of a sentence is to be expected after that of
 * the sentence before, and not where another sentence renders it better.
 */
import { articleOf } from './sentence-id.js';
import type { SentenceMatch } from './sentence-match.js';
import type { SentenceTerms } from './terms.js';

/** A sentence with the candidates worth weighing. */
export interface Line {
  readonly sentence: SentenceTerms;
  readonly matches: readonly SentenceMatch[];
}

/** What the other sentences say of a candidate; all from 0 to 1. */
export interface Surroundings {
  /** How near it stands to where the sources of the sentences before and after leave off and begin. */
  readonly nearness: number;
  /** It is the source of the sentence before, or one of the two after that. */
  readonly followsBefore: boolean;
  readonly precedesAfter: boolean;
  /** The share of the neighbouring sentences that render its article. */
  readonly articleShare: number;
  /** How alike the places of both in their articles are. */
  readonly parallel: number;
  /** How well another sentence renders it: altogether, and beyond this one. */
  readonly claim: number;
  readonly rival: number;
}

export type SurroundingsOf = (at: number, match: SentenceMatch) => Surroundings;

/** So many sentences to either side tell which article is being rendered. */
const neighbours = 3;
/** Sources further off than this are no step on. */
const longestStep = 2;

/** Makes the look-up for the lines of an article, by their place. */
export function readSurroundings(lines: readonly Line[]): SurroundingsOf {
  const guesses = lines.map(guess);
  const claims = claimsOn(lines);
  const lengths = lengthsOf(lines);
  const isBody = (at: number) => lines[at]?.sentence.sentence.kind !== 'headline';
  const guessIn = (article: string, at: number) => {
    const sentence = isBody(at) ? guesses[at]?.sentence : undefined;
    return sentence && articleOf(sentence.id) === article ? sentence.index : null;
  };
  return (at, match) => {
    const { candidate } = match;
    const { index, id } = candidate.sentence;
    const article = articleOf(id);
    const before = guessIn(article, at - 1);
    const after = guessIn(article, at + 1);
    const around = guesses.slice(Math.max(0, at - neighbours), at + neighbours + 1).filter((one, place) => {
      const from = Math.max(0, at - neighbours) + place;
      return one !== null && from !== at && isBody(from);
    });
    const alike = around.filter((one) => one && articleOf(one.sentence.id) === article).length;
    const line = lines[at];
    const own = line ? likeness(line.sentence, match) : 0;
    const claim = bestClaim(claims.get(candidate), at);
    return {
      nearness: Math.max(
        before === null ? 0 : closeness(index, before + 1),
        after === null ? 0 : closeness(index, after - 1),
      ),
      followsBefore: before !== null && isStep(before, index),
      precedesAfter: after !== null && isStep(index, after),
      articleShare: around.length === 0 ? 0.5 : alike / around.length,
      parallel: 1 - Math.abs(index / (lengths.get(article) ?? 1) - at / Math.max(1, lines.length - 1)),
      claim,
      rival: Math.max(0, claim - own),
    };
  };
}

const closeness = (a: number, b: number) => Math.exp(-Math.abs(a - b) / 2);
const isStep = (from: number, to: number) => to >= from && to - from <= longestStep;

/** A long candidate shares words by chance: what it leaves unused counts a little against it. */
const unusedPenalty = 0.12;
/** Less of a sentence than this is chance. */
const leastGuess = 0.15;

/** The source of a sentence as far as it shows without its surroundings. */
function guess({ sentence, matches }: Line): SentenceTerms | null {
  let found: SentenceTerms | null = null;
  let most = leastGuess * sentence.total;
  for (const { candidate, stated } of matches) {
    const value = stated.weight - unusedPenalty * Math.max(0, candidate.total - stated.weight);
    if (value <= most) continue;
    most = value;
    found = candidate;
  }
  return found;
}

/** The share of both sentences that they have in common (Dice). */
export function likeness({ total }: SentenceTerms, { candidate, stated }: SentenceMatch): number {
  return Math.min(1, (2 * stated.weight) / (total + candidate.total || 1));
}

interface Claim {
  readonly at: number;
  readonly value: number;
}

/** How well the sentences of the body render each candidate. */
function claimsOn(lines: readonly Line[]): ReadonlyMap<SentenceTerms, readonly Claim[]> {
  const claims = new Map<SentenceTerms, Claim[]>();
  for (const [at, { sentence, matches }] of lines.entries()) {
    if (sentence.sentence.kind === 'headline') continue;
    for (const match of matches) {
      const known = claims.get(match.candidate) ?? [];
      known.push({ at, value: likeness(sentence, match) });
      claims.set(match.candidate, known);
    }
  }
  return claims;
}

function bestClaim(claims: readonly Claim[] | undefined, except: number): number {
  return (claims ?? []).reduce((best, { at, value }) => (at === except ? best : Math.max(best, value)), 0);
}

/** The place of the last candidate of each article. */
function lengthsOf(lines: readonly Line[]): ReadonlyMap<string, number> {
  const lengths = new Map<string, number>();
  for (const { matches } of lines) {
    for (const { candidate } of matches) {
      const article = articleOf(candidate.sentence.id);
      lengths.set(article, Math.max(1, candidate.sentence.index, lengths.get(article) ?? 0));
    }
  }
  return lengths;
}
