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

/** What a tag does to the text in it; one look for each element. */
interface TagEffect {
  readonly block: boolean;
  readonly unseen: boolean;
  readonly stress: boolean;
}

const noEffect: TagEffect = { block: false, unseen: false, stress: false };

const effects: ReadonlyMap<string, TagEffect> = new Map(
  [...blockTags, ...unseenTags, ...stressTags].map((tag) => [
    tag,
    { block: blockTags.has(tag), unseen: unseenTags.has(tag), stress: stressTags.has(tag) },
  ]),
);

/** Walks through a page and gathers the text between two borders. */
class SegmentReader {
  readonly segments: Segment[] = [];
  #pieces: string[] = [];
  /** Links around, each from the piece with which it began, and those that have ended. */
  #open: { start: number; readonly address: string }[] = [];
  #found: BlockLink[] = [];
  /** Whether any of the pieces is more than white space. */
  #told = false;
  #linked = 0;
  #stressed = 0;
  #time = false;
  #breaks = 0;

  /** `stressed` and `time` tell whether an element of that kind is around, within the block. */
  visit(element: PageElement, block: PageElement, hidden: boolean, stressed: boolean, time: boolean): void {
    const { tag, attributes, children } = element;
    if (tag === 'br') return this.#break(block, hidden);
    const effect = effects.get(tag) ?? noEffect;
    if (effect.block) this.#flush(block, hidden);
    if (effect.unseen) return;
    const ownBlock = effect.block ? element : block;
    const ownHidden = hidden || isHidden(attributes);
    const ownStressed = (stressed && !effect.block) || effect.stress;
    const ownTime = (time && !effect.block) || tag === 'time';
    const address = tag === 'a' ? attributes.href : undefined;
    if (address !== undefined) this.#open.push({ start: this.#pieces.length, address });
    for (const child of children) {
      if (typeof child === 'string') this.#read(child, ownStressed, ownTime);
      else this.visit(child, ownBlock, ownHidden, ownStressed, ownTime);
    }
    if (address !== undefined) {
      const link = this.#open.pop();
      if (link !== undefined) this.#found.push(this.#linkOf(link));
    }
    if (effect.block) this.#flush(ownBlock, ownHidden);
  }

  #read(text: string, stressed: boolean, time: boolean): void {
    this.#pieces.push(text);
    if (text.trim() === '') return;
    this.#told = true;
    this.#breaks = 0;
    if (this.#open.length > 0) this.#linked += text.length;
    if (stressed) this.#stressed += text.length;
    if (time) this.#time = true;
  }

  /** Two line breaks in a row end a paragraph. */
  #break(block: PageElement, hidden: boolean): void {
    this.#breaks++;
    if (this.#breaks > 1) this.#flush(block, hidden);
    else this.#pieces.push(' ');
  }

  #flush(element: PageElement, hidden: boolean): void {
    if (this.#pieces.length === 0) return;
    const text = this.#told ? visibleText(this.#pieces) : '';
    if (text !== '') {
      const links = [...this.#found, ...this.#open.map((link) => this.#linkOf(link))];
      const [linked, stressed, time] = [this.#linked, this.#stressed, this.#time];
      this.segments.push({ text, element, links, linked, stressed, hidden, time });
    }
    this.#pieces = [];
    this.#found = [];
    for (const link of this.#open) link.start = 0;
    this.#told = false;
    this.#linked = 0;
    this.#stressed = 0;
    this.#time = false;
    this.#breaks = 0;
  }

  #linkOf({ start, address }: { readonly start: number; readonly address: string }): BlockLink {
    return { text: visibleText(this.#pieces.slice(start)), address };
  }
}

/** The segments in the order of the page. */
export function segmentsOf(root: PageElement): readonly Segment[] {
  const reader = new SegmentReader();
  reader.visit(root, root, false, false, false);
  return reader.segments;
}

/** White space that is no single blank, and what is never seen: nearly all text has none of it. */
// oxlint-disable-next-line no-control-regex -- these are what is looked for
const untidy = /[\u0000-\u001f\u007f\u00a0\u00ad\u200b\u202f\u2060\ufeff]| {2}/;

function visibleText(pieces: readonly string[]): string {
  const text = pieces.length === 1 ? (pieces[0] ?? '') : pieces.join('');
  const trimmed = text.trim();
  return untidy.test(trimmed) ? trimmed.replace(invisible, '').replace(whiteSpace, ' ').trim() : trimmed;
}

const notShown = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

function isHidden({ hidden, 'aria-hidden': unheard, style }: PageElement['attributes']): boolean {
  return (
    (hidden !== undefined && hidden !== 'until-found') ||
    unheard === 'true' ||
    (style !== undefined && notShown.test(style))
  );
}
