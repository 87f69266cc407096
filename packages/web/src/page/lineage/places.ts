/**
 * In: the rows of the map and what is known of their times or generations. Out: how far from the left each article stands, in pixels.
 * In the order of time an article stands at its time, but never left of its source: where both are close, or its time is not known or
 * contradicts the lineage, it stands just right of its source and bears a mark.
 */
import type { MapRow } from './map-rows.js';
import type { TimeScale } from './time-scale.js';

export interface Place {
  /** Centre of the article's sign, in pixels from the left of the map. */
  readonly x: number;
  readonly mark: TimeMark;
  /** Where its own time would put it, if it does not stand there. */
  readonly claimed: number | null;
  /** The signs of folded copies; for other rows `x` alone. */
  readonly signs: readonly number[];
}

/** What is amiss with an article's time: none, only a day, or earlier than its source's. */
export type TimeMark = 'no-time' | 'day-only' | 'contradicted' | null;

/** The moment an article bears, as far as the map goes by it. */
export interface RowTime {
  readonly time: number | null;
  readonly mark: TimeMark;
}

export interface Frame {
  /** Pixels of the map, the names at its right included. */
  readonly width: number;
  /** Pixels kept free right of the last sign for its name. */
  readonly names: number;
}

/** Pixels from a source to a rewrite that follows at once: the sign, and enough of the line to see how thick it is. */
export const STEP = 30;
/** Pixels left of the first sign. */
const MARGIN = 14;
/** Pixels for reports and missing sources without a time, left of the axis. */
const GUTTER = 76;
/** Pixels from one generation to the next: enough to read the heading of its column, not so much that the eye loses the row. */
const WIDEST_COLUMN = 260;

/** Where the axis of time begins and ends, and whether there is a gutter left of it. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
  readonly gutter: boolean;
}

export function timeSpan(rows: readonly MapRow[], timeOf: (id: string) => RowTime, frame: Frame): TimeSpan {
  const gutter = rows.some((row) => row.parent === null && row.kind === 'article' && timeOf(row.id).time === null);
  const from = MARGIN + (gutter ? GUTTER : 0);
  return { from, to: Math.max(from + STEP, frame.width - frame.names), gutter };
}

export function placesByTime(
  rows: readonly MapRow[],
  scale: TimeScale,
  timeOf: (id: string) => RowTime,
  { from, to }: TimeSpan,
): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  const placeOf = (id: string, parent: string | null): Omit<Place, 'signs'> => {
    const { time, mark } = timeOf(id);
    const beside = parent === null ? MARGIN : (places.get(parent)?.x ?? MARGIN) + STEP;
    const own = time === null ? null : from + scale.place(time) * (to - from);
    if (own === null || mark !== null) return { x: beside, mark, claimed: own };
    return { x: parent === null ? own : Math.max(own, beside), mark, claimed: null };
  };
  for (const row of rows) {
    if (row.kind === 'article') {
      const place = placeOf(row.id, row.parent);
      places.set(row.id, { ...place, signs: [place.x] });
    } else {
      const signs = row.copies.map(({ id }) => placeOf(id, row.parent).x).toSorted((a, b) => a - b);
      places.set(row.id, { x: signs[0] ?? MARGIN, mark: null, claimed: null, signs });
    }
  }
  return places;
}

export interface Columns {
  /** Pixels from one generation to the next. */
  readonly step: number;
  readonly count: number;
  /** Centre of the signs of a generation. */
  readonly x: (generation: number) => number;
}

export function columns(rows: readonly MapRow[], generation: (id: string) => number, frame: Frame): Columns {
  const deepest = rows.reduce(
    (most, row) => Math.max(most, row.kind === 'article' ? generation(row.id) : copiesGeneration(row, generation)),
    0,
  );
  const room = frame.width - frame.names - MARGIN;
  const step = Math.max(STEP, Math.min(WIDEST_COLUMN, room / Math.max(1, deepest)));
  return { step, count: deepest + 1, x: (number) => MARGIN + number * step };
}

export function placesByGeneration(
  rows: readonly MapRow[],
  generation: (id: string) => number,
  { x }: Columns,
): ReadonlyMap<string, Place> {
  return new Map(
    rows.map((row) => {
      const at = x(row.kind === 'article' ? generation(row.id) : copiesGeneration(row, generation));
      return [row.id, { x: at, mark: null, claimed: null, signs: [at] }];
    }),
  );
}

function copiesGeneration({ copies }: Extract<MapRow, { kind: 'copies' }>, generation: (id: string) => number): number {
  return Math.min(...copies.map(({ id }) => generation(id)));
}

/** `First hand`, `Second hand`, `Third hand`, `4th hand`. */
export function generationWords(generation: number): string {
  const number = generation + 1;
  return ['First hand', 'Second hand', 'Third hand'][generation] ?? `${number}${ordinalEnd(number)} hand`;
}

function ordinalEnd(number: number): string {
  const isTeen = Math.floor(number / 10) % 10 === 1;
  return isTeen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
}
