/**
 * An article in, its statements out: what is attributed to somebody, in quotation marks or not, with source, cue and content.
 * The idea: a reporting verb governs the clause behind it ("said that ...") or, at the end of a sentence, the clause before it ("..., she said");
 * quotations bring their own speaker, and those that go on without a cue go on with the statement before them.
 */
import type { ArticleText } from '../text/index.js';
import { eitherSubject, phraseAt } from './cue.js';
import type { Piece } from './pieces.js';
import { resolve, type Speaker } from './speaker.js';
import { clauseFloor, holdsVerb, isAdverb, isPassive, isReportingVerb, lineStart } from './subject.js';
import { readSpeech, type Speech, type Utterance } from './utterances.js';
import { reportingForms } from './verb-forms.js';
import { prepositions, weekdays } from './words.js';

export interface Statement {
  /** Id of the sentence that holds its cue, or its first quotation. */
  readonly at: string;
  readonly sentence: number;
  readonly source: Speaker | null;
  readonly cue: { readonly start: number; readonly end: number; readonly text: string } | null;
  /** What is said: one stretch or several, in order; offsets into the article's text. */
  readonly content: readonly { readonly start: number; readonly end: number }[];
  /** Some of it stands in quotation marks. */
  readonly quoted: boolean;
}

interface Draft {
  sentence: number;
  source: Speaker | null;
  cue: Statement['cue'];
  content: { start: number; end: number }[];
  quoted: boolean;
}

/** What an article attributes to somebody, in the order of the text. */
export function findStatements(article: ArticleText): Statement[] {
  const speech = readSpeech(article);
  const drafts: Draft[] = [];
  const indexOf = new Map(article.sentences.map((s, position) => [s.index, position]));
  const bySentence = speech.lines.map((pieces, s) => indirect(article, speech, pieces, s));
  drafts.push(...bySentence.flat());
  let last: Draft | undefined;
  for (const utterance of speech.utterances) {
    if (utterance.kind === 'scare') continue;
    const s = indexOf.get(utterance.sentence) ?? 0;
    last = joinQuotation(article, drafts, bySentence[s] ?? [], utterance, s, last);
  }
  return drafts
    .filter((draft) => draft.content.length > 0)
    .map((draft) => finished(article, draft))
    .toSorted((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

/** Adds a quotation to the statement that holds it, to the one that it goes on with, or as a statement of its own. */
function joinQuotation(
  article: ArticleText,
  drafts: Draft[],
  here: readonly Draft[],
  utterance: Utterance,
  s: number,
  last: Draft | undefined,
): Draft {
  const span = outerSpan(article, utterance);
  const holding = here.find((d) => d.content.some((c) => c.start <= span.start && c.end >= span.end));
  if (holding !== undefined) {
    holding.quoted = true;
    return holding;
  }
  const sameCue = here.find((d) => utterance.cue !== null && d.cue?.start === utterance.cue.start);
  const goesOn =
    utterance.cue === null &&
    last !== undefined &&
    last.source?.name === utterance.speaker?.name &&
    s - last.sentence <= 1 &&
    article.sentences[s]?.paragraph === article.sentences[last.sentence]?.paragraph;
  const target = sameCue ?? (goesOn ? last : undefined);
  if (target !== undefined) {
    target.quoted = true;
    target.content.push(span);
    return target;
  }
  const draft: Draft = { sentence: s, source: utterance.speaker, cue: utterance.cue, content: [span], quoted: true };
  drafts.push(draft);
  return draft;
}

function outerSpan(article: ArticleText, utterance: Utterance): { start: number; end: number } {
  const { quotations } = article;
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.start ?? 0) < utterance.start) low = middle + 1;
    else high = middle;
  }
  return { start: quotations[low]?.outerStart ?? utterance.start, end: quotations[low]?.outerEnd ?? utterance.end };
}

const isMark = (piece: Piece | undefined, marks: string): boolean =>
  piece?.kind === 'mark' && marks.includes(piece.text);

