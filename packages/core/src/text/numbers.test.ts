import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparatorShift, findNumbers, type NumberMention, sameQuantity } from './numbers.js';

const all = (text: string): readonly NumberMention[] => findNumbers(text, 0, text.length);

function only(text: string): NumberMention {
  const mentions = all(text);
  expect(mentions.map((mention) => text.slice(mention.start, mention.end))).toHaveLength(1);
  const [mention] = mentions;
  if (mention === undefined) throw new Error(`no number in "${text}"`);
  return mention;
}

const relation = (a: string, b: string) => sameQuantity(only(a), only(b));
const shift = (there: string, here: string) => comparatorShift(only(there), only(here));

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function inWords(value: number, and: string): string {
  if (value < 20) return SMALL[value] ?? '';
  if (value < 100) return (TENS[Math.floor(value / 10)] ?? '') + (value % 10 === 0 ? '' : `-${SMALL[value % 10]}`);
  const [size, name] = value < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const rest = value % size;
  const link = rest === 0 ? '' : (rest < 100 ? and : ' ') + inWords(rest, and);
  return `${inWords(Math.floor(value / size), and)} ${name}${link}`;
}

describe('numbers in digits and in words', () => {
  it.each([
    ['They counted 1,200 boxes.', 1200, 'boxes'],
    ['They counted twelve hundred boxes.', 1200, 'boxes'],
    ['They counted 1.2 million boxes.', 1.2e6, 'boxes'],
    ['They counted 500k boxes.', 5e5, 'boxes'],
    ['They counted forty-one boxes.', 41, 'boxes'],
    ['They counted half a million boxes.', 5e5, 'boxes'],
    ['They counted a dozen boxes.', 12, 'boxes'],
    ['They counted half a dozen boxes.', 6, 'boxes'],
    ['They counted two dozen boxes.', 24, 'boxes'],
    ['They counted a hundred and five boxes.', 105, 'boxes'],
    ['They counted three lakh boxes.', 3e5, 'boxes'],
    ['They counted two and a half million boxes.', 2.5e6, 'boxes'],
    ['They counted a million and a half boxes.', 1.5e6, 'boxes'],
    ['They counted 2½ boxes.', 2.5, 'boxes'],
    ['Police held three senior rail managers.', 3, 'managers'],
    ['Police held two full-time managers.', 2, 'managers'],
    ['They lost two by-elections.', 2, 'by-elections'],
    ['Police held five of the men.', 5, 'men'],
    ['Doctors treated three wounded.', 3, 'wounded'],
    ['Doctors treated three wounded men.', 3, 'men'],
    ['They drew up a 12-point plan.', 12, 'point'],
    ['He played two and a half seasons.', 2.5, 'seasons'],
    ['He played a season and a half.', 1.5, 'season'],
  ])('%s', (text, value, noun) => {
    expect(only(text)).toMatchObject({
      value,
      noun: noun === 'by-elections' ? 'elections' : noun,
      kind: 'cardinal',
      unit: null,
    });
  });

  it('reads every number from 1 to 9999 in words, with and without "and"', () => {
    for (let value = 1; value <= 9999; value += 1) {
      for (const and of [' and ', ' ']) {
        const words = inWords(value, and);
        const [mention, ...more] = all(`It lies ${words} kilometres off.`);
        expect([words, mention?.value, more.length]).toEqual([words, value, 0]);
      }
    }
  });

  it('keeps numbers that stand side by side apart', () => {
    expect(all('Two three-hour sessions in two thousand three thousand rows').map((mention) => mention.value)).toEqual([
      2, 3, 2000, 3000,
    ]);
  });
});

