/**
 * The markup of a page in, its parts out: paragraphs of visible text with the place where they stand, metadata, headings. One pass over the
 * tags, linear in the size of the page and without recursion; what a browser would not show (scripts, hidden elements) is left out.
 */
import { Parser } from 'htmlparser2';
import { JSON_LD_MAX_LENGTH, MAX_DEPTH, METADATA_MAX_LENGTH } from './limits.js';

/** A paragraph, heading or list item: text between two borders of block elements. */
export interface Block {
  /** White space collapsed as a browser does it; non-breaking spaces kept. Never blank. */
  readonly text: string;
  /** The block element that the text stands in, e.g. `p`. */
  readonly tag: string;
  /** Number of the element around the block element: blocks of one container stand side by side. */
  readonly container: number;
  /** Number of the nearest `<article>` around it, or null. */
  readonly article: number | null;
  /** Whether it stands in `<main>` or an element with that role. */
  readonly main: boolean;
  /** Whether it stands in something beside the article: navigation, aside, footer, form control, figure. */
  readonly beside: boolean;
  /** Whether the page marks it as the author line. */
  readonly byline: boolean;
  /** Whether it holds a `<time>` element. */
  readonly time: boolean;
}

/** A `<time>` element: its `datetime`, and whether the page marks it as the time of publication. */
export interface PageTime {
  readonly datetime: string;
  readonly marked: boolean;
  readonly beside: boolean;
}

export interface PageScan {
  readonly title: string | null;
  /** `<meta>` by `property`, `name` or `itemprop` in lower case, values in the order of the page. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly canonical: string | null;
  /** The texts of `<script type="application/ld+json">`. */
  readonly jsonLd: readonly string[];
  readonly times: readonly PageTime[];
  readonly blocks: readonly Block[];
  readonly elements: number;
  readonly attributes: number;
  readonly depth: number;
  /** Whether the page is nothing but headings and paragraphs, so that there is nothing to choose. */
  readonly plain: boolean;
}

/** Thrown where elements are nested deeper than `MAX_DEPTH`. */
export class TooDeep extends Error {}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Elements that end a paragraph at their borders; all others run within the text. */
const blockTags = words(`
  address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
  head header hgroup hr html iframe legend li main menu nav noscript ol option p pre script search section select style summary table tbody td
  template textarea tfoot th thead tr ul`);

/** Elements whose text a reader of the page does not see, or does not see as text. */
const unseenTags = words(`
  applet audio button canvas datalist embed iframe input math meter noframes noscript object option progress script select style svg template
  textarea title video`);

/** Elements beside the article. */
const besideTags = words('aside dialog figcaption figure footer menu nav');
const besideRoles = words('alert banner complementary contentinfo dialog menu navigation search tablist toolbar');

/** A page of these alone holds nothing but its article. */
const plainTags = words(`
  a abbr address article b blockquote body br center cite code dd del dfn dl dt em figcaption figure font h1 h2 h3 h4 h5 h6 head header hgroup hr
  html i img ins kbd li link main mark meta ol p picture pre q s small source span strong style sub sup time title u ul var wbr`);

const voidTags = words('area base br col embed hr img input link meta param source track wbr');

/** HTML's white space; a non-breaking space is none. */
const whiteSpace = /[ \t\n\f\r]+/g;

const bylineMark = /(?:^|[\s_-])(?:byline|by-line|author|author-name|article-author)(?:$|[\s_-])/i;

/** The place of an advertisement, by its class; a page that has some ("has-ads") is no such place. */
const adMark =
  /(?:^|\s)(?:(?:ads?|advert|advertisement)(?:[-_](?:banner|block|box|container|label|placeholder|slot|unit|zone))?|adsbygoogle)(?:$|\s)/i;

interface OpenElement {
  readonly tag: string;
  /** The nearest block element around it. */
  readonly block: OpenElement | null;
  /** Number of the element around it. */
  readonly container: number;
  readonly number: number;
  readonly unseen: boolean;
  readonly beside: boolean;
  readonly main: boolean;
  readonly article: number | null;
  readonly byline: boolean;
}

