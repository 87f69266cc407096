/**
 * The rewrites of a story with their passages in; the sentences of a parent that a rewrite leaves out, weightiest first, out.
 * A sentence weighs by its details and by its place: reports put first what matters most.
 */
import type { StoryPassages } from '../passages/index.js';
import type { Dropped } from '../report/schema.js';
import { isNarrationKind } from '../text/boilerplate.js';
import type { ArticleText } from '../text/index.js';

/** A source sentence is taken up where the rewrite renders this share of its weight. */
const takenUp = 0.3;
/** A sentence of the rewrite that is hardly about it shares its words by chance. */
const leastAbout = 0.15;
/** A sentence at the end of a report counts for this much of one at its beginning. */
const endWeight = 0.5;

/** What the rewrite leaves out of its parents. */
export function findDropped(rewrite: string, parents: readonly ArticleText[], passages: StoryPassages): Dropped[] {
  return parents
    .flatMap((parent) => droppedFrom(rewrite, parent, passages))
    .toSorted((a, b) => b.weight - a.weight || (a.source < b.source ? -1 : 1));
}

function droppedFrom(rewrite: string, parent: ArticleText, passages: StoryPassages): Dropped[] {
  const alignments = passages
    .align(parent.id, [rewrite])
    .filter(({ sentence }) => isNarrationKind(sentence.sentence.kind));
  const most = Math.max(1, ...alignments.map(({ sentence }) => sentence.total));
  const last = Math.max(1, alignments.length - 1);
  return alignments.flatMap(({ sentence, sources }, place) => {
    const rendered = sources.reduce((sum, { gain, use }) => sum + (use < leastAbout ? 0 : gain), 0);
    if (rendered >= takenUp || sentence.sentence.kind === 'headline' || sentence.total === 0) return [];
    const weight = (sentence.total / most) * (1 - ((1 - endWeight) * place) / last);
    return [{ article: rewrite, source: sentence.sentence.id, weight: Math.round(weight * 1000) / 1000 }];
  });
}
