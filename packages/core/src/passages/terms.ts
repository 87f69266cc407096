/**
 * Sentences in, their weighted terms out: the stems of content words, numbers, names.
 * The weight of a term is its rarity within the story, so that the words of the subject itself ("ferry", "talks") weigh little
 * and the details weigh much (Spärck Jones, "A statistical interpretation of term specificity", 1972, with the story as collection).
 */
import { commentaryWords } from '../text/commentary.js';
import { commonWords, functionWords } from '../text/function-words.js';
import { commonnessOf } from '../text/lexicon/common-words.js';
import type { ArticleText, DateMention, NumberMention, QuotedSpan, Sentence } from '../text/index.js';

/** A sentence with the weights of its terms. Terms are stems, `#` and a value for numbers, `@` and a day or time for dates. */
export interface SentenceTerms {
  readonly sentence: Sentence;
  readonly terms: ReadonlyMap<string, number>;
  /** Terms that stand in quotation marks only: they were said, not narrated. */
  readonly quoted: ReadonlySet<string>;
  /** The sum of all weights; 0 for a sentence without content. */
  readonly total: number;
}

/** Names and numbers are what a rewrite keeps: they count for more than common words of the same rarity. */
const anchorFactor = 1.3;

/** A word that nearly every report holds counts for less. */
const commonFactor = 0.4;

/** Words common in English at large say less than rare ones, however rare they are within the story. */
const bandFactor = { everyday: 0.7, frequent: 0.9, rare: 1 } as const;

/** In a shorter article a single use would look frequent. */
const leastSentences = 12;

/** A term in every sentence still weighs a little. */
const mostCommon = 0.8;

interface RawTerms {
  readonly factors: ReadonlyMap<string, number>;
  readonly quoted: ReadonlySet<string>;
}

/** The weighted terms of all sentences of a story, by article. */
export function weighTerms(articles: readonly ArticleText[]): ReadonlyMap<string, readonly SentenceTerms[]> {
  const raw = articles.map((article) => article.sentences.map((sentence) => rawTerms(sentence, article.quotations)));
  const rarity = rarityOf(raw);
  return new Map(
    articles.map((article, a) => [
      article.id,
      article.sentences.map((sentence, s) => weigh(sentence, raw[a]?.[s] ?? emptyTerms, rarity)),
    ]),
  );
}

const emptyTerms: RawTerms = { factors: new Map(), quoted: new Set() };

function rawTerms(sentence: Sentence, quotations: readonly QuotedSpan[]): RawTerms {
  const factors = new Map<string, number>();
  const narrated = new Set<string>();
  const near = quotations.filter((q) => q.start < sentence.end && q.end > sentence.start);
  const add = (term: string, factor: number, start: number, end: number) => {
    factors.set(term, Math.max(factor, factors.get(term) ?? 0));
    if (!near.some((q) => start >= q.start && end <= q.end)) narrated.add(term);
  };
  const mentions = [...sentence.dates, ...sentence.numbers];
  for (const number of sentence.numbers) add(numberTerm(number), anchorFactor, number.start, number.end);
  for (const date of sentence.dates) add(dateTerm(date), anchorFactor, date.start, date.end);
  for (const token of sentence.tokens) {
    if (token.kind === 'punctuation') continue;
    if (token.kind === 'word' && (functionWords.has(token.norm) || token.norm.length < 2)) continue;
    if (mentions.some((mention) => token.start >= mention.start && token.end <= mention.end)) continue;
    const anchor = token.kind === 'number' || token.capital;
    const factor = anchor
      ? anchorFactor
      : commonWords.has(token.norm) || commentaryWords.has(token.norm)
        ? commonFactor
        : bandFactor[commonnessOf(token.stem)];
    add(token.kind === 'number' ? `#${token.norm}` : token.stem, factor, token.start, token.end);
  }
  return { factors, quoted: new Set([...factors.keys()].filter((term) => !narrated.has(term))) };
}

/** Whether a term is a number, a date or a time. */
export function isFigure(term: string): boolean {
  return term.startsWith('#') || term.startsWith('@');
}

/** Numbers meet by value: 1,200 and twelve hundred, 54 months and four and a half years. */
export function numberTerm(number: NumberMention): string {
  const unit = number.baseUnit === null ? '' : ` ${number.baseUnit}`;
  return `#${number.baseValue}${number.baseSecond === null ? '' : `-${number.baseSecond}`}${unit}`;
}

/** Dates meet by the day they mean where it is known, else by their written parts. */
export function dateTerm(date: DateMention): string {
  if (date.timeFrom !== null) return `@${date.timeFrom}-${date.timeTo}`;
  if (date.from !== null) return `@${date.from}/${date.to}`;
  return `@${date.weekday ?? ''} ${date.year ?? ''}-${date.month ?? ''}-${date.day ?? ''}`;
}

function weigh(sentence: Sentence, raw: RawTerms, rarity: (term: string) => number): SentenceTerms {
  const terms = new Map<string, number>();
  let total = 0;
  for (const [term, factor] of raw.factors) {
    const weight = factor * rarity(term);
    terms.set(term, weight);
    total += weight;
  }
  return { sentence, terms, quoted: raw.quoted, total };
}

/**
 * How rare each term is within the story: minus the logarithm of the share of an article's sentences that hold it,
 * averaged over the articles that have it at all, so that copies of an article change little.
 */
function rarityOf(articles: readonly (readonly RawTerms[])[]): (term: string) => number {
  const shares = new Map<string, { sum: number; articles: number }>();
  for (const sentences of articles) {
    const counts = new Map<string, number>();
    for (const { factors } of sentences) {
      for (const term of factors.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
    for (const [term, count] of counts) {
      const entry = shares.get(term) ?? { sum: 0, articles: 0 };
      const share = count / Math.max(sentences.length, leastSentences);
      shares.set(term, { sum: entry.sum + share, articles: entry.articles + 1 });
    }
  }
  return (term) => {
    const entry = shares.get(term);
    return entry === undefined ? Math.log(leastSentences) : -Math.log(Math.min(entry.sum / entry.articles, mostCommon));
  };
}
