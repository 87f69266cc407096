import type { LineageNode } from '@firsthand/digest';
import { describe, expect, it } from 'vitest';
import { mapRows } from './map-rows.js';
import { columns, generationWords, placesByGeneration, placesByTime, type RowTime, STEP, timeSpan } from './places.js';
import { timeScale } from './time-scale.js';

const HOUR = 3_600_000;
const frame = { width: 1000, names: 200 };

function node(id: string, children: readonly LineageNode[] = []): LineageNode {
  return { id, name: id, kind: 'rewrite', details: [], edge: null, alsoFrom: [], reasons: [], children };
}

function byTime(forest: readonly LineageNode[], times: Readonly<Record<string, RowTime>>) {
  const rows = mapRows(forest, { isCopy: () => false, open: new Set(), shown: new Set() });
  const scale = timeScale(Object.values(times).flatMap(({ time }) => time ?? []));
  if (scale === null) throw new Error('no scale');
  const timeOf = (id: string): RowTime => times[id] ?? { time: null, mark: 'no-time' };
  const span = timeSpan(rows, timeOf, frame);
  const places = placesByTime(rows, scale, timeOf, span);
  return { span, x: (id: string) => places.get(id)?.x ?? Number.NaN, place: (id: string) => places.get(id) };
}

const generation = (id: string): number => ['report', 'first', 'second'].indexOf(id);
const at = (hours: number): RowTime => ({ time: hours * HOUR, mark: null });

describe('the places in the order of time', () => {
  it('are those of the times', () => {
    const { span, x } = byTime([node('report', [node('first'), node('last')])], {
      report: at(0),
      first: at(5),
      last: at(10),
    });
    expect([x('report'), x('first'), x('last')]).toEqual([span.from, (span.from + span.to) / 2, span.to]);
    expect(span.gutter).toBe(false);
  });

  it('never stand left of the source, however quickly a rewrite follows', () => {
    const { x } = byTime([node('report', [node('quick', [node('quicker')]), node('last')])], {
      report: at(0),
      quick: at(0.01),
      quicker: at(0.02),
      last: at(10),
    });
    expect(x('quick') - x('report')).toBe(STEP);
    expect(x('quicker') - x('quick')).toBe(STEP);
  });

  it('are just right of the source for an article without a time', () => {
    const { x, place } = byTime([node('report', [node('undated'), node('last')])], { report: at(0), last: at(10) });
    expect(x('undated')).toBe(x('report') + STEP);
    expect(place('undated')?.mark).toBe('no-time');
  });

  it('are left of the axis for a report without a time', () => {
    const { span, x } = byTime([node('undated', [node('first'), node('last')])], { first: at(0), last: at(10) });
    expect(span.gutter).toBe(true);
    expect(x('undated')).toBeLessThan(span.from);
    expect(x('first')).toBeGreaterThanOrEqual(x('undated') + STEP);
  });

  it('follow the lineage where a time contradicts it, and keep where the time would lead', () => {
    const { span, x, place } = byTime([node('report', [node('early'), node('last')])], {
      report: at(6),
      early: { time: 0, mark: 'contradicted' },
      last: at(10),
    });
    expect(x('early')).toBe(x('report') + STEP);
    expect(place('early')?.claimed).toBe(span.from);
  });
});

describe('the places in the order of generations', () => {
  it('share out the room, but not so widely that the eye loses the row', () => {
    const forest = [node('report', [node('first', [node('second')])])];
    const rows = mapRows(forest, { isCopy: () => false, open: new Set(), shown: new Set() });
    const wide = columns(rows, generation, { width: 4000, names: 200 });
    const small = columns(rows, generation, { width: 500, names: 200 });
    expect(wide.step).toBe(260);
    expect(small.x(2)).toBeLessThanOrEqual(300);
    expect(placesByGeneration(rows, generation, small).get('second')?.x).toBe(small.x(2));
  });

  it.each([
    [0, 'First hand'],
    [2, 'Third hand'],
    [3, '4th hand'],
    [10, '11th hand'],
    [20, '21st hand'],
  ])('call generation %i %s', (number, words) => {
    expect(generationWords(number)).toBe(words);
  });
});
