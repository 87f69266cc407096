// In: nothing. Out: the names of months, weekdays, seasons and parts of the day, and the words that tell past from future.
// The idea: these lists are closed in English; hours of the parts of the day are generous, since "evening" begins early in one paper and late in another.

export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['april', 4],
  ['august', 8],
  ['december', 12],
  ['february', 2],
  ['january', 1],
  ['july', 7],
  ['june', 6],
  ['march', 3],
  ['may', 5],
  ['november', 11],
  ['october', 10],
  ['september', 9],
]);

/** Short forms, read as months only beside a day or a year, or with their full stop after a preposition. */
export const SHORT_MONTHS: ReadonlyMap<string, number> = new Map([
  ['apr', 4],
  ['aug', 8],
  ['dec', 12],
  ['feb', 2],
  ['jan', 1],
  ['jul', 7],
  ['jun', 6],
  ['mar', 3],
  ['nov', 11],
  ['oct', 10],
  ['sep', 9],
  ['sept', 9],
]);

/** Months that are also verbs or names of people: alone they need a word such as "in" before them. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(['april', 'august', 'june', 'march', 'may']);

/** Words after which a doubtful month is a month. */
export const BEFORE_MONTH: ReadonlySet<string> = new Set(
  `after and around before between by during each early end every following from in into last late mid next of on or past previous since this through till to
  until`.split(/\s+/),
);

/** Monday is 1 as in ISO 8601. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['friday', 5],
  ['monday', 1],
  ['saturday', 6],
  ['sunday', 7],
  ['thursday', 4],
  ['tuesday', 2],
  ['wednesday', 3],
]);

export const WEEKDAY_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof WEEKDAY_NAMES)[number];

/** First month and number of months, northern hemisphere as English-language agencies use the words. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['autumn', 9],
  ['fall', 9],
  ['spring', 3],
  ['summer', 6],
  ['winter', 12],
]);

/** Parts of the day in minutes from midnight; the night runs over into the next day. */
export const PARTS_OF_DAY: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['afternoon', [12 * 60, 18 * 60]],
  ['dawn', [3 * 60 + 30, 7 * 60 + 30]],
  ['daybreak', [3 * 60 + 30, 7 * 60 + 30]],
  ['dusk', [16 * 60, 22 * 60]],
  ['evening', [17 * 60, 24 * 60]],
  ['evenings', [17 * 60, 24 * 60]],
  ['lunchtime', [11 * 60 + 30, 14 * 60 + 30]],
  ['morning', [0, 12 * 60]],
  ['mornings', [0, 12 * 60]],
  ['night', [18 * 60, 30 * 60]],
  ['nightfall', [16 * 60, 22 * 60]],
  ['nights', [18 * 60, 30 * 60]],
  ['overnight', [18 * 60, 30 * 60]],
  ['sunrise', [3 * 60 + 30, 8 * 60]],
  ['sunset', [16 * 60, 22 * 60]],
  ['tonight', [17 * 60, 30 * 60]],
]);

export const CLOCK_NAMES: ReadonlyMap<string, number> = new Map([
  ['midday', 12 * 60],
  ['midnight', 24 * 60],
  ['noon', 12 * 60],
]);

/** Words near a date which say that it lies ahead of the day of publication. */
export const FUTURE_CUES: ReadonlySet<string> = new Set(
  `'ll aims begins can could deadline due expected expects expire expires forecast intends may might must next opens plan planned planning plans ready
  resumes scheduled shall should starts tomorrow upcoming will won't`.split(/\s+/),
);

/** Words directly before a date that make it a limit. */
export const BOUND_WORDS: ReadonlyMap<string, 'by' | 'until' | 'before' | 'after' | 'since' | 'from'> = new Map([
  ['after', 'after'],
  ['before', 'before'],
  ['by', 'by'],
  ['from', 'from'],
  ['since', 'since'],
  ['through', 'until'],
  ['till', 'until'],
  ['until', 'until'],
]);

/** Units that "last", "next" and "three ... ago" count in. */
export const CALENDAR_UNITS: ReadonlyMap<
  string,
  'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year' | 'decade' | 'century'
> = new Map([
  ['centuries', 'century'],
  ['century', 'century'],
  ['day', 'day'],
  ['days', 'day'],
  ['decade', 'decade'],
  ['decades', 'decade'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['weekends', 'weekend'],
  ['weeks', 'week'],
  ['year', 'year'],
  ['years', 'year'],
]);
