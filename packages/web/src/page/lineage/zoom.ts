/**
 * In: a step of the zoom. Out: how high the rows are, how wide the time is, and how much is said in a row.
 * Zooming out presses the rows together until a large story fits on a screen; zooming in stretches the time. Type keeps its size.
 */

export interface Zoom {
  readonly rowHeight: number;
  /** Width of the map as a multiple of what can be seen. */
  readonly stretch: number;
  readonly detail: Detail;
}

/** Two lines in a row, one, or signs alone. */
export type Detail = 'full' | 'line' | 'sign';

const FULL = 50;
const LINE = 28;

/** From far to near. */
const zooms: readonly Zoom[] = [
  { rowHeight: 7, stretch: 1, detail: 'sign' },
  { rowHeight: 11, stretch: 1, detail: 'sign' },
  { rowHeight: 17, stretch: 1, detail: 'sign' },
  { rowHeight: LINE, stretch: 1, detail: 'line' },
  { rowHeight: FULL, stretch: 1, detail: 'full' },
  { rowHeight: FULL, stretch: 1.5, detail: 'full' },
  { rowHeight: FULL, stretch: 2.25, detail: 'full' },
  { rowHeight: FULL, stretch: 3.5, detail: 'full' },
  { rowHeight: FULL, stretch: 5, detail: 'full' },
];

/** More rows than this are shown with one line each: fifteen with two fill a screen. */
const MANY_ROWS = 24;

export const nearest = zooms.length - 1;

/** The step at which a map of so many rows fits the width and is good to read. */
export function fitting(rows: number): number {
  return zooms.findIndex(({ detail }) => detail === (rows > MANY_ROWS ? 'line' : 'full'));
}

/** The zoom of a step from 0 (far) to `nearest`. */
export function zoomAt(step: number): Zoom {
  const zoom = zooms[Math.max(0, Math.min(nearest, step))];
  if (zoom === undefined) throw new RangeError(`no step of the zoom: ${step}`);
  return zoom;
}
