import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDay, dayNumber, isoDay, parseIsoDay, weekdayOf } from './date-calendar.js';
import { type DateMention, findDates, sameDate } from './dates.js';

// A Wednesday.
const PUBLISHED = '2026-03-04T08:00:00Z';

const all = (text: string, published: string | null = PUBLISHED): readonly DateMention[] =>
  findDates(text, 0, text.length, published);

function only(text: string, published: string | null = PUBLISHED): DateMention {
  const mentions = all(text, published);
  expect(mentions.map((mention) => text.slice(mention.start, mention.end))).toHaveLength(1);
  const [mention] = mentions;
  if (mention === undefined) throw new Error(`no date in "${text}"`);
  return mention;
}

const relation = (a: string, b: string, published: string | null = PUBLISHED) =>
  sameDate(only(a, published), only(b, published));

describe('calendar dates', () => {
  it.each([
    ['It closed on 3 March.', '3 March', '2026-03-03', '2026-03-03'],
    ['It closed on March 3.', 'March 3', '2026-03-03', '2026-03-03'],
    ['It closed on the 3rd of March 2025.', '3rd of March 2025', '2025-03-03', '2025-03-03'],
    ['It closed on March 3, 2025, for good.', 'March 3, 2025', '2025-03-03', '2025-03-03'],
    ['It closed on Tuesday, 3 March.', 'Tuesday, 3 March', '2026-03-03', '2026-03-03'],
    ['It closed on Jan. 2.', 'Jan. 2', '2026-01-02', '2026-01-02'],
    ['It closed on 2026-02-28.', '2026-02-28', '2026-02-28', '2026-02-28'],
    ['It closed on 28/02/2026.', '28/02/2026', '2026-02-28', '2026-02-28'],
    ['It ran 20-23 August last year.', '20-23 August last year', '2025-08-20', '2025-08-23'],
    ['It closed on 9 December.', '9 December', '2025-12-09', '2025-12-09'],
    ['It will close on 9 December.', '9 December', '2026-12-09', '2026-12-09'],
    ['It closed in October.', 'October', '2025-10-01', '2025-10-31'],
    ['It closed in June last year.', 'June last year', '2025-06-01', '2025-06-30'],
    ['It closed in May 2018.', 'May 2018', '2018-05-01', '2018-05-31'],
    ['It was lost in the April floods.', 'April', '2025-04-01', '2025-04-30'],
    ['It has been shut since January.', 'January', '2026-01-01', '2026-01-31'],
    ['It closed in mid-February.', 'mid-February', '2026-02-09', '2026-02-20'],
    ['It will close at the end of May.', 'end of May', '2026-05-27', '2026-05-31'],
    ['It closed in the second week of January.', 'second week of January', '2026-01-08', '2026-01-14'],
    ['It closed in the third quarter of 2025.', 'third quarter of 2025', '2025-07-01', '2025-09-30'],
    ['It closed in 2022.', '2022', '2022-01-01', '2022-12-31'],
    ['It closed in 1346–47.', '1346–47', '1346-01-01', '1347-12-31'],
    ['It closed in the 1990s.', '1990s', '1990-01-01', '1999-12-31'],
    ['It closed in the 19th century.', '19th century', '1801-01-01', '1900-12-31'],
    ['It closed last autumn.', 'last autumn', '2025-09-01', '2025-11-30'],
    ['It closed in the summer of 1349.', 'summer of 1349', '1349-06-01', '1349-08-31'],
  ])('%s', (text, words, from, to) => {
    const mention = only(text);
    expect(text.slice(mention.start, mention.end)).toBe(words);
    expect([mention.from, mention.to]).toEqual([from, to]);
  });
});