describe('units', () => {
  it.each([
    ['It costs £3.2bn.', 'money', 'GBP', 3.2e9],
    ['It costs $9.', 'money', 'USD', 9],
    ['It costs nine dollars.', 'money', 'USD', 9],
    ['It costs A$175,000.', 'money', 'AUD', 175000],
    ['It costs Rs 52 crore.', 'money', 'rupee', 52e7],
    ['It costs Rs. 50 today', 'money', 'rupee', 50],
    ['It costs 33 million Chilean pesos.', 'money', 'peso', 33e6],
    ['It costs DKr7.4bn.', 'money', 'krone', 7.4e9],
    ['It costs half a million euros.', 'money', 'EUR', 5e5],
    ['It costs 31p.', 'money', 'GBP', 0.31],
    ['It fell by 61%.', 'percent', 'percent', 61],
    ['It fell by sixty-one per cent.', 'percent', 'percent', 61],
    ['It fell by two-fifths.', 'percent', 'percent', 40],
    ['It fell by a third.', 'percent', 'percent', 100 / 3],
    ['Two-thirds of the seats are taken.', 'percent', 'percent', 200 / 3],
    ['One in three seats is taken.', 'percent', 'percent', 100 / 3],
    ['Three in ten seats are taken.', 'percent', 'percent', 30],
    ['Half of the seats are taken.', 'percent', 'percent', 50],
    ['More than half were taken.', 'percent', 'percent', 50],
    ['It rose 150 basis points.', 'measure', 'percentage point', 1.5],
    ['It rose 2 percentage points.', 'measure', 'percentage point', 2],
    ['It lies 600 metres off.', 'measure', 'metre', 600],
    ['It lies 600m off.', 'measure', 'metre', 600],
    ['It lies six kilometres off.', 'measure', 'metre', 6000],
    ['It covers 30 square miles.', 'measure', 'square metre', 30 * 1609.344 ** 2],
    ['It runs at 100 km/h.', 'measure', 'metre per second', 100 / 3.6],
    ['It runs at 100 kilometres an hour.', 'measure', 'metre per second', 100 / 3.6],
    ['It costs N64 billion.', 'money', 'NGN', 64e9],
    ['It reached 38C.', 'measure', '°C', 38],
    ['It lies 3 nautical miles off.', 'measure', 'metre', 5556],
    ['It reached 38°C.', 'measure', '°C', 38],
    ['It reached 50 degrees Fahrenheit.', 'measure', '°C', 10],
    ['It took ninety minutes.', 'duration', 'second', 5400],
    ['It took 90 min.', 'duration', 'second', 5400],
    ['It took an hour and a half.', 'duration', 'second', 5400],
    ['It took one hour and thirty minutes.', 'duration', 'second', 5400],
    ['It took a 90-minute wait.', 'duration', 'second', 5400],
    ['It took half an hour.', 'duration', 'second', 1800],
    ['It took a quarter of an hour.', 'duration', 'second', 900],
    ['It took a fortnight.', 'duration', 'second', 14 * 86400],
    ['It took almost a week.', 'duration', 'second', 7 * 86400],
  ])('%s', (text, kind, base, baseValue) => {
    const mention = only(text);
    expect(mention.kind).toBe(kind);
    expect(mention.baseValue).toBeCloseTo(baseValue, 4);
    expect(mention.baseUnit).toBe(base === 'USD' || base === 'AUD' ? 'dollar' : base);
  });

  it('counts how often', () => {
    expect(only('She tried twice.')).toMatchObject({ value: 2, unit: 'times' });
    expect(only('She tried three times.')).toMatchObject({ value: 3, unit: 'times' });
    expect(only('It opens once a week.')).toMatchObject({ value: 1, unit: 'times' });
    expect(all('Once the door opened, she ran; the hall was once a mill.')).toEqual([]);
  });

  it('takes "m" for million in money and before a counted noun', () => {
    expect(only('It raised £60m.').value).toBe(60e6);
    expect(only('It has 4m members.')).toMatchObject({ value: 4e6, noun: 'members' });
    expect(only('It is 4m deep.').unit).toBe('metre');
  });
});

describe('ordinals, scores, ranges, ages, years, clocks, names', () => {
  it.each([
    ['He scored in the 117th minute.', 'ordinal', 117, null],
    ['It was only his fourth straight victory.', 'ordinal', 4, null],
    ['It was the twenty-first attempt.', 'ordinal', 21, null],
    ['They won 2-1.', 'score', 2, 1],
    ['The bridge is rated 50–50.', 'score', 50, 50],
    ['They voted 318 to 44.', 'score', 318, 44],
    ['It fell by eight votes to five.', 'score', 8, 5],
    ['It passed by a majority of 14 to three.', 'score', 14, 3],
    ['It takes 40 to 60 boxes.', 'cardinal', 40, 60],
    ['It takes between 40 and 60 boxes.', 'cardinal', 40, 60],
    ['It takes 5-10 boxes.', 'cardinal', 5, 10],
    ['It takes $2-3 million.', 'money', 2e6, 3e6],
    ['It takes 4.8 to 5.3 per cent.', 'percent', 4.8, 5.3],
    ['Ana Brill, 19, ran.', 'age', 19, null],
    ['Ana Brill (19) ran.', 'age', 19, null],
    ['The nineteen-year-old ran.', 'age', 19, null],
    ['She is 19 years old.', 'age', 19, null],
    ['A clerk aged 38 ran.', 'age', 38, null],
    ['She was 26.', 'age', 26, null],
    ['It has stood since 1971.', 'year', 1971, null],
    ['It was felled in 1346–47.', 'year', 1346, 1347],
    ['It left at 9:42.', 'clock', 582, null],
    ['The An-26 landed.', 'name', 26, null],
    ['An A320 landed.', 'name', 320, null],
    ['The G20 met.', 'name', 20, null],
    ['Delays hit Flight 447 again.', 'name', 447, null],
    ['See page 3.', 'name', 3, null],
  ])('%s', (text, kind, value, second) => {
    expect(only(text)).toMatchObject({ kind, value, second });
  });

  it('keeps what goes from one figure to another as two figures', () => {
    expect(all('It rose from 3,200 to 7,450 hectares.').map((mention) => mention.value)).toEqual([3200, 7450]);
  });

  it('reads vague counts as intervals', () => {
    expect(only('Hundreds of sheep fled.')).toMatchObject({ kind: 'vague', value: 200 });
    expect(only('Tens of thousands of sheep fled.')).toMatchObject({ kind: 'vague', value: 20000 });
    expect(only('A few hundred sheep fled.')).toMatchObject({ kind: 'vague', value: 200, second: 900 });
    expect(only('Several sheep fled.')).toMatchObject({ kind: 'vague', noun: 'sheep' });
    expect(only('It is decades old.')).toMatchObject({ kind: 'vague', unit: 'decade' });
  });
});

