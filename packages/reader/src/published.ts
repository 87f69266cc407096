/**
 * Times of publication as pages and data files write them, as ISO 8601. Never guesses: without a zone the time is kept as written, since
 * `new Date` would read it in the zone of the machine; what is not understood is null.
 */

const iso = /^\d{4}-\d{2}(-\d{2}([T ]\d{2}:?\d{2}(:?\d{2}([.,]\d+)?)?\s?(Z|[+-]\d{2}(:?\d{2})?)?)?)?$/i;
/** "Fri, 06 Feb 2026 21:14:00 GMT": RFC 9110 and RFC 5322. The zone is required. */
const internet = /^(\w{3},\s*)?\d{1,2}\s+\w{3}\s+\d{4}\s+\d{2}:\d{2}(:\d{2})?\s+(GMT|UTC|Z|[+-]\d{4})$/i;
const dayFirst = /^(?:\w+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+(\p{L}{3,9})\.?,?\s+(\d{4})$/u;
const monthFirst = /^(?:\w+day,?\s+)?(\p{L}{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The time as ISO 8601 (a day alone where no more is given), or null. */
export function toIso8601(words: string): string | null {
  const written = words.trim();
  if (iso.test(written)) return Number.isNaN(Date.parse(written.slice(0, 10))) ? null : written.replace(' ', 'T');
  if (internet.test(written)) {
    const time = Date.parse(written);
    return Number.isNaN(time) ? null : new Date(time).toISOString().replace('.000Z', 'Z');
  }
  const first = dayFirst.exec(written);
  if (first) return day(first[3], first[2], first[1]);
  const second = monthFirst.exec(written);
  if (second) return day(second[3], second[1], second[2]);
  return null;
}

function day(year = '', month = '', date = ''): string | null {
  const index = months.indexOf(month.slice(0, 3).toLowerCase());
  const text = `${year}-${String(index + 1).padStart(2, '0')}-${date.padStart(2, '0')}`;
  return index < 0 || Number.isNaN(Date.parse(text)) ? null : text;
}
