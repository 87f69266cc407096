/**
 * A page in, all days that may be that of its publication out: what it gives to search engines, `<time>` elements, printed stamps, and the
 * day in its address, each with what speaks for it.
 */
import type { LogisticWeights } from '@firsthand/core/model';
import { textOf } from './json-ld.js';
import { machineTime } from './machine-time.js';
import { textOf as markedText } from './marks.js';
import type { MetadataPlace } from './page-metadata.js';
import type { Line, PageView } from './page-view.js';
import { type Candidate, featuresOf, groupedByKey, type Sighting } from './sightings.js';
import { calendarDay, monthOfName, type WrittenDate, writtenDates } from './written-date.js';

export const clockFeatures = [
  'published in JSON-LD',
  'created in JSON-LD',
  'modified in JSON-LD',
  'published in meta',
  'date in meta',
  'modified in meta',
  'published property',
  'modified property',
  'time marked as published',
  'time marked as updated',
  'time near the headline',
  'first time',
  'other time',
  'stamp near the headline',
  'stamp behind the headline',
  'named a date',
  'near what is named a date',
  'first that is named a date',
  'first stamp',
  'with words of publication',
  'with words of an update',
  'stamp alone in its line',
  'stamp with a time of day',
  'within running text',
  'stamp below the text',
  'stamp beside',
  'stamp in comments',
  'stamp is hidden',
  'in the address',
  'month in the address',
  'other month in the address',
  'several places',
  'machine and visible places',
  'earliest',
  'latest',
  'other days',
] as const;

export type ClockFeature = (typeof clockFeatures)[number];
export type ClockWeights = LogisticWeights<ClockFeature>;

/** These count where they hold for all places in which the page shows the value. */
const against: ReadonlySet<ClockFeature> = new Set([
  'with words of an update',
  'time marked as updated',
  'within running text',
  'stamp below the text',
  'stamp beside',
  'stamp in comments',
  'stamp is hidden',
  'other time',
]);

/** A time, and whether the page means it as that of publication. */
export interface ClockReading {
  readonly iso: string;
  readonly of: 'published' | 'modified';
}

type ClockSighting = Sighting<ClockReading, ClockFeature>;

const NEAR_BEHIND = 14;
const NEAR_BEFORE = 8;

/** A line that is a stamp, or holds one; longer ones are running text, where dates are those of events. */
const STAMP_LENGTH = 120;
const PARAGRAPH_LENGTH = 200;

/** Stamps of one page that are looked at; archives and comments have hundreds. */
const MAX_STAMPS = 60;

const DAY_LENGTH = '2019-07-28'.length;

export function clockCandidates(
  page: PageView,
  headlineAt: number | null,
): readonly Candidate<ClockReading, ClockFeature>[] {
  const groups = groupedByKey([
    ...machineSightings(page),
    ...timeSightings(page, headlineAt),
    ...stampSightings(page, headlineAt),
    ...namedSightings(page, headlineAt),
    ...addressSightings(page),
  ]);
  const days = groups.map((group) => group[0]?.key ?? '').toSorted();
  const months = page.addresses.map(monthOfAddress).filter((month) => month !== null);
  return groups.map((group) => {
    const key = group[0]?.key ?? '';
    return {
      key,
      sightings: group,
      features: featuresOf(clockFeatures, against, group, {
        'month in the address': months.some((month) => key.startsWith(month)),
        'other month in the address': months.length > 0 && !months.some((month) => key.startsWith(month)),
        'several places': Math.min(4, new Set(group.map(({ place, name }) => `${place} ${name}`)).size - 1),
        'machine and visible places':
          group.some(({ place }) => place === 'visible') && group.some(({ place }) => place !== 'visible'),
        earliest: days.length > 1 && key === days[0],
        latest: days.length > 1 && key === days.at(-1),
        'other days': Math.min(6, groups.length - 1),
      }),
    };
  });
}

function sighting(
  iso: string | null,
  of: ClockReading['of'],
  place: MetadataPlace,
  name: string,
  features: readonly ClockFeature[],
): readonly ClockSighting[] {
  return iso === null ? [] : [{ key: iso.slice(0, DAY_LENGTH), value: { iso, of }, place, name, features }];
}

const publishedMeta = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'published_date',
  'published',
  'date.published',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.created',
  'sailthru.date',
  'article.published',
  'cxenseparse:recs:publishtime',
  'citation_publication_date',
  'citation_date',
  'article_date_original',
  'rnews:datepublished',
  'displaydate',
  'release_date',
];
const modifiedMeta = [
  'article:modified_time',
  'og:updated_time',
  'og:modified_time',
  'datemodified',
  'last-modified',
  'lastmod',
  'revised',
  'dc.date.modified',
  'dcterms.modified',
  'dc.modified',
  'moddate',
  'updated_time',
];
const otherMeta = [
  'date',
  'dc.date',
  'dcterms.date',
  'article:created',
  'created',
  'creation_date',
  'timestamp',
  'pub_date',
  'content_date',
  'datecreated',
  'dateinfo',
  'vr:published_time',
  'shareaholic:article_published_time',
];

