/** Makes the spans that evidence consists of: words that can be shown. */
import type { Span } from '../report/schema.js';
import type { ArticleText, Sentence } from './index.js';

/** The words of `article` at [start, end), which lie in or begin in `sentence`. */
export function spanOf(article: ArticleText, sentence: Sentence, start: number, end: number): Span {
  return { at: sentence.id, start, end, text: article.text.slice(start, end) };
}

/** The whole of a sentence. */
export function sentenceSpan(article: ArticleText, sentence: Sentence): Span {
  return spanOf(article, sentence, sentence.start, sentence.end);
}
