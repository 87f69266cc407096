/**
 * The stage of facts: the independent reports of a story with their passages in; what they agree on and where they conflict, out.
 * Only first-hand articles count: a copy is no second source.
 */
import { dateChanges } from '../changes/date-change.js';
import { numberChanges } from '../changes/number-change.js';
import type { ChangeCandidate, ChangeContext, Pairing } from '../changes/pairing.js';
import type { StoryPassages } from '../passages/index.js';
import type { Conflict, Fact, Span } from '../report/schema.js';
import type { ArticleText } from '../text/index.js';
import { sentenceSpan } from '../text/span.js';
import { findSharedSubjects, type SharedSubject } from './agreement.js';

export interface Facts {
  readonly facts: readonly Fact[];
  readonly conflicts: readonly Conflict[];
}

/** From this probability on two sentences are said to state the same: the balance of found and false ones on the training stories. */
const sameFact = 0.35;

/** Agreement and conflict of the articles that derive from no other. */
export function weighFacts(independent: readonly ArticleText[], passages: StoryPassages, story: ChangeContext): Facts {
  const subjects = findSharedSubjects(independent, passages, story.utterances);
  const conflicts = subjects.flatMap((subject) => conflictsIn(subject, story)).toSorted(bySpans);
  const disputed = new Set(conflicts.map(({ a, b }) => pairKey(a, b)));
  return {
    facts: describeFacts(
      subjects.filter(({ probability }) => probability >= sameFact),
      disputed,
    ),
    conflicts,
  };
}

/** Sentences less alike than this are about other things, and their figures too. */
const leastCloseness = 0.2;

/** What two reports of one thing state differently. */
function conflictsIn({ a, b, features }: SharedSubject, story: ChangeContext): Conflict[] {
  const alignment = {
    sentence: b.terms,
    containment: features['greater containment'],
    use: features.closeness,
    gain: features['greater containment'],
  };
  if (features.closeness < leastCloseness || features.question > 0) return [];
  const pairing: Pairing = {
    article: a.article,
    sentence: a.sentence,
    alignment: { sentence: a.terms, sources: [alignment], coverage: alignment.containment, matched: new Map() },
    sources: [{ article: b.article, sentence: b.sentence, aligned: alignment }],
    story,
  };
  const found: readonly ChangeCandidate[] = [...numberChanges(pairing), ...dateChanges(pairing)];
  const first = found[0];
  if (!first?.there) return [];
  return [{ a: first.here, b: first.there, kind: first.kind, words: first.words }];
}

/** Each agreement as a fact with its support. */
function describeFacts(agreements: readonly SharedSubject[], disputed: ReadonlySet<string>): Fact[] {
  return agreements
    .map(({ a, b }): Fact => {
      const support = [sentenceSpan(a.article, a.sentence), sentenceSpan(b.article, b.sentence)].toSorted(byPlace);
      const [first, second] = support;
      const isDisputed = first !== undefined && second !== undefined && disputed.has(pairKey(first, second));
      return { support, independentSources: 2, status: isDisputed ? 'disputed' : 'agreed' };
    })
    .toSorted((x, y) => byPlace(x.support[0], y.support[0]) || byPlace(x.support[1], y.support[1]));
}

function pairKey(a: Span, b: Span): string {
  return [a.at, b.at].toSorted().join(' ');
}

function byPlace(a: Span | undefined, b: Span | undefined): number {
  const left = a?.at ?? '';
  const right = b?.at ?? '';
  if (left !== right) return left < right ? -1 : 1;
  return (a?.start ?? 0) - (b?.start ?? 0);
}

function bySpans(x: Conflict, y: Conflict): number {
  return byPlace(x.a, y.a) || byPlace(x.b, y.b);
}
