/**
 * In: a story and an article. Out: whether the article only repeats its source, so that a map can fold it under that source.
 * Folding hides, so it asks for more than likeness: nothing of weight is changed, nothing is added that somebody has to look at.
 */
import type { Story } from '../story/story.js';

/** Share of its narration that a copy may have besides its source: a dateline, a line of promotion. */
const MOST_OWN = 0.05;
/** Share of its sentences that stand in the source word for word, or nearly. */
const LEAST_VERBATIM = 0.9;

export function isVerbatimCopy(story: Story, id: string): boolean {
  const article = story.index.articles.get(id);
  if (article?.origin !== 'derived' || article.ownShare > MOST_OWN || story.parents(id).length !== 1) return false;
  const verdicts = story.verdicts(id);
  const verbatim = verdicts.filter(
    ({ verdict, match }) => verdict === 'kept' && (match === 'verbatim' || match === 'near-verbatim'),
  ).length;
  return verdicts.length > 0 && verbatim >= LEAST_VERBATIM * verdicts.length && !story.findingsOf(id).some(isOfWeight);
}

function isOfWeight(finding: ReturnType<Story['findingsOf']>[number]): boolean {
  return finding.kind !== 'addition' || finding.addition !== 'boilerplate';
}
