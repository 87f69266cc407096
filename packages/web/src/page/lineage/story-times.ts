/**
 * In: a story. Out: all that the map knows of times and generations, computed once: which moments articles bear, whether to go by them, the scale.
 */
import { publishedTime } from '@firsthand/digest';
import type { Story } from '../story/story.js';
import { generations } from './generations.js';
import type { RowTime } from './places.js';
import { timeScale, type TimeScale } from './time-scale.js';
import { type TimeTrust, timeTrust } from './time-trust.js';

export interface StoryTimes {
  readonly trust: TimeTrust;
  /** Null where the times cannot be drawn: fewer than two different ones. */
  readonly scale: TimeScale | null;
  readonly timeOf: (id: string) => RowTime;
  readonly generation: (id: string) => number;
}

export function makeStoryTimes({ report }: Story): StoryTimes {
  const trust = timeTrust(report);
  const times = new Map(
    report.articles.flatMap(({ id, origin, published }): readonly [string, RowTime][] => {
      const at = publishedTime(published);
      if (origin === 'set-aside' || at === null) return [];
      if (at.precision === 'day') return [[id, { time: null, mark: 'day-only' }]];
      return [[id, { time: at.time, mark: trust.contradicted.has(id) ? 'contradicted' : null }]];
    }),
  );
  return {
    trust,
    scale: timeScale(Array.from(times.values(), ({ time }) => time).filter((time) => time !== null)),
    timeOf: (id) => times.get(id) ?? { time: null, mark: 'no-time' },
    generation: generations(report.lineage),
  };
}
