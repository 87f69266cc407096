/**
 * A page in, all that may be its authors out: what it gives to search engines, what is named an author, and lines that begin as lines of
 * authors do, each with what speaks for it. A candidate is a set of names.
 */
import type { LogisticWeights } from '@firsthand/core/model';
import { isArticle, namesIn } from './article-data.js';
import { textOf } from './json-ld.js';
import { hostName } from './outlet.js';
import { authorNames, beginsWithByword, isAgency, isRole, looksLikePerson } from './author-names.js';
import { firstMeta, isAuthorLink, type Line, type NamedElement, type PageView } from './page-view.js';
import { type Candidate, featuresOf, groupedByKey, type Sighting } from './sightings.js';
import { bare } from './wording.js';

export const authorFeatures = [
  'author of the article in JSON-LD',
  'author of another thing in JSON-LD',
  'author in meta',
  'author property',
  'author link',
  'link to an author',
  'near what is named an author',
  'named an author',
  'first that is named an author',
  'only one that is named an author',
  'begins as a line of authors',
  'by-word within the line',
  'label of an author',
  'near the headline',
  'below the text',
  'line with a date',
  'line in the article',
  'line beside',
  'line in comments',
  'line of a caption',
  'line is hidden',
  'line is long',
  'several places',
  'machine and visible places',
  'names of persons',
  'one word',
  'in lower case',
  'has figures',
  'is the outlet',
  'part of the outlet',
  'person is the outlet',
  'newsroom or account',
  'agency',
  'several names',
  'many words',
  'in the headline',
  'page is an article',
  'page has a day',
  'only machine places',
  'several machine places',
  'person given to machines',
  'person near the headline',
  'printed near the headline',
  'printed in a short line',
  'other candidates',
  'part of another candidate',
] as const;

export type AuthorFeature = (typeof authorFeatures)[number];
export type AuthorWeights = LogisticWeights<AuthorFeature>;

/** These count where they hold for all places in which the page shows the value. */
const against: ReadonlySet<AuthorFeature> = new Set([
  'line beside',
  'line in comments',
  'line of a caption',
  'line is hidden',
  'line is long',
  'below the text',
  'line with a date',
]);

/** The names, and the line as printed. */
export interface AuthorLine {
  readonly names: readonly string[];
  readonly line: string;
}

export interface AuthorContext {
  readonly outlets: readonly string[];
  readonly headline: string | null;
  /** Where the headline is printed among the lines, or null. */
  readonly headlineAt: number | null;
}

export type AuthorSighting = Sighting<AuthorLine, AuthorFeature>;

/** Lines from the headline on in which the author is usually named, and lines before it. */
const NEAR_BEHIND = 12;
const NEAR_BEFORE = 6;

/** A line that names authors and nothing else; a longer one tells more. */
const LINE_LENGTH = 120;

/** A paragraph: lines of authors below the text follow on such. */
const PARAGRAPH_LENGTH = 200;

