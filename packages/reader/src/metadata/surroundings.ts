/**
 * An element in, what the elements around it say of its place out. Their names (classes, ids, roles) share words over thousands of sites:
 * "entry-date", "comment-list", "related-posts". Each element is looked at once.
 */
import { ElementTable } from '../page/element-table.js';
import { meaningOfNames } from '../page/names/name-meaning.js';
import { surroundingBits } from '../page/names/surrounding-words.js';
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

/** Beside the kinds that names speak of. */
const hiddenBit = 128;

/** What holds for all within an element, and what for the elements near within it. */
const lasting = surroundingBits.comments | surroundingBits.beside | surroundingBits.article | hiddenBit;
const nearby = surroundingBits.date | surroundingBits.author | surroundingBits.title | surroundingBits.caption;

/** What the names of the element itself say, further up among the bits. */
const own = surroundingBits.date | surroundingBits.author;
const ownShift = 8;

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
    if (element.tag === 'figcaption' || element.tag === 'figure') near |= surroundingBits.caption;
    return surroundingsOf(lastingBits(element) | (near & nearby) | ((namesOf(element) & own) << ownShift));
  };
}

/** Whether the names of the element itself speak of a date or an author. */
export function namesDateOrAuthor(element: PageElement): boolean {
  return (namesOf(element) & own) !== 0;
}

function namesOf({ tag, attributes }: PageElement): number {
  return wholePages.has(tag) ? 0 : meaningOfNames(attributes).surroundings;
}

/** What tag and attributes say, beside the names. */
function placeOf({ tag, attributes }: PageElement): number {
  let bits = 0;
  if (besideTags.has(tag)) bits |= surroundingBits.beside;
  if (tag === 'article' || tag === 'main') bits |= surroundingBits.article;
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
    comments: has(surroundingBits.comments),
    beside: has(surroundingBits.beside),
    article: has(surroundingBits.article),
    date: has(surroundingBits.date),
    author: has(surroundingBits.author),
    title: has(surroundingBits.title),
    caption: has(surroundingBits.caption),
    hidden: has(hiddenBit),
    ownDate: has(surroundingBits.date << ownShift),
    ownAuthor: has(surroundingBits.author << ownShift),
  };
  byBits.set(bits, place);
  return place;
}
