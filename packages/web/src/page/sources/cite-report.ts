/** In: a story. Out: the citation of its report as plain text. It has no date of its own: the same articles give the same report on any day. */
import { clean } from '@firsthand/digest';
import { leadHeadline } from '../overview/lead-headline.js';
import type { Story } from '../story/story.js';

/** `page` is where this page stands, as `pageReference` has it. */
export function citeReport(story: Story, page: string): string {
  const { summary, version } = story.report;
  return `Firsthand, report on the coverage of “${leadHeadline(story)}”. ${clean(summary.verdict)}. Format ${version}. ${page}`;
}
