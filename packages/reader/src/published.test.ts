import { expect, test } from 'vitest';
import { toIso8601 } from './published.js';

test.each([
  ['2026-02-06T21:14:00Z', '2026-02-06T21:14:00Z'],
  ['2026-02-06T21:14:00+04:00', '2026-02-06T21:14:00+04:00'],
  ['2026-02-06 21:14', '2026-02-06T21:14'],
  ['2026-02-06', '2026-02-06'],
  ['Fri, 06 Feb 2026 21:14:00 GMT', '2026-02-06T21:14:00Z'],
  ['Fri, 06 Feb 2026 21:14:00 +0400', '2026-02-06T17:14:00Z'],
  ['6 February 2026', '2026-02-06'],
  ['Friday, 6th Feb. 2026', '2026-02-06'],
  ['Friday, February 6, 2026', '2026-02-06'],
])('reads %s as %s', (written, time) => {
  expect(toIso8601(written)).toBe(time);
});

test.each(['', 'yesterday', '2026-13-40', '6 Smarch 2026', '06/02/2026', '1770412440'])(
  'leaves %j alone',
  (written) => {
    expect(toIso8601(written)).toBeNull();
  },
);
