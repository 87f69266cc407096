import { array, assert, asyncProperty, constantFrom, nat, record } from 'fast-check';
import { expect, test } from 'vitest';
import { readHtmlPage } from '../html-page.js';
import { isProse } from './block.js';
import { MAX_CANDIDATES } from '../limits.js';

const sentence =
  'The harbour master said on Tuesday that the ferry would sail within a week, after a long night of talks.';
const script = '<script>var canary = "<p>canary, and so on, and on, until the end of the line.</p>";</script>';
const page = `<html><head><title>Ferry sails</title>${script}</head><body><nav><a href=/>Home</a></nav><article><h1>Ferry sails</h1>
  <p>${sentence}</p>${script}<figure><img src=a><figcaption>A ferry</figcaption></figure><p>${sentence}</p><ul><li>One</li><li>Two</li></ul>
  <table><tr><td>1</td><td>2</td></tr></table><p>${sentence}</p></article><footer>Imprint</footer></body></html>`;

const shard = constantFrom(
  '<',
  '>',
  '"',
  '&#',
  '<!--',
  '</div>',
  '<p>',
  '<table><tr>',
  '<svg>',
  '\u0000',
  '<b>'.repeat(700),
  script,
);
const damage = record({ at: nat(page.length), cut: nat(200), shard });

test('whatever is done to a page, it is read or refused, the same way twice, and no script comes into the text', async () => {
  await assert(
    asyncProperty(array(damage, { minLength: 1, maxLength: 6 }), async (damages) => {
      let html = page;
      for (const one of damages) html = html.slice(0, one.at) + one.shard + html.slice(one.at + one.cut);
      const read = await readHtmlPage('a.html', html);
      expect(await readHtmlPage('a.html', html)).toEqual(read);
      if ('kind' in read) return;
      expect(read.body).not.toContain('var canary');
      expect(read.body).toBe(
        (read.blocks ?? [])
          .filter(isProse)
          .map(({ text }) => text)
          .join('\n\n'),
      );
    }),
    { numRuns: 40, seed: 4 },
  );
});

test('a page of countless paragraphs is refused before it costs time', async () => {
  const read = await readHtmlPage('a.html', `<p>${sentence}</p>`.repeat(MAX_CANDIDATES + 1));
  expect(read).toMatchObject({ kind: 'broken', cause: 'it has more paragraphs than any article' });
});
