/**
 * An edge of the lineage in, the reasons for it in words out, each with the passages that it rests on.
 */
import type { AlignedSource } from '../passages/index.js';
import type { Reason, Span } from '../report/schema.js';
import { commentaryWords } from '../text/commentary.js';
import { commonWords } from '../text/function-words.js';
import type { ArticleText, Sentence } from '../text/index.js';
import { commonnessOf } from '../text/lexicon/common-words.js';
import { sentenceSpan, spanOf } from '../text/span.js';
import { stemOf } from '../text/tokens.js';
import type { Credits } from './credits.js';
import { type FigureContext, figureReason } from './figure-reason.js';
import type { PairEvidence } from './pair-evidence.js';

/** What the reasons for an edge are drawn from. */
export interface EdgeContext {
  readonly parent: ArticleText;
  readonly article: ArticleText;
  readonly evidence: PairEvidence;
  /** Share of the article's narration that the parent explains. */
  readonly share: number;
  readonly credits: ReadonlyMap<string, Credits>;
  /** The parent's details that no other article of the story has, as terms. */
  readonly exclusive: ReadonlySet<string>;
  /** What else may be true where the edge is in doubt: another parent, or none (null). */
  readonly otherwise: ArticleText | null | undefined;
  /** Other articles with what they hold of the article, nearest first. */
  readonly rivals: FigureContext['rivals'];
}

/** So many passages show a reason; more would hide it. */
const mostShown = 3;
/** A passage as close as this shows where the words come from. */
const closePassage = 0.6;
/** A tenth of its wording is far more than chance: independent reports share next to none. */
const muchCopied = 0.1;

/** The reasons for "the article derives from the parent", weightiest first. */
export function reasonsFor(context: EdgeContext): Reason[] {
  return [
    creditReason(context),
    narrationReason(context),
    figureReason({ ...context, nameOf }),
    exclusiveReason(context),
    copiedReason(context),
    timeReason(context),
    doubt(context),
  ].filter((reason) => reason !== null);
}

/** How a person calls an article: its outlet, else the file it was read from. */
export function nameOf(article: ArticleText): string {
  return article.article.outlet ?? article.article.source.split(/[\\/]/).at(-1) ?? article.id;
}

function creditReason({ parent, article, credits }: EdgeContext): Reason | null {
  const own = credits.get(article.id);
  const linked = own?.links.get(parent.id);
  const named = own?.others.get(parent.id);
  if (linked === undefined && named === undefined) return null;
  const ways = [
    ...(named === undefined
      ? []
      : [`names ${nameOf(parent)} ${named.length === 0 ? 'in its by-line' : 'as a source'}`]),
    ...(linked === undefined
      ? []
      : [named === undefined ? `links to the article of ${nameOf(parent)}` : 'links to its article']),
  ];
  const spans = [...(named ?? []), ...(linked ?? [])].slice(0, mostShown);
  return { kind: 'credit', words: ways.join(' and '), evidence: spans.map((here) => ({ here, there: null })) };
}

function narrationReason(context: EdgeContext): Reason {
  const { share } = context;
  const passages = closest(context, () => true);
  return {
    kind: 'shared narration',
    words: `${Math.round(share * 100)} % of its narration is in ${nameOf(context.parent)}`,
    evidence: passages.slice(0, mostShown),
  };
}

function exclusiveReason(context: EdgeContext): Reason | null {
  const details: { here: Span; there: Span }[] = [];
  for (const { sentence, sources, matched } of context.evidence.alignments) {
    const source = sources[0];
    if (!source) continue;
    const term = [...matched.keys()]
      .filter(
        (candidate) => context.exclusive.has(candidate) && source.sentence.terms.has(candidate) && isDetail(candidate),
      )
      .toSorted((a, b) => (sentence.terms.get(b) ?? 0) - (sentence.terms.get(a) ?? 0) || (a < b ? -1 : 1))[0];
    if (term === undefined) continue;
    const here = detailSpan(context.article, sentence.sentence, term);
    const there = detailSpan(context.parent, source.sentence.sentence, term);
    if (here && there) details.push({ here, there });
  }
  if (details.length === 0) return null;
  const shown = details.slice(0, mostShown);
  const words = shown.map(({ here }) => `“${here.text}”`).join(', ');
  return {
    kind: 'details of one parent',
    words: `has ${words}, which besides it only ${nameOf(context.parent)} has`,
    evidence: shown,
  };
}

