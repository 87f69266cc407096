import { describe, expect, it } from 'vitest';
import { publishedTime } from './published-time.js';

describe('the time of publication', () => {
  it('is a moment in UTC, wherever the clock of the article stands', () => {
    expect(publishedTime('2026-04-14T11:40:00+01:00')).toEqual({
      time: Date.UTC(2026, 3, 14, 10, 40),
      precision: 'moment',
      zoned: true,
    });
  });

  it('takes a clock without a zone for UTC, and says that the zone is not known', () => {
    expect(publishedTime('2026-04-14T11:40')).toEqual({
      time: Date.UTC(2026, 3, 14, 11, 40),
      precision: 'moment',
      zoned: false,
    });
  });

  it('is a day where no time of day is told', () => {
    expect(publishedTime('2026-04-14')).toEqual({ time: Date.UTC(2026, 3, 14), precision: 'day', zoned: false });
  });

  it.each([null, '', 'yesterday', '2026-13-40', '2026-04-14T', '2026-04-14Tnoon', '14 Apr 2026'])(
    'is unknown for %j',
    (published) => {
      expect(publishedTime(published)).toBeNull();
    },
  );
});
