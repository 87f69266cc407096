/**
 * A sentence in, the deeds in it with their doers and contents out, whether told by a finite verb, by a noun after an empty verb, or by a participle.
 * The idea: "issued an alert" tells the deed by its noun; the subject of "despite issuing", "after ordering", "having refused" is that of
 * the nearest finite verb before it, or of the main clause that follows it.
 */
import type { Mention } from '../quotes/mention.js';
import type { Piece } from '../quotes/pieces.js';
import { isAdverb, subjectOf } from '../quotes/subject.js';
import { reportingForms } from '../quotes/verb-forms.js';
import { auxiliaries, prepositions, relatives, subordinators, timeNouns } from '../quotes/words.js';
import { functionWords } from '../text/function-words.js';
import type { Sentence, Token } from '../text/index.js';
import { type NameMention, namesBySentence } from '../text/names.js';
import { stemOf } from '../text/tokens.js';
import { framesOf, verbForm } from './actor-change-frames.js';
import { bearers, irregularParticiples } from './actor-change-verbs.js';
import { contentWords } from './name-change-content.js';
import type { Party, Reading } from './name-change-parties.js';

export interface Deed {
  /** The stem of the verb, or of the noun that an empty verb bears: "issued an alert" is an alert. */
  readonly stem: string;
  /** An empty verb bears a noun for the deed. */
  readonly byNoun: boolean;
  /** The words that tell it, for a reader. */
  readonly words: string;
  readonly doer: Party;
  /** What the deed is about, and towards whom: the content words behind it. */
  readonly content: readonly Token[];
}

/** The deeds of a sentence that a finite verb or an owned noun tells. */
export function toldDeeds(reading: Reading, sentence: Sentence): readonly Deed[] {
  const pieces = reading.pieces(sentence.index);
  return framesOf(reading, sentence).flatMap((frame) => {
    const v = pieces.findIndex(({ start }) => start === frame.start);
    return frame.doer === null ? [] : [deedAt(reading, sentence, pieces, v, frame.doer, frame.stem)];
  });
}

/** The deeds of a sentence that a participle tells, done by the subject of the clause that it hangs on. */
export function participleDeeds(reading: Reading, sentence: Sentence): readonly Deed[] {
  const pieces = reading.pieces(sentence.index);
  const names = namesBySentence(reading.article).get(sentence.index) ?? [];
  return pieces.flatMap((piece, k) => {
    const v = participleBehind(pieces, k);
    if (v === null) return [];
    const mention =
      subjectBefore(reading, sentence, pieces, names, k) ?? subjectBehind(reading, sentence, pieces, names, k, v);
    const doer = mention === null ? null : reading.party(mention);
    return doer === null || piece.kind === 'quote' ? [] : [deedAt(reading, sentence, pieces, v, doer, null)];
  });
}

const openers: ReadonlySet<string> = new Set(['after', 'before', 'despite', 'since', 'when', 'while']);

/** The position of the verb of a participle clause that opens at `k`: "despite issuing", "having refused", ", accusing". */
function participleBehind(pieces: readonly Piece[], k: number): number | null {
  const piece = pieces[k];
  if (piece?.kind === 'mark' && !/^[,–—]$/.test(piece.text)) return null;
  const opens = piece?.kind === 'word' && openers.has(piece.norm);
  if (!opens && piece?.kind !== 'mark' && piece?.norm !== 'having') return null;
  let v = piece.norm === 'having' ? k : k + 1;
  while (pieces[v] !== undefined && isAdverb(pieces[v] as Piece)) v++;
  const verb = pieces[v];
  if (verb?.kind !== 'word' || verb.capital) return null;
  if (verb.norm === 'having') {
    if (piece.kind === 'mark') return null;
    v++;
    while (pieces[v] !== undefined && isAdverb(pieces[v] as Piece)) v++;
    const { norm = '', kind } = pieces[v] ?? {};
    return kind === 'word' && (norm.endsWith('ed') || irregularParticiples.has(norm)) ? v : null;
  }
  if (!/..ing$/.test(verb.norm) || verb.norm === 'being' || prepositions.has(verb.norm)) return null;
  return opens || reportingForms.get(verb.norm)?.form === 'ing' ? v : null;
}

