/**
 * One article's text in, its utterances out: every quotation with its speaker and cue, and whether anybody said it at all.
 * The idea: a quotation belongs to the cue of its own sentence; without one it goes on with the quotation before it.
 */
import type { ArticleText, Sentence } from '../text/index.js';
import { type Cue, cueInNextSentence, findCue, reportingSubjects, sentenceSubject, signature } from './cue.js';
import { fromBody } from './headline.js';
import type { Mention } from './mention.js';
import { registerNames } from './name-resolution.js';
import { type Piece, piecesOf } from './pieces.js';
import { isScare } from './scare.js';
import { type Context, type Found, otherParty, resolve, type Speaker } from './speaker.js';

export type { Speaker } from './speaker.js';

export interface Utterance {
  /** Id of the sentence in which it starts. */
  readonly at: string;
  /** Index of that sentence. */
  readonly sentence: number;
  /** Offsets into the article's text, inside the marks. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `scare`: words in quotation marks that nobody said: so-called things, titles, nicknames. */
  readonly kind: 'speech' | 'scare';
  readonly speaker: Speaker | null;
  /** The reporting verb or phrase. */
  readonly cue: { readonly start: number; readonly end: number; readonly text: string } | null;
}

/** A headline with more quotations than this is none. */
const mostHeadlineQuotations = 8;

/** Where a quotation stands: positions among the sentences, and of its piece in each. */
interface Place {
  readonly from: number;
  readonly fromPiece: number;
  readonly to: number;
  readonly toPiece: number;
}

/** What reading the quotations of an article leaves behind for reading its indirect speech. */
export interface Speech {
  readonly lines: readonly (readonly Piece[])[];
  readonly context: Context;
  readonly utterances: readonly Utterance[];
}

/** Who says what in an article, in the order of the text, with the pieces and the names that it was read from. */
export function readSpeech(article: ArticleText): Speech {
  const known = readings.get(article);
  if (known !== undefined) return known;
  const speech = readAnew(article);
  readings.set(article, speech);
  return speech;
}

/** Quotations and statements of an article rest on one reading. */
const readings = new WeakMap<ArticleText, Speech>();

