/**
 * A page in, what kind of page it is out, with the reasons: the first lines before a paywall, the page of an error, a question for consent, a
 * check against robots, a gallery, a live blog. A page that has the running text of an article is one, whatever it says beside it.
 */
import { type Graph, isThing, textOf, type Thing, typesOf, valuesOf } from './json-ld.js';
import { firstMeta, type Line, type PageView } from './page-view.js';
import { botWords, consentWords, errorWords, paywallWords } from './page-kind-words.js';
import type { PageKind } from './page-metadata.js';

export interface PageKindFinding {
  readonly pageKind: PageKind;
  readonly pageKindReasons: readonly string[];
}

/** Characters of running text from which on a page is no error, question or check; such pages explain themselves in some lines. */
const ARTICLE_LENGTH = 1_500;

/** Characters of running text from which on a page behind a paywall shows its whole article. */
const STUB_LENGTH = 2_500;

/** Characters of running text that a check against robots has; short items of news have more. */
const NOTICE_LENGTH = 600;

/** Running text: lines that are sentences. */
const SENTENCE_LENGTH = 60;

/** Where less than this share of the sentences stands outside what is named a sidebar or the like, the name is that of the whole page. */
const OUTSIDE_SHARE = 0.1;

/** Pictures from which on a page with little text is a gallery, and characters for each that its captions have. */
const GALLERY_PICTURES = 8;
const GALLERY_CAPTION_LENGTH = 400;

export function pageKindOf(page: PageView, headline: string | null): PageKindFinding {
  const { lines } = page;
  const length = lengthOf(lines.filter((line) => isRunning(line) && !line.around.beside));
  const shown = shownLength(lines, length);
  const titles = [headline, page.marks.title].filter((title) => title !== null);
  const short = length < ARTICLE_LENGTH;
  return (
    (short
      ? reasons(
          'bot-check',
          told(botWords, titles, 'its title'),
          length < NOTICE_LENGTH ? told(botWords, textsOf(lines), 'its text') : null,
        )
      : null) ??
    (short ? reasons('error-page', told(errorWords, titles, 'its title')) : null) ??
    (short ? reasons('consent-wall', told(consentWords, titles, 'its title')) : null) ??
    (shown < STUB_LENGTH ? reasons('paywall-stub', ...paywallReasons(page)) : null) ??
    reasons('live-blog', liveReason(page)) ??
    reasons('gallery', galleryReason(page, shown)) ?? { pageKind: 'article', pageKindReasons: [] }
  );
}

/** The finding where there is any reason for it. */
function reasons(pageKind: PageKind, ...given: readonly (string | null)[]): PageKindFinding | null {
  const pageKindReasons = given.filter((reason) => reason !== null);
  return pageKindReasons.length === 0 ? null : { pageKind, pageKindReasons };
}

function isRunning({ text, around, segment }: Line): boolean {
  return text.length >= SENTENCE_LENGTH && !around.comments && segment.linked * 2 < text.length;
}

/** Characters of running text of the article: all of the page's where next to nothing stands outside a "sidebar". */
function shownLength(lines: readonly Line[], outside: number): number {
  const all = lengthOf(lines.filter(isRunning));
  return outside < all * OUTSIDE_SHARE ? all : outside;
}

function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

/** Lines of such pages that are looked at; they have a few dozen. */
const LOOKED_AT = 60;

function textsOf(lines: readonly Line[]): readonly string[] {
  return lines.slice(0, LOOKED_AT).map(({ text }) => text);
}

/** The reason where one of the texts has words of that kind. */
function told(words: RegExp, texts: readonly string[], where: string): string | null {
  for (const text of texts) {
    const found = words.exec(text)?.[0];
    if (found !== undefined) return `${where} says “${found.trim()}”`;
  }
  return null;
}

function paywallReasons({ graph, article, lines }: PageView): readonly (string | null)[] {
  const closed = article === null ? null : closedReason(graph, article);
  const asked = told(
    paywallWords,
    lines.filter(({ around }) => !around.comments).map(({ text }) => text.slice(0, LINE_LENGTH)),
    'its text',
  );
  return closed === null && asked === null ? [] : [closed, asked];
}

/** An invitation to subscribe is one line. */
const LINE_LENGTH = 300;

/** schema.org, "Paywalled content": `isAccessibleForFree`. */
function closedReason(graph: Graph, article: Thing): string | null {
  const values = [article, ...valuesOf(graph, article, 'hasPart').filter(isThing)].map(
    (part) => part['isAccessibleForFree'],
  );
  const closed = values.some((value) => value === false || /^(?:false|no)$/i.test(String(value)));
  return closed ? 'JSON-LD says that it is not accessible for free' : null;
}

function liveReason({ graph, article }: PageView): string | null {
  const live = graph.things.some((thing) => typesOf(thing).includes('LiveBlogPosting'));
  if (live) return 'JSON-LD calls it a LiveBlogPosting';
  return textOf(graph, article, 'liveBlogUpdate') === null ? null : 'JSON-LD lists the updates of a live blog';
}

function galleryReason({ graph, article, marks, lines }: PageView, length: number): string | null {
  if (article !== null && typesOf(article).some((type) => /^(?:ImageGallery|MediaGallery)$/.test(type))) {
    return 'JSON-LD calls it a gallery';
  }
  if (/gallery|slideshow/i.test(firstMeta(marks, 'og:type') ?? '')) return 'Open Graph calls it a gallery';
  const pictures = Math.max(
    ...[article].flatMap((thing) => (thing === null ? [] : [valuesOf(graph, thing, 'associatedMedia').length])),
    lines.filter(({ text, around }) => around.caption || /^\d{1,3}\s*(?:\/|of|von|de|sur)\s*\d{1,3}$/i.test(text))
      .length,
  );
  const captions = pictures * GALLERY_CAPTION_LENGTH;
  return pictures >= GALLERY_PICTURES && length < captions && length < ARTICLE_LENGTH
    ? `it has ${pictures} pictures with captions and little text beside them`
    : null;
}