function machineSightings({ marks, graph, article, language }: PageView): readonly ClockSighting[] {
  const time = (text: string | null | undefined) =>
    text === null || text === undefined ? null : machineTime(text, language);
  const inGraph = (name: string, of: ClockReading['of'], feature: ClockFeature) =>
    sighting(time(textOf(graph, article, name)), of, 'json-ld', name, [feature]);
  const inMeta = (names: readonly string[], of: ClockReading['of'], feature: ClockFeature) =>
    names.flatMap((name) => sighting(time(marks.meta.get(name)?.[0]), of, 'meta', name, [feature]));
  const inProperties = (wanted: readonly string[], of: ClockReading['of'], feature: ClockFeature) =>
    marks.properties
      .filter(({ name, owner }) => wanted.includes(name) && !/comment/.test(owner))
      .slice(0, 1)
      .flatMap(({ value, place, name }) => sighting(time(value), of, place, name, [feature]));
  return [
    ...inGraph('datePublished', 'published', 'published in JSON-LD'),
    ...inGraph('dateCreated', 'published', 'created in JSON-LD'),
    ...inGraph('uploadDate', 'published', 'created in JSON-LD'),
    ...inGraph('dateModified', 'modified', 'modified in JSON-LD'),
    ...inMeta(publishedMeta, 'published', 'published in meta'),
    ...inMeta(otherMeta, 'published', 'date in meta'),
    ...inMeta(modifiedMeta, 'modified', 'modified in meta'),
    ...inProperties(['datepublished', 'date', 'datecreated'], 'published', 'published property'),
    ...inProperties(['datemodified'], 'modified', 'modified property'),
  ];
}

const publishedNames = /publish|pubdate|posted|entry-date|post-date|created/i;
const updatedNames = /updat|modif|aktualisiert/i;

function timeSightings(page: PageView, headlineAt: number | null): readonly ClockSighting[] {
  const { marks, language, surroundings, lines } = page;
  const lineOf = new Map(lines.filter(({ segment }) => segment.time).map((line) => [line.segment.element, line]));
  return marks.times.flatMap((element, index) => {
    const { datetime = '', itemprop = '', class: classes = '' } = element.attributes;
    const text = markedText(element) ?? '';
    const iso = machineTime(datetime, language) ?? machineTime(text, language);
    const names = `${itemprop} ${classes} ${element.attributes.pubdate !== undefined ? 'pubdate' : ''}`;
    const around = surroundings(element);
    const line = lineOf.get(nearestOf(element, lineOf));
    const updated = updatedNames.test(names) || updateWords.test(line?.text ?? '');
    const features: ClockFeature[] = [index === 0 ? 'first time' : 'other time'];
    if (updated) features.push('time marked as updated');
    else if (publishedNames.test(names)) features.push('time marked as published');
    if (around.beside) features.push('stamp beside');
    if (around.comments) features.push('stamp in comments');
    if (line !== undefined && isNear(line.at, headlineAt)) features.push('time near the headline');
    return sighting(iso, updated ? 'modified' : 'published', 'visible', 'time', features);
  });
}

/** The element, or the one around it that begins a line. */
function nearestOf(
  element: Line['segment']['element'],
  lines: ReadonlyMap<Line['segment']['element'], Line>,
): Line['segment']['element'] {
  for (let at: typeof element | null = element; at !== null; at = at.parent) if (lines.has(at)) return at;
  return element;
}

function isNear(at: number, headlineAt: number | null): boolean {
  return headlineAt !== null && at >= headlineAt - NEAR_BEFORE && at <= headlineAt + NEAR_BEHIND;
}

const updateWords =
  /updat|aktualisi|modifi|zuletzt|letzte änderung|geändert|mis à jour|mise à jour|actualiza|aggiorna|atualiza|bijgewerkt|zaktualizowan|revised|last edit|обновлен|最終更新|更新/iu;
const publicationWords =
  /publi|posted|erschienen|veröffentlicht|erstellt|stand\s*:|datum|date|vom\b|geschrieben|written|created|fecha|data\b|pubbl|dodano|gepostet|eingestellt|geplaatst|опубликован|发布|公開|掲載|\bon\b|\bam\b|le\s+\d/iu;

