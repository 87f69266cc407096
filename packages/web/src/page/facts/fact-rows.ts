/**
 * In: the facts of a report. Out: rows for a table: what each first-hand article says, those that most reports state first.
 */
import type { Fact, Span, StoryReport } from '@firsthand/core';
import { articleOf } from '@firsthand/digest';

export interface FactRow {
  readonly fact: Fact;
  /** Its place in the report, from 0. */
  readonly index: number;
  /** Its wordings by article; of each article the first. */
  readonly wordings: ReadonlyMap<string, Span>;
}

export interface FactTable {
  /** First-hand articles that state any of the facts, in the order of the report. */
  readonly columns: readonly string[];
  readonly rows: readonly FactRow[];
}

export function factTable({ articles, facts }: StoryReport, wanted: (fact: Fact) => boolean): FactTable {
  const rows = facts
    .map((fact, index) => ({ fact, index, wordings: firstWordings(fact) }))
    .filter(({ fact }) => wanted(fact))
    .toSorted((a, b) => b.fact.independentSources - a.fact.independentSources || a.index - b.index);
  const stating = new Set(rows.flatMap(({ wordings }) => [...wordings.keys()]));
  return { columns: articles.map(({ id }) => id).filter((id) => stating.has(id)), rows };
}

function firstWordings({ support }: Fact): ReadonlyMap<string, Span> {
  const wordings = new Map<string, Span>();
  for (const span of support) if (!wordings.has(articleOf(span.at))) wordings.set(articleOf(span.at), span);
  return wordings;
}
