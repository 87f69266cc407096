/**
 * A page in, all that may be its authors out: what it gives to search engines and what it shows to readers, each with what speaks for it. A
 * candidate is a set of names.
 */
import { isArticle, namesIn } from './article-data.js';
import {
  type AuthorFeature,
  type AuthorLine,
  type AuthorSighting,
  againstAuthors,
  authorFeatures,
} from './author-features.js';
import {
  isNearHeadline,
  LINE_LENGTH,
  type LinePlace,
  linePlaceOf,
  sightingOf,
  visibleAuthors,
} from './author-lines.js';
import { authorNames } from './author-names.js';
import { hostName } from './outlet.js';
import type { Line, PageView } from './page-view.js';
import { hasGivenName, looksLikePerson } from './person-names.js';
import { type Candidate, featuresOf, groupedByKey } from './sightings.js';
import { bare } from './wording.js';

export interface AuthorContext {
  readonly outlets: readonly string[];
  readonly headline: string | null;
  /** Where the headline is printed among the lines, or null. */
  readonly headlineAt: number | null;
}

export type AuthorCandidate = Candidate<AuthorLine, AuthorFeature>;

/** Pages have up to two dozen; each is held against each other. */
const MAX_CANDIDATES = 60;

export function authorCandidates(page: PageView, context: AuthorContext): readonly AuthorCandidate[] {
  const place = linePlaceOf(page, context.headlineAt);
  const groups = groupedByKey([...machineAuthors(page), ...visibleAuthors(page, place)]).slice(0, MAX_CANDIDATES);
  if (groups.length === 0) return [];
  const outlets = [...context.outlets, hostName(page.addresses) ?? ''].map(bare).filter((outlet) => outlet !== '');
  const printed = printedLines(page, place);
  const headline = bare(context.headline ?? '');
  const known = groups.map((group) => {
    const { names } = bestWritten(group).value;
    const keys = names.map(bare);
    const persons = names.every(
      (name, at) =>
        looksLikePerson(name) && (hasGivenName(name) || !outlets.some((outlet) => isAlike(outlet, keys[at] ?? ''))),
    );
    return { group, names, keys, persons };
  });
  return known.map(({ group, names, keys, persons }) => {
    const places = new Set(group.map(({ place: kind, name }) => `${kind} ${name}`)).size;
    const machine = group.filter(({ place: kind }) => kind !== 'visible');
    const others = known.filter((other) => other.group !== group);
    return {
      key: group[0]?.key ?? '',
      sightings: group,
      features: featuresOf(authorFeatures, againstAuthors, group, {
        'several places': Math.min(3, places - 1),
        'names of persons': persons,
        'known given name': names.some(hasGivenName),
        'one word': names.some((name) => !/\s/.test(name)),
        initials: names.some((name) => /^\p{L}{1,3}$/u.test(name)),
        'has figures': names.some((name) => /\d/.test(name)),
        'is the outlet': keys.some((key) => outlets.includes(key)),
        'part of the outlet': !persons && keys.some((key) => outlets.some((outlet) => isAlike(outlet, key))),
        'person is the outlet': persons && keys.some((key) => outlets.some((outlet) => outlet.includes(key))),
        'several names': names.length > 1,
        'many words': names.some((name) => name.split(/\s+/).length > 4),
        'in the headline': keys.some((key) => headline.includes(key)),
        'only machine places': machine.length === group.length,
        'several machine places': new Set(machine.map(({ name, place: kind }) => `${kind} ${name}`)).size > 1,
        'person given to machines': persons && machine.length > 0,
        'person near the headline': persons && isSeenNear(group),
        'printed near the headline': names.every((name) => printed.near.includes(name.toLowerCase())),
        'printed in a short line': names.every((name) => printed.short.includes(name.toLowerCase())),
        'other candidates': Math.min(5, others.length),
        'first name of another candidate': others.some((other) => isFirstNameOf(names, other.names)),
        'fuller than another candidate': others.some((other) => isFirstNameOf(other.names, names)),
      }),
    };
  });
}

function isSeenNear(sightings: readonly AuthorSighting[]): boolean {
  return sightings.some(({ features }) => features.includes('near the headline'));
}

/** Of the same names, the writing a reader would choose: `Mara Quill` rather than `mara_quill`, otherwise the first of the page. */
export function bestWritten(sightings: readonly AuthorSighting[]): AuthorSighting {
  const [first] = sightings;
  if (first === undefined) throw new Error('a candidate without a place');
  return sightings.find(({ value }) => value.names.every(looksLikePerson)) ?? first;
}

/** The short lines of the page, near the headline and anywhere but in comments, in small letters. */
function printedLines({ lines }: PageView, place: LinePlace): { readonly near: string; readonly short: string } {
  const short = lines.filter(({ text, around }) => text.length <= LINE_LENGTH && !around.comments);
  return { near: inSmallLetters(short.filter(({ at }) => isNearHeadline(at, place))), short: inSmallLetters(short) };
}

function inSmallLetters(lines: readonly Line[]): string {
  return lines
    .map(({ text }) => text)
    .join('\n')
    .toLowerCase();
}

function isAlike(outlet: string, key: string): boolean {
  return outlet.includes(key) || key.includes(outlet);
}

/** Whether it is the first name of the one person whom the other names: "Mara" of "Mara Quill". */
function isFirstNameOf(names: readonly string[], others: readonly string[]): boolean {
  const [name] = names;
  const [other] = others;
  if (name === undefined || other === undefined || names.length > 1 || others.length > 1) return false;
  return !/\s/.test(name) && looksLikePerson(other) && bare(other.split(/\s+/, 1)[0] ?? '') === bare(name);
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

/** What the page tells machines. */
function machineAuthors({ marks, graph, article, language }: PageView): readonly AuthorSighting[] {
  const namesOf = (lines: readonly string[]) => lines.flatMap((line) => authorNames(line, language));
  const given = ['author', 'creator']
    .map((property) => namesIn(graph, article, property))
    .find(({ length }) => length > 0);
  const features = isArticle(article) ? (['author of the article in JSON-LD'] as const) : [];
  const properties = marks.properties.filter(
    ({ name, owner }) => (name === 'author' || name === 'creator') && !/comment/.test(owner),
  );
  return [
    ...(given === undefined ? [] : sightingOf(namesOf(given), given.join(', '), 'json-ld', 'author', features)),
    ...metaNames.flatMap((name) => {
      const lines = marks.meta.get(name) ?? [];
      return sightingOf(namesOf(lines), lines.join(', '), 'meta', name, ['author in meta']);
    }),
    ...sightingOf(
      namesOf(properties.map(({ value }) => value)),
      properties.map(({ value }) => value).join(', '),
      properties[0]?.place ?? 'microdata',
      'author',
      ['author property'],
    ),
  ];
}
