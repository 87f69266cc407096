import { expect, test } from 'vitest';
import { parsePage } from '../page/parse.js';
import { readMetadata } from './index.js';

const jsonLd = (author: string) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'Talks resume in Port Ellis',
    datePublished: '2026-02-06',
    author: { '@type': 'Person', name: author },
  })}</script>`;

const sentence =
  'The harbour master said on Tuesday that the ferry would sail within a week, after a long night of talks. ';

/** The names of the authors of a page with these elements in its head, below its headline and below its text. */
async function authorsOf({ head = '', above = '', below = '' }): Promise<readonly string[]> {
  const title = 'Talks resume in Port Ellis';
  const html = `<title>${title}</title>${head}<article><h1>${title}</h1>${above}<p>${sentence.repeat(3)}</p>${below}</article>`;
  const { metadata } = await readMetadata(parsePage(html), 'a.html');
  return metadata.authors.map(({ value }) => value.name);
}

test('a name on a line of its own between headline and text counts where machines are told the first name', async () => {
  const above = '<div><p>Maria Quill</p></div>';
  expect(await authorsOf({ head: jsonLd('Maria'), above })).toEqual(['Maria Quill']);
});

test('no part of the text is taken for a line of names: a heading, a caption, a name in a sentence', async () => {
  expect(await authorsOf({ above: '<figure><figcaption>Maria Quill</figcaption></figure>' })).toEqual([]);
  expect(await authorsOf({ above: '<p>The ferry was built by Maria Quill in 1931.</p>' })).toEqual([]);
  expect(await authorsOf({ below: '<h2>Maria Quill</h2><p>She was the first to sail.</p>' })).toEqual([]);
});

test('who made the pictures or the translation is no author', async () => {
  expect(await authorsOf({ above: '<p class="author">Foto: Maria Quill</p>' })).toEqual([]);
  const above = '<p class="byline">Von Martin Ott</p><p class="author">Übersetzung: Maria Quill</p>';
  expect(await authorsOf({ head: jsonLd('Martin Ott'), above })).toEqual(['Martin Ott']);
});

test('a login that machines are told is shown as the page prints the name', async () => {
  const above = '<p class="author">Author: María Quill</p>';
  expect(await authorsOf({ head: '<meta name="author" content="maria_quill">', above })).toEqual(['María Quill']);
});

test('a link to a profile on another site names nobody, one to the author page of the outlet does', async () => {
  const social = '<a href="https://www.linkedin.com/profile/ledger">Ledger Harfen</a>';
  expect(await authorsOf({ above: social })).toEqual([]);
  expect(await authorsOf({ above: '<a rel="author" href="/author/maria-quill">Maria Quill</a>' })).toEqual([
    'Maria Quill',
  ]);
});

test('those who comment are no authors, unless the whole page is named comments', async () => {
  const comment = '<div class="comments"><p class="author">By Maria Quill</p></div>';
  expect(await authorsOf({ above: comment, below: comment })).toEqual([]);
  const title = 'Talks resume in Port Ellis';
  const html = `<title>${title}</title><div class="page-comments"><h1>${title}</h1><p class="author">By Maria Quill</p><p>${sentence.repeat(3)}</p></div>`;
  const { metadata } = await readMetadata(parsePage(html), 'a.html');
  expect(metadata.authors.map(({ value }) => value.name)).toEqual(['Maria Quill']);
});

test('of thousands of by-lines none is chosen', async () => {
  const list = Array.from({ length: 5_000 }, (_, at) => `<p class="author">By Maria Quill${at}</p>`).join('');
  expect(await authorsOf({ below: list })).toEqual([]);
});
