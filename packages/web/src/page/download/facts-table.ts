/**
 * In: a story. Out: its conflicts and facts as a table: one row for each wording, those of one conflict or fact in a row and under one number.
 */
import type { Fact, Span } from '@firsthand/core';
import { articleOf, clean, speakerName } from '@firsthand/digest';
import { addressOfConflict, addressOfFact } from '../facts/address.js';
import type { Story } from '../story/story.js';
import type { Cell, Table } from './csv.js';

const columns = [
  'what',
  'number',
  'status',
  'difference',
  'independent reports',
  'independent voices',
  'voices',
  'article',
  'outlet',
  'sentence',
  'words',
  'link',
] as const;

export function factsTable({ report, index }: Story): Table {
  const wording = ({ at, text }: Span): readonly Cell[] => [
    articleOf(at),
    clean(index.articles.get(articleOf(at))?.outlet ?? ''),
    at,
    text,
  ];
  const conflicts = report.conflicts.flatMap(({ a, b, kind, words }, number) =>
    [a, b].map((span) => [
      'conflict',
      number + 1,
      kind,
      words,
      null,
      null,
      null,
      ...wording(span),
      addressOfConflict(number),
    ]),
  );
  const facts = report.facts.flatMap((fact, number) =>
    fact.support.map((span) => [
      'fact',
      number + 1,
      fact.status,
      null,
      fact.independentSources,
      fact.independentVoices,
      voicesInWords(fact),
      ...wording(span),
      addressOfFact(number),
    ]),
  );
  return { columns, rows: [...conflicts, ...facts] };
}

function voicesInWords({ voices }: Fact): string {
  return voices
    .map(({ name, anonymous }) => (name === null ? "the report's own words" : speakerName(clean(name), anonymous)))
    .join('; ');
}
