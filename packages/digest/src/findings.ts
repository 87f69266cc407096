/**
 * In: a story report. Out: its findings, each a change, an addition or a quotation of one sentence, or a conflict of two reports, gravest first.
 * What a desk looks at first is the head of this list: words that no article supports or that another is said to have spoken, then what a
 * correction would name, then conflicts between independent reports; shades and ornaments come last.
 */
import type { AdditionKind, Change, Conflict, ReportedQuote, SentenceVerdict, StoryReport } from '@firsthand/core';
import { changeRank } from './change-rank.js';
import { articleOf } from './report-index.js';
import { isTroubled, type TroubledStatus, troubledStatuses } from './wording.js';

export type Finding =
  | { readonly kind: 'change'; readonly at: string; readonly verdict: SentenceVerdict; readonly change: Change }
  | {
      readonly kind: 'quotation';
      readonly at: string;
      readonly quote: ReportedQuote & { readonly status: TroubledStatus };
    }
  | { readonly kind: 'addition'; readonly at: string; readonly addition: AdditionKind }
  | { readonly kind: 'conflict'; readonly at: string; readonly conflict: Conflict };

/** Changes of a quotation's words or speaker are told by the quotation itself, unless its status says nothing of them. */
export function storyFindings(report: StoryReport): readonly Finding[] {
  const quotations = report.quotes.flatMap(quotationFinding);
  const toldByQuotation = new Set(quotations.map(({ at }) => at));
  const inAnotherMouth = new Set(quotations.flatMap(({ at, quote }) => (quote.status === 'misattributed' ? [at] : [])));
  const changes = report.sentences.flatMap((verdict) =>
    verdict.changes
      .filter(({ kind }) => kind !== 'quote' || !toldByQuotation.has(verdict.at))
      .filter(({ kind }) => kind !== 'attribution' || !inAnotherMouth.has(verdict.at))
      .map((change): Finding => ({ kind: 'change', at: verdict.at, verdict, change })),
  );
  const additions = report.sentences.flatMap(({ at, verdict, addition }): readonly Finding[] =>
    verdict === 'added' && addition !== null && !(isQuotation(addition) && toldByQuotation.has(at))
      ? [{ kind: 'addition', at, addition }]
      : [],
  );
  const conflicts = report.conflicts.map((conflict): Finding => ({ kind: 'conflict', at: conflict.a.at, conflict }));
  return [...quotations, ...changes, ...additions, ...conflicts]
    .map((finding, order) => ({ finding, order, gravity: gravity(finding) }))
    .toSorted((a, b) => b.gravity - a.gravity || a.order - b.order)
    .map(({ finding }) => finding);
}

export interface HeadOfFindings {
  readonly most: number;
  /** No more of one article: ten findings about the worst rewrite would hide the second worst. */
  readonly perArticle: number;
  /** No more of one kind: six quotations without a source would hide the mediator who became a party. */
  readonly perKind: number;
}

/** The first findings to look at, gravest first. */
export function lookAtFirst(findings: readonly Finding[], limit: HeadOfFindings): readonly Finding[] {
  const taken = new Map<string, number>();
  const count = (key: string): number => taken.get(key) ?? 0;
  const shown: Finding[] = [];
  for (const finding of findings) {
    if (shown.length === limit.most || gravity(finding) < WORTH_A_LOOK) break;
    const [article, kind] = [`of ${articleOf(finding.at)}`, kindOf(finding)];
    if (count(article) >= limit.perArticle || count(kind) >= limit.perKind) continue;
    taken.set(article, count(article) + 1);
    taken.set(kind, count(kind) + 1);
    shown.push(finding);
  }
  return shown;
}

function kindOf(finding: Finding): string {
  switch (finding.kind) {
    case 'change':
      return finding.change.kind;
    case 'quotation':
      return finding.quote.status;
    case 'addition':
      return finding.addition;
    case 'conflict':
      return 'conflict';
    default:
      return finding satisfies never;
  }
}

function quotationFinding(quote: ReportedQuote): readonly Extract<Finding, { kind: 'quotation' }>[] {
  const { at, status } = quote;
  return isTroubled(status) ? [{ kind: 'quotation', at, quote: { ...quote, status } }] : [];
}

function isQuotation(addition: AdditionKind): boolean {
  return addition === 'anonymous-quote' || addition === 'named-quote';
}

/** Below this stand additions that are no claim: mood, background, padding. */
const WORTH_A_LOOK = 10;

/** Higher is graver; the steps leave room between classes, the numbers mean nothing else. */
function gravity(finding: Finding): number {
  switch (finding.kind) {
    case 'quotation':
      return quotationGravity(finding.quote);
    case 'conflict':
      return 60;
    case 'change':
      // The words of a change are shown beside those of the source; without a counterpart there is less to show.
      return 75 - 4 * changeRank(finding.change.kind) - (finding.change.there === null ? 6 : 0);
    case 'addition':
      return additionGravity[finding.addition];
    default:
      return finding satisfies never;
  }
}

const additionGravity: Readonly<Record<AdditionKind, number>> = {
  'anonymous-quote': 70,
  'named-quote': 70,
  detail: 20,
  opinion: 6,
  background: 4,
  boilerplate: 0,
};

/** A shorter quotation is a phrase: often a word that the writer sets apart, seldom a sentence put into a mouth. */
const SENTENCE_WORDS = 4;

/** From "nobody here has these words" to "made of the source's own words". */
function quotationGravity({ status, speaker, text }: ReportedQuote & { readonly status: TroubledStatus }): number {
  const order = troubledStatuses.indexOf(status);
  const phrase = text.trim().split(/\s+/u).length < SENTENCE_WORDS;
  // Words put into the mouth of somebody with a name can harm that person.
  return 80 - 6 * order + (speaker !== null && !speaker.anonymous ? 3 : 0) - (phrase ? 25 : 0);
}
