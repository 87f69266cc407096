/**
 * The markup of a page in, the tree of its elements out. One pass, linear in the size of the page; comments and processing instructions are
 * left out, the text of scripts and styles is kept where it stands. No clock bounds the work: the limits on depth and number of elements
 * do, so that the same page is read or refused on every machine.
 */
import { Parser } from 'htmlparser2';
import { MAX_DEPTH, MAX_ELEMENTS } from '../limits.js';

/** An element, or a run of text with its entities decoded and its white space as it was. */
export type PageNode = PageElement | string;

export interface PageElement {
  /** In lower case. */
  readonly tag: string;
  /** By name in lower case, entities decoded; an attribute without a value is the empty string. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The element around it; null for the root alone. */
  readonly parent: PageElement | null;
  readonly children: readonly PageNode[];
}

export interface ParsedPage {
  /** An element with the tag `#page` around all that the markup holds. */
  readonly root: PageElement;
  /** How many elements there are, without the root. */
  readonly elements: number;
  /** How many attributes all elements have. */
  readonly attributes: number;
  /** How many elements are open within each other at the deepest place. */
  readonly depth: number;
}

/** Thrown where a page is beyond the limits; the message is the cause, in words for a person and without a full stop. */
export class UnreadablePage extends Error {}

interface OpenElement extends PageElement {
  readonly children: PageNode[];
}

/** Throws `UnreadablePage` where elements are nested deeper, or are more, than any page that people make. */
export function parsePage(html: string): ParsedPage {
  const root: OpenElement = { tag: '#page', attributes: {}, parent: null, children: [] };
  const open: OpenElement[] = [root];
  let inside = root;
  let elements = 0;
  let attributeCount = 0;
  let depth = 0;
  const parser = new Parser({
    onattribute() {
      attributeCount++;
    },
    onopentag(tag, attributes) {
      const element: OpenElement = { tag, attributes, parent: inside, children: [] };
      inside.children.push(element);
      inside = element;
      open.push(element);
      elements++;
      depth = Math.max(depth, open.length - 1);
      if (elements > MAX_ELEMENTS) throw new UnreadablePage('it has more elements than any page that people make');
      if (depth > MAX_DEPTH) throw new UnreadablePage('its elements are nested deeper than any page that people make');
    },
    ontext(text) {
      const last = inside.children.length - 1;
      const before = inside.children[last];
      if (typeof before === 'string') inside.children[last] = before + text;
      else inside.children.push(text);
    },
    onclosetag() {
      open.pop();
      inside = open.at(-1) ?? root;
    },
  });
  parser.write(html);
  parser.end();
  return { root, elements, attributes: attributeCount, depth };
}
