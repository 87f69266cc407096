/**
 * The tree of a page in, its marks out: all that its makers wrote for machines, each with the name it has there. `<meta>` and `<link>`, the
 * texts of JSON-LD scripts, and the properties of microdata (`itemprop`) and RDFa (`property`) with their values.
 */
import { withoutInvisible } from '../encoding/invisible-characters.js';
import { JSON_LD_MAX_LENGTH, METADATA_MAX_LENGTH } from '../limits.js';
import type { PageElement } from '../page/parse.js';

/** A property of microdata or RDFa. */
export interface Property {
  readonly element: PageElement;
  readonly place: 'microdata' | 'rdfa';
  /** In lower case and without its vocabulary: `datepublished`. */
  readonly name: string;
  /** The type of the thing that it belongs to, in lower case: `newsarticle`; empty where none is named. */
  readonly owner: string;
  readonly value: string;
}

export interface Marks {
  /** Values of `<meta>` by `property`, `name` or `http-equiv` in lower case, in the order of the page. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly title: string | null;
  readonly canonical: string | null;
  /** The `lang` of the page. */
  readonly language: string | null;
  /** The texts of `<script type="application/ld+json">`. */
  readonly jsonLd: readonly string[];
  readonly properties: readonly Property[];
  /** `<time>` elements. */
  readonly times: readonly PageElement[];
  /** Elements with `rel="author"`. */
  readonly authorLinks: readonly PageElement[];
}

/** A page may have thousands of comments, each with an author and a date; the article's own marks stand before those. */
const MAX_PROPERTIES = 400;
const MAX_TIMES = 100;
const MAX_VALUES_OF_META = 50;

export function marksOf(elements: readonly PageElement[]): Marks {
  const meta = new Map<string, string[]>();
  const jsonLd: string[] = [];
  const properties: Property[] = [];
  const times: PageElement[] = [];
  const authorLinks: PageElement[] = [];
  let title: string | null = null;
  let canonical: string | null = null;
  let language: string | null = null;
  for (const element of elements) {
    const { tag, attributes } = element;
    if (tag === 'meta') keepMeta(meta, attributes);
    else if (tag === 'html') language ??= attributes.lang ?? attributes['xml:lang'] ?? null;
    else if (tag === 'title') title ??= element.parent?.tag === 'svg' ? null : textOf(element);
    else if (tag === 'script' && /^\s*application\/ld\+json/i.test(attributes.type ?? '')) {
      const text = rawText(element);
      if (text.length <= JSON_LD_MAX_LENGTH) jsonLd.push(text);
    } else if (tag === 'link' && hasWord(attributes.rel, 'canonical')) canonical ??= attributes.href ?? null;
    else if (tag === 'time' && times.length < MAX_TIMES) times.push(element);
    else if (tag === 'a' && hasWord(attributes.rel, 'author')) authorLinks.push(element);
    if (properties.length < MAX_PROPERTIES) properties.push(...propertiesOf(element));
  }
  return { meta, title, canonical, language, jsonLd, properties, times, authorLinks };
}

/** The visible text of an element, white space collapsed, cut at a length that no value has. */
export function textOf(element: PageElement, limit = METADATA_MAX_LENGTH): string | null {
  const parts: string[] = [];
  let length = 0;
  const visit = ({ tag, children }: PageElement) => {
    if (tag === 'script' || tag === 'style' || tag === 'svg') return;
    if (tag === 'br' || tag === 'p' || tag === 'div' || tag === 'li') parts.push(' ');
    for (const child of children) {
      if (length > limit) return;
      if (typeof child !== 'string') visit(child);
      else {
        parts.push(child);
        length += child.length;
      }
    }
  };
  visit(element);
  return tidy(parts.join(''));
}

/** A value without invisible characters and doubled white space, or null where nothing is left. */
export function tidy(value: string): string | null {
  const text = withoutInvisible(value.slice(0, METADATA_MAX_LENGTH)).replace(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

function rawText(element: PageElement): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}

function hasWord(list: string | undefined, word: string): boolean {
  return list !== undefined && list.toLowerCase().split(/\s+/).includes(word);
}

function keepMeta(meta: Map<string, string[]>, attributes: PageElement['attributes']): void {
  const value = tidy(attributes.content ?? '');
  if (value === null) return;
  for (const attribute of ['property', 'name', 'http-equiv'] as const) {
    const name = attributes[attribute]?.trim().toLowerCase();
    if (name === undefined || name === '') continue;
    const values = meta.get(name) ?? [];
    if (values.length === 0) meta.set(name, values);
    if (values.length < MAX_VALUES_OF_META) values.push(value);
  }
}

/** The type of the thing that the properties of the element belong to; empty where none is named. */
function ownerOf(element: PageElement): string {
  for (let around = element.parent; around !== null; around = around.parent) {
    const { itemtype, typeof: type, itemscope } = around.attributes;
    if (itemtype !== undefined || type !== undefined) return localName(itemtype ?? type ?? '');
    if (itemscope !== undefined) return '';
  }
  return '';
}

/** "https://schema.org/NewsArticle" and "schema:NewsArticle" are `newsarticle`. */
function localName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^.*[/:#]/, '');
}

const none: readonly Property[] = [];

function propertiesOf(element: PageElement): readonly Property[] {
  const { tag, attributes } = element;
  if (attributes.itemprop === undefined && attributes.property === undefined) return none;
  const names: (readonly [Property['place'], string])[] = [];
  if (attributes.itemprop !== undefined) names.push(['microdata', attributes.itemprop]);
  if (attributes.property !== undefined && tag !== 'meta') names.push(['rdfa', attributes.property]);
  return names.flatMap(([place, listed]) =>
    listed.split(/\s+/).flatMap((name) => {
      const local = localName(name);
      const value = readProperties.has(local) ? valueOf(element) : null;
      return value === null ? [] : [{ element, place, name: local, owner: ownerOf(element), value }];
    }),
  );
}

/** Those that say something of the article; all others are passed over. */
const readProperties: ReadonlySet<string> = new Set([
  'alternativeheadline',
  'articlesection',
  'author',
  'creator',
  'date',
  'datecreated',
  'datemodified',
  'datepublished',
  'headline',
  'inlanguage',
  'name',
  'publisher',
]);

/** What is written for machines, else what is shown; of a thing with a name of its own, that name. */
function valueOf(element: PageElement): string | null {
  const { attributes } = element;
  const given = attributes.content ?? attributes.datetime;
  if (given !== undefined && given.trim() !== '') return tidy(given);
  return textOf(namePart(element) ?? element);
}

/** The element with the name of the person or organisation that an element stands for. */
function namePart(element: PageElement): PageElement | null {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    const { itemprop, property } = child.attributes;
    if (hasWord(itemprop, 'name') || localName(property ?? '') === 'name') return child;
    const within = namePart(child);
    if (within !== null) return within;
  }
  return null;
}
