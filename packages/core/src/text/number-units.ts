// In: nothing. Out: units of money, length, weight, time and the like, each with its base unit and the factor that leads there.
// The idea: "ninety minutes" and "an hour and a half" are equal once both are seconds. Made by hand; currencies are those that newspapers write out.

export interface Unit {
  /** The canonical name in the mention, e.g. 'kilometre'. */
  readonly unit: string;
  /** The unit that values are compared in, e.g. 'metre'. */
  readonly base: string;
  readonly factor: number;
  readonly kind: 'money' | 'percent' | 'measure' | 'duration';
}

type Row = readonly [forms: string, unit: string, base: string, factor: number];

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86400;
/** A twelfth of the mean Gregorian year of 365.2425 days, in seconds; twelve months are exactly a year. */
const MONTH = 2629746;

const DURATION_ROWS: readonly Row[] = [
  ['century centuries', 'century', 'second', 1200 * MONTH],
  ['day days', 'day', 'second', DAY],
  ['decade decades', 'decade', 'second', 120 * MONTH],
  ['fortnight fortnights', 'fortnight', 'second', 14 * DAY],
  ['hour hours hr hrs', 'hour', 'second', HOUR],
  ['millisecond milliseconds', 'millisecond', 'second', 0.001],
  ['minute minutes min mins', 'minute', 'second', MINUTE],
  ['month months', 'month', 'second', MONTH],
  ['second seconds sec secs', 'second', 'second', 1],
  ['week weeks', 'week', 'second', 7 * DAY],
  ['year years yr yrs', 'year', 'second', 12 * MONTH],
];

const MEASURE_ROWS: readonly Row[] = [
  ['acre acres', 'acre', 'square metre', 4046.8564224],
  ['barrel barrels', 'barrel', 'barrel', 1],
  ['centimetre centimetres centimeter centimeters cm', 'centimetre', 'metre', 0.01],
  ['foot feet ft', 'foot', 'metre', 0.3048],
  ['gallon gallons', 'gallon', 'litre', 3.785411784],
  ['gigabyte gigabytes gb', 'gigabyte', 'byte', 1e9],
  ['gigawatt gigawatts gw', 'gigawatt', 'watt', 1e9],
  ['gram grams gramme grammes g', 'gram', 'kilogram', 0.001],
  ['hectare hectares ha', 'hectare', 'square metre', 10000],
  ['inch inches', 'inch', 'metre', 0.0254],
  ['kilogram kilograms kilogramme kilogrammes kilo kilos kg kgs', 'kilogram', 'kilogram', 1],
  ['kilometre kilometres kilometer kilometers km kms', 'kilometre', 'metre', 1000],
  ['kilowatt kilowatts kw', 'kilowatt', 'watt', 1000],
  ['knot knots', 'knot', 'metre per second', 0.514444],
  ['kph kmh', 'kilometre per hour', 'metre per second', 1 / 3.6],
  ['lb lbs', 'pound (weight)', 'kilogram', 0.45359237],
  ['litre litres liter liters', 'litre', 'litre', 1],
  ['megabyte megabytes mb', 'megabyte', 'byte', 1e6],
  ['megawatt megawatts mw', 'megawatt', 'watt', 1e6],
  ['metre metres meter meters m', 'metre', 'metre', 1],
  ['mile miles', 'mile', 'metre', 1609.344],
  ['milligram milligrams mg', 'milligram', 'kilogram', 1e-6],
  ['millilitre millilitres milliliter milliliters ml', 'millilitre', 'litre', 0.001],
  ['millimetre millimetres millimeter millimeters mm', 'millimetre', 'metre', 0.001],
  ['mph', 'mile per hour', 'metre per second', 0.44704],
  ['ounce ounces oz', 'ounce', 'kilogram', 0.028349523125],
  ['terabyte terabytes tb', 'terabyte', 'byte', 1e12],
  ['ton tons', 'ton', 'kilogram', 1000],
  ['tonne tonnes', 'tonne', 'kilogram', 1000],
  ['volt volts', 'volt', 'volt', 1],
  ['watt watts', 'watt', 'watt', 1],
  ['yard yards yds', 'yard', 'metre', 0.9144],
];

