/** In: a fact. Out: in words what it rests on, and its citation. */
import type { Fact } from '@firsthand/core';
import { articleOf, clean, counted, listed, speakerName } from '@firsthand/digest';
import { citeWords, sentenceText } from '../download/citation.js';
import type { Story } from '../story/story.js';
import { addressOfFact } from './address.js';

/** `2 independent reports`. */
export function reportsWords({ independentSources }: Fact): string {
  return counted(independentSources, 'independent report', 'independent reports');
}

/** `1 voice: Ada Kohl`; where nobody is cited, that the reports say it in words of their own. */
export function voicesWords({ voices, independentSources }: Fact): string {
  const cited = voices.flatMap(({ name, anonymous }) => (name === null ? [] : [speakerName(clean(name), anonymous)]));
  const own = voices.length - cited.length;
  if (cited.length === 0)
    return independentSources === 1 ? 'in its own words' : 'each in its own words, nobody is cited';
  const all = own === 0 ? cited : [...cited, own === 1 ? "a reporter's own" : "the reporters' own"];
  return `${counted(voices.length, 'voice', 'voices')}: ${listed(all)}`;
}

/** `page` is where this page stands, as `pageReference` has it. */
export function citeFact(story: Story, fact: Fact, page: string): string {
  const status = fact.status === 'disputed' ? 'Disputed' : 'Agreed';
  return [
    `${status}: ${reportsWords(fact)}; ${voicesWords(fact)}`,
    ...fact.support.map(({ at }) => citeWords(story, { article: articleOf(at), words: sentenceText(story, at) })),
    `Shown in ${page}${addressOfFact(story.report.facts.indexOf(fact))}`,
  ].join('\n\n');
}
