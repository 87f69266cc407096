/**
 * An element in, where it stands out: how near the elements around it are that say something of their content, by tag or by name. Each
 * element is looked at once.
 */
import { ElementTable } from './element-table.js';
import type { PageElement } from './parse.js';
import { meaningOfNames } from './names/name-meaning.js';
import { placeKinds } from './names/place-words.js';

/** Tags that say what stands in them. */
export const tellingTags = [
  'article',
  'main',
  'section',
  'aside',
  'nav',
  'header',
  'footer',
  'figure',
  'form',
  'li',
  'table',
  'blockquote',
  'a',
] as const;

/** No such element around. */
export const NOWHERE = 30;

export interface Place {
  readonly element: PageElement;
  readonly depth: number;
  /** For each of `tellingTags`, then for each of `placeKinds`: 0 where the element itself is one, 1 for the one around it, up to `NOWHERE`. */
  readonly steps: Uint8Array;
  /** The nearest `<article>` around, or null. */
  readonly article: PageElement | null;
  readonly around: Place | null;
}

const placeOfTag = new Map<string, number>(tellingTags.map((tag, at) => [tag, at]));

/** A page's classes as a whole ("single-post with-sidebar") say nothing of a place. */
const wholePages: ReadonlySet<string> = new Set(['html', 'body', '#page']);

/** Finds places of elements, remembering those of the elements around. */
export function placeFinder(): (element: PageElement) => Place {
  const known = new ElementTable<Place>();
  const find = (element: PageElement): Place => {
    const seen = known.get(element);
    if (seen !== undefined) return seen;
    const around = element.parent === null ? null : find(element.parent);
    const steps = new Uint8Array(tellingTags.length + placeKinds.length);
    for (let at = 0; at < steps.length; at++) {
      const further = around?.steps[at] ?? NOWHERE;
      steps[at] = further < NOWHERE ? further + 1 : NOWHERE;
    }
    const tagged = placeOfTag.get(element.attributes.role === 'main' ? 'main' : element.tag);
    if (tagged !== undefined) steps[tagged] = 0;
    const names = wholePages.has(element.tag) ? 0 : meaningOfNames(element.attributes).places;
    for (let bits = names, at: number = tellingTags.length; bits !== 0; bits >>>= 1, at++) {
      if ((bits & 1) === 1) steps[at] = 0;
    }
    const article = element.tag === 'article' ? element : (around?.article ?? null);
    const place = { element, depth: around === null ? 0 : around.depth + 1, steps, article, around };
    known.set(element, place);
    return place;
  };
  return find;
}
