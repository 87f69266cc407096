/**
 * A page in, all that may be its headline out: headings, what is named a title, what is given for sharing and for search engines, and the parts
 * of the window's title, each with what speaks for it.
 */
import type { LogisticWeights } from '@firsthand/core/model';
import { isArticle } from './article-data.js';
import { textOf } from './json-ld.js';
import { tidy } from './marks.js';
import { firstMeta, type Line, type PageView } from './page-view.js';
import { type Candidate, featuresOf, groupedByKey, type Sighting } from './sightings.js';
import { bare, wordsIn } from './wording.js';

export const headlineFeatures = [
  'shared title',
  'shared title of another service',
  'headline in JSON-LD',
  'name in JSON-LD',
  'headline property',
  'whole window title',
  'first part of the window title',
  'later part of the window title',
  'longest part of the window title',
  'shared title without the outlet',
  'h1',
  'first h1',
  'only h1',
  'h2',
  'first h2',
  'h3 to h6',
  'named a title',
  'heading in the article',
  'heading beside',
  'heading in comments',
  'heading is a link',
  'heading is hidden',
  'is printed',
  'is the outlet',
  'ends with the outlet',
  'within the shared title',
  'contains the shared title',
  'within the window title',
  'begins the window title',
  'contains a part of the window title',
  'one or two words',
  'more than thirty words',
  'share of the longest',
  'machine places',
] as const;

export type HeadlineFeature = (typeof headlineFeatures)[number];
export type HeadlineWeights = LogisticWeights<HeadlineFeature>;

/** These count where they hold for all places in which the page shows the value. */
const against: ReadonlySet<HeadlineFeature> = new Set([
  'heading beside',
  'heading in comments',
  'heading is a link',
  'heading is hidden',
]);

/** The longest headlines of newspapers have some 250 characters. */
const HEADLINE_MAX_LENGTH = 300;

/** The shortest that is told from others by being part of them. */
const TELLING_LENGTH = 8;

const separators = /\s+[|–—»«·•:→>-]+\s+|\s*[|»]\s*|\s+::\s+/g;

export function headlineCandidates(
  page: PageView,
  outlets: readonly string[],
): readonly Candidate<string, HeadlineFeature>[] {
  const sightings = [...machineSightings(page, outlets), ...headingSightings(page)];
  const shared = bare(firstMeta(page.marks, 'og:title', 'twitter:title') ?? '');
  const window = bare(page.marks.title ?? '');
  const parts = partsOf(page.marks.title ?? '')
    .map(bare)
    .filter((part) => part.length >= TELLING_LENGTH);
  const outletKeys = outlets.map(bare);
  const groups = groupedByKey(sightings.filter(({ key }) => key !== ''));
  const longest = Math.max(1, ...groups.map((group) => group[0]?.key.length ?? 0));
  return groups.map((group) => {
    const { key = '', value = '' } = group[0] ?? {};
    const words = wordsIn(value).length;
    return {
      key,
      sightings: group,
      features: featuresOf(headlineFeatures, against, group, {
        'is the outlet': outletKeys.includes(key),
        'ends with the outlet': outletKeys.some((outlet) => outlet !== '' && key !== outlet && key.endsWith(outlet)),
        'within the shared title': key !== shared && key.length >= TELLING_LENGTH && shared.includes(key),
        'contains the shared title': key !== shared && shared.length >= TELLING_LENGTH && key.includes(shared),
        'within the window title': key !== window && window.includes(key),
        'begins the window title': key !== window && window.startsWith(key),
        'contains a part of the window title': parts.some((part) => part !== key && key.includes(part)),
        'is printed': group.some(({ place }) => place === 'visible'),
        'one or two words': words <= 2,
        'more than thirty words': words > 30,
        'share of the longest': key.length / longest,
        'machine places': Math.min(
          3,
          new Set(group.filter(({ place }) => place !== 'visible').map(({ place }) => place)).size,
        ),
      }),
    };
  });
}

type HeadlineSighting = Sighting<string, HeadlineFeature>;

function sighting(
  value: string | null,
  place: HeadlineSighting['place'],
  name: string,
  ...features: readonly HeadlineFeature[]
): readonly HeadlineSighting[] {
  const text = value === null ? null : tidy(value);
  if (text === null || text.length > HEADLINE_MAX_LENGTH) return [];
  return [{ key: bare(text), value: text, place, name, features }];
}

