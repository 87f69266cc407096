import { expect, test } from 'vitest';
import { readMarkdown } from './markdown-file.js';

const text =
  'The ferry sails at **noon**, the harbour master said.\n\n> “Nobody was hurt,” she said.\n\n- One more line of it.';
const body =
  'The ferry sails at noon, the harbour master said.\n\n“Nobody was hurt,” she said.\n\nOne more line of it.';

test('reads headline and paragraphs without their marks', async () => {
  const { articles, problems } = await readMarkdown('a.md', `# Ferry sails *again*\n\n${text}`);
  expect(problems).toEqual([]);
  expect(articles).toMatchObject([{ source: 'a.md', headline: 'Ferry sails again', body, byline: null }]);
});

test('takes from the front matter what it tells of the article', async () => {
  const head =
    'title: Ferry sails\nauthors: [Ann Lee, Bo Ray]\nsource: The Ledger\ndate: 2026-02-06\nlink: https://ledger.example/a';
  const { articles, problems } = await readMarkdown('a.md', `---\r\n${head}\r\n---\r\n\r\n${text}`);
  expect(problems).toEqual([]);
  expect(articles).toMatchObject([
    {
      headline: 'Ferry sails',
      byline: 'Ann Lee, Bo Ray',
      outlet: 'The Ledger',
      published: '2026-02-06',
      url: 'https://ledger.example/a',
      body,
    },
  ]);
});

test('reads the text although the front matter is broken, and says so', async () => {
  const { articles, problems } = await readMarkdown('a.md', `---\ntitle: "Ferry\n---\n${text}`);
  expect(articles).toMatchObject([{ body }]);
  expect(problems).toMatchObject([{ source: 'a.md', kind: 'broken', cause: expect.stringContaining('front matter') }]);
});

test('a rule above the text is no front matter', async () => {
  const { articles } = await readMarkdown('a.md', `---\n\nThe harbour was shut on Tuesday.\n\n---\n\n${text}`);
  expect(articles[0]?.body).toContain('The harbour was shut on Tuesday.');
});

test('shows no script of the markup inside', async () => {
  const { articles } = await readMarkdown('a.md', `${text}\n\n<script>alert("x")</script>`);
  expect(articles[0]?.body).not.toMatch(/alert/);
});

test.each([
  [
    'aliases that multiply',
    `---\na: &a [x,x]\n${'bcdefghijklmnopqrstuvwxyz'.replace(/./g, (k) => `${k}: &${k} [*${String.fromCharCode(k.charCodeAt(0) - 1)},*${String.fromCharCode(k.charCodeAt(0) - 1)}]\n`)}---\n${text}`,
  ],
  ['quotations within quotations', `${text}\n\n${'> '.repeat(20_000)}x`],
  ['open brackets', `${text}\n\n${'['.repeat(50_000)}`],
])('is not held up by %s', async (_, hostile) => {
  const { articles, problems } = await readMarkdown('a.md', hostile);
  expect(articles.length + problems.length).toBeGreaterThan(0);
});
