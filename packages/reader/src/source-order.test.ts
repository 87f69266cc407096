import { expect, test } from 'vitest';
import { compareSources } from './source-order.js';

test('orders sources by path, and lines of one file by number', () => {
  const sources = ['b.txt', 'a.jsonl#10', 'a.jsonl#9', 'a.jsonl', 'B.txt', '-'];
  expect(sources.toSorted(compareSources)).toEqual(['-', 'B.txt', 'a.jsonl', 'a.jsonl#9', 'a.jsonl#10', 'b.txt']);
});
