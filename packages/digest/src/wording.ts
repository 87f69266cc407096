/**
 * In: kinds, shares, counts and times as the report holds them. Out: the words that a reader sees for them.
 * Every phrase that both the terminal and the brief use has its one home here.
 */
import type { AdditionKind, ChangeKind, QuoteStatus } from '@firsthand/core';
import { publishedTime } from './published-time.js';

export const changeKindWords: Readonly<Record<ChangeKind, string>> = {
  number: 'Number',
  date: 'Date',
  place: 'Place',
  actor: 'Who did it',
  target: 'To whom',
  role: 'Role',
  negation: 'Negation',
  modality: 'Certainty',
  attribution: 'Who said it',
  exaggeration: 'Exaggeration',
  cause: 'Cause',
  scope: 'Extent',
  quote: 'Quotation',
};

/** The statuses that a desk wants to see, worst first. A trimmed quotation is counted, not shown. */
export const troubledStatuses = ['unsupported', 'misattributed', 'altered', 'extended', 'from-paraphrase'] as const;
export type TroubledStatus = (typeof troubledStatuses)[number];

/** All statuses as a reader goes through them: what needs a look first, words that quote nobody last. */
export const quoteStatusOrder: readonly QuoteStatus[] = [...troubledStatuses, 'trimmed', 'verbatim', 'source', 'scare'];

export const quoteStatusWords: Readonly<Record<QuoteStatus, string>> = {
  // Never "fabricated": the reader of ten articles cannot know what an eleventh holds.
  unsupported: 'Unsupported by these articles',
  misattributed: 'Put in another mouth',
  altered: 'Altered',
  extended: 'Extended',
  'from-paraphrase': 'Made from a paraphrase',
  trimmed: 'Trimmed',
  verbatim: 'Verbatim',
  source: 'Reported first-hand',
  scare: 'Quotes nobody',
};

export function isTroubled(status: QuoteStatus): status is TroubledStatus {
  return (troubledStatuses as readonly QuoteStatus[]).includes(status);
}

const additionNouns: Readonly<Record<AdditionKind, readonly [one: string, many: string]>> = {
  'anonymous-quote': ['anonymous quotation', 'anonymous quotations'],
  'named-quote': ['quotation with a name', 'quotations with a name'],
  detail: ['detail', 'details'],
  background: ['piece of background', 'pieces of background'],
  opinion: ['opinion', 'opinions'],
  boilerplate: ['stock phrase', 'stock phrases'],
};

/** The order in which a reader is told of additions: what may be invented first, padding last. */
export const additionOrder: readonly AdditionKind[] = [
  'anonymous-quote',
  'named-quote',
  'detail',
  'background',
  'opinion',
  'boilerplate',
];

/** `2 anonymous quotations`, `1 opinion`. */
export function additionWords(kind: AdditionKind, count: number): string {
  return counted(count, ...additionNouns[kind]);
}

/** `anonymous quotation`, `opinion`. */
export function additionNoun(kind: AdditionKind): string {
  return additionNouns[kind][0];
}

export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** A share between 0 and 1: `93 %`; never 0 % of something, nor 100 % of what is not whole. */
export function percent(share: number): string {
  if (share >= 1) return '100 %';
  if (share > 0 && share < 0.01) return 'less than 1 %';
  return `${Math.min(99, Math.round(share * 100))} %`;
}

export type Confidence = 'sure' | 'likely' | 'unsure';

/** The probability of an edge in a word: wrong once in ten or less is `sure`, once in three or less is `likely`. */
export function confidenceWord(probability: number): Confidence {
  if (probability >= 0.9) return 'sure';
  return probability >= 0.65 ? 'likely' : 'unsure';
}

/** The months as a date names them. */
export const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `14 Apr 2026, 10:40 UTC`; a date without a time stays a date; null where there is none or none that can be read. */
export function publishedWords(published: string | null): string | null {
  const at = publishedTime(published);
  if (at === null) return null;
  const time = new Date(at.time);
  const day = dayWords(time.getUTCFullYear(), time.getUTCMonth() + 1, time.getUTCDate());
  return at.precision === 'day' ? day : `${day}, ${time.toISOString().slice(11, 16)}${at.zoned ? ' UTC' : ''}`;
}

