/** What the page's own data repeats of a candidate. */
import type { PutFeature } from './features.js';
import type { PageFacts } from './page-facts.js';

export function addWitnessFeatures({ candidates, witnesses }: PageFacts, put: PutFeature): void {
  for (const [at, { segment }] of candidates.entries()) {
    if (witnesses.hasBody) put(at, 'body told', witnesses.inBody(segment.text) ? 1 : -1);
    if (witnesses.isTitle(segment.text)) put(at, 'is title', 1);
    if (witnesses.isDescription(segment.text)) put(at, 'is description', 1);
    if (witnesses.isAuthor(segment.text)) put(at, 'is author', 1);
  }
}
