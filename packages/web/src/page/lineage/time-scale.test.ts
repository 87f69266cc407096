import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { timeScale } from './time-scale.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('the scale of time', () => {
  it('runs evenly from the first to the last', () => {
    const scale = timeScale([4 * HOUR, 0, 10 * HOUR]);
    expect(scale?.place(0)).toBe(0);
    expect(scale?.place(5 * HOUR)).toBeCloseTo(0.5);
    expect(scale?.place(10 * HOUR)).toBe(1);
    expect(scale?.stretches).toHaveLength(1);
  });

  it('shortens the silence before a straggler, so that the first day keeps most of the room', () => {
    const scale = timeScale([0, HOUR, 9 * HOUR, 21 * DAY]);
    expect(scale?.stretches).toHaveLength(2);
    expect(scale?.place(9 * HOUR)).toBeGreaterThan(0.9);
    expect(scale?.place(21 * DAY)).toBe(1);
  });

  it('leaves a night as it is, and a span that is busy throughout', () => {
    expect(timeScale([0, 2 * HOUR, 20 * HOUR])?.stretches).toHaveLength(1);
    expect(timeScale([0, 2 * DAY, 4 * DAY, 6 * DAY])?.stretches).toHaveLength(1);
  });

  it('is none where there are not two times', () => {
    expect(timeScale([])).toBeNull();
    expect(timeScale([HOUR, HOUR])).toBeNull();
  });

  it('keeps a burst of a minute exact, decades after a first article', () => {
    expect(timeScale([1_897_343_894_179, 1_897_343_841_306, 0])?.place(1_897_343_894_179)).toBeCloseTo(1, 12);
  });

  it('keeps the order of all times, between 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -60 * 366 * DAY, max: 60 * 366 * DAY }), { minLength: 2 }), (times) => {
        const scale = timeScale(times);
        if (scale === null) return;
        const places = times.toSorted((a, b) => a - b).map(scale.place);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        for (const place of places) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
});
