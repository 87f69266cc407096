/** What the page's own data repeats of a candidate. */
import { numbered } from './feature-numbers.js';
import type { PutFeature } from './features.js';
import type { PageFacts } from './page-facts.js';

const own = numbered(['body told', 'is title', 'is description', 'is author']);

export function addWitnessFeatures({ candidates, witnesses }: PageFacts, put: PutFeature): void {
  for (const [at, { segment }] of candidates.entries()) {
    if (witnesses.hasBody) put(at, own['body told'], witnesses.inBody(segment.text) ? 1 : -1);
    if (witnesses.isTitle(segment.text)) put(at, own['is title'], 1);
    if (witnesses.isDescription(segment.text)) put(at, own['is description'], 1);
    if (witnesses.isAuthor(segment.text)) put(at, own['is author'], 1);
  }
}
