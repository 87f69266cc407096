import { expect, test } from 'vitest';
import { MAX_DEPTH, MAX_ELEMENTS } from '../limits.js';
import { type PageElement, parsePage, UnreadablePage } from './parse.js';

const shape = (element: PageElement): unknown => [
  element.tag,
  ...element.children.map((child) => (typeof child === 'string' ? child : shape(child))),
];

test('makes a tree of elements and runs of text, with entities decoded and paragraphs closed', () => {
  const { root, elements, depth } = parsePage('<Main><p>One &amp; <b>two</b>&nbsp;three<p>Four<!-- no --> five</main>');
  expect(shape(root)).toEqual(['#page', ['main', ['p', 'One & ', ['b', 'two'], '\u00a0three'], ['p', 'Four five']]]);
  expect({ elements, depth }).toEqual({ elements: 4, depth: 3 });
});

test('keeps attributes by lower-case names and the elements around', () => {
  const { root, attributes } = parsePage('<a HREF="/x?a=1&amp;b=2" hidden>x</a>');
  const link = root.children[0] as PageElement;
  expect(link.attributes).toEqual({ href: '/x?a=1&b=2', hidden: '' });
  expect(link.parent).toBe(root);
  expect(attributes).toBe(2);
});

test('keeps the text of scripts as text', () => {
  expect(shape(parsePage('<script type="application/ld+json">{"a":"<p>&amp;"}</script>').root)).toEqual([
    '#page',
    ['script', '{"a":"<p>&amp;"}'],
  ]);
});

test('refuses what no page has, before it costs time', () => {
  expect(() => parsePage('<div>'.repeat(1_000_000))).toThrow(UnreadablePage);
  expect(() => parsePage('<br>'.repeat(MAX_ELEMENTS + 1))).toThrow(/more elements/);
  expect(parsePage('<b>'.repeat(MAX_DEPTH)).depth).toBe(MAX_DEPTH);
});
