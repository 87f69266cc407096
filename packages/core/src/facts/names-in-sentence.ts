/**
 * A sentence in, the stems of its names out: people, places, bodies.
 */
import type { ArticleText, Sentence } from '../text/index.js';
import { functionWords } from '../text/function-words.js';

/** Words in capitals: people, places, bodies. The first word of a sentence is one where a capital follows it or it has one elsewhere, too. */
export function namesOf(article: ArticleText, { tokens, start }: Sentence): readonly string[] {
  const words = tokens.filter(({ kind }) => kind !== 'punctuation');
  const names = words.filter((token) => token.capital && token.start > start).map(({ stem }) => stem);
  const [first, second] = words;
  if (first === undefined || !first.capital || first.start > start || functionWords.has(first.norm)) return names;
  return second?.capital === true || capitalised(article).has(first.stem) ? [first.stem, ...names] : names;
}

const capitals = new WeakMap<ArticleText, ReadonlySet<string>>();

/** The stems that stand in capitals inside sentences of an article. */
function capitalised(article: ArticleText): ReadonlySet<string> {
  const known = capitals.get(article);
  if (known !== undefined) return known;
  const stems = article.sentences
    .filter(({ kind }) => kind === 'prose')
    .flatMap(({ tokens, start }) => tokens.filter((token) => token.capital && token.start > start))
    .map(({ stem }) => stem);
  const found = new Set(stems);
  capitals.set(article, found);
  return found;
}
