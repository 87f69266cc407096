/**
 * In: a story. Out: its quotations as a table, one row each, those of one utterance in a row and under one number.
 */
import { articleOf, clean, quotesOf, quoteStatusWords, storyUtterances } from '@firsthand/digest';
import { addressOfQuotation } from '../quotations/address.js';
import type { Story } from '../story/story.js';
import type { Table } from './csv.js';

const columns = [
  'utterance',
  'article',
  'outlet',
  'sentence',
  'status',
  'words',
  'speaker',
  'named',
  'cue',
  'source article',
  'source sentence',
  'source words',
  'link',
] as const;

export function quotationsTable({ report, index }: Story): Table {
  const rows = storyUtterances(report).flatMap((utterance, number) =>
    quotesOf(utterance).map((quote) => [
      number + 1,
      articleOf(quote.at),
      clean(index.articles.get(articleOf(quote.at))?.outlet ?? ''),
      quote.at,
      quoteStatusWords[quote.status],
      quote.text,
      quote.speaker?.name ?? null,
      quote.speaker === null ? null : quote.speaker.anonymous ? 'no' : 'yes',
      quote.cue?.text ?? null,
      quote.source === null ? null : articleOf(quote.source),
      quote.source,
      quote.sourceSpan?.text ?? null,
      addressOfQuotation(quote),
    ]),
  );
  return { columns, rows };
}
