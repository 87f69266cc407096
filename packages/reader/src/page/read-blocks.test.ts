import { describe, expect, test } from 'vitest';
import { isProse } from './block.js';
import { parsePage } from './parse.js';
import { readBlocks } from './read-blocks.js';

const sentence = (n: number) =>
  `The harbour master said on Tuesday that ferry number ${n} would sail within a week, officials said, after a long night of talks.`;
const paragraphs = (...numbers: readonly number[]) => numbers.map((n) => `<p>${sentence(n)}</p>`).join('\n');
const nav = '<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>';
const footer = '<footer><p>Copyright 2026 The Ledger. All rights reserved.</p></footer>';

const around = (content: string) =>
  `<html><head><title>Ferry sails at last | The Ledger</title></head><body>${nav}<article><h1>Ferry sails at last</h1>${content}</article>${footer}</body></html>`;
const read = (html: string) => readBlocks(parsePage(html));
const types = (html: string) => Object.fromEntries(read(html).map(({ text, type }) => [text.slice(0, 40), type]));
const typeOf = (html: string, words: string) => read(html).find(({ text }) => text.includes(words))?.type;

describe('an article on a page', () => {
  test('has its headline, its text and what stands around it, in order', () => {
    const found = read(around(paragraphs(1, 2, 3))).map(({ type }) => type);
    expect(found).toEqual(['navigation', 'navigation', 'headline', 'paragraph', 'paragraph', 'paragraph', 'furniture']);
  });

  test.each([
    ['a caption', '<figure><img src=x><figcaption>The ferry at the quay</figcaption></figure>', 'quay', 'caption'],
    ['the credit of a picture', '<figure><figcaption>Photo: Ann Lee</figcaption></figure>', 'Ann', 'caption-credit'],
    ['comments', `<div id="comments"><p>I never liked that ferry, and I told them so.</p></div>`, 'liked', 'comment'],
    ['share buttons', '<div class="share-buttons"><a href=x>Tweet</a></div>', 'Tweet', 'share-bar'],
    ['a newsletter', '<div class="newsletter"><p>Get our news every morning.</p></div>', 'Get our', 'newsletter'],
    ['cookies', '<div id="cookie-banner"><p>We use cookies to serve you.</p></div>', 'cookies', 'cookie-banner'],
    ['related links', '<h3>Read more</h3><ul><li><a href=x>A boat</a></li></ul>', 'A boat', 'related-links'],
    ['an author line', '<p class="byline">By Ann Lee</p>', 'Ann', 'by-line'],
    ['a correction', '<p>Correction: The ferry has two decks, not three.</p>', 'decks', 'correction'],
  ])('knows %s', (_, markup, words, type) => {
    expect(typeOf(around(`${paragraphs(1, 2)}${markup}${paragraphs(3, 4)}`), words)).toBe(type);
    expect(
      read(around(`${paragraphs(1, 2)}${markup}${paragraphs(3, 4)}`))
        .filter(isProse)
        .map(({ text }) => text),
    ).toEqual([1, 2, 3, 4].map(sentence));
  });

  test('keeps sub-headings, quotations and lists as text', () => {
    const html = around(
      `${paragraphs(1, 2)}<h2>What the port says</h2>${paragraphs(3)}<blockquote><p>${sentence(4)}</p></blockquote><ul><li>${sentence(5)}</li><li>${sentence(6)}</li></ul>${paragraphs(7)}`,
    );
    expect(types(html)['What the port says']).toBe('sub-heading');
    expect(read(html).filter(({ type }) => type === 'quotation')).toHaveLength(1);
    expect(read(html).filter(({ type }) => type === 'list-item')).toHaveLength(2);
  });

  test('keeps the links of a credit', () => {
    const credit = '<p>This story was first reported by <a href="https://beacon.example/1">The Beacon</a>.</p>';
    const block = read(around(paragraphs(1, 2) + credit)).find(({ text }) => text.includes('Beacon'));
    expect(block?.type).toBe('source-credit');
    expect(block?.links).toEqual([{ text: 'The Beacon', address: 'https://beacon.example/1' }]);
  });
});

test('a table of data is one block, a row a line', () => {
  const html = `<h1>Ferries</h1>${paragraphs(1)}<table><tr><th>Ferry</th><th>Decks</th></tr><tr><td>Ostrey</td><td>2</td></tr></table>`;
  expect(read(html).find(({ type }) => type === 'table')?.text).toBe('Ferry | Decks\nOstrey | 2');
});

test('what is hidden is no block', () => {
  expect(
    typeOf(around(`${paragraphs(1, 2, 3)}<div style="display:none"><p>${sentence(9)}</p></div>`), 'number 9'),
  ).toBe(undefined);
});

test('all is text on a page that is nothing but its article', () => {
  expect(read('<p>Was he there?</p><p>No.</p>').map(({ type }) => type)).toEqual(['paragraph', 'paragraph']);
});
