import { expect, test } from 'vitest';
import { MAX_DEPTH, MAX_ELEMENTS } from '../limits.js';
import { UnreadablePage } from './page-size.js';
import { type PageElement, parsePage } from './parse.js';

const shape = (element: PageElement): unknown => [
  element.tag,
  ...element.children.map((child) => (typeof child === 'string' ? child : shape(child))),
];

test('makes a tree of elements and runs of text, with entities decoded and paragraphs closed', () => {
  const { root, elements, depth } = parsePage('<Main><p>One &amp; <b>two</b>&nbsp;three<p>Four<!-- no --> five</main>');
  expect(shape(root)).toEqual(['#page', ['main', ['p', 'One & ', ['b', 'two'], '\u00a0three'], ['p', 'Four five']]]);
  expect(elements.map(({ tag }) => tag)).toEqual(['#page', 'main', 'p', 'b', 'p']);
  expect(elements.map(({ order }) => order)).toEqual([0, 1, 2, 3, 4]);
  expect(depth).toBe(3);
});

test('keeps the attributes that are looked at, the first of each, and the elements around', () => {
  const { root, attributes } = parsePage('<a HREF="/x?a=1&amp;b=2" onclick="go()" hidden href="/y">x</a>');
  const link = root.children[0] as PageElement;
  expect(link.attributes).toMatchObject({ href: '/x?a=1&b=2', hidden: '', class: undefined });
  expect(link.attributes).not.toHaveProperty('onclick');
  expect(link.parent).toBe(root);
  expect(attributes).toBe(4);
});

test('gives an element no attributes of a form that stands within a form', () => {
  const { elements } = parsePage('<form id="a"><p>One <form id="b"><i>two</i>');
  expect(elements.map(({ attributes }) => attributes.id)).toEqual([undefined, 'a', undefined, undefined]);
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
