import { expect, test } from 'vitest';
import { featureNames } from './feature-numbers.js';
import { parsePage } from './parse.js';
import { readBlocks } from './read-blocks.js';
import { firstLookWeights, secondLookWeights } from './text-weights.js';

test('every feature that is put on a page has a name of its own, and the model asks for no other', () => {
  const text = 'The harbour master said on Tuesday that the ferry would sail within a week.';
  expect(readBlocks(parsePage(`<nav>Home</nav><section><h1>Ferry</h1><p>${text}</p></section>`))).not.toEqual([]);
  expect(new Set(featureNames).size).toBe(featureNames.length);
  const asked = [...firstLookWeights.names, ...secondLookWeights.names];
  expect(asked.filter((name) => !featureNames.includes(name))).toEqual([]);
});
