/** In: a finding. Out: what it is in words, and where its proof stands in this page. */
import { additionNoun, changeKindWords, clean, type Finding, quoteStatusWords } from '@firsthand/digest';
import { address, addressOfSentence } from '../route/route.js';
import { isComparable, type Story } from '../story/story.js';
import { addressOfQuotation } from '../quotations/address.js';
import { addressOfConflict } from '../facts/address.js';
import { articleOf } from '@firsthand/digest';

/** `Number`, `Put in another mouth`, `Added: detail`. */
export function findingKind(finding: Finding): string {
  switch (finding.kind) {
    case 'change':
      return changeKindWords[finding.change.kind];
    case 'quotation':
      return quoteStatusWords[finding.quote.status];
    case 'addition':
      return `Added: ${additionNoun(finding.addition)}`;
    case 'conflict':
      return `Conflict: ${changeKindWords[finding.conflict.kind].toLowerCase()}`;
    default:
      return finding satisfies never;
  }
}

/** The difference in words where the report tells one: `212 passengers → 221 passengers`. */
export function findingDifference(finding: Finding): string | null {
  if (finding.kind === 'change') return clean(finding.change.words);
  return finding.kind === 'conflict' ? clean(finding.conflict.words) : null;
}

/** A rewrite beside its source, where both are here; else the list in which the finding stands. */
export function addressOfProof(finding: Finding, story: Story): string {
  if (finding.kind === 'conflict') return addressOfConflict(story.report.conflicts.indexOf(finding.conflict));
  if (isComparable(story, articleOf(finding.at))) return addressOfSentence(finding.at);
  return finding.kind === 'quotation' ? addressOfQuotation(finding.quote) : address('lineage', [articleOf(finding.at)]);
}