describe('what is no quantity', () => {
  it.each([
    'One of them left, no one spoke, and they watched one another.',
    'This one is mine, the other one is yours, and one should not ask.',
    'At first light a first-hand account came first of all from the second.',
    'The 5Y-KFB lost a wheel.',
    'On March 3 and on 23 May, at the end of June last year.',
    'The second half and the other half, a half-hearted try.',
    'A third bidder? No: the bid was won by nobody.',
    '2. The inspection',
    '07:15: The minister has left.',
    'Someone scores and someone loses; few would mind.',
  ])('%s', (text) => {
    expect(all(text).filter((mention) => mention.kind !== 'ordinal')).toEqual([]);
  });
});

describe('comparators', () => {
  it.each([
    ['at least 41 boxes', 'at-least'],
    ['no fewer than 41 boxes', 'at-least'],
    ['41 boxes or more', 'at-least'],
    ['41 or more boxes', 'at-least'],
    ['41+ boxes', 'at-least'],
    ['more than 41 boxes', 'more-than'],
    ['well over 41 boxes', 'more-than'],
    ['no more than 41 boxes', 'at-most'],
    ['fewer than 41 boxes', 'less-than'],
    ['about 41 boxes', 'about'],
    ['some 41 boxes', 'about'],
    ['41 boxes or so', 'about'],
    ['40-odd boxes', 'about'],
    ['~41 boxes', 'about'],
    ['nearly 41 boxes', 'almost'],
    ['just under 41 boxes', 'almost'],
    ['up to 41 boxes', 'up-to'],
    ['as many as 41 boxes', 'up-to'],
    ['41 boxes', 'exact'],
  ])('%s', (text, comparator) => {
    const mention = only(`Here lay ${text}.`);
    expect(mention.comparator).toBe(comparator);
    expect(`Here lay ${text}.`.slice(mention.phraseStart, mention.phraseEnd)).toBe(text);
  });

  it('takes "over" before days and years for "during"', () => {
    expect(all('It rose 5 percent over two years.')[1]?.comparator).toBe('exact');
    expect(only('They waited over two hours.').comparator).toBe('more-than');
  });
});

