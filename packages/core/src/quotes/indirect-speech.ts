/**
 * The pieces of a sentence in, what its verbs and phrases attribute to somebody out: cue, subject and content, as positions of pieces.
 * The idea: a verb governs the clause or the object behind it ("said that ...", "denounced the plan"), at the end of a sentence the
 * clause before it ("..., she said"), and inside one both ("The plan, she said, is late").
 */
import { eitherSubject, phraseAt } from './cue.js';
import { type Mention, readNamedMention } from './mention.js';
import type { Piece } from './pieces.js';
import { type Content, contentBehind } from './said-content.js';
import { clauseFloor, holdsVerb, isPassive, isReportingVerb, lineStart } from './subject.js';
import { statementForms } from './verb-forms.js';

/** Pieces [from, to) of a sentence. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Something attributed in a sentence; `mention` is null where the sentence does not say to whom ("it was reported that"). */
export interface Attributed {
  readonly mention: Mention | null;
  readonly cue: Stretch;
  readonly content: readonly Stretch[];
}

const isMark = (piece: Piece | undefined, marks: string): boolean =>
  piece?.kind === 'mark' && marks.includes(piece.text);

/** What a sentence attributes, in the order of its cues. */
export function attributedIn(text: string, pieces: readonly Piece[], sentence: number): Attributed[] {
  const found: Attributed[] = [];
  for (let v = 0; v < pieces.length; v++) {
    const attributed =
      byPhrase(text, pieces, v, sentence) ??
      (isReportingVerb(pieces, v, statementForms)
        ? isPassive(pieces, v)
          ? byPassive(text, pieces, v, sentence)
          : byVerb(text, pieces, v, sentence)
        : null);
    if (attributed !== null && attributed.content.length > 0) found.push(attributed);
  }
  return found;
}

/** Marks at the edges left out; nothing is said in less than two pieces. */
function trimmed(pieces: readonly Piece[], from: number, to: number): Stretch[] {
  let a = from;
  let b = to;
  while (a < b && isMark(pieces[a], ',:;—–-')) a++;
  while (b > a && isMark(pieces[b - 1], ',:;—–-.')) b--;
  return b - a < 2 ? [] : [{ from: a, to: b }];
}

/** "According to Ana Ruiz, the bridge is closed." */
function byPhrase(text: string, pieces: readonly Piece[], k: number, sentence: number): Attributed | null {
  const phrase = phraseAt(text, pieces, k, sentence);
  if (phrase?.mention == null) return null;
  const { end } = phrase.mention;
  const behind = pieces.findIndex((p) => p.start >= end);
  const before = trimmed(pieces, lineStart(pieces, clauseFloor(pieces, k, 0)), k);
  const after = behind < 0 ? [] : trimmed(pieces, behind, pieces.length);
  const opens = before.length === 0 || k <= 2;
  return { mention: phrase.mention, cue: { from: k, to: k + 2 }, content: opens ? after : before };
}

function byVerb(text: string, pieces: readonly Piece[], v: number, sentence: number): Attributed | null {
  const mention = eitherSubject(text, pieces, v, sentence);
  if (mention === null || (mention.kind === 'role' && mention.head === 'other')) return null;
  const cue = { from: v, to: v + 1 };
  const subject = pieces.findIndex((p) => p.start >= mention.start);
  const comma =
    mention.relativeEnd !== undefined &&
    isMark(pieces[pieces.findIndex((p) => p.end === mention.relativeEnd) - 1], ',');
  const content = contentBehind(pieces, v, comma);
  if (subject > v)
    return isReportingVerb(pieces, v) ? { mention, cue, content: clauseBefore(text, pieces, v, subject) } : null;
  if (content === null) return null;
  const behind = trimmed(pieces, content.from, content.to);
  if (content.kind !== 'nothing' && behind.length > 0) return { mention, cue, content: behind };
  return { mention, cue, content: around(text, pieces, v, subject, content) };
}

