/**
 * The utterances of all articles in, the report's quotations with what became of each out.
 */
import type { Utterance } from '../quotes/index.js';
import type { ReportedQuote } from '../report/schema.js';
import type { ArticleText } from '../text/index.js';
import { spanOf } from '../text/span.js';
import type { ChangeContext } from './pairing.js';
import { originOf, type QuoteSource } from './quote-status.js';
import { sameSpeaker } from './speaker-identity.js';

/** The quotations of an article in its order; `derived` tells whether it is a rewrite. */
export function quotesOf(article: ArticleText, derived: boolean, story: ChangeContext): ReportedQuote[] {
  const sources = derived ? sourcesFor(article, story) : [];
  return (story.utterances.get(article.id) ?? []).map((utterance) => {
    const origin = derived && utterance.kind === 'speech' ? originOf(utterance, sources, sameSpeaker) : null;
    return {
      at: utterance.at,
      start: utterance.start,
      end: utterance.end,
      text: utterance.text,
      speaker: speakerOf(article, utterance),
      cue: cueOf(article, utterance),
      status: utterance.kind === 'scare' ? 'scare' : (origin?.status ?? 'source'),
      source: origin?.source?.at ?? null,
      sourceSpan: origin?.source ?? null,
    };
  });
}

/** Where the words of a rewrite may come from: its parents first, then whatever else is at hand. */
function sourcesFor(article: ArticleText, story: ChangeContext): QuoteSource[] {
  const parents = story.parents.get(article.id) ?? [];
  const others = [...story.articles.keys()].filter(
    (id) => id !== article.id && !parents.includes(id) && !story.parents.get(id)?.includes(article.id),
  );
  return [...parents, ...others].flatMap((id) => {
    const source = story.articles.get(id);
    return source
      ? [{ article: source, utterances: (story.utterances.get(id) ?? []).filter(({ kind }) => kind === 'speech') }]
      : [];
  });
}

function speakerOf(article: ArticleText, { speaker }: Utterance): ReportedQuote['speaker'] {
  if (speaker === null) return null;
  const sentence = article.sentences.find(({ index }) => index === speaker.sentence);
  const span = sentence ? spanOf(article, sentence, speaker.start, speaker.end) : null;
  return { name: speaker.name, span, anonymous: speaker.anonymous };
}

function cueOf(article: ArticleText, { cue }: Utterance): ReportedQuote['cue'] {
  if (cue === null) return null;
  const sentence = article.sentences.find(({ start, end }) => cue.start >= start && cue.start < end);
  return sentence ? spanOf(article, sentence, cue.start, cue.end) : null;
}
