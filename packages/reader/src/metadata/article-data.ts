/**
 * The things that a page describes in JSON-LD in, the one that is its article out: of the right type, and of several the one that the page's own
 * address or title names, since lists of other articles are described as well.
 */
import { bare } from './wording.js';
import { type Graph, isThing, textOf, type Thing, typesOf, valuesOf } from './json-ld.js';

/** What the page is known by, to find its own thing among those of others. */
export interface PageIdentity {
  readonly titles: readonly string[];
  readonly addresses: readonly string[];
}

/** How near a type is to an article: the first kind that fits holds. */
const typesByRank: readonly RegExp[] = [
  /(?:Article|Posting|Report|Review)$|^(?:Essay|LiveBlogPosting)$/,
  /^(?:Recipe|HowTo|VideoObject|PodcastEpisode|Episode|CreativeWork|Book|Event|FAQPage|ImageGallery|Product|JobPosting)$/,
  /^(?:WebPage|ItemPage|AboutPage|MediaGallery|CollectionPage|ProfilePage|CheckoutPage)$/,
];

/** A thing of an article's type that is not known to be of another page. */
export function articleOf(graph: Graph, page: PageIdentity): Thing | null {
  for (const type of typesByRank) {
    const things = graph.things.filter((thing) => typesOf(thing).some((name) => type.test(name)));
    const own = things.find((thing) => isOwn(graph, thing, page));
    if (own !== undefined) return own;
    if (things.length === 1 && things[0] !== undefined) return things[0];
  }
  return null;
}

/** Whether the thing is of a type that only articles have. */
export function isArticle(thing: Thing | null): boolean {
  return thing !== null && typesOf(thing).some((type) => typesByRank[0]?.test(type));
}

/** The names of persons or organisations in a property, those of lists one by one. */
export function namesIn(graph: Graph, thing: Thing | null, property: string): readonly string[] {
  if (thing === null) return [];
  return valuesOf(graph, thing, property).flatMap((value) => {
    if (isThing(value)) return textOf(graph, value, 'name') ?? textOf(graph, value, 'headline') ?? [];
    return typeof value === 'string' ? (textOf(graph, { value }, 'value') ?? []) : [];
  });
}

function isOwn(graph: Graph, thing: Thing, { titles, addresses }: PageIdentity): boolean {
  const headline = bare(textOf(graph, thing, 'headline') ?? textOf(graph, thing, 'name') ?? '');
  if (headline !== '' && titles.some((title) => isAlike(bare(title), headline))) return true;
  const named = ['url', 'mainEntityOfPage', '@id'].map((name) => textOf(graph, thing, name));
  return named.some((address) => address !== null && addresses.some((own) => sameAddress(own, address)));
}

/** The shortest title that is told from others by being part of them. */
const TELLING_LENGTH = 12;

function isAlike(a: string, b: string): boolean {
  if (a === b) return true;
  return Math.min(a.length, b.length) >= TELLING_LENGTH && (a.includes(b) || b.includes(a));
}

function sameAddress(a: string, b: string): boolean {
  return plainAddress(a) === plainAddress(b);
}

/** Without the scheme, what is asked for, the part named, and the last stroke. */
function plainAddress(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[#?].*$/, '')
    .replace(/\/+$/, '');
}
