import type { NameMeaning } from './names/word-bits.js';

/**
 * The attributes of elements that anybody here looks at. All others (addresses of pictures, handlers, data for scripts) are most of what pages
 * carry, and are passed over. One shape for all elements: what an element does not have is undefined.
 */
export class Attributes {
  readonly class: string | undefined = undefined;
  readonly id: string | undefined = undefined;
  readonly role: string | undefined = undefined;
  readonly rel: string | undefined = undefined;
  readonly href: string | undefined = undefined;
  readonly style: string | undefined = undefined;
  readonly hidden: string | undefined = undefined;
  readonly 'aria-hidden': string | undefined = undefined;
  readonly name: string | undefined = undefined;
  readonly property: string | undefined = undefined;
  readonly content: string | undefined = undefined;
  readonly 'http-equiv': string | undefined = undefined;
  readonly type: string | undefined = undefined;
  readonly lang: string | undefined = undefined;
  readonly 'xml:lang': string | undefined = undefined;
  readonly itemprop: string | undefined = undefined;
  readonly itemscope: string | undefined = undefined;
  readonly itemtype: string | undefined = undefined;
  readonly typeof: string | undefined = undefined;
  readonly datetime: string | undefined = undefined;
  readonly pubdate: string | undefined = undefined;
  readonly 'data-component': string | undefined = undefined;
  readonly 'data-testid': string | undefined = undefined;
  /** What the names among them say, once somebody has asked: see `meaningOfNames`. */
  meaning: NameMeaning | null = null;
}

export type AttributeName = Exclude<keyof Attributes, 'meaning'>;

/** Those of an element that has none of them. */
export const noAttributes = new Attributes();

/** By the name as the markup has it, in lower case, the name of an attribute that is kept; of all others nothing. */
export const keptAttributes: ReadonlyMap<string, AttributeName> = new Map(
  (Object.keys(noAttributes) as (keyof Attributes)[]).flatMap((name) => (name === 'meaning' ? [] : [[name, name]])),
);
