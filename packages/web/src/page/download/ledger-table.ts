/**
 * In: a story. Out: its findings as a table, one row each: rewrite by rewrite in the order of the text, then the conflicts of reports.
 * The last column is the address of the proof, to be put behind the name of the page's file.
 */
import { articleOf, clean, type Finding, quoteStatusWords, speakerName } from '@firsthand/digest';
import { addressOfProof, findingDifference } from '../passages/finding-words.js';
import type { Story } from '../story/story.js';
import { citedInFinding } from './citation.js';
import type { Cell, Table } from './csv.js';

const columns = [
  'article',
  'outlet',
  'sentence',
  'verdict',
  'kind',
  'difference',
  'words here',
  'words there',
  'source article',
  'source outlet',
  'speaker',
  'status',
  'link',
] as const;

export function ledgerTable(story: Story): Table {
  const order = new Map(story.report.articles.map(({ id }, index) => [id, index]));
  const place = ({ at }: Finding): number => order.get(articleOf(at)) ?? order.size;
  const rows = story.findings
    .toSorted(
      (a, b) =>
        Number(a.kind === 'conflict') - Number(b.kind === 'conflict') ||
        place(a) - place(b) ||
        sentenceNumber(a.at) - sentenceNumber(b.at),
    )
    .map((finding) => row(story, finding));
  return { columns, rows };
}

function row(story: Story, finding: Finding): readonly Cell[] {
  const [here, ...there] = citedInFinding(story, finding);
  const sources = [...new Set(there.map(({ article }) => article))];
  const outlet = (id: string): string => clean(story.index.articles.get(id)?.outlet ?? '');
  return [
    articleOf(finding.at),
    outlet(articleOf(finding.at)),
    finding.at,
    finding.kind === 'conflict' ? 'conflict' : (story.verdictAt.get(finding.at)?.verdict ?? null),
    kindOf(finding),
    findingDifference(finding),
    here?.words ?? null,
    there.map(({ words }) => words).join(' … '),
    sources.join('; '),
    sources.map(outlet).join('; '),
    speakerOf(finding),
    finding.kind === 'quotation' ? quoteStatusWords[finding.quote.status] : null,
    addressOfProof(finding, story),
  ];
}

/** In the words of the report's format, so that rows can be counted. */
function kindOf(finding: Finding): string {
  switch (finding.kind) {
    case 'change':
      return finding.change.kind;
    case 'conflict':
      return finding.conflict.kind;
    case 'addition':
      return finding.addition;
    case 'quotation':
      return 'quote';
    default:
      return finding satisfies never;
  }
}

function speakerOf(finding: Finding): string | null {
  if (finding.kind !== 'quotation' || finding.quote.speaker === null) return null;
  return speakerName(finding.quote.speaker.name, finding.quote.speaker.anonymous);
}

function sentenceNumber(at: string): number {
  return Number(at.slice(at.lastIndexOf(':') + 1));
}
