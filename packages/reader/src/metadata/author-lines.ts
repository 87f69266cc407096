/**
 * A page in, where its readers may see its authors out: lines that begin as lines of authors do or have a by-word within, lines that are
 * nothing but names of persons where authors usually stand, and what is named an author. Most lines of a page are none of these, so the
 * cheap questions come first: where a line stands and how it begins.
 */
import type { AuthorFeature, AuthorSighting } from './author-features.js';
import { authorNames, beginsWithByword } from './author-names.js';
import { isAuthorLink, type Line, type NamedElement, type PageView } from './page-view.js';
import { hasGivenName, looksLikePerson } from './person-names.js';
import { bare } from './wording.js';

/** A line that names authors and nothing else. */
export const LINE_LENGTH = 120;

/** Three persons have some 60 characters. */
const NAMES_LENGTH = 60;

/** A paragraph: lines of authors stand above the first one and below the last. */
const PARAGRAPH_LENGTH = 200;

/** Lines from the headline on in which the author is usually named, and lines before it. */
const NEAR_BEHIND = 12;
const NEAR_BEFORE = 6;

/** Lines right above the first paragraph. */
const ABOVE_TEXT = 6;

/** Where on the page a line is looked at. */
export interface LinePlace {
  /** The line of the headline, or null. */
  readonly headlineAt: number | null;
  /** The first paragraph of running text below the headline and the last one of the page, or -1. */
  readonly firstParagraph: number;
  readonly lastParagraph: number;
  /** Whether the headline itself stands in what is named comments: then the name is that of the whole page and says nothing. */
  readonly allInComments: boolean;
}

export function linePlaceOf({ lines }: PageView, headlineAt: number | null): LinePlace {
  return {
    headlineAt,
    firstParagraph: lines.findIndex((line) => line.at > (headlineAt ?? -1) && isParagraph(line)),
    lastParagraph: lines.findLastIndex(isParagraph),
    allInComments: headlineAt !== null && lines[headlineAt]?.around.comments === true,
  };
}

function isParagraph({ text, around }: Line): boolean {
  return text.length >= PARAGRAPH_LENGTH && !around.beside && !around.comments;
}

export function isNearHeadline(at: number | null, { headlineAt }: LinePlace): boolean {
  return at !== null && headlineAt !== null && at >= headlineAt - NEAR_BEFORE && at <= headlineAt + NEAR_BEHIND;
}

function isAboveText(at: number | null, { firstParagraph }: LinePlace): boolean {
  return at !== null && at < firstParagraph && at >= firstParagraph - ABOVE_TEXT;
}

function isBelowText(at: number | null, { lastParagraph }: LinePlace): boolean {
  return at !== null && lastParagraph >= 0 && at > lastParagraph && at <= lastParagraph + NEAR_BEHIND;
}

/** What the page shows its readers, in its order, lines before named elements. */
export function visibleAuthors(page: PageView, place: LinePlace): readonly AuthorSighting[] {
  const { lines, language } = page;
  const named = page.named.filter(
    ({ element, around, at }) =>
      (!around.comments || (place.allInComments && isNearHeadline(at, place))) &&
      (around.ownAuthor || isLinkWithin(element)),
  );
  const ofNamed = named.flatMap((one) => ofNamedElement(one, place, language));
  const [first] = ofNamed;
  return [
    ...lines.flatMap((line) => ofLine(line, place, language)),
    ...ofNamed.map((one) => ({
      ...one,
      features: [...one.features, ...(one.key === first?.key ? (['first that is named an author'] as const) : [])],
    })),
  ];
}

/** Whether the element links to the page of an author on the same site: profiles elsewhere are linked to by other names ("Follow us"). */
function isLinkWithin(element: NamedElement['element']): boolean {
  return isAuthorLink(element) && !socialAddress.test(element.attributes.href ?? '');
}

const socialAddress =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:facebook|twitter|x|instagram|linkedin|xing|youtube|pinterest|tiktok|t|mastodon|reddit|github|medium|vk|flipboard|soundcloud|spotify|google|creativecommons)\.\w{2,6}\//i;

function ofNamedElement(one: NamedElement, place: LinePlace, language: string | null): readonly AuthorSighting[] {
  const { element, around, text, at } = one;
  const features = featuresOfPlace({ text, around, at }, place);
  if (around.ownAuthor) features.push('named an author');
  if (isLinkWithin(element)) features.push('link to an author');
  const name = element.attributes.class?.split(/\s+/, 1)[0] ?? element.tag;
  return sightingOf(authorNames(text, language), text, 'visible', name, features);
}

