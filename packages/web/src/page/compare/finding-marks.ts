/**
 * In: a finding. Out: the words that it marks, in the rewrite and in its source. Where they stand is known at once; which words of two wordings
 * differ is worked out only for what is shown.
 */
import type { Span } from '@firsthand/core';
import { articleOf, differenceMarks, differingWords, type Range, type ReportIndex, shift } from '@firsthand/digest';
import type { FindingMatter } from './finding-kinds.js';

/** A stretch of an article. It may begin in one sentence and end in another. */
export interface ArticleRange extends Range {
  readonly article: string;
}

export interface ArticleMark extends ArticleRange {
  /** `differs`: words that are not those of the other side; `quotation`: all that stands in quotation marks. */
  readonly as: 'differs' | 'quotation';
}

/** The stretches that hold all marks of a finding, that of the rewrite first. */
export function extentsOf(matter: FindingMatter, index: ReportIndex): readonly ArticleRange[] {
  switch (matter.kind) {
    case 'change': {
      const { here, there } = matter.change;
      return there === null || isWholeSentence(there, index) ? [rangeOf(here)] : [rangeOf(here), rangeOf(there)];
    }
    case 'quotation': {
      const { quote } = matter;
      return quote.sourceSpan === null || !isReworded(quote.status)
        ? [rangeOf(quote)]
        : [rangeOf(quote), rangeOf(quote.sourceSpan)];
    }
    case 'addition':
    case 'left-out':
      return []; // The whole sentence is meant.
    default:
      return matter satisfies never;
  }
}

export function marksOf(matter: FindingMatter, index: ReportIndex): readonly ArticleMark[] {
  if (matter.kind === 'quotation') return quotationMarks(matter.quote);
  if (matter.kind !== 'change') return [];
  const { here, there } = matter.change;
  const marks = differenceMarks({ here, there });
  return [
    ...marked(articleOf(here.at), 'differs', marks.here),
    ...(there === null || isWholeSentence(there, index) ? [] : marked(articleOf(there.at), 'differs', marks.there)),
  ];
}

/** A change that names a whole sentence of the source means no words of it: it says where something should stand that does not. */
function isWholeSentence({ at, start, end }: Span, index: ReportIndex): boolean {
  const sentence = index.sentences.get(at);
  return sentence !== undefined && start <= sentence.start && end >= sentence.end;
}

type Quote = Extract<FindingMatter, { kind: 'quotation' }>['quote'];

/** The quotation, and on both sides the words that differ where words of one quotation became another. The source's own stands in no doubt. */
function quotationMarks(quote: Quote): readonly ArticleMark[] {
  const article = articleOf(quote.at);
  const { sourceSpan: source } = quote;
  const own = marked(article, 'quotation', [quote]);
  if (source === null || !isReworded(quote.status)) return own;
  const words = differingWords(quote.text, source.text);
  return [
    ...own,
    ...marked(article, 'differs', shift(words.here, quote.start)),
    ...marked(articleOf(source.at), 'differs', shift(words.there, source.start)),
  ];
}

function isReworded(status: Quote['status']): boolean {
  return status === 'altered' || status === 'extended';
}

function rangeOf({ at, start, end }: Pick<Span, 'at' | 'start' | 'end'>): ArticleRange {
  return { article: articleOf(at), start, end };
}

function marked(article: string, as: ArticleMark['as'], ranges: readonly Range[]): readonly ArticleMark[] {
  return ranges.filter(({ start, end }) => end > start).map(({ start, end }) => ({ article, as, start, end }));
}
