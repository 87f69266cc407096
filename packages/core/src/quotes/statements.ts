/**
 * An article in, its statements out: what is attributed to somebody, in quotation marks or not, with source, cue and content.
 * The idea: a reporting verb governs the clause behind it ("said that ...") or, at the end of a sentence, the clause before it ("..., she said");
 * quotations bring their own speaker, and those that go on without a cue go on with the statement before them.
 */
import type { SpeechForm } from '../report/schema.js';
import type { ArticleText } from '../text/index.js';
import { attributedIn, type Stretch } from './indirect-speech.js';
import type { Naming } from './names-of-story.js';
import type { Piece } from './pieces.js';
import { resolve, type Speaker } from './speaker.js';
import { speechForm } from './speech-form.js';
import { readSpeech, type Speech, type Utterance } from './utterances.js';

export interface Statement {
  /** Id of the sentence that holds its cue, or its first quotation. */
  readonly at: string;
  readonly sentence: number;
  readonly source: Speaker | null;
  readonly cue: { readonly start: number; readonly end: number; readonly text: string } | null;
  /** What is said: one stretch or several, in order; offsets into the article's text. */
  readonly content: readonly { readonly start: number; readonly end: number }[];
  /** How much of it stands in quotation marks: all, part or none. */
  readonly form: SpeechForm;
}

interface Draft {
  sentence: number;
  /** The last sentence of its content. */
  last: number;
  source: Speaker | null;
  cue: Statement['cue'];
  content: { start: number; end: number }[];
}

/** What an article attributes to somebody, in the order of the text; `named` knows what the rest of the story calls a speaker. */
export function findStatements(article: ArticleText, named: Naming = (speaker) => speaker): Statement[] {
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
  const spoken = speech.utterances.filter(({ kind }) => kind === 'speech').map((each) => outerSpan(article, each));
  return drafts
    .filter((draft) => draft.content.length > 0)
    .map((draft) => finished(article, { ...draft, source: named(draft.source, '') }, spoken))
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
  if (holding !== undefined) return holding;
  const hasItsCue = (d: Draft | undefined) => utterance.cue !== null && d?.cue?.start === utterance.cue.start;
  const sameCue = here.find(hasItsCue) ?? (hasItsCue(last) ? last : undefined);
  const goesOn =
    utterance.cue === null && last !== undefined && last.source?.name === utterance.speaker?.name && s - last.last <= 1;
  const target = sameCue ?? (goesOn ? last : undefined);
  if (target !== undefined) {
    target.last = Math.max(target.last, s);
    if (isOnlyCircumstance(target, span)) target.content = [];
    target.content.push(span);
    return target;
  }
  const draft: Draft = {
    sentence: s,
    last: s,
    source: utterance.speaker,
    cue: utterance.cue,
    content: [span],
  };
  if (utterance.cue !== null || isMoreThanAName(utterance) || isWhole(article, span)) drafts.push(draft);
  return draft;
}

/** `"It is shut," Ruiz told reporters in Ostrey`: what stands behind the cue of words that stand before it was not said. */
function isOnlyCircumstance({ cue, content }: Draft, quotation: { readonly end: number }): boolean {
  return cue !== null && quotation.end <= cue.start && content.every(({ start }) => start >= cue.end);
}

/** So few words in the reporter's sentence, without a cue, are a name for something as often as speech. */
const longestName = 3;

const isMoreThanAName = ({ text }: Utterance): boolean => (text.match(/\S+/g)?.length ?? 0) > longestName;

/** A quotation that makes up its sentences. */
function isWhole({ text }: ArticleText, { start, end }: { start: number; end: number }): boolean {
  return (
    /(?:^|[\n.?!:])["”’\s]*$/.test(text.slice(Math.max(0, start - 4), start)) &&
    /^\s*(?:$|[\n\p{Lu}"“‘'])/u.test(text.slice(end, end + 4))
  );
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

/** The statements that the cues of one sentence make. */
function indirect(article: ArticleText, speech: Speech, pieces: readonly Piece[], s: number): Draft[] {
  const { text, sentences } = article;
  const spanOf = ({ from, to }: Stretch) => ({ start: pieces[from]?.start ?? 0, end: pieces[to - 1]?.end ?? 0 });
  return attributedIn(text, pieces, s).map(({ mention, cue, content }): Draft => {
    const source = mention === null ? null : (resolve(speech.context, mention)?.speaker ?? null);
    const shown = spanOf(cue);
    return {
      sentence: s,
      last: s,
      source: source === null ? null : { ...source, sentence: sentences[source.sentence]?.index ?? 0 },
      cue: { ...shown, text: text.slice(shown.start, shown.end) },
      content: content.map(spanOf),
    };
  });
}

function finished(article: ArticleText, draft: Draft, spoken: Draft['content']): Statement {
  const sentence = article.sentences[draft.sentence];
  return {
    at: sentence?.id ?? '',
    sentence: sentence?.index ?? 0,
    source: draft.source,
    cue: draft.cue,
    content: draft.content.toSorted((a, b) => a.start - b.start),
    form: speechForm(article.text, draft.content, spoken),
  };
}