function dayWords(year: number, month: number, day: number): string {
  return `${day} ${months[month - 1]} ${year}`;
}

/** What stands under a list that was cut. */
export function moreWords(hidden: number, one: string, many: string): string {
  return `and ${hidden} more ${hidden === 1 ? one : many} (all in --format json)`;
}

/** What an article is in the lineage, before anything is said of its parent. */
export function kindWords(kind: 'firsthand' | 'rewrite' | 'missing' | 'unexplained'): string {
  switch (kind) {
    case 'firsthand':
      return 'reported first-hand';
    case 'missing':
      return 'not among these articles; what stands below comes from it';
    case 'unexplained':
      return 'derived, but from what cannot be told';
    case 'rewrite':
      return '';
    default:
      return kind satisfies never;
  }
}

/** Less than this of an article's own is no reporting, only what the comparison left unexplained. */
const OWN_WORTH_TELLING = 0.1;

/** `takes 73 % of its narration from it, 27 % is its own`. */
export function edgeWords({ share, ownShare }: { readonly share: number; readonly ownShare: number }): string {
  // Of a missing source nothing can be measured.
  if (share === 0) return 'derives from it';
  const own = ownShare >= OWN_WORTH_TELLING ? `, ${percent(ownShare)} is its own` : '';
  return `takes ${percent(share)} of its narration from it${own}`;
}

/** `also takes 20 % from X`; empty where there is no other parent. */
export function alsoFromWords(others: readonly { readonly name: string; readonly share: number }[]): string {
  if (others.length === 0) return '';
  return `also takes ${listed(others.map(({ name, share }) => `${percent(share)} from ${name}`))}`;
}

/** `2 sentences kept, 7 changed, 9 added; 11 of the source left out`. */
export function balanceWords(balance: {
  readonly kept: number;
  readonly changed: number;
  readonly added: number;
  readonly dropped: number;
}): string {
  const { kept, changed, added, dropped } = balance;
  const left = dropped === 0 ? 'nothing of weight left out' : `${dropped} of the source left out`;
  return `${counted(kept, 'sentence', 'sentences')} kept, ${changed} changed, ${added} added; ${left}`;
}

/** What stands where there is nothing to list. */
export const nothingWords = {
  changed: 'No change found.',
  incomparable: 'Its source is not among these articles, so what it changed cannot be shown.',
  absent: 'nothing like it in the source',
  noAgreement: 'No statement was found in more than one of them.',
} as const;

/** `2 independent reports: X and Y; 1 voice: Ada Kohl`; null is the voice of a report that cites nobody, and nothing is said where all are. */
export function agreementWords(sources: number, names: readonly string[], voices: readonly (string | null)[]): string {
  const reports = `${counted(sources, 'independent report', 'independent reports')}: ${listed(names)}`;
  const cited = voices.filter((voice) => voice !== null);
  if (cited.length === 0) return reports;
  const own = voices.length === cited.length ? [] : ["the reporters' own"];
  return `${reports}; ${counted(voices.length, 'voice', 'voices')}: ${listed([...cited, ...own])}`;
}

export function restsOnOneWords(name: string): string {
  return `Everything here rests on one report: ${name}. No second first-hand report is among these articles.`;
}

/** A speaker as shown: `one dock worker (not named)`. */
export function speakerName(name: string, anonymous: boolean): string {
  return anonymous ? `${name} (not named)` : name;
}

/** `TrendWharf, a rewrite of The Ostrey Beacon`. */
export function rewriteTitle(name: string, parents: readonly string[]): string {
  return parents.length === 0 ? name : `${name}, a rewrite of ${listed(parents)}`;
}

/** What the marks mean, said once. */
export const legendWords = '‹ › marks the words that differ';
