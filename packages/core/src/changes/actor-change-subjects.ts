/**
 * A sentence beside its sources in, verbs whose subject is another noun out: "after colleagues complained" where the source has "after passengers complained".
 * The idea: the noun right before a verb does the deed, and so does the one behind "by". Nouns for people differ where neither can be called by the other;
 * any two nouns differ where the source names both, each in a part of its own ("the supplier raised it, the project closed it").
 */
import { isBodyNoun, isPersonNoun } from '../quotes/mention.js';
import type { Piece } from '../quotes/pieces.js';
import { isAdverb } from '../quotes/subject.js';
import { auxiliaries, determiners, prepositions } from '../quotes/words.js';
import { functionWords } from '../text/function-words.js';
import type { Sentence } from '../text/index.js';
import { namesBySentence } from '../text/names.js';
import { spanOf } from '../text/span.js';
import { stemOf } from '../text/tokens.js';
import { verbForm } from './actor-change-frames.js';
import { emptyVerbs } from './actor-change-verbs.js';
import { related } from './name-change-content.js';
import { isBroadNoun, nounsAgree, readParties } from './name-change-parties.js';
import type { ChangeCandidate, PairedSource, Pairing } from './pairing.js';

/** The source tells the two apart. */
const strengthOfApart = 0.7;
/** Two nouns for people that do not mean the same. */
const strengthOfPeople = 0.6;

/** A verb with the noun that does it. */
interface Deed {
  readonly verb: Piece;
  readonly stem: string;
  readonly noun: Piece;
  /** Stems of the words behind the verb, up to the next mark. */
  readonly rest: ReadonlySet<string>;
}

export function subjectChanges(pairing: Pairing): readonly ChangeCandidate[] {
  return deedsOf(pairing, pairing.sentence).flatMap((deed): readonly ChangeCandidate[] => {
    const same = pairing.sources.flatMap((source) =>
      deedsOf(source, source.sentence)
        .filter((other) => other.stem === deed.stem && shareWord(other.rest, deed.rest))
        .map((other) => ({ source, other })),
    );
    const first = same[0];
    if (first === undefined || same.some(({ other }) => mayAgree(deed.noun, other.noun))) return [];
    const { source, other } = first;
    const apart = standsApart(source, deed.noun, other.noun);
    if (!apart && !(areTellingPeople(deed.noun, other.noun) && !holds(pairing.sentence, other.noun))) return [];
    const here = spanOf(pairing.article, pairing.sentence, deed.noun.start, deed.verb.end);
    const there = spanOf(source.article, source.sentence, other.noun.start, other.verb.end);
    const strength = apart ? strengthOfApart : strengthOfPeople;
    return [{ kind: 'actor', here, there, words: `${there.text} → ${here.text}`, strength }];
  });
}

function deedsOf({ article }: Pick<PairedSource, 'article'>, sentence: Sentence): readonly Deed[] {
  const pieces = readParties(article).pieces(sentence.index);
  const names = namesBySentence(article).get(sentence.index) ?? [];
  return pieces.flatMap((verb, v): readonly Deed[] => {
    if (emptyVerbs.has(verb.norm)) return [];
    const form = verbForm(pieces, v, names);
    const noun = form === 'active' ? nounBefore(pieces, v) : form === 'passive' ? agentBehind(pieces, v) : null;
    return noun === null ? [] : [{ verb, stem: stemOf(verb.norm), noun, rest: wordsBehind(pieces, v) }];
  });
}

/** The common noun right before a verb, over adverbs and helping verbs. */
function nounBefore(pieces: readonly Piece[], v: number): Piece | null {
  let k = v - 1;
  while (
    k >= 0 &&
    (isAdverb(pieces[k] as Piece) || auxiliaries.has(pieces[k]?.norm ?? '') || reflexive.has(pieces[k]?.norm ?? ''))
  )
    k--;
  const noun = pieces[k];
  return noun !== undefined && isCommonNoun(noun) && !isObject(pieces, k) ? noun : null;
}
const reflexive: ReadonlySet<string> = new Set(['itself', 'themselves', 'himself', 'herself']);

const isCommonNoun = ({ kind, capital, norm, possessive }: Piece): boolean =>
  kind === 'word' && !capital && !possessive && !functionWords.has(norm) && !prepositions.has(norm);

/** "the head of the union said", "for the union said": the noun of a prepositional phrase is no subject. */
function isObject(pieces: readonly Piece[], k: number): boolean {
  for (let back = k - 1; back >= Math.max(0, k - farthest); back--) {
    const { kind, norm = '' } = pieces[back] ?? {};
    if (kind !== 'word') return false;
    if (prepositions.has(norm) && !opensClause.has(norm)) return true;
    if (determiners.has(norm))
      return prepositions.has(pieces[back - 1]?.norm ?? '') && !opensClause.has(pieces[back - 1]?.norm ?? '');
  }
  return false;
}
const farthest = 4;
/** Prepositions that open clauses as well. */
const opensClause: ReadonlySet<string> = new Set(['after', 'as', 'before', 'since', 'until']);

/** The last word of the phrase behind "by". */
function agentBehind(pieces: readonly Piece[], v: number): Piece | null {
  const by = pieces.findIndex(({ norm, kind }, k) => k > v && k <= v + farthest && kind === 'word' && norm === 'by');
  if (by < 0) return null;
  let head: Piece | null = null;
  for (const piece of pieces.slice(by + 1, by + 2 + farthest)) {
    if (determiners.has(piece.norm) && head === null) continue;
    if (!isCommonNoun(piece)) break;
    head = piece;
  }
  return head;
}

/** So many pieces behind a verb tell what it is about. */
const restReach = 10;

function wordsBehind(pieces: readonly Piece[], v: number): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const { kind, norm } of pieces.slice(v + 1, v + 1 + restReach)) {
    if (kind === 'mark') break;
    if (kind === 'word' && !functionWords.has(norm)) stems.add(stemOf(norm));
  }
  return stems;
}

const shareWord = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((stem) => b.has(stem));

const mayAgree = (a: Piece, b: Piece): boolean => nounsAgree(a.norm, b.norm) || related(stemOf(a.norm), stemOf(b.norm));

/** Two nouns for persons, or two for bodies, neither so broad that anybody may be called so; members may be named for their body. */
const areTellingPeople = (a: Piece, b: Piece): boolean =>
  !isBroadNoun(a.norm) &&
  !isBroadNoun(b.norm) &&
  ((isPersonNoun(a.norm) && isPersonNoun(b.norm)) || (isBodyNoun(a.norm) && isBodyNoun(b.norm)));

const holds = ({ tokens }: Sentence, { norm }: Piece): boolean =>
  tokens.some((token) => stemOf(token.norm) === stemOf(norm));

/** Whether a source has the noun of the rewrite as well, apart from the one that it puts before the verb. */
function standsApart({ sentence: { tokens } }: PairedSource, mine: Piece, theirs: Piece): boolean {
  const at = tokens.findIndex(({ start }) => start === theirs.start);
  return tokens.some(
    ({ norm, stem }, k) =>
      stem === stemOf(mine.norm) &&
      Math.abs(k - at) > 2 &&
      (determiners.has(tokens[k - 1]?.norm ?? '') || (norm.endsWith('s') && isPersonNoun(norm))),
  );
}
