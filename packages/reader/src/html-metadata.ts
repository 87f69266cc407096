/**
 * The parts of a page in, what it says of itself out: headline, outlet, author line, time of publication, address. Pages say it in up to
 * five places; the order here is that of trust: what is made for sharing and for search engines is kept up, what is printed comes next.
 */
import type { Block, PageScan } from './html-scan.js';
import { toIso8601 } from './published.js';

export interface PageMetadata {
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  readonly url: string | null;
  /** The text of the article as JSON-LD gives it, for pages that show it by script only. */
  readonly articleBody: string | null;
}

export function pageMetadata(page: PageScan): PageMetadata {
  const data = articleData(page.jsonLd);
  const meta = (...names: readonly string[]) =>
    names.map((name) => page.meta.get(name)?.[0]).find((value) => value !== undefined);
  const headline = chooseHeadline(page, meta('og:title', 'twitter:title') ?? null, textOf(data?.headline));
  return {
    headline,
    outlet:
      meta('og:site_name') ??
      namesOf(data?.publisher)[0] ??
      meta('application-name') ??
      outletOfTitle(page.title, headline) ??
      null,
    byline: chooseByline(page, namesOf(data?.author)),
    published: choosePublished(page, textOf(data?.datePublished)),
    url: [page.canonical, meta('og:url'), textOf(data?.url), textOf(data?.mainEntityOfPage)].find(isAddress) ?? null,
    articleBody: textOf(data?.articleBody),
  };
}

/** The `<h1>` where it says what the page's title says (or where the page has no other title), else the title without the outlet. */
function chooseHeadline(page: PageScan, shared: string | null, data: string | null): string | null {
  const printed = page.blocks.filter((block) => block.tag === 'h1' && !block.beside);
  const titles = [shared, data, page.title].filter((title) => title !== null).map(bare);
  const agreed = printed.find((block) => {
    const text = bare(block.text);
    return text !== '' && titles.some((title) => title.includes(text) || (title.length >= 20 && text.includes(title)));
  });
  const alone = printed.filter((block) => block.article !== null || block.main);
  const marked = alone.length === 1 ? alone[0] : undefined;
  const heading = agreed ?? marked;
  if (heading !== undefined) return heading.text;
  const title = data ?? shared ?? page.title;
  if (title === null) return printed[0]?.text ?? null;
  return withoutOutlet(title, page.meta.get('og:site_name')?.[0] ?? null);
}

const separator = /\s+[|–—-]\s+|\s+[»·•]\s+/g;

/** "Headline | Outlet" without the outlet: its name where it is known, else one short last part after a bar. */
function withoutOutlet(title: string, outlet: string | null): string {
  const last = [...title.matchAll(separator)].at(-1);
  if (last === undefined) return title;
  const end = title.slice(last.index + last[0].length);
  const named = outlet !== null && bare(end) === bare(outlet);
  const barred = last[0].trim() === '|' && end.split(/\s+/).length <= 5;
  const start = title.slice(0, last.index).trim();
  return (named || barred) && start !== '' ? start : title;
}

/** The outlet where the title is the headline with one part after it. */
function outletOfTitle(title: string | null, headline: string | null): string | null {
  if (title === null || headline === null || title === headline || !title.startsWith(headline)) return null;
  const rest = title.slice(headline.length);
  const parts = rest.split(separator);
  const name = parts[1]?.trim() ?? '';
  return parts.length === 2 && parts[0] === '' && name !== '' ? name : null;
}

function chooseByline(page: PageScan, names: readonly string[]): string | null {
  const given = ['author', 'article:author', 'parsely-author', 'dc.creator', 'byl']
    .flatMap((name) => page.meta.get(name) ?? [])
    .filter((value) => !isAddress(value));
  const first = given[0];
  if (first !== undefined) return first;
  if (names.length > 0) return names.join(', ');
  const printed = page.blocks.find((block) => block.byline && isCreditBlock(block));
  return printed?.text.replace(/^by:?\s+/i, '') ?? null;
}

/** The longest author lines (four names, a place each) have some 120 characters. */
const BYLINE_MAX_LENGTH = 140;

/** Whether the block is the line of author and time ("Staff reporter | Tuesday 14 April, 14.05") and no paragraph of the article. */
export function isCreditBlock(block: Block): boolean {
  return (block.byline || block.time) && block.text.length <= BYLINE_MAX_LENGTH && !/[.!?]["'”’]?$/.test(block.text);
}

function choosePublished(page: PageScan, data: string | null): string | null {
  const names = [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'parsely-pub-date',
    'pubdate',
    'publishdate',
    'dc.date.issued',
    'dc.date',
    'dcterms.created',
    'date',
  ];
  const given = names.flatMap((name) => page.meta.get(name) ?? []);
  const times = page.times.filter((time) => !time.beside);
  const printed = [...times.filter((time) => time.marked), ...times.slice(0, 1)].map((time) => time.datetime);
  const own = given[0] === undefined ? [] : given.slice(0, 1);
  return (
    [...own, ...(data === null ? [] : [data]), ...given.slice(1), ...printed]
      .map(toIso8601)
      .find((time) => time !== null) ?? null
  );
}

interface ArticleData {
  readonly headline?: unknown;
  readonly author?: unknown;
  readonly publisher?: unknown;
  readonly datePublished?: unknown;
  readonly articleBody?: unknown;
  readonly url?: unknown;
  readonly mainEntityOfPage?: unknown;
}

/** The first schema.org object whose type is a kind of article. */
function articleData(scripts: readonly string[]): ArticleData | null {
  for (const script of scripts) {
    for (const value of objectsOf(parseOrNull(script))) {
      const types = [value['@type']].flat();
      if (types.some((type) => typeof type === 'string' && /(?:Article|Posting|Report)$/.test(type))) return value;
    }
  }
  return null;
}

function parseOrNull(script: string): unknown {
  try {
    return JSON.parse(
      script.replace(
        /^\s*(?:<!--|\/\*|\/\/)?\s*(?:<!\[CDATA\[)?\s*(?:\*\/)?|\s*(?:\/\/|\/\*)?\s*(?:\]\]>)?\s*(?:\*\/|-->)?\s*$/g,
        '',
      ),
    );
  } catch {
    return null;
  }
}

/** The objects of a script: one, a list, or a `@graph`. */
function objectsOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return [value]
    .flat()
    .filter(isObject)
    .flatMap((object) => [object, ...[object['@graph']].flat().filter(isObject)]);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | null {
  const text =
    typeof value === 'string' ? value : isObject(value) && typeof value['@id'] === 'string' ? value['@id'] : '';
  return text.trim() === '' ? null : text.trim();
}

/** The names of persons or organisations, given as strings, objects or lists of these. */
function namesOf(value: unknown): readonly string[] {
  return [value]
    .flat()
    .map((one) => textOf(isObject(one) ? (Array.isArray(one['name']) ? one['name'][0] : one['name']) : one))
    .filter((name) => name !== null && !isAddress(name))
    .map((name) => String(name));
}

function isAddress(value: string | null | undefined): value is string {
  return typeof value === 'string' && /^https?:\/\/\S+$/i.test(value);
}

/** Letters and digits only, to compare wordings. */
export function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
