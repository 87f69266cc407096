/** In: what became of a sentence. Out: the same in words, for the panel, the labels of links and the print. */
import type { SentenceVerdict } from '@firsthand/core';
import { additionNoun, articleOf } from '@firsthand/digest';
import type { Story } from '../story/story.js';
import { numberOf } from './address.js';
import type { Comparison, Fate } from './comparison.js';
import { differenceOf, titleOf } from './finding-kinds.js';
import type { ComparedFinding } from './findings.js';

export const matchWords: Readonly<Record<NonNullable<SentenceVerdict['match']>, string>> = {
  verbatim: 'word for word',
  'near-verbatim': 'nearly word for word',
  paraphrase: 'in other words',
  'shared-quotation': 'a shared quotation',
};

const fateWords: Readonly<Record<Fate, string>> = {
  kept: 'Kept',
  changed: 'Changed',
  added: 'Added',
  taken: 'Taken up',
  'left-out': 'Left out',
  'not-taken-up': 'Not taken up',
  untold: 'Nothing to compare it with',
};

/** `Kept, word for word`, `Changed, otherwise in other words`, `Added: opinion`, `Left out`. */
export function verdictWords(fate: Fate, verdict: SentenceVerdict | undefined): string {
  const match = verdict?.match ?? null;
  if (fate === 'kept' && match !== null) return `${fateWords.kept}, ${matchWords[match]}`;
  if (fate === 'changed' && match !== null) return `${fateWords.changed}, otherwise ${matchWords[match]}`;
  if (fate === 'added' && verdict?.addition != null) return `${fateWords.added}: ${additionNoun(verdict.addition)}`;
  return fateWords[fate];
}

/** `Sentence 18`. */
export function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** `sentence 18`, or `headline`: by its number a sentence is found again in both columns. */
export function sentenceName(sentence: string): string {
  const number = numberOf(sentence);
  return number === 0 ? 'headline' : `sentence ${number}`;
}

/** What is told while a sentence is pointed at: `Sentence 18: Kept, word for word · The Ostrey Beacon, sentence 22`. */
export function hintOn(comparison: Comparison, story: Story, sentence: string): string {
  const verdict = verdictWords(comparison.fateOf(sentence), story.verdictAt.get(sentence));
  const there = comparison
    .counterparts(sentence)
    .map((id) => `${story.index.name(articleOf(id))}, ${sentenceName(id)}`);
  return [`${capital(sentenceName(sentence))}: ${verdict}`, ...there].join(' · ');
}

/** What is read out when a finding is reached: `Finding 3 of 14. Number: 212 passengers → 221 passengers. Sentence 2 of Vennmoor Post.` */
export function announcement(shown: readonly ComparedFinding[], finding: ComparedFinding, story: Story): string {
  const difference = differenceOf(finding.matter);
  return [
    `Finding ${shown.indexOf(finding) + 1} of ${shown.length}.`,
    `${titleOf(finding.matter)}${difference === null ? '' : `: ${difference}`}.`,
    `${capital(sentenceName(finding.at))} of ${story.index.name(articleOf(finding.at))}.`,
  ].join(' ');
}

/** What is said where no finding is: that none was found, and what this does not show. */
export function nothingFound({ sources }: Comparison): string {
  return sources.length === 0
    ? 'No quotation was found that calls for a second look.'
    : 'No change, addition or doubtful quotation was found. It does not follow that there is none.';
}
