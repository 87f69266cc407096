/**
 * The pieces of a sentence and the position of a verb of saying, thinking or wanting in, the stretch that is said, thought or wanted out.
 * The idea: what may stand behind a verb depends on the verb (`complements.ts`); where nothing of it stands there, either the
 * clause before it is what is said ("it is late, she said") or the verb reports nothing ("she spoke on Monday").
 */
import {
  addressingVerbs,
  asVerbs,
  bareClauseVerbs,
  clauseVerbs,
  infinitiveVerbs,
  objectVerbs,
  particlesOf,
  questionVerbs,
  thatClauseVerbs,
  topics,
} from './complements.js';
import { isNameWord, nameEnd } from './mention.js';
import type { Piece } from './pieces.js';
import { holdsVerb, isAdverb, isReportingVerb } from './subject.js';
import { reportingForms, statementForms } from './verb-forms.js';
import {
  auxiliaries,
  determiners,
  prepositions,
  pronouns,
  relatives,
  subordinators,
  timeNouns,
  weekdays,
} from './words.js';

/** Pieces [from, to) that hold what is said; `behind` the verb it may be empty where the clause before the verb is said. */
export interface Content {
  readonly from: number;
  readonly to: number;
  readonly kind: 'clause' | 'object' | 'nothing';
}

const isMark = (piece: Piece | undefined, marks: string): boolean =>
  piece?.kind === 'mark' && marks.includes(piece.text);

const norm = (piece: Piece | undefined): string => piece?.norm ?? '';

/** What stands behind the verb at `v` and is said by its subject; null where the verb does not report there. `closed`: the clause ends at a comma. */
export function contentBehind(pieces: readonly Piece[], v: number, closed: boolean): Content | null {
  const verb = statementForms.get(norm(pieces[v]))?.verb;
  if (verb === undefined) return null;
  const clause = (from: number): Content => ({ from, to: clauseEnd(pieces, from, v, closed), kind: 'clause' });
  const object = (from: number): Content => ({ from, to: objectEnd(pieces, from, v), kind: 'object' });
  let k = behindVerb(pieces, v, verb);
  const that = thatBehind(pieces, v);
  if (that >= 0 && (clauseVerbs.has(verb) || addressingVerbs.has(verb) || that === k)) return clause(that + 1);
  const next = pieces[k];
  if (next === undefined || next.kind === 'mark' || next.kind === 'quote') return { from: k, to: k, kind: 'nothing' };
  if (addressingVerbs.has(verb)) {
    const addressed = addresseeEnd(pieces, k);
    const topic = topicAt(pieces, addressed, verb);
    if (topic >= 0) return object(topic);
    if (addressed > k && addressed < pieces.length && !isMark(pieces[addressed], ',:.')) {
      if (norm(pieces[addressed]) === 'to' || verb !== 'tell') return object(verb === 'tell' ? addressed : k);
      k = timeEnd(pieces, addressed);
      return isEnd(pieces, k) ? { from: k, to: k, kind: 'nothing' } : clause(k);
    }
    if (addressed > k) return { from: addressed, to: addressed, kind: 'nothing' };
  }
  if (isQuestionWord(next) && (questionVerbs.has(verb) || clauseVerbs.has(verb))) return clause(k);
  if (norm(next) === 'to' && infinitiveVerbs.has(verb)) return object(k);
  const topic = topicAt(pieces, k, verb);
  if (topic >= 0) return object(topic);
  k = timeEnd(pieces, k);
  if (isEnd(pieces, k) || (prepositions.has(norm(pieces[k])) && !opensClause(pieces, k, v, closed)))
    return clauseVerbs.has(verb) ? { from: k, to: k, kind: 'nothing' } : null;
  if (bareClauseVerbs.has(verb)) return clause(k);
  if (clauseVerbs.has(verb) && !thatClauseVerbs.has(verb) && opensClause(pieces, k, v, closed)) return clause(k);
  if (asVerbs.has(verb)) return isAsSomething(pieces, k) ? object(k) : null;
  if (objectVerbs.has(verb)) return object(k);
  return null;
}

/** How far from its object "as" may stand. */
const farthestAs = 9;

function isAsSomething(pieces: readonly Piece[], k: number): boolean {
  for (let j = k + 1; j < Math.min(pieces.length, k + farthestAs); j++) {
    if (pieces[j]?.kind === 'mark') return false;
    if (norm(pieces[j]) === 'as') return true;
  }
  return false;
}

/** Behind the verb, its particle and adverbs. */
function behindVerb(pieces: readonly Piece[], v: number, verb: string): number {
  let k = v + 1;
  if (norm(pieces[k]) === particlesOf[verb]) k++;
  while (pieces[k] !== undefined && isAdverb(pieces[k] as Piece)) k++;
  return k;
}

/** How far behind its verb a "that" may stand: "told reporters in Oslo on Monday that". */
const farthestThat = 14;

function thatBehind(pieces: readonly Piece[], v: number): number {
  for (let k = v + 1; k < Math.min(pieces.length, v + farthestThat); k++) {
    const piece = pieces[k];
    if ((piece?.kind === 'quote' && !piece.capital) || isMark(piece, ',;:')) return -1;
    if (/^(?:he|she|they|we|i)$/.test(norm(piece))) return -1;
    if (norm(piece) === 'that') return holdsVerb(pieces, v, k) ? -1 : k;
    if (isReportingVerb(pieces, k)) return -1;
  }
  return -1;
}

const isQuestionWord = (piece: Piece): boolean => /^(?:what|why|how|whether|if|who|where|when|which)$/.test(piece.norm);