/** Throws `TooDeep` where the nesting passes all measure. */
export function scanPage(html: string): PageScan {
  const meta = new Map<string, string[]>();
  const jsonLd: string[] = [];
  const times: PageTime[] = [];
  const blocks: Block[] = [];
  const articles = new Set<number>();
  let title: string | null = null;
  let canonical: string | null = null;
  let elements = 0;
  let attributeCount = 0;
  let depth = 0;
  let plain = true;

  const outermost: OpenElement = {
    tag: 'body',
    block: null,
    container: 0,
    number: 0,
    unseen: false,
    beside: false,
    main: false,
    article: null,
    byline: false,
  };
  const open: OpenElement[] = [];
  const inside = () => open.at(-1) ?? outermost;
  let pending: string[] = [];
  let pendingBreaks = 0;
  let byline = false;
  let time = false;
  let captured: string[] | null = null;

  /** Ends the paragraph at hand. */
  const flush = () => {
    const text = pending.join('').replace(whiteSpace, ' ').trim();
    const marks = { byline, time };
    pending = [];
    pendingBreaks = 0;
    byline = false;
    time = false;
    if (text === '') return;
    const element = inside();
    const block = blockTags.has(element.tag) ? element : (element.block ?? outermost);
    const { tag, article, main, beside, container } = block;
    blocks.push({
      text,
      tag,
      container,
      article,
      main,
      beside,
      byline: marks.byline || block.byline,
      time: marks.time,
    });
  };

  const parser = new Parser(
    {
      onattribute() {
        attributeCount++;
      },
      onopentag(tag, attributes) {
        elements++;
        if (blockTags.has(tag)) flush();
        if (tag === 'br') {
          pendingBreaks++;
          if (pendingBreaks > 1) flush();
          else pending.push(' ');
          return;
        }
        const parent = inside();
        if (tag === 'meta') keepMeta(meta, attributes);
        if (tag === 'link' && words(attributes['rel'] ?? '').has('canonical')) canonical ??= attributes['href'] ?? null;
        if (tag === 'time' && attributes['datetime'] !== undefined && !parent.unseen) {
          const marked = /published|pubdate/i.test(`${attributes['itemprop'] ?? ''} ${attributes['class'] ?? ''}`);
          times.push({
            datetime: attributes['datetime'],
            marked: marked || 'pubdate' in attributes,
            beside: parent.beside,
          });
        }
        if (tag === 'title' && title === null && !parent.unseen) captured = [];
        if (tag === 'script' && /^\s*application\/ld\+json/i.test(attributes['type'] ?? '')) captured = [];
        if (voidTags.has(tag)) {
          if (!plainTags.has(tag)) plain = false;
          return;
        }
        if (tag === 'article') articles.add(elements);
        const hidden = isHidden(attributes);
        if (hidden || (!plainTags.has(tag) && tag !== 'script')) plain = false;
        open.push({
          tag,
          block: blockTags.has(parent.tag) ? parent : parent.block,
          container: parent.number,
          number: elements,
          unseen: parent.unseen || hidden || unseenTags.has(tag),
          beside: parent.beside || isBeside(tag, attributes),
          main:
            parent.main || tag === 'main' || attributes['role'] === 'main' || attributes['itemprop'] === 'articleBody',
          article: tag === 'article' ? elements : parent.article,
          byline: parent.byline || isByline(attributes),
        });
        depth = Math.max(depth, open.length);
        if (open.length > MAX_DEPTH) throw new TooDeep();
      },
      ontext(text) {
        if (captured !== null) captured.push(text);
        const element = inside();
        if (element.unseen) return;
        pending.push(text);
        if (text.trim() === '') return;
        pendingBreaks = 0;
        if (element.byline) byline = true;
        if (element.tag === 'time') time = true;
      },
      onclosetag(tag) {
        if (voidTags.has(tag)) return;
        if (captured !== null) {
          const text = captured.join('');
          if (tag === 'title') title ??= text.slice(0, METADATA_MAX_LENGTH).replace(whiteSpace, ' ').trim();
          else if (text.length <= JSON_LD_MAX_LENGTH) jsonLd.push(text);
          captured = null;
        }
        if (blockTags.has(tag)) flush();
        open.pop();
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  flush();
  return {
    title: title === '' ? null : title,
    meta,
    canonical,
    jsonLd,
    times,
    blocks,
    elements,
    attributes: attributeCount,
    depth,
    plain: plain && articles.size <= 1,
  };
}

function keepMeta(meta: Map<string, string[]>, attributes: Readonly<Record<string, string>>): void {
  const content = attributes['content']?.slice(0, METADATA_MAX_LENGTH).replace(whiteSpace, ' ').trim();
  if (content === undefined || content === '') return;
  for (const attribute of ['property', 'name', 'itemprop']) {
    const name = attributes[attribute]?.trim().toLowerCase();
    if (name === undefined || name === '') continue;
    const values = meta.get(name);
    if (values === undefined) meta.set(name, [content]);
    else values.push(content);
  }
}

function isBeside(tag: string, attributes: Readonly<Record<string, string>>): boolean {
  if (tag === 'body' || tag === 'html') return false;
  return besideTags.has(tag) || besideRoles.has(attributes['role'] ?? '') || adMark.test(attributes['class'] ?? '');
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  return (
    ('hidden' in attributes && attributes['hidden'] !== 'until-found') ||
    attributes['aria-hidden'] === 'true' ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes['style'] ?? '')
  );
}

function isByline(attributes: Readonly<Record<string, string>>): boolean {
  return (
    words(attributes['rel'] ?? '').has('author') ||
    words(attributes['itemprop'] ?? '').has('author') ||
    bylineMark.test(attributes['class'] ?? '')
  );
}
