import { expect, test } from 'vitest';
import { retryAfter } from './retries.js';

const now = new Date('2026-04-14T10:40:00Z');

test.each([
  ['seconds', '120', 120_000],
  ['a date', 'Tue, 14 Apr 2026 10:41:00 GMT', 60_000],
  ['a date that is past', 'Tue, 14 Apr 2026 10:00:00 GMT', 0],
  ['nonsense', 'soon', null],
  ['a negative number', '-5', null],
])('reads Retry-After as %s', (_, value, wait) => {
  expect(retryAfter({ responseHeaders: [['Retry-After', value]] }, now)).toBe(wait);
});