/** Figures, and words that are rare in English: anybody may write the others. */
function isDetail(term: string): boolean {
  if (term.startsWith('@')) return false;
  return term.startsWith('#') || (commonnessOf(term) === 'rare' && !everydayStems.has(term));
}

/** The stems of words that reports and comments are full of. */
const everydayStems: ReadonlySet<string> = new Set([...commonWords, ...commentaryWords].map((word) => stemOf(word)));

function copiedReason(context: EdgeContext): Reason | null {
  const { copied } = context.evidence;
  if (copied < muchCopied) return null;
  return {
    kind: 'copied words',
    words: `repeats ${nameOf(context.parent)} word for word in ${inWords(copied)} of its text`,
    evidence: closest(context, ({ use, containment }) => use > closePassage && containment > closePassage).slice(0, 1),
  };
}

function timeReason({ parent, article, evidence }: EdgeContext): Reason | null {
  if (evidence.time === 0) return null;
  const hours =
    Math.abs(Date.parse(article.article.published ?? '') - Date.parse(parent.article.published ?? '')) / 3_600_000;
  const words =
    evidence.time > 0
      ? `appeared ${duration(hours)} after ${nameOf(parent)}`
      : `bears a time ${duration(hours)} before ${nameOf(parent)}, against what the texts show`;
  return { kind: 'time', words, evidence: [] };
}

function doubt({ otherwise }: EdgeContext): Reason | null {
  if (otherwise === undefined) return null;
  const words =
    otherwise === null ? 'may as well be a report of its own' : `may as well derive from ${nameOf(otherwise)}`;
  return { kind: 'doubt', words: `unsure: ${words}`, evidence: [] };
}

/** A share as people say it. */
function inWords(share: number): string {
  if (share >= 0.9) return 'nearly all';
  if (share >= 0.7) return 'three quarters';
  if (share >= 0.6) return 'two thirds';
  if (share >= 0.45) return 'half';
  if (share >= 0.29) return 'a third';
  return share >= 0.18 ? 'a fifth' : 'a tenth';
}

function duration(hours: number): string {
  if (hours < 2) return `${Math.max(1, Math.round(hours * 60))} minutes`;
  return hours < 48 ? `${Math.round(hours)} hours` : `${Math.round(hours / 24)} days`;
}

/** The pairs of sentences that are most alike, most alike first. */
function closest(
  { parent, article, evidence }: EdgeContext,
  counts: (source: AlignedSource) => boolean,
): { here: Span; there: Span }[] {
  return evidence.alignments
    .flatMap(({ sentence, sources }) => {
      const source = sources[0];
      return source && counts(source)
        ? [{ sentence, source, closeness: source.containment * source.use * sentence.total }]
        : [];
    })
    .toSorted((a, b) => b.closeness - a.closeness || a.sentence.sentence.index - b.sentence.sentence.index)
    .map(({ sentence, source }) => ({
      here: sentenceSpan(article, sentence.sentence),
      there: sentenceSpan(parent, source.sentence.sentence),
    }));
}

/** The words that stand for a term in a sentence, or null where they are of no interest on their own. */
function detailSpan(article: ArticleText, sentence: Sentence, term: string): Span | null {
  const mention = sentence.numbers.find((number) => term.startsWith('#') && term.startsWith(`#${number.baseValue}`));
  if (mention) return spanOf(article, sentence, mention.phraseStart, mention.phraseEnd);
  const token = sentence.tokens.find((candidate) => candidate.stem === term && candidate.kind === 'word');
  return token ? spanOf(article, sentence, token.start, token.end) : null;
}
