/**
 * A sentence in, who does what to whom in it out, as far as verbs and their neighbours show it.
 * The idea: the subject of an active verb and the "by" of a passive one do it; the object and the passive subject have it done to them.
 */
import { type Mention, readNamedMention } from '../quotes/mention.js';
import type { Piece } from '../quotes/pieces.js';
import { isAdverb, subjectOf } from '../quotes/subject.js';
import { reportingForms } from '../quotes/verb-forms.js';
import {
  auxiliaries,
  bePassive,
  determiners,
  prepositions,
  pronouns,
  relatives,
  subordinators,
} from '../quotes/words.js';
import { functionWords } from '../text/function-words.js';
import type { Sentence } from '../text/index.js';
import { relatedStems } from '../text/lexicon/word-relations.js';
import { type NameMention, namesBySentence } from '../text/names.js';
import { stemOf } from '../text/tokens.js';
import { actNouns, emptyVerbs, irregularParticiples, irregularPasts } from './actor-change-verbs.js';
import { isPlainReport } from './name-change-content.js';
import type { Party, Reading } from './name-change-parties.js';

export interface Frame {
  readonly verb: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  readonly passive: boolean;
  readonly doer: Party | null;
  readonly receiver: Party | null;
}

const read = new WeakMap<Sentence, readonly Frame[]>();

/** What is done in a sentence outside quotation marks; read once. */
export function framesOf(reading: Reading, sentence: Sentence): readonly Frame[] {
  const known = read.get(sentence);
  if (known !== undefined) return known;
  const frames = readFrames(reading, sentence);
  read.set(sentence, frames);
  return frames;
}

function readFrames(reading: Reading, sentence: Sentence): readonly Frame[] {
  const pieces = reading.pieces(sentence.index);
  const { text } = reading.article;
  const position = reading.position(sentence.index);
  const names = namesBySentence(reading.article).get(sentence.index) ?? [];
  const headline = sentence.kind === 'headline';
  const party = (mention: Mention | null): Party | null => (mention === null ? null : reading.party(mention));
  return pieces.flatMap((piece, v): readonly Frame[] => {
    if (actNouns.has(piece.norm) && !isVerbal(pieces, v)) {
      const doer = party(ownerOf(text, pieces, v, position));
      const frame = {
        verb: piece.norm,
        stem: stemOf(piece.norm),
        start: piece.start,
        end: piece.end,
        passive: false,
        doer,
        receiver: null,
      };
      return doer === null ? [] : [frame];
    }
    const form = verbForm(pieces, v, names);
    const phrase = phrasalStem(pieces, v);
    if (
      form === null ||
      (phrase === null && isEmpty(piece.norm)) ||
      (headline && form === 'active' && !isPresent(piece.norm))
    )
      return [];
    const mention = subjectOf(text, pieces, v, 0, position);
    const cut =
      mention !== null && (otherVerbBetween(pieces, mention.end, v) || clauseOpensBetween(pieces, mention.end, v));
    const subject = cut ? null : party(mention);
    const passive = form === 'passive';
    const doer = passive ? party(agentOf(text, pieces, v, position)) : subject;
    const receiver = passive ? subject : party(objectOf(text, pieces, v, position));
    if (doer === null && receiver === null) return [];
    return [
      {
        verb: piece.norm,
        stem: phrase ?? stemOf(piece.norm),
        start: piece.start,
        end: piece.end,
        passive,
        doer,
        receiver,
      },
    ];
  });
}

/** A verb that is a noun as well, used as the verb. */
const isVerbal = (pieces: readonly Piece[], v: number): boolean =>
  auxiliaries.has(pieces[v - 1]?.norm ?? '') || pieces[v - 1]?.norm === 'to';

/** Whose the deed is: "the union's request", "the refusal of the union". */
function ownerOf(text: string, pieces: readonly Piece[], v: number, position: number): Mention | null {
  const farthest = 5;
  for (let k = v - 1; k >= Math.max(0, v - farthest); k--) {
    const piece = pieces[k];
    if (piece?.kind !== 'word' || prepositions.has(piece.norm)) break;
    if (!piece.possessive) continue;
    let from = k;
    while (
      from > 0 &&
      k - from < farthest &&
      pieces[from - 1]?.kind === 'word' &&
      !prepositions.has(pieces[from - 1]?.norm ?? '') &&
      !auxiliaries.has(pieces[from - 1]?.norm ?? '')
    )
      from--;
    return readNamedMention(text, pieces, from, k + 1, k + 1, position);
  }
  const of = pieces[v + 1]?.norm ?? '';
  return /^(?:of|by|from)$/.test(of)
    ? readNamedMention(text, pieces, v + 2, phraseEnd(pieces, v + 2), pieces.length, position)
    : null;
}

const isEmpty = (norm: string): boolean =>
  emptyVerbs.has(norm) || emptyVerbs.has(reportingForms.get(norm)?.verb ?? '') || emptyStems.has(stemOf(norm));

const emptyStems: ReadonlySet<string> = new Set([...emptyVerbs].map((verb) => stemOf(verb)));

