/**
 * An element in, what the elements around it say of its place out. Their names (classes, ids, roles) share words over thousands of sites:
 * "entry-date", "comment-list", "related-posts". Each element is looked at once.
 */
import { ElementTable } from '../page/element-table.js';
import { meaningByPatterns, nameReader } from '../page/name-words.js';
import type { PageElement } from '../page/parse.js';

export interface Surroundings {
  /** In comments of readers. */
  readonly comments: boolean;
  /** In navigation, a side bar, a footer, a list of other articles. */
  readonly beside: boolean;
  /** In an `<article>`, `<main>` or what is named so. */
  readonly article: boolean;
  /** The nearest names speak of a date, of an author, of a title, of a caption. */
  readonly date: boolean;
  readonly author: boolean;
  readonly title: boolean;
  readonly caption: boolean;
  readonly hidden: boolean;
  /** The names of the element itself speak of a date, of an author. */
  readonly ownDate: boolean;
  readonly ownAuthor: boolean;
}

/** How many elements up names still speak of what an element holds. */
const NEAR = 3;

const words = {
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

/** What names say, as bits: one for each of the kinds of words, in their order. */
const kinds = { comments: 1, beside: 2, article: 4, date: 8, author: 16, title: 32, caption: 64 } as const;
const hiddenBit = 128;

/** What holds for all within an element, and what for the elements near within it. */
const lasting = kinds.comments | kinds.beside | kinds.article | hiddenBit;
const nearby = kinds.date | kinds.author | kinds.title | kinds.caption;

/** What the names of the element itself say, further up among the bits. */
const own = kinds.date | kinds.author;
const ownShift = 8;

const readNames = nameReader(
  meaningByPatterns((Object.keys(kinds) as (keyof typeof kinds)[]).map((kind) => words[kind])),
);

/** Names of whole pages ("single-post with-sidebar") say nothing of a place in it. */
const wholePages: ReadonlySet<string> = new Set(['html', 'body', '#page']);

const besideTags: ReadonlySet<string> = new Set(['aside', 'footer', 'nav', 'menu']);

/** Finds the surroundings of elements of one page. */
export function surroundingsFinder(): (element: PageElement) => Surroundings {
  const known = new ElementTable<number>();
  const lastingBits = (element: PageElement): number => {
    const seen = known.get(element);
    if (seen !== undefined) return seen;
    const around = element.parent === null ? 0 : lastingBits(element.parent);
    const bits = around | ((namesOf(element) | placeOf(element)) & lasting);
    known.set(element, bits);
    return bits;
  };
  return (element) => {
    let near = 0;
    let at: PageElement | null = element;
    for (let step = 0; step < NEAR && at !== null; step++, at = at.parent) near |= namesOf(at);
    if (element.tag === 'figcaption' || element.tag === 'figure') near |= kinds.caption;
    return surroundingsOf(lastingBits(element) | (near & nearby) | ((namesOf(element) & own) << ownShift));
  };
}

/** Whether the names of the element itself speak of a date or an author. */
export function namesDateOrAuthor(element: PageElement): boolean {
  return (namesOf(element) & own) !== 0;
}

function namesOf({ tag, attributes }: PageElement): number {
  if (wholePages.has(tag)) return 0;
  return (
    readNames(attributes.class) | readNames(attributes.id) | readNames(attributes.itemprop) | readNames(attributes.rel)
  );
}

/** What tag and attributes say, beside the names. */
function placeOf({ tag, attributes }: PageElement): number {
  let bits = 0;
  if (besideTags.has(tag)) bits |= kinds.beside;
  if (tag === 'article' || tag === 'main') bits |= kinds.article;
  if (isHidden(attributes)) bits |= hiddenBit;
  return bits;
}

function isHidden({ hidden, style }: PageElement['attributes']): boolean {
  return hidden !== undefined || (style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style));
}

/** One object for all places of one kind: pages have thousands of elements and some dozens of kinds of places. */
const byBits = new Map<number, Surroundings>();

function surroundingsOf(bits: number): Surroundings {
  const seen = byBits.get(bits);
  if (seen !== undefined) return seen;
  const has = (bit: number) => (bits & bit) !== 0;
  const place: Surroundings = {
    comments: has(kinds.comments),
    beside: has(kinds.beside),
    article: has(kinds.article),
    date: has(kinds.date),
    author: has(kinds.author),
    title: has(kinds.title),
    caption: has(kinds.caption),
    hidden: has(hiddenBit),
    ownDate: has(kinds.date << ownShift),
    ownAuthor: has(kinds.author << ownShift),
  };
  byBits.set(bits, place);
  return place;
}