// Money keeps its currency. The base of the dollars is 'dollar' and that of the Nordic crowns 'krone', since one article's
// "A$20" is another's "$20"; no rate of exchange is ever applied.
const CURRENCY_ROWS: readonly Row[] = [
  ['afghani afghanis', 'AFN', 'AFN', 1],
  ['baht', 'THB', 'THB', 1],
  ['birr', 'ETB', 'ETB', 1],
  ['bitcoin bitcoins', 'BTC', 'BTC', 1],
  ['bolivar bolivars bolivares', 'VES', 'VES', 1],
  ['boliviano bolivianos', 'BOB', 'BOB', 1],
  ['cedi cedis', 'GHS', 'GHS', 1],
  ['cent cents', 'cent', 'dollar', 0.01],
  ['dinar dinars', 'dinar', 'dinar', 1],
  ['dirham dirhams', 'dirham', 'dirham', 1],
  ['dollar dollars usd', 'USD', 'dollar', 1],
  ['dram drams', 'AMD', 'AMD', 1],
  ['euro euros eur', 'EUR', 'EUR', 1],
  ['forint forints', 'HUF', 'HUF', 1],
  ['franc francs', 'franc', 'franc', 1],
  ['gbp', 'GBP', 'GBP', 1],
  ['guarani guaranis', 'PYG', 'PYG', 1],
  ['hryvnia hryvnias', 'UAH', 'UAH', 1],
  ['koruna korunas', 'CZK', 'CZK', 1],
  ['krona kronor krone kroner kronur', 'krone', 'krone', 1],
  ['kuna', 'HRK', 'HRK', 1],
  ['kwacha', 'kwacha', 'kwacha', 1],
  ['kwanza kwanzas', 'AOA', 'AOA', 1],
  ['kyat kyats', 'MMK', 'MMK', 1],
  ['lari', 'GEL', 'GEL', 1],
  ['lei leu', 'leu', 'leu', 1],
  ['lev leva levs', 'BGN', 'BGN', 1],
  ['lira lire liras', 'lira', 'lira', 1],
  ['manat manats', 'manat', 'manat', 1],
  ['naira', 'NGN', 'NGN', 1],
  ['pence penny p', 'penny', 'GBP', 0.01],
  ['peso pesos', 'peso', 'peso', 1],
  ['pound pounds', 'GBP', 'GBP', 1],
  ['quetzal quetzales', 'GTQ', 'GTQ', 1],
  ['rand', 'ZAR', 'ZAR', 1],
  ['reais', 'BRL', 'BRL', 1],
  ['renminbi rmb', 'CNY', 'CNY', 1],
  ['rial rials riyal riyals', 'rial', 'rial', 1],
  ['ringgit', 'MYR', 'MYR', 1],
  ['rouble roubles ruble rubles', 'rouble', 'rouble', 1],
  ['rupee rupees', 'rupee', 'rupee', 1],
  ['rupiah', 'IDR', 'IDR', 1],
  ['shekel shekels', 'ILS', 'ILS', 1],
  ['shilling shillings', 'shilling', 'shilling', 1],
  ['sol soles', 'PEN', 'PEN', 1],
  ['som soms', 'som', 'som', 1],
  ['taka', 'BDT', 'BDT', 1],
  ['tenge', 'KZT', 'KZT', 1],
  ['won', 'KRW', 'KRW', 1],
  ['yen', 'JPY', 'JPY', 1],
  ['yuan', 'CNY', 'CNY', 1],
  ['zloty zlotys', 'PLN', 'PLN', 1],
];

