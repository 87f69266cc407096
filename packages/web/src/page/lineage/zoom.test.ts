import { describe, expect, it } from 'vitest';
import { fitting, nearest, zoomAt } from './zoom.js';

describe('the zoom', () => {
  it('presses rows together on the way out, and stretches time on the way in', () => {
    const all = Array.from({ length: nearest + 1 }, (_, step) => zoomAt(step));
    for (const [index, zoom] of all.entries()) {
      const farther = all[index - 1];
      if (farther === undefined) continue;
      expect(zoom.rowHeight * zoom.stretch).toBeGreaterThan(farther.rowHeight * farther.stretch);
    }
  });

  it('begins with two lines for few articles, with one for many, and always fits the width', () => {
    expect(zoomAt(fitting(5))).toMatchObject({ detail: 'full', stretch: 1 });
    expect(zoomAt(fitting(200))).toMatchObject({ detail: 'line', stretch: 1 });
  });

  it('shows two hundred articles on one or two screens when far', () => {
    expect(zoomAt(0).rowHeight * 200).toBeLessThan(2 * 900);
  });

  it('stays within its steps', () => {
    expect(zoomAt(-3)).toBe(zoomAt(0));
    expect(zoomAt(99)).toBe(zoomAt(nearest));
  });
});
