/**
 * In: the times of publication. Out: a scale that gives each its place between 0 (first) and 1 (last).
 * The scale is even, but for long silences: coverage comes in bursts, and a straggler of three weeks later would press the first day into a
 * corner. Such gaps are drawn short, and an axis shows where.
 */

export interface TimeScale {
  /** The stretches in which time runs evenly, in order; between them lies a silence. */
  readonly stretches: readonly Stretch[];
  readonly place: (time: number) => number;
}

export interface Stretch {
  /** Milliseconds since 1970 in UTC. */
  readonly start: number;
  readonly end: number;
  /** Where it begins and ends on the scale. */
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;
/** A night without news is no silence. */
const SHORTEST_SILENCE = DAY;
/** A silence takes more than this share of all the time. */
const SILENCE_SHARE = 0.1;
/** Silences are shortened where less than this share of the time would be left to the articles. */
const CROWDED = 1 / 3;
/** How wide a shortened silence is drawn, as a share of the time in which articles appeared. */
const DRAWN_SILENCE = 0.08;

/** Null where there are not two different times. */
export function timeScale(times: readonly number[]): TimeScale | null {
  const moments = [...new Set(times)].toSorted((a, b) => a - b);
  const [first, last] = [moments[0], moments.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  const bursts = burstsOf(moments, last - first);
  const busy = bursts.reduce((sum, { start, end }) => sum + (end - start), 0);
  const silence = busy * DRAWN_SILENCE;
  const whole = busy + silence * (bursts.length - 1);
  let at = 0;
  const stretches = bursts.map(({ start, end }) => {
    // The difference of two moments first: a moment is so large that a short time added to it loses its last digits.
    const length = end - start;
    const stretch = { start, end, from: at / whole, to: (at + length) / whole };
    at += length + silence;
    return stretch;
  });
  return { stretches, place: (time) => placeIn(stretches, time) };
}

interface Burst {
  readonly start: number;
  readonly end: number;
}

/** The moments between silences; one burst where no silence has to be shortened. */
function burstsOf(moments: readonly number[], span: number): readonly Burst[] {
  const bursts: Burst[] = [];
  let start = moments[0] ?? 0;
  let end = start;
  for (const moment of moments) {
    if (moment - end > Math.max(SHORTEST_SILENCE, span * SILENCE_SHARE)) {
      bursts.push({ start, end });
      start = moment;
    }
    end = moment;
  }
  bursts.push({ start, end });
  const busy = bursts.reduce((sum, burst) => sum + (burst.end - burst.start), 0);
  return busy > 0 && busy < span * CROWDED ? bursts : [{ start: moments[0] ?? 0, end }];
}

function placeIn(stretches: readonly Stretch[], time: number): number {
  let before = 0;
  for (const { start, end, from, to } of stretches) {
    if (time < start) return before === 0 ? from : (before + from) / 2;
    if (time <= end) return end === start ? from : from + ((time - start) / (end - start)) * (to - from);
    before = to;
  }
  return before;
}
