/**
 * Articles in, their languages out. The analysis knows English: the function words of a text tell whether it is English, and only where
 * they do not, its trigrams name the language (Cavnar and Trenkle, "N-gram-based text categorization", 1994, as in franc).
 */
import { franc } from 'franc-min';
import type { StoryReport } from '../report/schema.js';
import { functionWords } from './function-words.js';
import type { ArticleText } from './index.js';

/** English prose has about four function words in ten; other languages share a few by chance. */
const leastEnglish = 0.2;
/** Shorter texts are given the benefit of the doubt. */
const leastWords = 12;
/** More text makes the guess no better. */
const longestSample = 5_000;

export interface Languages {
  /** ISO 639-3 codes by article, "und" where the language could not be told. */
  readonly languages: ReadonlyMap<string, string>;
  readonly readable: readonly ArticleText[];
  readonly foreign: StoryReport['setAside'];
}

/** Tells English articles from those that the analysis cannot compare. */
export function setForeignAside(articles: readonly ArticleText[]): Languages {
  const languages = new Map(articles.map((article) => [article.id, languageOf(article)]));
  const isReadable = ({ id }: ArticleText) => languages.get(id) === 'eng';
  return {
    languages,
    readable: articles.filter(isReadable),
    foreign: articles
      .filter((article) => !isReadable(article))
      .map(({ id }) => ({
        article: id,
        reason: `is not in English (${nameOf(languages.get(id) ?? 'und')}): only English can be compared yet`,
      })),
  };
}

function languageOf(article: ArticleText): string {
  const words = article.sentences.flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === 'word')).slice(0, 1_000);
  const known = words.filter(({ norm }) => functionWords.has(norm)).length;
  if (known / Math.max(1, words.length) >= leastEnglish) return 'eng';
  if (words.length < leastWords && isLatin(article.text)) return 'eng';
  const guess = franc(article.text.slice(0, longestSample));
  return guess === 'eng' ? 'und' : guess;
}

/** Whether most letters are those that English is written in. */
function isLatin(text: string): boolean {
  const sample = text.slice(0, longestSample);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return (sample.match(/\p{Script=Latin}/gu)?.length ?? 0) * 2 >= letters;
}

function nameOf(code: string): string {
  if (code === 'und') return 'unknown language';
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
}
