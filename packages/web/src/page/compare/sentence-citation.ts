/**
 * In: a sentence of a comparison. Out: its citation as plain text: what became of it, its words and those that it goes with on the other side, whose
 * they are, and where this page shows it.
 */
import { citeSentence } from '../download/citation.js';
import type { Story } from '../story/story.js';
import type { Comparison } from './comparison.js';
import { differenceOf, titleOf } from './finding-kinds.js';
import { verdictWords } from './sentence-words.js';

/** `place` is the address of the sentence as others can follow it. */
export function citeCompared(story: Story, comparison: Comparison, sentence: string, place: string): string {
  const found = comparison.findingsAt(sentence).map(({ matter }) => {
    const difference = differenceOf(matter);
    return difference === null ? titleOf(matter) : `${titleOf(matter)}: ${difference}`;
  });
  const verdict = verdictWords(comparison.fateOf(sentence), story.verdictAt.get(sentence));
  return [
    [verdict, ...found].join('\n'),
    ...[sentence, ...comparison.counterparts(sentence)].map((at) => citeSentence(story, at)),
    `Shown in ${place}`,
  ].join('\n\n');
}
