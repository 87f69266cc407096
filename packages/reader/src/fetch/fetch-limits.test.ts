import { expect, test } from 'vitest';
import { fetchLimits, limitsWithin } from './fetch-limits.js';

test('no part of a request may take longer than the whole', () => {
  const { connect, head, idle, request } = limitsWithin(2_000);
  expect([connect, head, idle, request]).toEqual([2_000, 2_000, 2_000, 2_000]);
});

test('more time for the whole is more time for each part', () => {
  const patient = limitsWithin(600_000);
  for (const part of ['connect', 'head', 'idle'] as const) expect(patient[part]).toBeGreaterThan(fetchLimits[part]);
});