function readAnew(article: ArticleText): Speech {
  const { text, sentences, quotations } = article;
  const lines = readLines(article);
  const places = placesOf(lines, quotations.length);
  const previous: Found[] = [];
  const context: Context = {
    register: registerNames(text, lines),
    prominent: prominence(text, lines),
    mentionsText: (s) =>
      (lines[s] ?? []).some(
        (p) => p.kind === 'word' && /^(?:statement|letter|e-?mail|message|note|memo)$/.test(p.norm),
      ),
    paragraphOf: (s) => sentences[s]?.paragraph ?? -1,
    author: article.article.byline,
    pronouns: new Map(),
    previous,
  };
  let answering: Found | null = null;
  let scareBefore = false;
  const utterances: Utterance[] = [];
  const headlines: number[] = [];
  let last: Place | undefined;

  for (const [q, quotation] of quotations.entries()) {
    const place = places[q];
    const sentence = place === undefined ? undefined : sentences[place.from];
    if (place === undefined || sentence === undefined) continue;
    const head = lines[place.from] ?? [];
    const tail = lines[place.to] ?? [];
    const words = text.slice(quotation.start, quotation.end);
    const closing = words.replace(/['’"”»]+$/, '').at(-1) ?? '';
    const endsSentence =
      place.toPiece === tail.length - 1 &&
      /[?!…]/.test(closing) &&
      sentences[place.to + 1]?.paragraph === sentences[place.to]?.paragraph;
    const cue =
      findCue(text, head, place.fromPiece, place.from, tail, place.toPiece, place.to, closing) ??
      (endsSentence ? cueInNextSentence(text, lines[place.to + 1] ?? [], place.to + 1) : null);
    const base = { at: sentence.id, sentence: sentence.index, start: quotation.start, end: quotation.end, text: words };
    scareBefore = isScare(words, head, place.fromPiece, cue !== null, scareBefore);
    if (scareBefore) {
      utterances.push({ ...base, kind: 'scare', speaker: null, cue: null });
      continue;
    }
    const isHeadline = sentence.kind === 'headline';
    const answers = cue?.kind === 'label' && cue.mention?.words === 'A';
    const who: Found | null =
      answers && answering !== null
        ? answering
        : speakerOf(text, lines, sentences, place, last, cue, context, isHeadline);
    if (answers) answering = who;
    if (isHeadline && (who === null || cue === null) && headlines.length < mostHeadlineQuotations)
      headlines.push(utterances.length);
    if (who !== null) previous.push(who);
    last = place;
    const shownCue = cue === null ? null : { start: cue.start, end: cue.end, text: text.slice(cue.start, cue.end) };
    utterances.push({
      ...base,
      kind: 'speech',
      speaker: who === null ? null : shown(who.speaker, sentences),
      cue: shownCue,
    });
  }
  return { lines, context, utterances: fromBody(utterances, headlines) };
}

const shown = (speaker: Speaker, sentences: readonly Sentence[]): Speaker => ({
  ...speaker,
  sentence: sentences[speaker.sentence]?.index ?? 0,
});

function readLines(article: ArticleText): Piece[][] {
  let from = 0;
  return article.sentences.map((sentence) => {
    while (from < article.quotations.length && (article.quotations[from]?.outerEnd ?? 0) <= sentence.start) from++;
    return piecesOf(article, sentence, from);
  });
}

function placesOf(lines: readonly (readonly Piece[])[], count: number): (Place | undefined)[] {
  const places: (Place | undefined)[] = Array.from({ length: count });
  for (const [s, line] of lines.entries()) {
    for (const [k, piece] of line.entries()) {
      if (piece.kind !== 'quote') continue;
      const place = places[piece.quotation];
      places[piece.quotation] =
        place === undefined ? { from: s, fromPiece: k, to: s, toPiece: k } : { ...place, to: s, toPiece: k };
    }
  }
  return places;
}

/** Who speaks or acts in a sentence, the most prominent first; read once for each sentence that is asked for. */
function prominence(text: string, lines: readonly (readonly Piece[])[]): (sentence: number) => readonly Mention[] {
  const read = new Map<number, readonly Mention[]>();
  return (s) => {
    const known = read.get(s);
    if (known !== undefined) return known;
    const pieces = lines[s] ?? [];
    const subject = sentenceSubject(text, pieces, -1, s);
    const speaking = reportingSubjects(text, pieces, s).filter((m) => m.head !== 'other' || m.kind === 'pronoun');
    const mentions =
      subject === null || (subject.kind === 'role' && subject.head === 'other') ? speaking : [...speaking, subject];
    read.set(s, mentions);
    return mentions;
  };
}

function hasWordOutside(pieces: readonly Piece[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (pieces[k]?.kind === 'word') return true;
  return false;
}

/** The speaker of one quotation: from its cue, else from what stands around it. */
function speakerOf(
  text: string,
  lines: readonly (readonly Piece[])[],
  sentences: readonly Sentence[],
  place: Place,
  last: Place | undefined,
  cue: Cue | null,
  context: Context,
  isHeadline: boolean,
): Found | null {
  if (cue?.mention) {
    if (/^[AQ]$/.test(cue.mention.words) && cue.kind === 'label') return interviewee(context, cue.mention, last);
    const who = resolve(context, cue.mention);
    if (who !== null) return who;
  }
  if (isHeadline && cue === null) return null;
  if (cue !== null && cue.mention === null) {
    const other = otherParty(context, place.from, cue.start);
    if (other !== null) return other;
  }
  return inherited(text, lines, sentences, place, last, cue !== null, context);
}

/** How many sentences before an interview's first answer the one who answers may have been named. */
const farthestName = 60;

/** "A:" is whoever answered before, else the person named last; "Q:" is nobody that the article names. */
function interviewee(context: Context, label: Mention, last: Place | undefined): Found | null {
  if (label.words === 'Q') return null;
  const before = context.previous.at(-1);
  if (before !== undefined && last !== undefined && label.sentence - last.to <= 3) return before;
  for (let s = label.sentence - 1; s >= Math.max(0, label.sentence - farthestName); s--) {
    for (const mention of [...context.prominent(s), ...(context.register.bySentence[s] ?? [])]) {
      const who = resolve(context, mention);
      if (who !== null && !who.body && who.known !== null && !who.known.place) return who;
    }
  }
  return before ?? null;
}

/** Who spoke last, by the first words that name them in that sentence: "Ruiz said of what she calls 'the circus'" is Ruiz. */
function lastSpeaker(previous: readonly Found[]): Found | undefined {
  let found = previous.at(-1);
  for (let k = previous.length - 2; k >= 0; k--) {
    const before = previous[k];
    if (before?.speaker.sentence !== found?.speaker.sentence || before?.speaker.name !== found?.speaker.name) break;
    if (before !== undefined && before.speaker.start < (found?.speaker.start ?? 0)) found = before;
  }
  return found;
}

/** The speaker of a quotation whose sentence does not say. */
function inherited(
  text: string,
  lines: readonly (readonly Piece[])[],
  sentences: readonly Sentence[],
  place: Place,
  lastPlace: Place | undefined,
  cued: boolean,
  context: Context,
): Found | null {
  const head = lines[place.from] ?? [];
  const tail = lines[place.to] ?? [];
  const whole = !hasWordOutside(head, 0, place.fromPiece) && !hasWordOutside(tail, place.toPiece + 1, tail.length);
  const last = lastSpeaker(context.previous);
  // At most a question or a gesture lies between two quotations of one speaker.
  const near = lastPlace !== undefined && place.from - lastPlace.to <= 2;
  if (whole) {
    const before = lines[place.from - 1] ?? [];
    const colon = before.at(-1);
    if (colon?.kind === 'mark' && colon.text === ':') {
      const cue = findCue(text, before, before.length, place.from - 1, before, before.length, place.from - 1, '');
      const who = cue?.mention ? resolve(context, cue.mention) : null;
      if (who !== null) return who;
    }
    const signed = signature(text, lines[place.to + 1] ?? [], place.to + 1);
    if (signed !== null) return resolve(context, signed);
    if (last !== undefined && lastPlace !== undefined && place.from - lastPlace.to === 1) return last;
    for (let s = place.from - 1; s >= Math.max(0, place.from - 3); s--) {
      if (lastPlace !== undefined && s <= lastPlace.to) break;
      if (isQuestion(text, sentences[s])) continue;
      for (const mention of context.prominent(s)) {
        const who = resolve(context, mention);
        if (who !== null && !who.body && !who.speaker.anonymous && who.known?.place !== true) return who;
      }
    }
    if (last !== undefined && near) return last;
  } else if (!cued) {
    const subject = sentenceSubject(text, head, place.fromPiece, place.from);
    const speaks =
      subject !== null && (subject.kind === 'pronoun' || subject.head === 'person' || subject.head === 'body');
    const who = speaks ? resolve(context, subject) : null;
    if (who !== null && !(who.speaker.anonymous && near) && who.known?.place !== true) return who;
  }
  return last ?? null;
}

const isQuestion = (text: string, sentence: Sentence | undefined): boolean =>
  sentence !== undefined && text.slice(sentence.start, sentence.end).endsWith('?');
