/**
 * The tree of a page in, its runs of text out: a segment is what a browser shows between two borders of block elements, with its links and
 * the element that it stands in. Scripts, forms' fields and the like are no text; hidden elements are read and marked, as many pages hide
 * their article until a script shows it.
 */
import type { BlockLink } from './block.js';
import type { PageElement } from './parse.js';

export interface Segment {
  /** White space collapsed as a browser shows it, what is never seen (soft hyphens) left out. Never blank. */
  readonly text: string;
  /** The block element around it. */
  readonly element: PageElement;
  readonly links: readonly BlockLink[];
  /** How many characters of the text are words of links, and how many stand in bold or italics. */
  readonly linked: number;
  readonly stressed: number;
  /** Whether an element around it is not shown. */
  readonly hidden: boolean;
  /** Whether it holds a `<time>` element. */
  readonly time: boolean;
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Elements that end a run of text at their borders; all others run within it. */
const blockTags = words(`
  #page address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4
  h5 h6 head header hgroup hr html iframe legend li main menu nav noscript ol option p pre script search section select style summary table tbody
  td template textarea tfoot th thead tr ul`);

/** Elements whose text a reader of the page does not see, or does not see as text. */
const unseenTags = words(`
  applet audio button canvas datalist embed iframe input math meter noembed noframes noscript object option progress script select style svg
  template textarea title video`);

const stressTags = words('b em i strong');

/** HTML's white space and the non-breaking spaces, which look the same. */
const whiteSpace = /[ \t\n\f\r\u00a0\u202f]+/g;

/** Control characters, soft hyphens, zero-width spaces and byte order marks. */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const invisible = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff]+/g;

/** Where the walk is, by what holds for all text inside. */
interface Place {
  readonly block: PageElement;
  readonly hidden: boolean;
  readonly stressed: boolean;
  readonly time: boolean;
}

/** The segments in the order of the page. */
export function segmentsOf(root: PageElement): readonly Segment[] {
  const segments: Segment[] = [];
  let pieces: string[] = [];
  let links: { start: number; address: string; element: PageElement }[] = [];
  let found: BlockLink[] = [];
  let linked = 0;
  let stressed = 0;
  let time = false;
  let breaks = 0;

  const flush = (place: Place) => {
    if (pieces.length === 0) return;
    const text = visibleText(pieces);
    if (text !== '') {
      const { block: element, hidden } = place;
      segments.push({ text, element, links: [...found, ...links.map(linkOf)], linked, stressed, hidden, time });
    }
    pieces = [];
    found = [];
    links = links.map((link) => ({ ...link, start: 0 }));
    linked = 0;
    stressed = 0;
    time = false;
    breaks = 0;
  };
  const linkOf = ({ start, address }: { start: number; address: string }): BlockLink => ({
    text: visibleText(pieces.slice(start)),
    address,
  });
  const read = (text: string, place: Place) => {
    pieces.push(text);
    if (text.trim() === '') return;
    breaks = 0;
    if (links.length > 0) linked += text.length;
    if (place.stressed) stressed += text.length;
    if (place.time) time = true;
  };
  const lineBreak = (place: Place) => {
    breaks++;
    if (breaks > 1) flush(place);
    else pieces.push(' ');
  };
  const visit = (element: PageElement, around: Place) => {
    const { tag, attributes } = element;
    if (tag === 'br') return lineBreak(around);
    const isBlock = blockTags.has(tag);
    if (isBlock) flush(around);
    if (unseenTags.has(tag)) return;
    const place: Place = {
      block: isBlock ? element : around.block,
      hidden: around.hidden || isHidden(attributes),
      stressed: (around.stressed && !isBlock) || stressTags.has(tag),
      time: (around.time && !isBlock) || tag === 'time',
    };
    const address = tag === 'a' ? attributes.href : undefined;
    if (address !== undefined) links.push({ start: pieces.length, address, element });
    for (const child of element.children) {
      if (typeof child === 'string') read(child, place);
      else visit(child, place);
    }
    if (address !== undefined) {
      const link = links.pop();
      if (link !== undefined) found.push(linkOf(link));
    }
    if (isBlock) flush(place);
  };
  visit(root, { block: root, hidden: false, stressed: false, time: false });
  return segments;
}

function visibleText(pieces: readonly string[]): string {
  return pieces.join('').replace(invisible, '').replace(whiteSpace, ' ').trim();
}

function isHidden(attributes: PageElement['attributes']): boolean {
  return (
    (attributes.hidden !== undefined && attributes.hidden !== 'until-found') ||
    attributes['aria-hidden'] === 'true' ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.style ?? '')
  );
}