// Signs and abbreviations that stand before the figure.
const CURRENCY_SIGN_ROWS: readonly Row[] = [
  ['$ us$ usd', 'USD', 'dollar', 1],
  ['a$ au$ aud', 'AUD', 'dollar', 1],
  ['c$ ca$ cad', 'CAD', 'dollar', 1],
  ['chf sfr', 'CHF', 'franc', 1],
  ['cny rmb', 'CNY', 'CNY', 1],
  ['dkk dkr nok nkr sek skr kr isk', 'krone', 'krone', 1],
  ['eur €', 'EUR', 'EUR', 1],
  ['gbp £', 'GBP', 'GBP', 1],
  ['hk$ hkd', 'HKD', 'dollar', 1],
  ['inr rs ₹', 'rupee', 'rupee', 1],
  ['jpy ¥', 'JPY', 'JPY', 1],
  ['ksh kes ush ugx tsh tzs', 'shilling', 'shilling', 1],
  ['mxn mx$', 'MXN', 'peso', 1],
  ['nz$ nzd', 'NZD', 'dollar', 1],
  ['r$ brl', 'BRL', 'BRL', 1],
  ['s$ sgd', 'SGD', 'dollar', 1],
  ['₦ ngn', 'NGN', 'NGN', 1],
  ['₩ krw', 'KRW', 'KRW', 1],
  ['₪ ils nis', 'ILS', 'ILS', 1],
  ['₴ uah', 'UAH', 'UAH', 1],
  ['₺', 'lira', 'lira', 1],
  ['₽ rub', 'rouble', 'rouble', 1],
  ['₱ php', 'PHP', 'peso', 1],
  ['zar', 'ZAR', 'ZAR', 1],
  ['gh¢ gh₵ ghs ₵', 'GHS', 'GHS', 1],
];

function table(rows: readonly Row[], kind: Unit['kind']): ReadonlyMap<string, Unit> {
  return new Map(
    rows.flatMap(([forms, unit, base, factor]) => forms.split(' ').map((form) => [form, { unit, base, factor, kind }])),
  );
}

/** Units of time by every form they are written in. */
export const DURATION_UNITS = table(DURATION_ROWS, 'duration');

/** Units of length, weight, area, speed, power and data by every form. */
export const MEASURE_UNITS = table(MEASURE_ROWS, 'measure');

/** Currency words that follow a figure. */
export const CURRENCY_WORDS = table(CURRENCY_ROWS, 'money');

/** Currency signs and codes that stand before a figure, lower case. */
export const CURRENCY_SIGNS = table(CURRENCY_SIGN_ROWS, 'money');

/** Single letters glued to a figure with a scale ("N51 billion"); alone they are names of things (N51). */
export const CURRENCY_LETTERS: ReadonlyMap<string, Unit> = new Map<string, Unit>([
  ['N', { unit: 'NGN', base: 'NGN', factor: 1, kind: 'money' }],
  ['R', { unit: 'ZAR', base: 'ZAR', factor: 1, kind: 'money' }],
]);

/** Abbreviations that are units only when glued to the figure or in figures ("600m", "31p"), never after a number in words. */
export const SHORT_UNITS: ReadonlySet<string> = new Set([
  'g',
  'gb',
  'ha',
  'm',
  'mb',
  'mg',
  'ml',
  'p',
  'sec',
  'tb',
  'yr',
]);

/** Currency words that are also everyday words: read as money only from a hundred up. */
export const COMMON_WORD_CURRENCIES: ReadonlySet<string> = new Set(['rand', 'sol', 'som', 'won']);

export const PERCENT: Unit = { unit: 'percent', base: 'percent', factor: 1, kind: 'percent' };
export const PERCENTAGE_POINT: Unit = {
  unit: 'percentage point',
  base: 'percentage point',
  factor: 1,
  kind: 'measure',
};
export const BASIS_POINT: Unit = { unit: 'basis point', base: 'percentage point', factor: 0.01, kind: 'measure' };
export const CELSIUS: Unit = { unit: '°C', base: '°C', factor: 1, kind: 'measure' };
export const FAHRENHEIT: Unit = { unit: '°F', base: '°C', factor: 5 / 9, kind: 'measure' };
export const POUND_WEIGHT: Unit = { unit: 'pound (weight)', base: 'kilogram', factor: 0.45359237, kind: 'measure' };
/** How often or how many times as much. */
export const TIMES = 'times';
export const NAUTICAL_MILE: Unit = { unit: 'nautical mile', base: 'metre', factor: 1852, kind: 'measure' };