/** "The plan, she said, is late": the clause before the cue and what goes on behind it. */
function around(text: string, pieces: readonly Piece[], v: number, subject: number, content: Content): Stretch[] {
  const before = clauseBefore(text, pieces, v, subject);
  const goesOn = before.length > 0 && isMark(pieces[content.from], ',') && !isMark(pieces[content.from + 1], '.');
  const last = before.at(-1);
  if (!goesOn || last === undefined || holdsVerb(pieces, last.from, last.to)) return before;
  return [...before, ...trimmed(pieces, content.from, pieces.length)];
}

/** The clause that ends at a comma before the subject or the verb, whichever comes first; the comma may stand inside quotation marks. */
function clauseBefore(text: string, pieces: readonly Piece[], v: number, subject: number): Stretch[] {
  const end = beforeApposition(pieces, Math.min(v, subject < 0 ? v : subject));
  const last = pieces[end - 1];
  const start = lineStart(pieces, sayingStart(pieces, end));
  if (last?.kind === 'quote') {
    const own = pieces.slice(start, end - 1).some(({ kind }) => kind === 'word');
    return own && /[,?!]["”’']{1,2}$/.test(text.slice(last.start, last.end)) ? [{ from: start, to: end }] : [];
  }
  return isMark(last, ',') ? trimmed(pieces, start, end) : [];
}

/** Where the clause that ends at `end` begins: at the sentence's start, or behind a mark that divides it. */
function sayingStart(pieces: readonly Piece[], end: number): number {
  for (let k = end - 1; k >= 0; k--) if (isMark(pieces[k], ';:')) return k + 1;
  return 0;
}

/** Back over "the harbour master, " before a name, as long as a clause with a verb is left before it. */
function beforeApposition(pieces: readonly Piece[], subject: number): number {
  if (!isMark(pieces[subject - 1], ',')) return subject;
  let comma = subject - 2;
  while (comma >= 0 && !isMark(pieces[comma], ',')) comma--;
  if (comma < 0 || holdsVerb(pieces, comma + 1, subject - 1)) return subject;
  return holdsVerb(pieces, clauseFloor(pieces, comma, 0), comma) ? comma + 1 : subject;
}

/** "The bridge is expected to close", "it was reported that ...", "the plan was criticised by Ana Ruiz". */
function byPassive(text: string, pieces: readonly Piece[], v: number, sentence: number): Attributed | null {
  const cue = { from: v, to: v + 1 };
  const next = pieces[v + 1];
  if (next?.norm === 'by') {
    let end = v + 2;
    while (end < pieces.length && pieces[end]?.kind === 'word') end++;
    const mention = readNamedMention(text, pieces, v + 2, end, pieces.length, sentence);
    if (mention === null || (mention.kind === 'role' && mention.head === 'other')) return null;
    return { mention, cue, content: passiveSubject(text, pieces, v, sentence) };
  }
  if (next?.norm === 'that') return { mention: null, cue, content: trimmed(pieces, v + 2, pieces.length) };
  if (next?.norm !== 'to' && next?.norm !== 'of' && next?.norm !== 'as') return null;
  const content = contentBehind(pieces, v, true);
  const rest = trimmed(pieces, v + 1, content?.to ?? pieces.length);
  return { mention: null, cue, content: [...passiveSubject(text, pieces, v, sentence), ...rest] };
}

/** What the passive verb is said of. */
function passiveSubject(text: string, pieces: readonly Piece[], v: number, sentence: number): Stretch[] {
  const subject = eitherSubject(text, pieces, v, sentence);
  if (subject === null) return [];
  const from = pieces.findIndex((p) => p.start >= subject.start);
  const end = pieces.findIndex((p) => p.start >= subject.end);
  return from < 0 || end < 0 || from >= v ? [] : [{ from, to: Math.min(end, v) }];
}
