/**
 * An element in, what the elements around it say of its place out. Their names (classes, ids, roles) share words over thousands of sites:
 * "entry-date", "comment-list", "related-posts". Each element is looked at once.
 */
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

/** The longest names that are looked at: real ones have some 100 characters, and a page may hold millions. */
const NAMES_MAX_LENGTH = 300;

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

type Kind = keyof typeof words;

/** Names of whole pages ("single-post with-sidebar") say nothing of a place in it. */
const wholePages: ReadonlySet<string> = new Set(['html', 'body', '#page']);

const besideTags: ReadonlySet<string> = new Set(['aside', 'footer', 'nav', 'menu']);

/** Finds the surroundings of elements of one page. */
export function surroundingsFinder(): (element: PageElement) => Surroundings {
  const known = new Map<PageElement, Surroundings>();
  const kindsOfNames = new Map<string, ReadonlySet<Kind>>();
  const kindsOf = (element: PageElement): ReadonlySet<Kind> => {
    const names = namesOf(element);
    const seen = kindsOfNames.get(names);
    if (seen !== undefined) return seen;
    const lower = names
      .slice(0, NAMES_MAX_LENGTH)
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase();
    const kinds = new Set((Object.keys(words) as Kind[]).filter((kind) => words[kind].test(lower)));
    kindsOfNames.set(names, kinds);
    return kinds;
  };
  const find = (element: PageElement): Surroundings => {
    const seen = known.get(element);
    if (seen !== undefined) return seen;
    const around = element.parent === null ? null : find(element.parent);
    const names = kindsOf(element);
    const near = nearNames(element, kindsOf);
    const { tag, attributes } = element;
    const place: Surroundings = {
      comments: (around?.comments ?? false) || names.has('comments'),
      beside: (around?.beside ?? false) || names.has('beside') || besideTags.has(tag),
      article: (around?.article ?? false) || names.has('article') || tag === 'article' || tag === 'main',
      date: near.has('date'),
      author: near.has('author'),
      title: near.has('title'),
      caption: near.has('caption') || tag === 'figcaption' || tag === 'figure',
      hidden: (around?.hidden ?? false) || isHidden(attributes),
      ownDate: names.has('date'),
      ownAuthor: names.has('author'),
    };
    known.set(element, place);
    return place;
  };
  return find;
}

function nearNames(element: PageElement, kindsOf: (element: PageElement) => ReadonlySet<Kind>): ReadonlySet<Kind> {
  const near = new Set<Kind>();
  let at: PageElement | null = element;
  for (let step = 0; step < NEAR && at !== null; step++, at = at.parent) for (const kind of kindsOf(at)) near.add(kind);
  return near;
}

function namesOf({ tag, attributes }: PageElement): string {
  if (wholePages.has(tag)) return '';
  const { class: classes = '', id = '', itemprop = '', rel = '' } = attributes;
  return `${classes} ${id} ${itemprop} ${rel}`.trim();
}

function isHidden(attributes: PageElement['attributes']): boolean {
  return 'hidden' in attributes || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes['style'] ?? '');
}