function machineSightings(
  { marks, graph, article }: PageView,
  outlets: readonly string[],
): readonly HeadlineSighting[] {
  const shared = firstMeta(marks, 'og:title');
  const parts = partsOf(marks.title ?? '');
  const longest = parts.toSorted((a, b) => b.length - a.length)[0];
  const named = [
    'twitter:title',
    'dc.title',
    'dcterms.title',
    'parsely-title',
    'sailthru.title',
    'title',
    'citation_title',
    'headline',
  ];
  return [
    ...sighting(shared, 'open-graph', 'og:title', 'shared title'),
    ...(shared === null
      ? []
      : sighting(withoutOutlet(shared, outlets), 'open-graph', 'og:title', 'shared title without the outlet')),
    ...named.flatMap((name) => sighting(firstMeta(marks, name), 'meta', name, 'shared title of another service')),
    ...sighting(textOf(graph, article, 'headline'), 'json-ld', 'headline', 'headline in JSON-LD'),
    ...sighting(
      textOf(graph, article, 'name'),
      'json-ld',
      'name',
      isArticle(article) ? 'headline in JSON-LD' : 'name in JSON-LD',
    ),
    ...marks.properties
      .filter(({ name }) => name === 'headline')
      .slice(0, 1)
      .flatMap(({ value, place }) => sighting(value, place, 'headline', 'headline property')),
    ...sighting(marks.title, 'title', 'title', 'whole window title'),
    ...parts.flatMap((part, at) => [
      ...sighting(
        part,
        'title',
        'title',
        at === 0 ? 'first part of the window title' : 'later part of the window title',
      ),
      ...(part === longest ? sighting(part, 'title', 'title', 'longest part of the window title') : []),
    ]),
  ];
}

/** What stands between the separators, and what stands before the last and behind the first of them. */
function partsOf(title: string): readonly string[] {
  const ends = [...title.matchAll(separators)];
  const first = ends[0];
  const last = ends.at(-1);
  if (first === undefined || last === undefined) return [];
  const parts = [title.slice(0, last.index), ...title.split(separators), title.slice(first.index + first[0].length)];
  return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))];
}

function withoutOutlet(title: string, outlets: readonly string[]): string | null {
  const last = [...title.matchAll(separators)].at(-1);
  if (last === undefined) return null;
  const end = bare(title.slice(last.index + last[0].length));
  return outlets.some((outlet) => bare(outlet) === end) ? title.slice(0, last.index) : null;
}

const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Headings of one page that are looked at; lists of articles have hundreds. */
const MAX_HEADINGS = 60;

function headingSightings({ lines }: PageView): readonly HeadlineSighting[] {
  const found: { readonly tag: string; readonly text: string; readonly lines: readonly Line[] }[] = [];
  const merged = new Set<Line['segment']['element']>();
  for (const line of lines) {
    if (found.length >= MAX_HEADINGS) break;
    const heading = headingAround(line.segment.element);
    if (heading === null) {
      if (line.around.title && line.text.length <= HEADLINE_MAX_LENGTH)
        found.push({ tag: 'named', text: line.text, lines: [line] });
      continue;
    }
    if (merged.has(heading)) continue;
    merged.add(heading);
    let end = line.at + 1;
    for (
      let next = lines[end];
      next !== undefined && headingAround(next.segment.element) === heading;
      next = lines[end]
    )
      end++;
    const inside = lines.slice(line.at, end);
    found.push({ tag: heading.tag, text: inside.map(({ text }) => text).join(' '), lines: inside });
  }
  const shown = found.filter(({ lines: [line] }) => line?.around.hidden !== true);
  const firstLine = (tag: string) => shown.find((one) => one.tag === tag)?.lines[0];
  const [firstH1, firstH2] = [firstLine('h1'), firstLine('h2')];
  const isOnlyH1 = shown.filter(({ tag }) => tag === 'h1').length === 1;
  return found.flatMap(({ tag, text, lines: inside }) => {
    const [line] = inside;
    if (line === undefined) return [];
    const { around, segment } = line;
    const features: HeadlineFeature[] = [];
    if (tag === 'h1' || tag === 'h2') features.push(tag);
    else features.push(tag === 'named' ? 'named a title' : 'h3 to h6');
    if (tag === 'h1' && firstH1 === line) features.push('first h1');
    if (tag === 'h1' && isOnlyH1) features.push('only h1');
    if (tag === 'h2' && firstH2 === line) features.push('first h2');
    if (around.title && tag !== 'named') features.push('named a title');
    if (around.article) features.push('heading in the article');
    if (around.beside) features.push('heading beside');
    if (around.comments) features.push('heading in comments');
    if (around.hidden) features.push('heading is hidden');
    if (segment.linked >= segment.text.length) features.push('heading is a link');
    const name = tag === 'named' ? 'title' : tag;
    const alone = inside.length > 1 ? inside.flatMap((part) => sighting(part.text, 'visible', name, ...features)) : [];
    return [...sighting(text, 'visible', name, ...features), ...alone];
  });
}

/** Elements up from a run of text to the heading that it stands in. */
const HEADING_STEPS = 4;

function headingAround(element: Line['segment']['element']): Line['segment']['element'] | null {
  let at: typeof element | null = element;
  for (let step = 0; step < HEADING_STEPS && at !== null; step++, at = at.parent) if (headings.has(at.tag)) return at;
  return null;
}
