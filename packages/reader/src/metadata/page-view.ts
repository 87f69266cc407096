/**
 * What the readers of the single values share: the marks, the things of JSON-LD, the visible text in segments with what surrounds each, and
 * what the page is known by.
 */
import { ElementTable } from '../page/element-table.js';
import type { PageElement, ParsedPage } from '../page/parse.js';
import { type Segment, segmentsOf } from '../page/segments.js';
import { absolute, isAddress } from '../web-address.js';
import { articleOf } from './article-data.js';
import { type Graph, graphOf, type Thing } from './json-ld.js';
import { languageOf } from './language.js';
import { type Marks, marksOf, textOf as markedText } from './marks.js';
import { namesDateOrAuthor, type Surroundings, surroundingsFinder } from './surroundings.js';

/** A segment with its surroundings and its place in the order of the page. */
export interface Line {
  readonly text: string;
  readonly segment: Segment;
  readonly around: Surroundings;
  readonly at: number;
}

export interface NamedElement {
  readonly element: PageElement;
  readonly around: Surroundings;
  readonly text: string;
  /** Number of the line that it stands in, or begins; null where it has no text among the lines. */
  readonly at: number | null;
}

export interface PageView {
  readonly marks: Marks;
  readonly graph: Graph;
  /** The thing that is the page's article, or null. */
  readonly article: Thing | null;
  readonly lines: readonly Line[];
  readonly surroundings: (element: PageElement) => Surroundings;
  /** Elements that are named a date or an author, or that link to the page of an author, with the line that each begins, in their order. */
  readonly named: readonly NamedElement[];
  /** The language of the page, or null. */
  readonly language: string | null;
  /** The addresses by which the page knows itself, the most trusted first, absolute. */
  readonly addresses: readonly string[];
}

/** `source` is where the page was read: its address where it has one. `segments` may be given where somebody has read them already. */
export async function viewOf(
  { root, elements }: ParsedPage,
  source: string,
  segments = segmentsOf(root),
): Promise<PageView> {
  const marks = marksOf(elements);
  const graph = await graphOf(marks.jsonLd);
  const surroundings = surroundingsFinder();
  const addresses = addressesOf(marks, source);
  const titles = [firstMeta(marks, 'og:title', 'twitter:title'), marks.title].filter((title) => title !== null);
  const article = articleOf(graph, { titles, addresses });
  const lines = segments.map((segment, at) => ({
    text: segment.text,
    segment,
    around: surroundings(segment.element),
    at,
  }));
  return {
    marks,
    graph,
    article,
    lines,
    surroundings,
    named: namedElements(elements, lines, surroundings),
    language: languageOf(marks, graph, article)?.value ?? null,
    addresses,
  };
}

/** Named elements of one page that are looked at: the article's own stand before those of lists and comments. */
const MAX_NAMED = 150;

/** The longest text that is a date or a list of authors. */
const NAMED_MAX_LENGTH = 120;

function namedElements(
  elements: readonly PageElement[],
  lines: readonly Line[],
  surroundings: (element: PageElement) => Surroundings,
): readonly NamedElement[] {
  const firstLines = linesByElement(lines);
  const found: NamedElement[] = [];
  for (const element of elements) {
    if (found.length >= MAX_NAMED) break;
    if (element.children.length === 0) continue;
    if (!namesDateOrAuthor(element) && !isAuthorLink(element)) continue;
    if (isInHead(element)) continue;
    const text = markedText(element, NAMED_MAX_LENGTH);
    if (text === null || text.length > NAMED_MAX_LENGTH) continue;
    found.push({ element, around: surroundings(element), text, at: lineOf(element, firstLines) });
  }
  return found;
}

function isInHead(element: PageElement): boolean {
  for (let around: PageElement | null = element; around !== null; around = around.parent) {
    if (around.tag === 'head') return true;
  }
  return false;
}

/** A link to the page of an author, as the address of that page says. */
export function isAuthorLink({ tag, attributes: { href } }: PageElement): boolean {
  return tag === 'a' && href !== undefined && authorAddress.test(href);
}

const authorAddress =
  /(?:^|\/)(?:authors?|autor(?:en|es|in)?|auteurs?|autore|redaktion|redakteure?|people|staff|profiles?|journalists?|reporters?|contributors?|writers?|by|experten?|mitarbeiter|user|users|members?)\/[^/?#]|[?&]author(?:_name)?=/i;

/** Each element with the first line in it. */
function linesByElement(lines: readonly Line[]): ElementTable<number> {
  const first = new ElementTable<number>();
  for (const { segment, at } of lines) {
    for (
      let element: PageElement | null = segment.element;
      element !== null && !first.has(element);
      element = element.parent
    ) {
      first.set(element, at);
    }
  }
  return first;
}

function lineOf(element: PageElement, firstLines: ElementTable<number>): number | null {
  for (let at: PageElement | null = element; at !== null; at = at.parent) {
    const line = firstLines.get(at);
    if (line !== undefined) return line;
  }
  return null;
}

/** The first value of the first of these names that the page has. */
export function firstMeta(marks: Marks, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = marks.meta.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return null;
}

function addressesOf(marks: Marks, source: string): readonly string[] {
  const base = isAddress(source) ? source : firstMeta(marks, 'og:url');
  return [marks.canonical, firstMeta(marks, 'og:url', 'twitter:url', 'al:web:url'), source].flatMap((address) =>
    address === null ? [] : (absolute(address, base) ?? []),
  );
}
