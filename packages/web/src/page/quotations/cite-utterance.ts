/** In: an utterance. Out: its citation as plain text: the words as first reported, then what other articles made of them. */
import { articleOf, clean, counted, quoteStatusWords, speakerName, type Utterance } from '@firsthand/digest';
import type { ReportedQuote } from '@firsthand/core';
import { type CitedWords, citeSentence, citeWords } from '../download/citation.js';
import type { Story } from '../story/story.js';
import { addressOfQuotation } from './address.js';

/** Versions cited in full; a citation is to be read. */
const VERSIONS_CITED = 5;

/** `page` is where this page stands, as `pageReference` has it. */
export function citeUtterance(story: Story, utterance: Utterance, page: string): string {
  const { reported, narrated, versions } = utterance;
  const first = reported.map((quote) => citeWords(story, cited(quote)));
  const said = narrated === null ? [] : [`In the source’s own words:\n${citeSentence(story, narrated.at)}`];
  const others = versions.slice(0, VERSIONS_CITED).map(({ status, quotes }) => {
    const more = quotes.length === 1 ? '' : `, in ${counted(quotes.length, 'article', 'articles')}, first of them`;
    return `${quoteStatusWords[status]}${more}:\n${citeWords(story, cited(quotes[0]))}`;
  });
  const rest = versions.length - others.length;
  const [lead] = [...reported, ...versions.flatMap(({ quotes }) => quotes)];
  return [
    ...(first.length === 0 ? [] : [`As first reported:\n${first.join('\n')}`]),
    ...said,
    ...others,
    ...(rest > 0 ? [`And ${counted(rest, 'other version', 'other versions')}.`] : []),
    ...(lead === undefined ? [] : [`Shown in ${page}${addressOfQuotation(lead)}`]),
  ].join('\n\n');
}

function cited({ at, text, speaker }: ReportedQuote): CitedWords {
  const name = speaker === null ? null : speakerName(clean(speaker.name), speaker.anonymous);
  return { article: articleOf(at), words: text, speaker: name };
}
