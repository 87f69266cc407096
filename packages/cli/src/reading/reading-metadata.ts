/**
 * What is known of an article in, lines of a terminal out: each value with the place on the page where it was found and how sure it is, and the
 * clocks of the page where they disagree.
 */
import { percent, printable } from '@firsthand/digest';
import type { Clock, Found, MetadataPlace, PageKind, PageMetadata, ReadArticle } from '@firsthand/reader';
import { block, type Page } from '../render/terminal-page.js';
import type { Run } from '../render/wrap.js';

const placeWords: Readonly<Record<MetadataPlace, string>> = {
  'json-ld': 'JSON-LD',
  microdata: 'microdata',
  rdfa: 'RDFa',
  'open-graph': 'Open Graph',
  meta: 'meta element',
  title: 'title element',
  visible: 'visible text',
  address: 'address',
};

const kindWords: Readonly<Record<PageKind, string>> = {
  article: 'article',
  gallery: 'gallery of pictures',
  'live-blog': 'live blog',
  'paywall-stub': 'first lines before a paywall',
  'error-page': 'error page',
  'consent-wall': 'question for consent',
  'bot-check': 'check against robots',
};

/** Columns of the labels: the longest is "Published". */
const LABEL_COLUMNS = 11;

export function metadataLines(sheet: Page, article: ReadArticle): readonly string[] {
  const { metadata } = article;
  const line = (label: string, runs: readonly Run[]): readonly string[] =>
    block(sheet, { first: [{ text: label.padEnd(LABEL_COLUMNS), paint: sheet.faint }] }, runs);
  const known = metadata === undefined ? plainFields(article) : foundFields(sheet, article, metadata);
  return [
    ...line('Read from', [{ text: printable(article.source === '-' ? 'standard input' : article.source) }]),
    ...known.flatMap(([label, runs]) => line(label, runs)),
    ...(metadata === undefined ? [] : clockLines(sheet, metadata)),
    ...(article.capture === undefined || article.capture === null
      ? []
      : line('Fetched', [
          { text: `${printable(article.capture.time)} from ${printable(article.capture.address)}` },
          { text: `  ${printable(article.capture.digest)}`, paint: sheet.faint },
        ])),
  ];
}

type Field = readonly [label: string, runs: readonly Run[]];

/** What a file says of an article: no page, no places. */
function plainFields({ outlet, byline, published, url }: ReadArticle): readonly Field[] {
  const fields: readonly (readonly [string, string | null])[] = [
    ['Outlet', outlet],
    ['Author', byline],
    ['Published', published],
    ['Address', url],
  ];
  return fields.flatMap(([label, value]) => (value === null ? [] : [[label, [{ text: printable(value) }]]]));
}

function foundFields(sheet: Page, { byline }: ReadArticle, metadata: PageMetadata): readonly Field[] {
  const { headline, outlet, authors, published, modified, url, language, section, pageKind } = metadata;
  const single: readonly (readonly [string, Found<string> | null])[] = [
    ['Outlet', outlet],
    ['Published', published],
    ['Modified', modified],
    ['Address', url],
    ['Language', language],
    ['Section', section],
  ];
  return [
    ...(headline === null ? [] : [['Headline', foundRuns(sheet, headline.value, headline)] as const]),
    ...authors.map(
      (author, index) => [index === 0 ? 'Author' : '', foundRuns(sheet, authorWords(author.value), author)] as const,
    ),
    ...(authors.length === 0 && byline !== null ? [['Author', [{ text: printable(byline) }]] as const] : []),
    ...single.flatMap(([label, found]) =>
      found === null ? [] : [[label, foundRuns(sheet, found.value, found)] as const],
    ),
    ...(pageKind === 'article'
      ? []
      : [['Kind', [{ text: kindWords[pageKind], paint: sheet.warning }, { text: reasonWords(metadata) }]] as const]),
  ];
}

function authorWords({ name, kind }: PageMetadata['authors'][number]['value']): string {
  return kind === 'person' ? name : `${name} (${kind})`;
}

function reasonWords({ pageKindReasons }: PageMetadata): string {
  return pageKindReasons.length === 0 ? '' : `: ${printable(pageKindReasons.join('; '))}`;
}

/** The value, and in faint colour where it stands and how sure it is. */
function foundRuns(sheet: Page, value: string, { place, name, confidence }: Found<unknown>): readonly Run[] {
  return [
    { text: `${printable(value)}  ` },
    { text: `${printable(name)}, ${placeWords[place]}, ${percent(confidence)}`, paint: sheet.faint },
  ];
}

function clockLines(sheet: Page, { clocks, clocksAgree }: PageMetadata): readonly string[] {
  if (clocksAgree) return [];
  const margin = { first: [{ text: ' '.repeat(LABEL_COLUMNS) }] };
  return [
    ...block(sheet, { first: [{ text: 'Clocks'.padEnd(LABEL_COLUMNS), paint: sheet.faint }] }, [
      { text: 'the times on the page disagree; all of them:', paint: sheet.warning },
    ]),
    ...clocks.flatMap((clock) => block(sheet, margin, clockRuns(sheet, clock))),
  ];
}

function clockRuns(sheet: Page, clock: Clock): readonly Run[] {
  return foundRuns(sheet, `${clock.of} ${clock.value}`, clock);
}