export function authorCandidates(
  page: PageView,
  context: AuthorContext,
): readonly Candidate<AuthorLine, AuthorFeature>[] {
  const groups = groupedByKey([...machineSightings(page), ...visibleSightings(page, context)]);
  const outlets = [...context.outlets, hostName(page.addresses) ?? ''].map(bare).filter((outlet) => outlet !== '');
  const printed = printedLines(page, context.headlineAt);
  const headline = bare(context.headline ?? '');
  const article = isArticle(page.article) || firstMeta(page.marks, 'og:type')?.toLowerCase() === 'article';
  const hasDay =
    textOf(page.graph, page.article, 'datePublished') !== null || page.marks.meta.has('article:published_time');
  return groups.map((group) => {
    const names = group[0]?.value.names ?? [];
    const keys = names.map(bare);
    const persons = names.every(looksLikePerson);
    const places = new Set(group.map(({ place, name }) => `${place} ${name}`)).size;
    const others = groups.filter((other) => other !== group);
    return {
      key: group[0]?.key ?? '',
      sightings: group,
      features: featuresOf(authorFeatures, against, group, {
        'several places': Math.min(3, places - 1),
        'machine and visible places':
          group.some(({ place }) => place === 'visible') && group.some(({ place }) => place !== 'visible'),
        'names of persons': persons,
        'one word': names.some((name) => !/\s/.test(name)),
        'in lower case': names.some((name) => name === name.toLowerCase()),
        'has figures': names.some((name) => /\d/.test(name)),
        'is the outlet': !persons && keys.some((key) => outlets.includes(key)),
        'part of the outlet':
          !persons && keys.some((key) => outlets.some((outlet) => outlet.includes(key) || key.includes(outlet))),
        'person is the outlet': persons && keys.some((key) => outlets.some((outlet) => outlet.includes(key))),
        'newsroom or account': names.some(isRole),
        agency: names.some(isAgency),
        'several names': names.length > 1,
        'many words': names.some((name) => name.split(/\s+/).length > 4),
        'in the headline': keys.some((key) => headline.includes(key)),
        'page is an article': article,
        'page has a day': hasDay,
        'only machine places': group.every(({ place }) => place !== 'visible'),
        'several machine places':
          new Set(group.filter(({ place }) => place !== 'visible').map(({ name, place }) => `${place} ${name}`)).size >
          1,
        'person given to machines': persons && group.some(({ place }) => place !== 'visible'),
        'person near the headline': persons && group.some(({ features }) => features.includes('near the headline')),
        'printed near the headline': keys.every((key) => printed.near.includes(key)),
        'printed in a short line': keys.every((key) => printed.short.includes(key)),
        'other candidates': Math.min(5, others.length),
        'part of another candidate': others.some(([other]) => isPart(keys, other?.value.names.map(bare) ?? [])),
      }),
    };
  });
}

function joined(lines: readonly Line[]): string {
  return lines.map(({ text }) => bare(text)).join('|');
}

/** What is printed in short lines, near the headline and anywhere but in comments, as letters and digits alone. */
function printedLines(
  { lines }: PageView,
  headlineAt: number | null,
): { readonly near: string; readonly short: string } {
  const short = lines.filter(({ text, around }) => text.length <= LINE_LENGTH && !around.comments);
  const near = short.filter(({ at }) => isNear(at, headlineAt));
  return { near: joined(near), short: joined(short) };
}

function isNear(at: number | null, headlineAt: number | null): boolean {
  return at !== null && headlineAt !== null && at >= headlineAt - NEAR_BEFORE && at <= headlineAt + NEAR_BEHIND;
}

/** Whether one names fewer of the same persons, or shortens a name. */
function isPart(keys: readonly string[], others: readonly string[]): boolean {
  return keys.every((key) => others.some((other) => other.includes(key)));
}

