/** A missing source in, what the report says about it out: its name, its edges, and why it must exist. */
import type { LineageEdge, StoryReport } from '../report/schema.js';
import type { Credits } from './credits.js';
import type { MissingSource } from './missing-source.js';
import { nameOf } from './reasons.js';
import { rounded } from './rounding.js';
import type { StoryEvidence } from './story-evidence.js';

/** The edges from a missing source to its rewrites. `part` tells how much of a rewrite its other rewrites have too. */
export function missingEdges(
  source: MissingSource,
  from: string,
  evidence: StoryEvidence,
  part: (rewrite: string) => number,
): LineageEdge[] {
  return source.rewrites.map((to) => ({
    from,
    to,
    confidence: rounded(source.probability),
    share: 0,
    part: rounded(part(to)),
    reasons: [
      {
        kind: 'missing source',
        words: `shares its narration with ${named(
          source.rewrites.filter((id) => id !== to),
          evidence,
        )}, and none of them explains the others`,
        evidence: [],
      },
      ...agencyReasons(to, evidence.credits),
    ],
  }));
}

/** What is known of the missing source itself. */
export function describeMissing(
  source: MissingSource,
  id: string,
  evidence: StoryEvidence,
): StoryReport['missingSources'][number] {
  const credited = source.rewrites.flatMap((article) => evidence.credits.get(article)?.absent ?? []);
  return {
    id,
    name: credited[0]?.name ?? null,
    reasons: [
      {
        kind: 'missing source',
        words: `${named(source.rewrites, evidence)} share their narration, and none of them is the fullest version of it`,
        evidence: credited.flatMap(({ span }) => (span === null ? [] : [{ here: span, there: null }])),
      },
    ],
  };
}

function agencyReasons(article: string, credits: ReadonlyMap<string, Credits>): LineageEdge['reasons'] {
  return (credits.get(article)?.absent ?? []).map(({ name, span }) => ({
    kind: 'credit',
    words: `credits “${name}”, which is not among the articles`,
    evidence: span === null ? [] : [{ here: span, there: null }],
  }));
}

function named(ids: readonly string[], { articles }: StoryEvidence): string {
  const names = ids.map((id) => {
    const article = articles.get(id);
    return article ? nameOf(article) : id;
  });
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
