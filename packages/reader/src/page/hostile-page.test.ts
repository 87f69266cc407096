/**
 * Pages made to cost as much as they can. What is within the limits is read in time linear in its size; what is beyond is refused, by what it
 * holds and not by a clock.
 */
import { describe, expect, test } from 'vitest';
import { readHtmlPage } from '../html-page.js';
import {
  MAX_ATTRIBUTES,
  MAX_CHARACTERS,
  MAX_CLOSING_TAGS,
  MAX_DEPTH,
  MAX_LOOSE_CHARACTERS,
  MAX_NAME_CHARACTERS,
  MAX_NESTING,
  MAX_SEGMENTS,
  MAX_SHOWN_CHARACTERS,
} from '../limits.js';

const sentence =
  'The harbour master said on Tuesday that the ferry would sail within a week, after a long night of talks. ';
const script = (json: string) => `<script type="application/ld+json">${json}</script>`;

const repeated = (times: number, part: (at: number) => string) =>
  Array.from({ length: times }, (_, at) => part(at)).join('');

function page(inner: string, head = ''): string {
  return `<title>Ferry sails</title>${head}<article><h1>Ferry sails</h1><p>${sentence}${sentence}</p>${inner}<p>${sentence}</p></article>`;
}

async function read(html: string) {
  const article = await readHtmlPage('a.html', html);
  return 'kind' in article ? `${article.kind}: ${article.cause}` : 'read';
}

const anyPage = 'than any page that people make';

test.each([
  ['elements within elements', '<div>'.repeat(MAX_DEPTH + 1), `its elements are nested deeper ${anyPage}`],
  [
    'many deep elements',
    `${'<div>'.repeat(500)}${'<br>'.repeat(MAX_NESTING / 500)}`,
    `its elements are nested deeper ${anyPage}`,
  ],
  ['closing tags', '</x>'.repeat(MAX_CLOSING_TAGS + 1), `it has more tags ${anyPage}`],
  [
    'attributes',
    repeated(MAX_ATTRIBUTES / 50 + 1, () => `<br ${repeated(50, (at) => `a${at} `)}>`),
    `it has more attributes ${anyPage}`,
  ],
  [
    'names',
    `<p class="${'main-text '.repeat(MAX_NAME_CHARACTERS / 10 + 1)}">`,
    `it has more names of elements ${anyPage}`,
  ],
  ['pieces of text', repeated(MAX_SEGMENTS + 1, () => '<dd>x</dd>'), `it has more pieces of text ${anyPage}`],
  ['text', `<p>${'ferry '.repeat(60_000)}</p>`.repeat(MAX_SHOWN_CHARACTERS / 300_000), `it has more text ${anyPage}`],
  [
    'white space',
    `${' '.repeat(390_000)}<br>`.repeat(MAX_LOOSE_CHARACTERS / 390_000 + 1),
    `it has more text ${anyPage}`,
  ],
  ['words of one paragraph', 'a'.repeat(MAX_CHARACTERS + 1), 'it has a paragraph that is longer than any article'],
])('a page of countless %s is refused', async (_, inner, cause) => {
  expect(await read(page(inner))).toBe(`broken: ${cause}`);
});

test('a script may be longer than any article', async () => {
  expect(await read(page(`<script>${'var a = 1; '.repeat(MAX_CHARACTERS / 10)}</script>`))).toBe('read');
});

/** So many times the page must not cost much more than as many times the time; what grows with the square costs 64 times as much. */
const GROWTH = 8;
const MAX_COST = 32;

/** Milliseconds of CPU below which a measurement says nothing. */
const NOISE = 8;

async function cost(html: string): Promise<number> {
  const before = process.cpuUsage();
  expect(await read(html)).toBe('read');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

describe('the cost of a page grows with its size, not with the square of it', () => {
  test.each<[string, (size: number) => string]>([
    ['labels above links', (size) => page(repeated(size * 800, (at) => `<h3>You may also like</h3><p>${at}</p>`))],
    ['labels beside labels', (size) => page(repeated(size * 500, () => '<div>Share</div><div>Comments</div>'))],
    [
      'cells of one table',
      (size) =>
        page(`<table>${repeated(size * 900, (at) => `<tr><td>${at}</td></tr>`)}<tr><td>${sentence}</td></tr></table>`),
    ],
    [
      'cells of tables within tables',
      (size) => page(`${'<table><tr><td>'.repeat(50)}${repeated(size * 900, (at) => `<p>x${at}</p>`)}`),
    ],
    ['deep lists', (size) => page(`${'<div>'.repeat(200)}${repeated(size * 900, (at) => `<li>x${at}</li>`)}`)],
    [
      'broken scripts',
      (size) =>
        page(
          '',
          repeated(size * 4, () => script('1\n'.repeat(7_000))),
        ),
    ],
    [
      'scripts that are never closed',
      (size) =>
        page(
          '',
          repeated(size * 4, () => script('[{"a":"b'.repeat(1_000))),
        ),
    ],
    [
      'white space in a style, where Readability is asked',
      (size) => `<p style="${' '.repeat(size * 8_000)}x">${sentence}`,
    ],
    ['entities, where Readability is asked', (size) => `<p>${'&bull;'.repeat(size * 800)}<p>${sentence}`],
    [
      'attributes of one element, where Readability is asked',
      (size) => `<p ${repeated(size * 500, (at) => `a${at} `)}>${sentence}`,
    ],
    ['pauses', (size) => page(`<p>${'a, '.repeat(size * 10_000)}</p>`)],
  ])('%s', async (_, make) => {
    await cost(make(1));
    const small = Math.max(NOISE, await cost(make(1)));
    expect(await cost(make(GROWTH))).toBeLessThan(small * MAX_COST);
  });
});
