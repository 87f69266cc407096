/**
 * The articles of a story in, who links to whom out. An article that links to another one's address from its text or its credits has seen it: the
 * plainest credit of all. A link to the front page of an outlet says nothing of an article.
 */
import type { Article } from '../article.js';
import type { Span } from '../report/schema.js';
import type { ArticleText } from '../text/index.js';
import { spanOf } from '../text/span.js';

/** For each article the others that it links to, by their ids, with the words of the links where they stand in its text. */
export function linkedArticles(
  articles: readonly ArticleText[],
): ReadonlyMap<string, ReadonlyMap<string, readonly Span[]>> {
  const byAddress = new Map<string, string>();
  for (const { id, article } of articles) {
    for (const address of ownAddresses(article)) if (!byAddress.has(address)) byAddress.set(address, id);
  }
  return new Map(articles.map((article) => [article.id, linksOf(article, byAddress)]));
}

function linksOf(article: ArticleText, byAddress: ReadonlyMap<string, string>): ReadonlyMap<string, readonly Span[]> {
  const linked = new Map<string, Span[]>();
  for (const { address, words } of article.article.links ?? []) {
    const id = byAddress.get(articleAddress(address) ?? '');
    if (id === undefined || id === article.id) continue;
    const spans = linked.get(id) ?? [];
    linked.set(id, spans);
    const span = spanOfWords(article, words);
    if (span !== null) spans.push(span);
  }
  return linked;
}

function ownAddresses({ url, capture }: Article): readonly string[] {
  return [url, capture?.address].map((address) => articleAddress(address ?? '')).filter((address) => address !== null);
}

/** Hosts of one site: its page for telephones is the same article. */
const hostPrefix = /^(?:www|m|mobile|amp)\./;

/** What is put behind addresses to tell where readers come from. */
const tracking =
  /^(?:utm_.*|at_.*|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|cmp|cmpid|ref|ref_src|smid|smtyp|ncid|ocid|xtor)$/i;

/** Scheme, host, path and query of an address of the web (RFC 3986, appendix B). */
const parts = /^https?:\/\/([^/?#]+)([^?#]*)(?:\?([^#]*))?/i;

/** What all addresses of one article have in common, or null for addresses of no article (a front page, a mail). */
export function articleAddress(address: string): string | null {
  const [, host = '', written = '', search = ''] = parts.exec(address) ?? [];
  if (host === '') return null;
  const path = written.replace(/\/(?:amp|index\.\w{3,5})?\/?$/, '').replace(/\.amp$/, '');
  const query = search
    .split('&')
    .filter((pair) => pair !== '' && !tracking.test(pair.replace(/=.*$/s, '')))
    .toSorted()
    .join('&');
  if (path === '' && query === '') return null;
  return `${host.toLowerCase().replace(hostPrefix, '')}${path}?${query}`;
}

/** Where the words of a link stand, or null where they are not in the text. */
function spanOfWords(article: ArticleText, words: string): Span | null {
  const start = words === '' ? -1 : article.text.indexOf(words);
  const sentence = article.sentences.find((one) => one.start <= start && start < one.end);
  return sentence === undefined ? null : spanOf(article, sentence, start, start + words.length);
}