/** The statements that the reporting verbs of one sentence make. */
function indirect(article: ArticleText, speech: Speech, pieces: readonly Piece[], s: number): Draft[] {
  const { text } = article;
  const drafts: Draft[] = [];
  const cut = (from: number, to: number): { start: number; end: number }[] => {
    let a = from;
    let b = to;
    while (a < b && isMark(pieces[a], ',:;—–-')) a++;
    while (b > a && isMark(pieces[b - 1], ',:;—–-.')) b--;
    const first = pieces[a];
    const end = pieces[b - 1];
    return first === undefined || end === undefined || b - a < 2 ? [] : [{ start: first.start, end: end.end }];
  };
  const add = (
    mention: ReturnType<typeof eitherSubject>,
    from: number,
    to: number,
    content: { start: number; end: number }[],
  ): void => {
    const source = mention === null ? null : (resolve(speech.context, mention)?.speaker ?? null);
    const start = pieces[from]?.start ?? 0;
    const end = pieces[to]?.end ?? 0;
    drafts.push({
      sentence: s,
      source: source === null ? null : { ...source, sentence: article.sentences[source.sentence]?.index ?? 0 },
      cue: { start, end, text: text.slice(start, end) },
      content,
      quoted: false,
    });
  };
  let covered = -1;
  for (let v = 0; v < pieces.length; v++) {
    if (v < covered) continue;
    const phrase = phraseAt(text, pieces, v, s);
    if (phrase?.mention) {
      const end = pieces.findIndex((p) => p.start >= (phrase.mention?.end ?? 0));
      const before = cut(lineStart(pieces, clauseFloor(pieces, v, 0)), v);
      const after = end < 0 ? [] : cut(end, pieces.length);
      add(phrase.mention, v, v + 1, before.length > 0 && v > 2 ? before : after);
      continue;
    }
    if (!isReportingVerb(pieces, v) || isPassive(pieces, v)) continue;
    const mention = eitherSubject(text, pieces, v, s);
    if (mention === null || (mention.kind === 'role' && mention.head === 'other')) continue;
    const from = contentStart(pieces, v);
    const stop = contentEnd(pieces, from, v);
    const behind = mention.start < (pieces[v]?.start ?? 0) ? cut(from, stop) : [];
    if (behind.length > 0 && from < stop) {
      add(mention, v, v, behind);
      // What a that-clause says inside belongs to its speaker.
      if (pieces[from - 1]?.norm === 'that' || reportingForms.get(pieces[v]?.norm ?? '')?.verb === 'say')
        covered = stop;
      continue;
    }
    const subjectAt = pieces.findIndex((p) => p.start >= mention.start);
    const clauseEnd = beforeApposition(pieces, Math.min(v, subjectAt < 0 ? v : subjectAt));
    if (isMark(pieces[clauseEnd - 1], ',')) {
      const before = cut(lineStart(pieces, clauseFloor(pieces, clauseEnd, 0)), clauseEnd);
      if (before.length > 0) add(mention, v, v, before);
    }
  }
  return drafts;
}

/** Back over "the harbour master, " before a name, as long as a clause with a verb is left before it. */
function beforeApposition(pieces: readonly Piece[], subject: number): number {
  if (!isMark(pieces[subject - 1], ',')) return subject;
  let comma = subject - 2;
  while (comma >= 0 && !isMark(pieces[comma], ',')) comma--;
  if (comma < 0 || holdsVerb(pieces, comma + 1, subject - 1)) return subject;
  return holdsVerb(pieces, clauseFloor(pieces, comma, 0), comma) ? comma + 1 : subject;
}

/** Behind the verb, the one addressed, the day and "that". */
function contentStart(pieces: readonly Piece[], v: number): number {
  const farthest = 14;
  for (let k = v + 1; k < Math.min(pieces.length, v + farthest); k++) {
    const piece = pieces[k];
    if (piece?.kind === 'quote' || isMark(piece, ',;:')) break;
    if (piece?.norm === 'that') return holdsVerb(pieces, v, k) ? contentWithout(pieces, v) : k + 1;
    if (isReportingVerb(pieces, k)) break;
  }
  return contentWithout(pieces, v);
}

/** Where the content begins that no "that" opens. */
function contentWithout(pieces: readonly Piece[], v: number): number {
  let k = v + 1;
  while (k < pieces.length && (isAdverb(pieces[k] as Piece) || weekdays.has(pieces[k]?.norm ?? ''))) k++;
  if (prepositions.has(pieces[k]?.norm ?? '') && weekdays.has(pieces[k + 1]?.norm ?? '')) k += 2;
  return k;
}

/** The end of the sentence, or where a second reporting verb of the same subject begins. */
function contentEnd(pieces: readonly Piece[], from: number, v: number): number {
  const form = reportingForms.get(pieces[v]?.norm ?? '')?.form;
  for (let k = from; k < pieces.length; k++) {
    if (isMark(pieces[k], ';')) return k;
    const participle =
      isMark(pieces[k], ',') &&
      reportingForms.get(pieces[k + 1]?.norm ?? '')?.form === 'ing' &&
      isReportingVerb(pieces, k + 1);
    if (participle) return k;
    const n = pieces[k]?.norm ?? '';
    if (
      (n === 'and' || n === 'but') &&
      reportingForms.get(pieces[k + 1]?.norm ?? '')?.form === form &&
      isReportingVerb(pieces, k + 1)
    )
      return k;
  }
  return pieces.length;
}

function finished(article: ArticleText, draft: Draft): Statement {
  const sentence = article.sentences[draft.sentence];
  return {
    at: sentence?.id ?? '',
    sentence: sentence?.index ?? 0,
    source: draft.source,
    cue: draft.cue,
    content: draft.content.toSorted((a, b) => a.start - b.start),
    quoted: draft.quoted,
  };
}