function stampSightings({ lines, language }: PageView, headlineAt: number | null): readonly ClockSighting[] {
  const lastParagraph = lines.findLastIndex(
    ({ text, around }) => text.length >= PARAGRAPH_LENGTH && !around.beside && !around.comments,
  );
  const sightings: ClockSighting[] = [];
  let isFirst = true;
  for (const { text, around, at } of lines) {
    if (sightings.length >= MAX_STAMPS) break;
    const start = text.slice(0, PARAGRAPH_LENGTH);
    const [date] = writtenDates(start, language);
    if (date === undefined) continue;
    const stamp = text.length <= STAMP_LENGTH && !tellsOfEvent(text, date);
    const updated = stamp && updateWords.test(text) && !publicationWords.test(text.slice(0, date.start));
    const features: ClockFeature[] = [];
    if (stamp && isNear(at, headlineAt)) features.push('stamp near the headline');
    if (stamp && headlineAt !== null && at > headlineAt && at <= headlineAt + NEAR_BEHIND)
      features.push('stamp behind the headline');
    if (!stamp) features.push('within running text');
    if (stamp && around.date) features.push('near what is named a date');
    if (stamp && isFirst && !around.comments && !around.beside) {
      features.push('first stamp');
      isFirst = false;
    }
    if (stamp && publicationWords.test(text)) features.push('with words of publication');
    if (updated) features.push('with words of an update');
    if (stamp && text.length <= date.end - date.start + 12) features.push('stamp alone in its line');
    if (stamp && date.iso.length > DAY_LENGTH) features.push('stamp with a time of day');
    if (lastParagraph >= 0 && at > lastParagraph) features.push('stamp below the text');
    if (around.beside) features.push('stamp beside');
    if (around.comments) features.push('stamp in comments');
    if (around.hidden) features.push('stamp is hidden');
    sightings.push(...sighting(date.iso, updated ? 'modified' : 'published', 'visible', 'text', features));
  }
  return sightings;
}

/** Words in lower case, beside its date, that a sentence has and a stamp has not: "Last updated on" are three. */
const SENTENCE_WORDS = 4;

/** Characters of a line within which a stamp says what it is. */
const STAMP_WORDS_LENGTH = 24;

/** Whether a line is a sentence that names a day: that of what is told, not of the telling. */
function tellsOfEvent(text: string, { start, end }: WrittenDate): boolean {
  if (!/[.!?…]["'”’»)]*$/.test(text)) return false;
  const opening = text.slice(0, STAMP_WORDS_LENGTH);
  if (stampWords.test(opening) || updateWords.test(opening)) return false;
  const words = `${text.slice(0, start)} ${text.slice(end)}`.match(/(?<![\p{L}\p{N}])\p{Ll}{2,}/gu) ?? [];
  return words.length >= SENTENCE_WORDS;
}

const stampWords =
  /publi|post(?:ed|ado)|erschienen|veröffentlicht|erstellt|stand\b|written|created|filed|gepostet|eingestellt|geplaatst|dodano|опубликован|发布|公開|掲載/iu;

/** Elements that are named a date, also within a line. */
function namedSightings({ named, language }: PageView, headlineAt: number | null): readonly ClockSighting[] {
  const found = named
    .filter(({ around }) => around.ownDate)
    .flatMap(({ element, around, text, at }) => {
      const [date] = writtenDates(text, language);
      const updated = updateWords.test(text) || updatedNames.test(element.attributes.class ?? '');
      const features: ClockFeature[] = ['named a date'];
      if (at !== null && isNear(at, headlineAt)) features.push('stamp near the headline');
      if (updated) features.push('with words of an update');
      if (publishedNames.test(element.attributes.class ?? '')) features.push('time marked as published');
      if (around.beside) features.push('stamp beside');
      if (around.comments) features.push('stamp in comments');
      if (around.hidden) features.push('stamp is hidden');
      const name = element.attributes.class?.split(/\s+/, 1)[0] ?? element.tag;
      return sighting(date?.iso ?? null, updated ? 'modified' : 'published', 'visible', name, features);
    });
  const first = found.find(
    ({ features }) => !features.includes('stamp in comments') && !features.includes('stamp beside'),
  );
  return found.map((one) =>
    one === first ? { ...one, features: [...one.features, 'first that is named a date' as const] } : one,
  );
}

/** "/2019/07/28/", "/2019-07-28-", "/20190728", "/2019/jul/28/". */
const dayInAddress =
  /[/_-](?<year>(?:19|20)\d\d)(?:[/_-](?<month>\d\d?|\p{L}{3})[/_-](?<day>\d\d?)|(?<months>0\d|1[0-2])(?<days>[0-3]\d))(?!\d)/iu;

function addressSightings({ addresses, language }: PageView): readonly ClockSighting[] {
  return addresses.flatMap((address) => {
    const groups = dayInAddress.exec(pathOf(address))?.groups;
    if (groups === undefined) return [];
    const { year, month = groups['months'] ?? '', day = groups['days'] } = groups;
    const number = /\d/.test(month) ? Number(month) : monthOfName(month, language);
    const iso = number === null ? null : calendarDay(Number(year), number, Number(day));
    return sighting(iso, 'published', 'address', 'path', ['in the address']);
  });
}

/** The month that an address names, as the beginning of an ISO day, or null. */
function monthOfAddress(address: string): string | null {
  const found = /\/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])(?=[/-])/.exec(pathOf(address));
  return found === null ? null : `${found[1]}-${found[2]}`;
}

/** The path and what is asked for; in an address of an archive, those of the page that was kept. */
function pathOf(address: string): string {
  const kept = /\/(?:web|save)\/\d{8,14}[a-z_]*\/(?:https?:\/\/)?(.*)$/.exec(address)?.[1];
  if (kept !== undefined) return kept;
  return URL.canParse(address) ? new URL(address).pathname : '';
}
