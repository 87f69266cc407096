/**
 * In: a time of publication as an article states it, ISO 8601. Out: the moment, and how exactly it is told.
 * A time without a zone is taken as UTC, as it is shown, so that the same report gives the same order everywhere.
 */

export interface PublishedTime {
  /** Milliseconds since 1970 in UTC; a day stands for its first moment. */
  readonly time: number;
  readonly precision: 'day' | 'moment';
  /** Whether the article says in which zone its clock goes. */
  readonly zoned: boolean;
}

/** Null where there is none or none that can be read. */
export function publishedTime(published: string | null): PublishedTime | null {
  const parts = published === null ? null : /^(\d{4}-\d\d-\d\d)(T.*)?$/.exec(published);
  if (published === null || parts === null) return null;
  const zoned = parts[2] !== undefined && /(?:Z|[+-]\d\d:?\d\d)$/.test(published);
  const time = Date.parse(parts[2] === undefined || zoned ? published : `${published}Z`);
  if (Number.isNaN(time)) return null;
  return { time, precision: parts[2] === undefined ? 'day' : 'moment', zoned };
}
