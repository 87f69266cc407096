/**
 * The markup of a page in, the tree of its elements out. One pass, linear in the size of the page; comments and processing instructions are
 * left out, the text of scripts and styles is kept where it stands. No clock bounds the work: the limits on what a page may hold do, so
 * that the same page is read or refused on every machine.
 */
import { Parser } from 'htmlparser2';
import { Attributes, keptAttributes, noAttributes } from './attributes.js';
import { makePageSize, refuseTags } from './page-size.js';

/** An element, or a run of text with its entities decoded and its white space as it was. */
export type PageNode = PageElement | string;

export interface PageElement {
  /** In lower case. */
  readonly tag: string;
  /** With their entities decoded; an attribute without a value is the empty string. */
  readonly attributes: Attributes;
  /** The element around it; null for the root alone. */
  readonly parent: PageElement | null;
  readonly children: readonly PageNode[];
  /** Its number among the elements of the page: 0 for the root, and for all others more than that of the element around. */
  readonly order: number;
}

export interface ParsedPage {
  /** An element with the tag `#page` around all that the markup holds. */
  readonly root: PageElement;
  /** All elements by their numbers, the root first: in the order in which they open. */
  readonly elements: readonly PageElement[];
  /** How many attributes all elements have, those that are not kept among them. */
  readonly attributes: number;
  /** How many attributes the element has that has most. */
  readonly mostAttributes: number;
  /** How many pieces of text the parser found, and how many of them make up the run that has most: each entity is one of its own. */
  readonly texts: number;
  readonly mostPieces: number;
  /** How many elements are open within each other at the deepest place. */
  readonly depth: number;
  /** The depths of all elements added up. */
  readonly nesting: number;
}

type OpenAttributes = { -readonly [Name in keyof Attributes]: Attributes[Name] };

interface OpenElement extends PageElement {
  attributes: Attributes;
  readonly parent: OpenElement | null;
  readonly children: PageNode[];
}

/** Throws `UnreadablePage` where there is more of anything than on any page that people make. */
export function parsePage(html: string): ParsedPage {
  refuseTags(html);
  const root = openElement('#page', null, 0);
  const elements = [root];
  let inside = root;
  /** The attributes of the element whose tag is being read, null where it has none so far. */
  let own: OpenAttributes | null = null;
  /** Whether a tag is being read. A form within a form is no element for the parser, though its attributes are told. */
  let inTag = false;
  const size = makePageSize();
  // Elements are made when their names are known: the parser then keeps no table of attributes of its own, which would cost as much as all the rest.
  const parser = new Parser({
    onopentagname(tag) {
      const element = openElement(tag, inside, elements.length);
      inside.children.push(element);
      elements.push(element);
      inside = element;
      own = null;
      inTag = true;
      size.open();
    },
    onattribute(markedName, value) {
      size.attribute(markedName, value);
      const name = keptAttributes.get(markedName);
      if (name === undefined || !inTag) return;
      if (own === null) {
        own = new Attributes();
        inside.attributes = own;
      }
      own[name] ??= value;
    },
    ontext(text) {
      inTag = false;
      const last = inside.children.length - 1;
      const before = inside.children[last];
      const run = typeof before === 'string' ? before + text : text;
      if (typeof before === 'string') inside.children[last] = run;
      else inside.children.push(run);
      size.text(inside.tag, text.length, run.length);
    },
    onclosetag() {
      inTag = false;
      inside = inside.parent ?? root;
      size.close();
    },
  });
  parser.write(html);
  parser.end();
  return { root, elements, ...size.sum() };
}

function openElement(tag: string, parent: OpenElement | null, order: number): OpenElement {
  return { tag, attributes: noAttributes, parent, children: [], order };
}