describe('dates told from the day of publication', () => {
  it.each([
    ['It closed on Tuesday.', '2026-03-03', '2026-03-03'],
    ['It closed on Thursday.', '2026-02-26', '2026-02-26'],
    ['It will close on Thursday.', '2026-03-05', '2026-03-05'],
    ['It closes next Thursday.', '2026-03-05', '2026-03-05'],
    ['It closed last Wednesday.', '2026-02-25', '2026-02-25'],
    ['It closed yesterday.', '2026-03-03', '2026-03-03'],
    ['It closes tomorrow.', '2026-03-05', '2026-03-05'],
    ['It closed last night.', '2026-03-03', '2026-03-03'],
    ['It closed last week.', '2026-02-23', '2026-03-01'],
    ['It closes next week.', '2026-03-09', '2026-03-15'],
    ['It closed last month.', '2026-02-01', '2026-02-28'],
    ['It closed last year.', '2025-01-01', '2025-12-31'],
    ['It closed at the weekend.', '2026-02-28', '2026-03-01'],
    ['It closed three years ago.', '2023-01-01', '2023-12-31'],
    ['It closed two months ago.', '2026-01-01', '2026-01-31'],
    ['It closed six days ago.', '2026-02-26', '2026-02-26'],
    ['It closed a year ago.', '2025-01-01', '2025-12-31'],
    ['It closed the day before yesterday.', '2026-03-02', '2026-03-02'],
    ['It closes at the end of the year.', '2026-11-15', '2026-12-31'],
  ])('%s', (text, from, to) => {
    const mention = only(text);
    expect([mention.from, mention.to]).toEqual([from, to]);
  });

  it('keeps the weekday and leaves the day open without a day of publication', () => {
    expect(only('It closed on Tuesday.', null)).toMatchObject({ kind: 'weekday', weekday: 'tuesday', from: null });
    expect(only('It closed on 3 March.', null)).toMatchObject({ month: 3, day: 3, from: null });
    expect(only('It closed in June last year.', null)).toMatchObject({ month: 6, from: null });
  });

  it('leaves open what hangs on the story: the next day, the month before', () => {
    expect(only('It closed the next day.')).toMatchObject({ kind: 'relative', from: null });
    expect(only('It fell from the month before.')).toMatchObject({ kind: 'relative', from: null });
  });

  it('marks a limit', () => {
    expect(only('It must close by 15 December.').bound).toBe('by');
    expect(only('It has been shut since 15 December.').bound).toBe('since');
    expect(only('It closed on 15 December.').bound).toBeNull();
  });
});

describe('times of day', () => {
  it.each([
    ['at 9 p.m.', 1260],
    ['at 9pm', 1260],
    ['at 21:00', 1260],
    ['at nine in the evening', 1260],
    ['at 4.40am', 280],
    ['at about 4.40 in the morning', 280],
    ['at 4:40 a.m.', 280],
    ['at noon', 720],
    ['at half past nine in the evening', 1290],
    ['at a quarter to ten in the morning', 585],
    ['at 0642 GMT', 402],
    ['at twenty to seven in the morning', 400],
    ['at 11.20 UTC', 680],
  ])('%s', (text, minutes) => {
    expect(only(`It left ${text}, they say.`)).toMatchObject({ kind: 'clock', timeFrom: minutes, twelveHour: false });
  });

  it.each(['at two o’clock', 'at half past two', 'shortly before two'])(
    'leaves the half of the day open: %s',
    (text) => {
      expect(only(`It left ${text}.`).twelveHour).toBe(true);
    },
  );

  it('stays quiet where an hour is a count', () => {
    expect(all('It killed seven and cost 4.40 to the dollar, five to a room, by a vote of twenty to seven.')).toEqual(
      [],
    );
  });
});

describe('words that are no dates', () => {
  it.each([
    'It may rain, and May Hollis may march.',
    'They march on, and March Hollis saw an august crowd; August Wilcox did too.',
    'The fall in prices and the spring of the trap took a second.',
    'He paid 2,026 euros for 1999 boxes.',
    'For the last three years he sat and marched.',
    'An April Hollis song.',
  ])('%s', (text) => {
    expect(all(text)).toEqual([]);
  });
});

