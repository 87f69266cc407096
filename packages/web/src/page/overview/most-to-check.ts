/**
 * In: a story. Out: the rewrite in which a desk has most to check, and what that is in words; null where no rewrite was changed or added to.
 * Sentences changed and quotations without a source count; background and padding do not: a long rewrite is no worse for being long.
 */
import { counted, type Finding, listed } from '@firsthand/digest';
import { rewritesByFindings, type Story } from '../story/story.js';

export interface MostToCheck {
  readonly article: string;
  readonly words: string;
}

export function mostToCheck(story: Story): MostToCheck | null {
  const [worst] = rewritesByFindings(story)
    .map(({ id }) => ({ id, claims: story.findingsOf(id).filter(isClaim).length }))
    .toSorted((a, b) => b.claims - a.claims);
  if (worst === undefined || worst.claims === 0) return null;
  return { article: worst.id, words: whatToCheck(story, worst.id) };
}

function whatToCheck(story: Story, article: string): string {
  const verdicts = story.verdicts(article);
  const changed = verdicts.filter(({ verdict }) => verdict === 'changed').length;
  const added = verdicts.filter(({ verdict }) => verdict === 'added').length;
  const unsupported = story.quotes(article).filter(({ status }) => status === 'unsupported').length;
  const parts = [
    changed === 0 ? null : `${changed} of ${counted(verdicts.length, 'sentence', 'sentences')} changed`,
    added === 0 ? null : `${added} added`,
    unsupported === 0 ? null : `${counted(unsupported, 'quotation', 'quotations')} that no article here supports`,
  ];
  return listed(parts.filter((part) => part !== null));
}

/** Whether somebody may be misled by it. */
function isClaim(finding: Finding): boolean {
  if (finding.kind !== 'addition') return true;
  return finding.addition === 'detail' || finding.addition === 'anonymous-quote' || finding.addition === 'named-quote';
}
