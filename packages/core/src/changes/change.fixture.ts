/**
 * For the tests of the changes of names, actors, places, roles and voices: two short texts in, what a detector finds between them out.
 */
import type { Article } from '../article.js';
import { findPassages } from '../passages/index.js';
import { readText } from '../text/index.js';
import { pairSentences } from './index.js';
import type { ChangeDetector } from './pairing.js';

const article = (body: string): Article => ({
  source: '-',
  headline: null,
  body,
  outlet: null,
  byline: null,
  published: null,
  url: null,
});

/** The findings on all sentences of `rewrite`, which takes its narration from `source`: "kind: words". */
export function changesBetween(source: string, rewrite: string, detector: ChangeDetector): readonly string[] {
  const articles = [readText('source', article(source)), readText('rewrite', article(rewrite))];
  const story = {
    articles: new Map(articles.map((text) => [text.id, text])),
    parents: new Map([['rewrite', ['source']]]),
    utterances: new Map<string, readonly never[]>(),
  };
  return pairSentences('rewrite', findPassages(articles), story)
    .filter(({ sources }) => sources.length > 0)
    .flatMap(detector)
    .map(({ kind, words }) => `${kind}: ${words}`);
}
