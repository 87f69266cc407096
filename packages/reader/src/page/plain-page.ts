/**
 * A page in, whether it is nothing but its article out: headings, paragraphs and lists without any furniture, as an article is saved by hand
 * or sent by mail. Of such a page all is text, and nothing is to be guessed.
 */
import type { PageElement } from './parse.js';

const plainTags: ReadonlySet<string> = new Set(
  `a abbr address article b blockquote body br center cite code dd del dfn dl dt em figcaption figure font h1 h2 h3 h4 h5 h6 head header hgroup hr
  html i img ins kbd li link main mark meta ol p picture pre q s script small source span strong style sub sup table tbody td th thead time title tr
  u ul var wbr #page`.split(/\s+/),
);

/** Elements with names of things that an article by itself does not have. */
const furnished =
  /(?:^|[\s_-])(?:nav|menu|sidebar|widget|footer|share|related|comments?|newsletter|ads?|cookie|promo)(?:$|[\s_-])/i;

export function isPlainPage(elements: readonly PageElement[]): boolean {
  let articles = 0;
  for (const { tag, attributes } of elements) {
    if (tag === 'article') articles++;
    if (!plainTags.has(tag) || articles > 1 || attributes.hidden !== undefined) return false;
    if (attributes.class !== undefined && furnished.test(attributes.class)) return false;
    if (attributes.style !== undefined && /display\s*:\s*none/i.test(attributes.style)) return false;
  }
  return true;
}
