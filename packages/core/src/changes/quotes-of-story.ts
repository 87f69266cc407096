/**
 * The utterances of all articles in, the report's quotations with what became of each out.
 */
import type { Alignment } from '../passages/index.js';
import { reportSpeaker, reportWords, type Utterance } from '../quotes/index.js';
import type { ReportedQuote } from '../report/schema.js';
import type { ArticleText } from '../text/index.js';
import type { ChangeContext } from './pairing.js';
import { originOf, type QuoteSource, quoteSource, type Rendering } from './quote-status.js';

/**
 * The quotations of an article in its order. `derived` tells whether it is a rewrite; `alignments` are those of its sentences with its
 * parents.
 */
export function quotesOf(
  article: ArticleText,
  derived: boolean,
  alignments: readonly Alignment[],
  story: ChangeContext,
): ReportedQuote[] {
  const { parents, others } = sourcesFor(article, story);
  const utterances = story.utterances.get(article.id) ?? [];
  return utterances.map((utterance, place) => {
    const judged = derived && utterance.kind === 'speech';
    const breath = breathOf(utterances, place);
    const origin = judged
      ? originOf(utterance, parents, others, renderingOf(utterance, alignments, story), breath)
      : null;
    return {
      at: utterance.at,
      start: utterance.start,
      end: utterance.end,
      text: utterance.text,
      speaker: reportSpeaker(article, utterance.speaker),
      cue: reportWords(article, utterance.cue),
      status: utterance.kind === 'scare' ? 'scare' : (origin?.status ?? 'source'),
      source: origin?.source?.at ?? null,
      sourceSpan: origin?.source ?? null,
    };
  });
}

/** The quotation with its other half where a cue divides a sentence: '"This," she said, "is all."' */
function breathOf(utterances: readonly Utterance[], place: number): string {
  const half = (k: number): Utterance | null => {
    const utterance = utterances[k];
    const own = utterances[place];
    return utterance?.kind === 'speech' && utterance.at === own?.at ? utterance : null;
  };
  const [before, own, behind] = [half(place - 1), half(place), half(place + 1)];
  if (own === null) return utterances[place]?.text ?? '';
  if (behind !== null && own.text.endsWith(',')) return `${own.text} ${behind.text}`;
  return before?.text.endsWith(',') === true ? `${before.text} ${own.text}` : own.text;
}

const sources = new WeakMap<readonly Utterance[], QuoteSource>();

/** The sayings of an article, read once for all rewrites. */
function sourceFor(article: ArticleText, utterances: readonly Utterance[]): QuoteSource {
  const known = sources.get(utterances);
  if (known) return known;
  const source = quoteSource(
    article,
    utterances.filter(({ kind }) => kind === 'speech'),
  );
  sources.set(utterances, source);
  return source;
}

/** Where the words of a rewrite may come from: its parents first, then whatever does not derive from it. */
function sourcesFor(article: ArticleText, story: ChangeContext): { parents: QuoteSource[]; others: QuoteSource[] } {
  const parents = story.parents.get(article.id) ?? [];
  const isOther = (id: string) =>
    id !== article.id && !parents.includes(id) && !story.parents.get(id)?.includes(article.id);
  const sourceOf = (id: string): QuoteSource[] => {
    const source = story.articles.get(id);
    return source ? [sourceFor(source, story.utterances.get(id) ?? [])] : [];
  };
  return { parents: parents.flatMap(sourceOf), others: [...story.articles.keys()].filter(isOther).flatMap(sourceOf) };
}

/** The sentence that the quotation's sentence renders, with how much of the quoted words it explains. */
function renderingOf(utterance: Utterance, alignments: readonly Alignment[], story: ChangeContext): Rendering | null {
  const alignment = alignments.find(({ sentence }) => sentence.sentence.id === utterance.at);
  const source = alignment?.sources[0]?.sentence.sentence;
  const article = source ? story.articles.get(source.id.slice(0, source.id.lastIndexOf(':'))) : undefined;
  if (!alignment || !source || !article) return null;
  let all = 0;
  let explained = 0;
  let terms = 0;
  for (const term of alignment.sentence.quoted) {
    const weight = alignment.sentence.terms.get(term) ?? 0;
    all += weight;
    explained += weight * (alignment.matched.get(term) ?? 0);
    if (alignment.matched.has(term)) terms++;
  }
  return all === 0 ? null : { article, sentence: source, share: explained / all, terms };
}