/** "turned down": the key of a verb with its particle, where the table of words knows it. */
function phrasalStem(pieces: readonly Piece[], v: number): string | null {
  const particle = pieces[v + 1]?.norm ?? '';
  if (!/^(?:away|back|down|in|off|on|out|over|up)$/.test(particle)) return null;
  const key = `${stemOf(pieces[v]?.norm ?? '')} ${stemOf(particle)}`;
  return relatedStems(key).length > 0 ? key : null;
}

/** Whether a word is a verb where it stands, and of which voice. */
export function verbForm(
  pieces: readonly Piece[],
  v: number,
  names: readonly NameMention[],
): 'active' | 'passive' | null {
  const piece = pieces[v];
  if (piece?.kind !== 'word' || piece.capital || piece.possessive || functionWords.has(piece.norm)) return null;
  if (prepositions.has(piece.norm) || determiners.has(piece.norm) || auxiliaries.has(piece.norm)) return null;
  let k = v - 1;
  while (k >= 0 && isAdverb(pieces[k] as Piece)) k--;
  const before = pieces[k];
  const participle = piece.norm.endsWith('ed') || irregularParticiples.has(piece.norm);
  if (before?.kind === 'word') {
    if (bePassive.has(before.norm)) return participle ? 'passive' : null;
    if (auxiliaries.has(before.norm) || before.norm === 'to')
      return before.norm === 'to' && piece.norm.endsWith('s') ? null : 'active';
    if (determiners.has(before.norm) || before.possessive || prepositions.has(before.norm)) return null;
  }
  const past = piece.norm.endsWith('ed') || irregularPasts.has(piece.norm);
  // "the letter shown by X": a participle that its agent follows.
  if (participle && pieces.slice(v + 1, v + 3).some(({ norm }) => norm === 'by')) return 'passive';
  if (past) return 'active';
  if (!isPresent(piece.norm) || before?.kind !== 'word') return null;
  const subjectLike =
    pronouns.has(before.norm) ||
    relatives.has(before.norm) ||
    (reportingForms.has(piece.norm) && before.capital) ||
    names.some(({ end, adjective }) => end === before.end && !adjective);
  return subjectLike ? 'active' : null;
}

const isPresent = (norm: string): boolean => /[^s]s$/.test(norm) && norm.length > 3;

/** "the guard said the gate had been locked": behind the word of saying, the next words are a subject of their own. */
function clauseOpensBetween(pieces: readonly Piece[], from: number, v: number): boolean {
  return pieces.some((piece, k) => {
    const next = pieces[k + 1];
    return (
      k + 1 < v &&
      piece.start >= from &&
      isPlainReport(piece.norm) &&
      next?.kind === 'word' &&
      (determiners.has(next.norm) || next.capital)
    );
  });
}

/** "won 31 of the seats declared so far": the verb at `v` belongs to the noun before it and not to the subject. */
function otherVerbBetween(pieces: readonly Piece[], from: number, v: number): boolean {
  const before = pieces[v - 1];
  if (
    before?.kind !== 'word' ||
    before.capital ||
    isAdverb(before) ||
    auxiliaries.has(before.norm) ||
    before.norm === 'to'
  )
    return false;
  for (let k = v - 1; k >= 0 && (pieces[k]?.start ?? 0) >= from; k--) {
    const { norm = '', kind, capital } = pieces[k] ?? {};
    if (relatives.has(norm) || norm === 'that' || norm === 'and' || norm === 'but' || kind === 'quote') return false;
    if (
      kind === 'word' &&
      capital !== true &&
      (bePassive.has(norm) || irregularPasts.has(norm) || /^(?:has|have|had)$/.test(norm))
    )
      return true;
    if (kind === 'word' && norm.endsWith('ed') && !determiners.has(pieces[k - 1]?.norm ?? '')) return true;
  }
  return false;
}

/** "by X" behind a passive, before the clause ends. */
function agentOf(text: string, pieces: readonly Piece[], v: number, position: number): Mention | null {
  const farthest = 8;
  for (let k = v + 1; k < Math.min(pieces.length, v + farthest); k++) {
    const piece = pieces[k];
    if (piece?.kind === 'mark' || (piece !== undefined && subordinators.has(piece.norm))) return null;
    if (piece?.norm === 'by')
      return readNamedMention(text, pieces, k + 1, phraseEnd(pieces, k + 1), pieces.length, position);
  }
  return null;
}

function objectOf(text: string, pieces: readonly Piece[], v: number, position: number): Mention | null {
  const next = pieces[v + 1];
  if (next?.kind !== 'word' || prepositions.has(next.norm) || subordinators.has(next.norm) || isAdverb(next))
    return null;
  return readNamedMention(text, pieces, v + 1, phraseEnd(pieces, v + 1), pieces.length, position);
}

function phraseEnd(pieces: readonly Piece[], from: number): number {
  let k = from;
  while (
    k < pieces.length &&
    pieces[k]?.kind !== 'quote' &&
    !/^[,.;:—–()]$/.test(pieces[k]?.text ?? '') &&
    !relatives.has(pieces[k]?.norm ?? '')
  )
    k++;
  return k;
}