/** Behind the preposition that leads from the verb to its topic, or -1. */
function topicAt(pieces: readonly Piece[], k: number, verb: string): number {
  const wanted = topics[verb];
  if (wanted === undefined || !wanted.split(' ').includes(norm(pieces[k]))) return -1;
  const next = pieces[k + 1];
  // "agreed on Monday", "asked for comment".
  if (next?.kind !== 'word' || weekdays.has(next.norm) || timeNouns.has(next.norm)) return -1;
  return /^(?:comment|comments)$/.test(next.norm) ? -1 : k + 1;
}

/** Behind the words that name whom the verb addresses. */
function addresseeEnd(pieces: readonly Piece[], from: number): number {
  const first = pieces[from];
  if (first?.kind !== 'word') return from;
  if (/^(?:me|him|her|them|us|you|it)$/.test(first.norm)) return from + 1;
  if (isNameWord(first)) return nameEnd(pieces, from, pieces.length);
  let k = from;
  if (determiners.has(first.norm)) k++;
  while (
    pieces[k]?.kind === 'word' &&
    !prepositions.has(norm(pieces[k])) &&
    !determiners.has(norm(pieces[k])) &&
    !pronouns.has(norm(pieces[k])) &&
    !subordinators.has(norm(pieces[k])) &&
    !auxiliaries.has(norm(pieces[k])) &&
    norm(pieces[k]) !== 'not'
  )
    k++;
  return k;
}

/** Behind "Monday", "on Monday", "last week". */
function timeEnd(pieces: readonly Piece[], from: number): number {
  let k = from;
  if (prepositions.has(norm(pieces[k])) && (weekdays.has(norm(pieces[k + 1])) || timeNouns.has(norm(pieces[k + 1]))))
    k += 2;
  while (weekdays.has(norm(pieces[k])) || /^(?:yesterday|today|tonight)$/.test(norm(pieces[k]))) k++;
  if (/^(?:last|this|late|early)$/.test(norm(pieces[k])) && timeNouns.has(norm(pieces[k + 1]))) k += 2;
  while (k > from && timeNouns.has(norm(pieces[k]))) k++;
  return k;
}

const isEnd = (pieces: readonly Piece[], k: number): boolean => pieces[k] === undefined || pieces[k]?.kind === 'mark';

/** A subject and a verb stand behind: a clause without "that". */
function opensClause(pieces: readonly Piece[], k: number, v: number, closed: boolean): boolean {
  if (/^(?:he|she|they|it|we|i|there)$/.test(norm(pieces[k]))) return true;
  const end = clauseEnd(pieces, k, v, closed);
  for (let j = k + 1; j < end; j++) {
    if (relatives.has(norm(pieces[j])) || isMark(pieces[j], ',')) return false;
    if (holdsVerb(pieces, j - 1, j + 1)) return true;
  }
  return false;
}

/** The end of the sentence, where a second reporting verb of the same subject begins, or where a relative clause is closed. */
function clauseEnd(pieces: readonly Piece[], from: number, v: number, closed: boolean): number {
  const form = statementForms.get(norm(pieces[v]))?.form;
  for (let k = from; k < pieces.length; k++) {
    if (isMark(pieces[k], ';')) return k;
    if (closed && isMark(pieces[k], ',') && k > from + 1) return k;
    const participle =
      isMark(pieces[k], ',') &&
      reportingForms.get(norm(pieces[k + 1]))?.form === 'ing' &&
      isReportingVerb(pieces, k + 1);
    if (participle) return k;
    if (sharesSubject(pieces, k, form) || saysMore(pieces, k)) return k;
  }
  return pieces.length;
}

/** ", and he added", ", but Ruiz said": another cue with a subject of its own. */
function saysMore(pieces: readonly Piece[], k: number): boolean {
  if (!isMark(pieces[k], ',') || !/^(?:and|but)$/.test(norm(pieces[k + 1]))) return false;
  const subject = pieces[k + 2];
  if (subject?.kind !== 'word' || !(pronouns.has(subject.norm) || isNameWord(subject))) return false;
  const verb = pronouns.has(subject.norm) ? k + 3 : nameEnd(pieces, k + 2, pieces.length);
  return reportingForms.has(norm(pieces[verb])) && isReportingVerb(pieces, verb);
}

/** "and" or "but" before a second verb of saying in the same form. */
function sharesSubject(pieces: readonly Piece[], k: number, form: string | undefined): boolean {
  if (!/^(?:and|but)$/.test(norm(pieces[k]))) return false;
  let j = k + 1;
  while (pieces[j] !== undefined && isAdverb(pieces[j] as Piece)) j++;
  return statementForms.get(norm(pieces[j]))?.form === form && isReportingVerb(pieces, j, statementForms);
}

/** What is praised, wanted or asked for ends with its clause: before a comma that opens another, before "while", "after", "saying". */
function objectEnd(pieces: readonly Piece[], from: number, v: number): number {
  const form = statementForms.get(norm(pieces[v]))?.form;
  for (let k = from + 1; k < pieces.length; k++) {
    const n = norm(pieces[k]);
    if (isMark(pieces[k], ';:—–')) return k;
    if (
      /^(?:while|although|though|because|since|when|after|before|until|unless)$/.test(n) &&
      !isMark(pieces[k - 1], '-')
    )
      return k;
    if (sharesSubject(pieces, k, form)) return k;
    if (!isMark(pieces[k], ',')) continue;
    const next = pieces[k + 1];
    if (next?.kind === 'quote') continue;
    const after = norm(next);
    if (
      relatives.has(after) ||
      /^(?:but|while|as|saying|so|according|though|although)$/.test(after) ||
      after.endsWith('ing')
    )
      return k;
    if (after === 'and' && holdsVerb(pieces, k + 2, pieces.length)) return k;
    if (pronouns.has(after) && holdsVerb(pieces, k + 1, pieces.length)) return k;
  }
  return pieces.length;
}