describe('sameDate', () => {
  it.each([
    ['on Tuesday', 'on 3 March'],
    ['on Jan. 2', 'on 2 January'],
    ['on 2 January', 'on 2 January 2026'],
    ['yesterday', 'on Tuesday'],
    ['at 9 p.m.', 'at 21:00'],
    ['at 21:00', 'at nine in the evening'],
    ['at 4.40am', 'at about 4.40 in the morning'],
    ['three years ago', 'in 2023'],
    ['last year', 'in 2025'],
    ['last month', 'in February'],
  ])('%s is %s', (a, b) => {
    expect(relation(`It left ${a}.`, `It left ${b}.`)).toBe('same');
    expect(relation(`It left ${b}.`, `It left ${a}.`)).toBe('same');
  });

  it.each([
    ['in March', 'on 3 March'],
    ['last autumn', 'in October'],
    ['at dawn', 'at 4:40 a.m.'],
    ['in late February', 'on 25 February'],
    ['at two o’clock', 'at 2 p.m.'],
    ['in the evening', 'at 9 p.m.'],
  ])('%s goes with %s', (a, b) => {
    expect(['same', 'compatible']).toContain(relation(`It left ${a}.`, `It left ${b}.`));
  });

  it('holds back when the day of publication is unknown', () => {
    expect(relation('It left on Tuesday.', 'It left on 3 March.', null)).toBe('compatible');
  });

  it.each([
    ['on 2 January', 'on 2 February'],
    ['on Wednesday', 'on Tuesday'],
    ['on March 3', 'on March 30'],
    ['in June', 'in July'],
    ['since 2010', 'since 2020'],
    ['in 2022', 'last year'],
    ['at 9 p.m.', 'at 9 a.m.'],
    ['on Friday', 'on 3 March'],
  ])('%s is not %s', (a, b) => {
    expect(relation(`It left ${a}.`, `It left ${b}.`)).toBe('different');
  });

  it.each([
    ['at 9 p.m.', 'on Tuesday'],
    ['in 2010', 'on 3 March 2025'],
  ])('%s has nothing to do with %s', (a, b) => {
    expect(relation(`It left ${a}.`, `It left ${b}.`)).toBe('unrelated');
  });
});

describe('the calendar', () => {
  it('counts days there and back, as the platform does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500_000, max: 500_000 }), (days) => {
        const { year, month, day } = calendarDay(days);
        expect(dayNumber(year, month, day)).toBe(days);
        const date = new Date(days * 86_400_000);
        expect([year, month, day]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
        expect(weekdayOf(days) % 7).toBe(date.getUTCDay());
        const iso = isoDay(days);
        if (iso !== null) expect(parseIsoDay(iso)).toBe(days);
      }),
    );
  });

  it('knows no 30 February', () => {
    expect(parseIsoDay('2026-02-30')).toBeNull();
    expect(all('It left on 30 February.').map((mention) => mention.kind)).not.toContain('day');
  });
});

describe('what always holds', () => {
  const pieces =
    'last next this the end of early mid March May Jan. Tuesday Friday 3 30 2026 1999 3rd , - – : . morning night noon ago years weeks a three half past at 9 pm p.m. in on quarter week first 19th century 1990 s yesterday weekend 12/05/2026 autumn'.split(
      ' ',
    );
  const soup = fc.array(
    fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string() }),
    { maxLength: 40 },
  );

  it('spans lie inside the stretch, are ordered and do not overlap, and intervals run forward', () => {
    fc.assert(
      fc.property(
        soup,
        fc.constantFrom('', ' '),
        fc.nat(20),
        fc.constantFrom(PUBLISHED, null, 'no date'),
        (parts, glue, skip, published) => {
          const text = parts.join(glue);
          const start = Math.min(skip, text.length);
          let last = start;
          for (const mention of findDates(text, start, text.length, published)) {
            expect(mention.start).toBeGreaterThanOrEqual(last);
            expect(mention.end).toBeGreaterThan(mention.start);
            expect(mention.end).toBeLessThanOrEqual(text.length);
            if (mention.from !== null && mention.to !== null) expect(mention.from <= mention.to).toBe(true);
            expect(sameDate(mention, mention)).not.toBe('different');
            last = mention.end;
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('the relation has no direction', () => {
    fc.assert(
      fc.property(soup, (parts) => {
        const mentions = all(parts.join(' '));
        for (const a of mentions) for (const b of mentions) expect(sameDate(a, b)).toBe(sameDate(b, a));
      }),
    );
  });

  it.each([
    '1-',
    '3 March ',
    'last ',
    'the end of ',
    'May ',
    'half past ',
    'a ',
    '1:',
    '2026-',
    '3 years ',
    'first week of ',
    'the ',
    'at nine ',
  ])('reads 100,000 characters of "%s" in linear time', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const begin = performance.now();
    findDates(text, 0, text.length, PUBLISHED);
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});
