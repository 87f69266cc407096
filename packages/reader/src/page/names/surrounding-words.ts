/** The words of classes, ids, roles and links that say what an element holds, for what a page says of itself. */
import { bitsOfPatterns } from './word-bits.js';

const wordsOfSurroundings = {
  comments: /comment(?!ary)|disqus|respond|kommentar|commentaire|comentario/,
  beside:
    /side-?bar|footer|related|recommend|popular|(?:^|[\s_-])(?:nav|menu|widget|aside|teaser|teasers|more|latest|recent|trending|breadcrumbs?|copyright|newsletter|promo|next|prev|previous|rail)(?:$|[\s_-])|most-?read|read-?more|see-?also|recent-?posts|latest-?news/,
  article:
    /(?:^|[\s_-])(?:article|post|entry|story|h-entry|hentry|beitrag|artikel)(?:$|[\s_-])|articlebody|post-?content|article-?(?:body|content|header|head)|entry-?(?:content|header)/,
  date: /date|(?:^|[\s_-])time|publish|posted|datum|fecha|(?:^|[\s_-])stamp|updated|pubdate|data-?pub|published|created|(?:^|[\s_-])on(?:$|[\s_-])/,
  author:
    /author|byline|by-line|(?:^|[\s_-])(?:writers?|reporters?|journalists?|contributors?|autor|autoren|autorin|auteurs?|autores|autore|verfasser|redacteur|redakteur|vcard|fn|firma|creator|signature|p-author|posted-?by|written-?by|byl)(?:$|[\s_-])/,
  title: /title|headline|heading|titel|titre|titulo|titolo|(?:^|[\s_-])(?:hed|subject)(?:$|[\s_-])/,
  caption:
    /caption|credit|copyright|legende|bildunterschrift|photographer|(?:^|[\s_-])(?:foto|photo)-?(?:credit|by|author)/,
} as const;

/** What words say, as bits: one for each of the kinds, in their order. */
export const surroundingBits = {
  comments: 1,
  beside: 2,
  article: 4,
  date: 8,
  author: 16,
  title: 32,
  caption: 64,
} as const;

const kinds = Object.keys(surroundingBits) as (keyof typeof surroundingBits)[];

/** The kinds that a word speaks of, as `surroundingBits`. */
export const surroundingsOfWord = bitsOfPatterns(kinds.map((kind) => wordsOfSurroundings[kind]));