const label =
  /^(?:autor(?:in|en|es|a)?|author|auteur|text|von|verfasser(?:in)?|redaktion|redakteur(?:in)?|fuente|автор|escrito por|texto)\s*(?:\(in\))?\s*:\s*\S/iu;

function ofLine(line: Line, place: LinePlace, language: string | null): readonly AuthorSighting[] {
  const { text, around, at } = line;
  if (text.length > LINE_LENGTH || (around.comments && !(place.allInComments && isNearHeadline(at, place)))) return [];
  const said = saidInLine(line, place);
  if (said === null) return [];
  const names = authorNames(said.part, language);
  if (said.strict && !areNamesOfAuthors(names, line, said.feature)) return [];
  const features = featuresOfPlace(line, place);
  if (said.feature !== null) features.push(said.feature);
  if (label.test(text)) features.push('label of an author');
  if (around.author) features.push('near what is named an author');
  return sightingOf(names, text, 'visible', 'text', features);
}

/** The part of a line that may name authors, what makes it so, and whether only what is surely a name is one there. */
interface Said {
  readonly part: string;
  readonly feature: 'begins as a line of authors' | 'by-word within the line' | 'line of names alone' | null;
  readonly strict: boolean;
}

function saidInLine({ text, around, at }: Line, place: LinePlace): Said | null {
  if (beginsWithByword(text)) return { part: text, feature: 'begins as a line of authors', strict: !around.author };
  const inner = partBehindByword(text);
  if (inner !== null) return { part: inner, feature: 'by-word within the line', strict: true };
  if (around.author) return { part: text, feature: null, strict: false };
  if (around.caption || text.length > NAMES_LENGTH || !/^\p{Lu}[^\d:?!]+$/u.test(text)) return null;
  const usual = isNearHeadline(at, place) || isAboveText(at, place) || isBelowText(at, place);
  return usual && hasGivenName(text) ? { part: text, feature: 'line of names alone', strict: true } : null;
}

const bywordWithin = /[\s|·•,:](?:by|von|par|por|door|przez)\s/i;
const within =
  /[\s|·•,:](?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Pp]rzez)\s+((?:\p{Lu}|@?\p{L}[\p{L}\d_.-]+(?:\s*$|\s*[|·•,]|\s+(?:on|am|at|le|el|il|op|den|um|in)\s)).*)$/u;

/** What stands behind a by-word within the line. */
function partBehindByword(text: string): string | null {
  return bywordWithin.test(text) ? (within.exec(text)?.[1] ?? null) : null;
}

/** Whether the names may be those of authors though no element says so: running text and lists have by-words and capitals as well. */
function areNamesOfAuthors(names: readonly string[], { text, around }: Line, feature: Said['feature']): boolean {
  if (names.length === 0) return false;
  if (feature === 'line of names alone') {
    const length = names.reduce((sum, name) => sum + name.length, 0);
    return names.every(looksLikePerson) && names.some(hasGivenName) && length >= text.length * MOST_OF_LINE;
  }
  if (feature === 'begins as a line of authors')
    return (
      names.every(looksLikePerson) || (names.length === 1 && (around.date || text.split(/\s+/).length <= SHORT_LINE))
    );
  return names.every(
    (name) => looksLikePerson(name) || (!/\s/.test(name) && (hasGivenName(name) || around.date || hasYear(text))),
  );
}

/** Words of a line that says no more than "By Mara Q." or "Author: mara_q" with a date. */
const SHORT_LINE = 7;

/** Names that fill so much of a line are all that it says; the rest are commas and "and". */
const MOST_OF_LINE = 0.7;

function hasYear(text: string): boolean {
  return /\b(?:19|20)\d\d\b/.test(text);
}

function featuresOfPlace(
  { text, around, at }: Pick<Line, 'text' | 'around'> & { readonly at: number | null },
  place: LinePlace,
): AuthorFeature[] {
  const features: AuthorFeature[] = [];
  if (isNearHeadline(at, place)) features.push('near the headline');
  if (isAboveText(at, place)) features.push('right above the text');
  if (isBelowText(at, place)) features.push('below the text');
  if (around.date || hasYear(text)) features.push('line with a date');
  if (around.article) features.push('line in the article');
  if (around.beside) features.push('line beside');
  if (around.hidden) features.push('line is hidden');
  return features;
}

/** A sighting of these names, or none where nobody is named. */
export function sightingOf(
  names: readonly string[],
  line: string,
  place: AuthorSighting['place'],
  name: string,
  features: readonly AuthorFeature[],
): readonly AuthorSighting[] {
  if (names.length === 0) return [];
  const key = names.map(bare).toSorted().join('|');
  return key.replaceAll('|', '') === '' ? [] : [{ key, value: { names, line }, place, name, features }];
}