/** The subject of the nearest finite verb before a participle clause. */
function subjectBefore(
  reading: Reading,
  sentence: Sentence,
  pieces: readonly Piece[],
  names: readonly NameMention[],
  k: number,
): Mention | null {
  for (let v = k - 1; v > 0; v--) {
    if (isFinite(pieces, v, names))
      return subjectOf(reading.article.text, pieces, v, 0, reading.position(sentence.index));
  }
  return null;
}

/** The subject of the main clause behind a participle clause that opens the sentence. */
function subjectBehind(
  reading: Reading,
  sentence: Sentence,
  pieces: readonly Piece[],
  names: readonly NameMention[],
  k: number,
  participle: number,
): Mention | null {
  if (pieces.slice(0, k).some(({ kind }) => kind !== 'mark')) return null;
  const comma = commaAfter(pieces, participle);
  if (comma < 0) return null;
  for (let v = comma + 1; v < pieces.length; v++) {
    if (isFinite(pieces, v, names))
      return subjectOf(reading.article.text, pieces, v, comma + 1, reading.position(sentence.index));
  }
  return null;
}

const commaAfter = (pieces: readonly Piece[], v: number): number =>
  pieces.findIndex(({ kind, text }, at) => at > v && kind === 'mark' && text === ',');

const isFinite = (pieces: readonly Piece[], v: number, names: readonly NameMention[]): boolean =>
  pieces[v - 1]?.norm !== 'to' &&
  pieces[v]?.kind === 'word' &&
  (auxiliaries.has(pieces[v]?.norm ?? '') || verbForm(pieces, v, names) !== null);

/** So many pieces behind an empty verb may hold the noun that it bears. */
const widestObject = 6;

const bearerStems: ReadonlySet<string> = new Set([...bearers].map(stemOf));

function deedAt(
  { article }: Reading,
  sentence: Sentence,
  pieces: readonly Piece[],
  v: number,
  doer: Party,
  stem: string | null,
): Deed {
  const verb = pieces[v];
  const own = stem ?? stemOf(verb?.norm ?? '');
  const noun = bearerStems.has(own) ? objectHead(pieces, v) : null;
  const last = noun ?? verb;
  const from = last?.end ?? sentence.start;
  // "After ordering them to stay, X left": the main clause is no part of the deed.
  const opening = stem === null && doer.start > from ? pieces[commaAfter(pieces, v)] : undefined;
  const to = opening?.start ?? clauseEnd(pieces, from, sentence.end);
  return {
    stem: noun === null ? own : stemOf(noun.norm),
    byNoun: noun !== null,
    words: article.text.slice(verb?.start ?? from, from),
    doer,
    content: contentWords(sentence, []).filter(({ start, end }) => start >= from && end <= to),
  };
}

/** The last noun of the phrase behind a verb: "issued a security alert yesterday urging". */
function objectHead(pieces: readonly Piece[], v: number): Piece | null {
  let head: Piece | null = null;
  for (const piece of pieces.slice(v + 1, v + 1 + widestObject)) {
    const { kind, norm } = piece;
    if (kind === 'number') continue;
    if (kind !== 'word' || prepositions.has(norm) || norm === 'to' || norm === 'and') break;
    if (relatives.has(norm) || subordinators.has(norm) || timeNouns.has(norm) || auxiliaries.has(norm)) break;
    if (head !== null && (norm.endsWith('ing') || isAdverb(piece)) && norm !== 'warning') break;
    if (!functionWords.has(norm) && !isAdverb(piece)) head = piece;
  }
  return head;
}

/** Where what a deed is about ends at the latest. */
function clauseEnd(pieces: readonly Piece[], from: number, sentenceEnd: number): number {
  return (
    pieces.find(({ start, kind, text }) => start >= from && kind === 'mark' && /^[;:–—]$/.test(text))?.start ??
    sentenceEnd
  );
}
