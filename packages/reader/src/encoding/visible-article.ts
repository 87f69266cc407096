/** An article in, the same article without invisible characters in any of its texts, out. */
import type { ReadArticle } from '../read-article.js';
import { withoutInvisible } from './invisible-characters.js';

export function withVisibleText(article: ReadArticle): ReadArticle {
  const { headline, body, outlet, byline, blocks } = article;
  return {
    ...article,
    headline: visible(headline),
    body: withoutInvisible(body),
    outlet: visible(outlet),
    byline: visible(byline),
    ...(blocks === undefined
      ? {}
      : {
          blocks: blocks.map((block) => ({
            ...block,
            text: withoutInvisible(block.text),
            links: block.links.map((link) => ({ ...link, text: withoutInvisible(link.text) })),
          })),
        }),
  };
}

function visible(text: string | null): string | null {
  const shown = text === null ? '' : withoutInvisible(text).trim();
  return shown === '' ? null : shown;
}
