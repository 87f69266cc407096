/**
 * The stage of facts: the independent reports of a story with their passages in; what they agree on and where they conflict, out.
 * Only first-hand articles count: a copy is no second source.
 */
import type { StoryPassages } from '../passages/index.js';
import type { Conflict, Fact, Span } from '../report/schema.js';
import type { ArticleText } from '../text/index.js';
import { sentenceSpan, spanOf } from '../text/span.js';
import { findSharedSubjects, type SharedSubject, statedIn, type Statements } from './agreement.js';
import { type Dispute, type Figure, findDisputes, likelyDisputes } from './conflict.js';
import { voicesBehind } from './independent-voices.js';
import { joinAgreements } from './support.js';
import { hearAll, type Voices } from './voices.js';

export interface Facts {
  readonly facts: readonly Fact[];
  readonly conflicts: readonly Conflict[];
}

/** From this probability on two sentences are said to state the same: the balance of found and false ones on the training stories. */
const sameFact = 0.3;

/** Agreement and conflict of the articles that derive from no other. */
export function weighFacts(
  independent: readonly ArticleText[],
  passages: StoryPassages,
  statements: Statements,
): Facts {
  const reports = independent.map((article) => statedIn(article, passages));
  const disputes = likelyDisputes(findDisputes(reports));
  const differing = new Set(disputes.map(({ a, b }) => pairKey(a.stated.sentence.id, b.stated.sentence.id)));
  const agreements = findSharedSubjects(independent, passages, statements).filter(
    ({ a, b, probability }) => probability >= sameFact && !differing.has(pairKey(a.sentence.id, b.sentence.id)),
  );
  const conflicts = disputes
    .filter(({ isUpdate }) => !isUpdate)
    .map(describeConflict)
    .toSorted((x, y) => byPlace(x.a, y.a) || byPlace(x.b, y.b));
  const voices = hearAll(independent, statements);
  return { facts: describeFacts(agreements, conflicts, voices), conflicts };
}

/** Both figures, each with who gives it: "17 crew (Harbour News) against sixteen people (The Ledger)". */
function describeConflict({ a, b, kind }: Dispute): Conflict {
  const [mine, theirs] = [figureSpan(a), figureSpan(b)];
  return { a: mine, b: theirs, kind, words: `${attributed(mine, a)} against ${attributed(theirs, b)}` };
}

function figureSpan({ stated: { article, sentence }, start, end }: Figure): Span {
  return spanOf(article, sentence, start, end);
}

function attributed({ text }: Span, { stated: { article } }: Figure): string {
  const { outlet } = article.article;
  return outlet === null ? text : `${text} (${outlet})`;
}

/** Each agreement as a fact with its support; disputed where a further report contradicts one of its sentences. */
function describeFacts(agreements: readonly SharedSubject[], conflicts: readonly Conflict[], voices: Voices): Fact[] {
  const opponents = new Map<string, string[]>();
  for (const { a, b } of conflicts) {
    for (const [at, against] of [
      [a.at, b.at],
      [b.at, a.at],
    ] as const) {
      opponents.set(at, [...(opponents.get(at) ?? []), against]);
    }
  }
  return joinAgreements(agreements)
    .map((unordered): Fact => {
      const group = unordered.toSorted((x, y) => (x.sentence.id < y.sentence.id ? -1 : 1));
      const articles = new Set(group.map(({ article }) => article.id));
      const support = group.map(({ article, sentence }) => sentenceSpan(article, sentence));
      const behind = voicesBehind(group, voices);
      const disputed = support.some(({ at }) =>
        opponents.get(at)?.some((against) => !articles.has(against.slice(0, against.lastIndexOf(':')))),
      );
      return {
        support,
        independentSources: articles.size,
        independentVoices: behind.length,
        voices: behind,
        status: disputed ? 'disputed' : 'agreed',
      };
    })
    .toSorted((x, y) => byPlace(x.support[0], y.support[0]) || byPlace(x.support[1], y.support[1]));
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function byPlace(a: Span | undefined, b: Span | undefined): number {
  const left = a?.at ?? '';
  const right = b?.at ?? '';
  if (left !== right) return left < right ? -1 : 1;
  return (a?.start ?? 0) - (b?.start ?? 0);
}
