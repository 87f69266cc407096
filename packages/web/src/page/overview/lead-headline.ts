/** In: a story. Out: the headline that names it: that of the report which most of the coverage descends from. */
import { clean, inDrawnOrder } from '@firsthand/digest';
import type { Story } from '../story/story.js';

export function leadHeadline({ forest, index, report }: Story): string {
  for (const { id } of inDrawnOrder(forest)) {
    const headline = clean(index.articles.get(id)?.headline ?? '');
    if (headline !== '') return headline;
  }
  return report.articles.length === 1 ? 'one article' : `${report.articles.length} articles without headlines`;
}
