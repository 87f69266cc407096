import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisTicks } from './axis-ticks.js';
import { timeScale } from './time-scale.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const start = Date.UTC(2026, 3, 14, 22, 20);

function ticks(times: readonly number[], width: number): readonly string[] {
  const scale = timeScale(times);
  if (scale === null) throw new Error('no scale');
  return axisTicks(scale, width).map(({ words, within }) => (within === null ? words : `${within} ${words}`));
}

describe('the ticks of the axis', () => {
  it('are round hours, and name the day where it begins', () => {
    expect(ticks([start, start + 4 * HOUR], 500)).toEqual(['14 Apr 2026 23:00', '15 Apr 2026 00:00', '01:00', '02:00']);
  });

  it('are farther apart on a smaller axis', () => {
    expect(ticks([start, start + 4 * HOUR], 200)).toEqual(['15 Apr 2026 00:00', '02:00']);
  });

  it('are days, months or years where the time is long', () => {
    expect(ticks([start, start + 3 * DAY], 300)).toEqual(['2026 15 Apr', '16 Apr', '17 Apr']);
    expect(ticks([start, start + 100 * DAY], 330)).toEqual(['2026 May', 'Jun', 'Jul']);
    expect(ticks([start, start + 1200 * DAY], 400)).toEqual(['2027', '2028', '2029']);
  });

  it('tell when a silence ends', () => {
    expect(ticks([start, start + 4 * HOUR, start + 30 * DAY], 800).at(-1)).toBe('14 May 2026 22:20');
  });

  it('never stand closer than their words are wide, and are never many', () => {
    const anyTime = fc.integer({ min: Date.UTC(1, 0), max: Date.UTC(9998, 0) });
    fc.assert(
      fc.property(fc.array(anyTime, { minLength: 2 }), fc.integer({ min: 50, max: 4000 }), (times, width) => {
        const scale = timeScale(times);
        if (scale === null) return;
        const places = axisTicks(scale, width).map(({ place }) => place * width);
        for (const [index, place] of places.entries()) {
          if (index > 0) expect(place - (places[index - 1] ?? 0)).toBeGreaterThan(90);
        }
      }),
    );
  });
});
