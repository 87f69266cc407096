/**
 * What a page holds, counted while it is read, and a refusal where it is more than on any page that people make. What is done with a page takes
 * time in proportion to these counts, so that the limits keep it below a second without a look at the clock.
 */
import {
  MAX_ATTRIBUTES,
  MAX_CHARACTERS,
  MAX_CLOSING_TAGS,
  MAX_DEPTH,
  MAX_ELEMENTS,
  MAX_LOOSE_CHARACTERS,
  MAX_NAME_CHARACTERS,
  MAX_NESTING,
  MAX_SEGMENTS,
  MAX_SHOWN_CHARACTERS,
} from '../limits.js';
import type { ParsedPage } from './parse.js';

/** Thrown where a page is beyond the limits; the message is the cause, in words for a person and without a full stop. */
export class UnreadablePage extends Error {}

const moreThanAny = (things: string) => new UnreadablePage(`it has more ${things} than any page that people make`);
const tooDeep = () => new UnreadablePage('its elements are nested deeper than any page that people make');
const longParagraph = () => new UnreadablePage('it has a paragraph that is longer than any article');

/** Their text is none that a page shows, and may be of any length. */
const unshownTags: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title']);

/** Each of these throws `UnreadablePage` where the page has become too large. */
export interface PageSize {
  /** An element opens within those that are open. */
  readonly open: () => void;
  readonly close: () => void;
  readonly attribute: (name: string, value: string) => void;
  /** More text in an element with that tag, and how long the run that it belongs to has become, in characters. */
  readonly text: (tag: string, length: number, run: number) => void;
  readonly sum: () => Pick<ParsedPage, 'attributes' | 'mostAttributes' | 'texts' | 'mostPieces' | 'depth' | 'nesting'>;
}

export function makePageSize(): PageSize {
  let elements = 0;
  let attributes = 0;
  let ownAttributes = 0;
  let mostAttributes = 0;
  let texts = 0;
  let pieces = 0;
  let mostPieces = 0;
  let names = 0;
  let open = 0;
  let depth = 0;
  let nesting = 0;
  let loose = 0;
  return {
    open() {
      elements++;
      open++;
      ownAttributes = 0;
      if (open > depth) depth = open;
      nesting += open;
      if (elements > MAX_ELEMENTS) throw moreThanAny('elements');
      if (depth > MAX_DEPTH || nesting > MAX_NESTING) throw tooDeep();
    },
    close() {
      open--;
    },
    attribute(name, value) {
      attributes++;
      ownAttributes++;
      if (ownAttributes > mostAttributes) mostAttributes = ownAttributes;
      if (name === 'class' || name === 'id') names += value.length;
      if (attributes > MAX_ATTRIBUTES) throw moreThanAny('attributes');
      if (names > MAX_NAME_CHARACTERS) throw moreThanAny('names of elements');
    },
    text(tag, length, run) {
      texts++;
      pieces = length === run ? 1 : pieces + 1;
      if (pieces > mostPieces) mostPieces = pieces;
      if (unshownTags.has(tag)) return;
      loose += length;
      if (run > MAX_CHARACTERS) throw longParagraph();
      if (loose > MAX_LOOSE_CHARACTERS) throw moreThanAny('text');
    },
    sum: () => ({ attributes, mostAttributes, texts, mostPieces, depth, nesting }),
  };
}

/** Throws `UnreadablePage` where the markup has more closing tags than the parser should look for elements to close. */
export function refuseTags(html: string): void {
  let count = 0;
  for (let at = html.indexOf('</'); at >= 0; at = html.indexOf('</', at + 2)) {
    if (++count > MAX_CLOSING_TAGS) throw moreThanAny('tags');
  }
}

/** Throws `UnreadablePage` where a page shows too many or too long pieces of text. */
export function refuseOversized(segments: readonly { readonly text: string }[]): void {
  if (segments.length > MAX_SEGMENTS) throw moreThanAny('pieces of text');
  let shown = 0;
  for (const { text } of segments) {
    if (text.length > MAX_CHARACTERS) throw longParagraph();
    shown += text.length;
  }
  if (shown > MAX_SHOWN_CHARACTERS) throw moreThanAny('text');
}