function sighting(
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

const metaNames = [
  'author',
  'article:author',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'dc.author',
  'citation_author',
  'cxenseparse:author',
  'author_name',
  'article.author',
  'shareaholic:article_author_name',
];

function machineSightings({ marks, graph, article, language }: PageView): readonly AuthorSighting[] {
  const namesOf = (lines: readonly string[]) => lines.flatMap((line) => authorNames(line, language));
  const given = ['author', 'creator']
    .map((property) => namesIn(graph, article, property))
    .find(({ length }) => length > 0);
  const feature = isArticle(article) ? 'author of the article in JSON-LD' : 'author of another thing in JSON-LD';
  const properties = marks.properties.filter(
    ({ name, owner }) => (name === 'author' || name === 'creator') && !/comment/.test(owner),
  );
  return [
    ...(given === undefined ? [] : sighting(namesOf(given), given.join(', '), 'json-ld', 'author', [feature])),
    ...metaNames.flatMap((name) => {
      const lines = marks.meta.get(name) ?? [];
      return sighting(namesOf(lines), lines.join(', '), 'meta', name, ['author in meta']);
    }),
    ...sighting(
      namesOf(properties.map(({ value }) => value)),
      properties.map(({ value }) => value).join(', '),
      properties[0]?.place ?? 'microdata',
      'author',
      ['author property'],
    ),
  ];
}

function visibleSightings(page: PageView, context: AuthorContext): readonly AuthorSighting[] {
  const { lines, language } = page;
  const lastParagraph = lines.findLastIndex(isParagraph);
  const place: LinePlace = { headlineAt: context.headlineAt, lastParagraph };
  const ofLines = lines
    .filter(({ text }) => text.length <= 2 * LINE_LENGTH)
    .flatMap((line) => ofLine(line, featuresOfPlace(line, place), language));
  const named = page.named.filter(
    ({ element, around }) => !around.comments && (around.ownAuthor || isAuthorLink(element)),
  );
  const ofNamed = named.flatMap((one) => ofNamedElement(one, place, language));
  const [first] = ofNamed;
  const keys = new Set(ofNamed.map(({ key }) => key));
  return [
    ...ofLines,
    ...ofNamed.map((one) => ({
      ...one,
      features: [
        ...one.features,
        ...(one.key === first?.key ? (['first that is named an author'] as const) : []),
        ...(keys.size === 1 ? (['only one that is named an author'] as const) : []),
      ],
    })),
  ];
}

function isParagraph({ text, around }: Line): boolean {
  return text.length >= PARAGRAPH_LENGTH && !around.beside && !around.comments;
}

function ofNamedElement(one: NamedElement, place: LinePlace, language: string | null): readonly AuthorSighting[] {
  const { element, around, text, at } = one;
  const features = featuresOfPlace({ text, around, at }, place);
  if (around.ownAuthor) features.push('named an author');
  if (isAuthorLink(element)) features.push('link to an author');
  if (element.attributes.rel?.includes('author') === true) features.push('author link');
  return sighting(
    authorNames(text, language),
    text,
    'visible',
    element.attributes.class?.split(/\s+/, 1)[0] ?? element.tag,
    features,
  );
}

const within =
  /(?:^|[\s|·•,:])(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]oor|[Pp]rzez)\s+((?:\p{Lu}|@?\p{L}[\p{L}\d_.-]+(?:\s*$|\s*[|·•,])).*)$/u;
const label =
  /^(?:autor(?:in|en|es|a)?|author|auteur|text|von|verfasser(?:in)?|redaktion|redakteur(?:in)?|fuente|автор|escrito por|texto)\s*(?:\(in\))?\s*:\s*\S/iu;

function ofLine(line: Line, features: AuthorFeature[], language: string | null): readonly AuthorSighting[] {
  const { text, around } = line;
  const begins = text.length <= LINE_LENGTH && beginsWithByword(text);
  const inner = begins ? null : (within.exec(text)?.[1] ?? null);
  if (begins) features.push('begins as a line of authors');
  if (inner !== null) features.push('by-word within the line');
  if (label.test(text)) features.push('label of an author');
  const named = around.author && text.length <= LINE_LENGTH;
  if (named) features.push('near what is named an author');
  if (!begins && inner === null && !named) return [];
  if (text.length > LINE_LENGTH) features.push('line is long');
  const names = authorNames(inner ?? text, language);
  if (!named && !names.some((name) => /^[\p{Lu}\p{Lo}]/u.test(name)) && !features.includes('line with a date'))
    return [];
  return sighting(names, text, 'visible', 'text', features);
}

interface LinePlace {
  readonly headlineAt: number | null;
  /** Number of the last paragraph of running text, or -1. */
  readonly lastParagraph: number;
}

function featuresOfPlace(
  { text, around, at }: Pick<Line, 'text' | 'around'> & { readonly at: number | null },
  { headlineAt, lastParagraph }: LinePlace,
): AuthorFeature[] {
  const features: AuthorFeature[] = [];
  if (isNear(at, headlineAt)) features.push('near the headline');
  if (at !== null && lastParagraph >= 0 && at > lastParagraph && at <= lastParagraph + NEAR_BEHIND)
    features.push('below the text');
  if (around.date || /\b(?:19|20)\d\d\b/.test(text)) features.push('line with a date');
  if (around.article) features.push('line in the article');
  if (around.beside) features.push('line beside');
  if (around.comments) features.push('line in comments');
  if (around.caption) features.push('line of a caption');
  if (around.hidden) features.push('line is hidden');
  return features;
}