describe('sameQuantity', () => {
  it.each([
    ['1,200 boxes', 'twelve hundred boxes'],
    ['54 months', 'four and a half years'],
    ['40%', 'two-fifths'],
    ['ninety minutes', 'an hour and a half'],
    ['two weeks', 'a fortnight'],
    ['$9', 'nine dollars'],
    ['31 pence', '£0.31'],
    ['at least 41 men', 'no fewer than 41 soldiers'],
    ['the 19-year-old', 'a clerk aged 19'],
    ['100 metres', '0.1 km'],
  ])('%s is %s', (a, b) => {
    expect(relation(`with ${a} there`, `with ${b} there`)).toBe('same');
  });

  it.each([
    ['almost two hours', 'two hours'],
    ['about 60%', '61%'],
    ['some sixty per cent', '61%'],
    ['more than 7,000 adults', '7,412 adults'],
    ['more than a week', 'nine days'],
    ['1.2 million boxes', '1,214,300 boxes'],
    ['50 per cent', '50.4 per cent'],
    ['100 km', '62 miles'],
    ['hundreds of boxes', '430 boxes'],
    ['between 40 and 60 boxes', '55 boxes'],
    ['30 days', 'one month'],
    ['at least 41 boxes', '41 boxes'],
  ])('%s goes with %s', (a, b) => {
    expect(relation(`with ${a} there`, `with ${b} there`)).toBe('compatible');
    expect(relation(`with ${b} there`, `with ${a} there`)).toBe('compatible');
  });

  it.each([
    ['at least 41 soldiers', 'at least 14 soldiers'],
    ['700 metres', 'seven kilometres'],
    ['nine days', 'nineteen days'],
    ['ten minutes', 'ten hours'],
    ['1.6%', '16%'],
    ['two-fifths', 'two-thirds'],
    ['£320,000', '£3.2 million'],
    ['24 months', 'one year'],
    ['40 boxes', '41 boxes'],
    ['at least 26 dead', 'at least 31 dead'],
    ['the fourth goal', 'the fourteenth goal'],
    ['the year in 2010', 'the year in 2020'],
    ['Flight 447', 'Flight 474'],
    ['hundreds of boxes', 'thousands of boxes'],
    ['about 60%', '75%'],
  ])('%s is not %s', (a, b) => {
    expect(relation(`with ${a} there`, `with ${b} there`)).toBe('different');
  });

  it.each([
    ['14 boxes', '14 hours'],
    ['three boxes', 'four ships'],
    ['$9', '9%'],
    ['the fourth goal', 'four goals'],
  ])('%s has nothing to do with %s', (a, b) => {
    expect(relation(`with ${a} there`, `with ${b} there`)).toBe('unrelated');
  });
});

describe('comparatorShift', () => {
  it.each([
    ['at least 41 men', '41 men', 'dropped'],
    ['41 men', 'at least 41 men', 'added'],
    ['as many as 40 men', 'more than 40 men', 'turned'],
    ['about 550 men', 'more than 550 men', 'moved'],
    ['at least 40 men', 'more than 40 men', 'shaded'],
    ['almost 40 men', 'fewer than 40 men', 'shaded'],
    ['at least 41 men', 'no fewer than 41 men', null],
    ['at least 41 men', 'about 14 men', null],
  ])('%s to %s: %s', (there, here, expected) => {
    expect(shift(`with ${there} there`, `with ${here} there`)).toBe(expected);
  });
});

describe('what always holds', () => {
  const word = fc.constantFrom(
    'one two twenty hundred thousand million half third dozen and a an of to in from percent per cent $ £ % - – : . , 3 3.5 1,200 2026 May March A hours year ago at least about people An ½ m k bn st'.split(
      ' ',
    ),
  );
  const soup = fc.array(
    fc.oneof(
      { weight: 8, arbitrary: word.chain((words) => fc.constantFrom(...words)) },
      { weight: 1, arbitrary: fc.string() },
    ),
    { maxLength: 40 },
  );

  it('spans lie inside the stretch, are ordered and do not overlap', () => {
    fc.assert(
      fc.property(soup, fc.constantFrom('', ' '), fc.nat(20), (parts, glue, skip) => {
        const text = parts.join(glue);
        const start = Math.min(skip, text.length);
        let last = start;
        let lastPhrase = start;
        for (const mention of findNumbers(text, start, text.length)) {
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(mention.phraseStart).toBeGreaterThanOrEqual(lastPhrase);
          expect(mention.phraseStart).toBeLessThanOrEqual(mention.start);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.phraseEnd).toBeGreaterThanOrEqual(mention.end);
          expect(mention.phraseEnd).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(mention.value) && Number.isFinite(mention.baseValue)).toBe(true);
          last = mention.end;
          lastPhrase = mention.phraseEnd;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('a quantity is the same as itself, and the relation has no direction', () => {
    fc.assert(
      fc.property(soup, (parts) => {
        const mentions = all(parts.join(' '));
        for (const a of mentions) {
          expect(sameQuantity(a, a)).toBe('same');
          for (const b of mentions) expect(sameQuantity(a, b)).toBe(sameQuantity(b, a));
        }
      }),
    );
  });

  it.each([
    '1',
    '1,111',
    '1.',
    '1-',
    'one ',
    'million ',
    'one hundred and ',
    'a ',
    'of the ',
    '3 of the ',
    'wounded ',
    '3 wounded ',
    "a'",
    '1:',
    '$',
    '½',
    'a1-',
    'half a ',
    '- ',
    'two hours and ',
  ])('reads 100,000 characters of "%s" in linear time', (piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const begin = performance.now();
    findNumbers(text, 0, text.length);
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});
