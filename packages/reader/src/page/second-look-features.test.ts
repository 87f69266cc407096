import { expect, test } from 'vitest';
import { candidatesOf } from './candidates.js';
import { featureNames } from './feature-numbers.js';
import { pageFacts } from './page-facts.js';
import { parsePage } from './parse.js';
import { addSecondLookFeatures, lookPathOf } from './second-look-features.js';
import { segmentsOf } from './segments.js';
import { witnessesOf } from './witnesses.js';

function factsOf(html: string) {
  const { root, elements } = parsePage(html);
  const segments = segmentsOf(root);
  return pageFacts(root, segments, candidatesOf(segments).numbers, witnessesOf(elements));
}

/** The features of each candidate by name; each has the probability that its place in the page gives. */
function lookAgain(html: string, probabilities: readonly number[]) {
  const facts = factsOf(html);
  const found = facts.candidates.map(() => new Map<string, number>());
  addSecondLookFeatures(facts, probabilities, (at, number, value) => found[at]?.set(featureNames[number] ?? '', value));
  return found;
}

const page = `<div><p>The ferry sailed at nine, the harbour master said.</p><p>No.</p><p>It came back at ten, with all lights on.</p></div>
  <ul><li><b>Ferry sails again after the long strike of the crews.</b></li></ul>`;

test('a short answer between two paragraphs is told by them', () => {
  const answer = lookAgain(page, [0.98, 0.4, 0.97, 0.1])[1];
  expect(answer?.get('first look')).toBeLessThan(0);
  expect(answer?.get('first look, lesser')).toBeGreaterThan(3);
  expect(answer?.get('first look, parent')).toBeGreaterThan(3);
  expect(answer?.get('first look, alike')).toBeGreaterThan(3);
  expect(answer?.get('texts near before')).toBe(1);
});

test('what stands alone below the text has nobody like it, and all text before it', () => {
  const teaser = lookAgain(page, [1, 1, 1, 0])[3];
  expect(teaser?.get('first look, alike')).toBe(-7);
  expect(teaser?.get('first look, parent')).toBe(-7);
  expect(teaser?.get('text before')).toBe(1);
  expect(teaser?.get('text after')).toBe(0);
});

test('certainty is bounded, so that one candidate does not outweigh all others', () => {
  const [first] = lookAgain(page, [1, 0, 0, 0]);
  expect(first?.get('first look')).toBe(6);
  expect(first?.get('first look 1 after')).toBe(-6);
});

test('the look of a place is that of three elements', () => {
  const looks = factsOf(
    '<main><div class="text"><p>One is here.</p><p>Two is here.</p></div><div><p>Three is here.</p></div></main>',
  ).candidates.map(({ segment }) => lookPathOf(segment.element));
  expect(looks[0]).toBe(looks[1]);
  expect(looks[0]).not.toBe(looks[2]);
});
