/**
 * In: a story report. Out: the same without what its articles' texts already hold, for a page that carries both; and back.
 * The idea: the words of a span stand in the text of its article at [start, end), so the page need not carry them twice, nor the names of a
 * span's fields: a span is packed as `[at, start, end]`, a list of a shape that no other list of a report has. What has a span's fields
 * among others (a quotation) keeps its form, with `0` for its words. A span whose words are not those of the text stays as it is, so that
 * unpacking gives back exactly what was packed, in the same order of fields.
 */
import type { StoryReport } from '@firsthand/core';

/** Stands for words that are those of the article's text. */
const IN_THE_TEXT = 0;

export type PackedReport = { readonly [Field in keyof StoryReport]: unknown };

export function packReport(report: StoryReport): PackedReport {
  const texts = textsOf(report.articles);
  return Object.fromEntries(
    Object.entries(report).map(([field, value]) => [field, field === 'articles' ? value : packed(value, texts)]),
  ) as PackedReport;
}

/**
 * The report that was packed. What is given is changed on the way, so that a large report is not held twice: it must not be used again.
 * The page trusts its own data block: what is not a packed report is not checked here.
 */
export function unpackReport(given: PackedReport): StoryReport {
  const texts = textsOf(given.articles as StoryReport['articles']);
  const report = given as Record<string, unknown>;
  for (const field of Object.keys(report)) if (field !== 'articles') unpackWhenAsked(report, field, texts);
  return given as StoryReport;
}

/** Much of a large report is never shown (statements are only saved): each part is unpacked when it is first read. */
function unpackWhenAsked(report: Record<string, unknown>, field: string, texts: Texts): void {
  const value = report[field];
  const settle = (settled: unknown): unknown => {
    Object.defineProperty(report, field, { value: settled, enumerable: true, configurable: true, writable: true });
    return settled;
  };
  Object.defineProperty(report, field, {
    get: () => settle(unpacked(value, texts)),
    set: settle,
    enumerable: true,
    configurable: true,
  });
}

interface SpanLike {
  readonly at: string;
  readonly start: number;
  readonly end: number;
  readonly text: unknown;
}

type Texts = ReadonlyMap<string, string>;

/** A report is a tree of some ten levels: it is walked by recursion. */
function packed(value: unknown, texts: Texts): unknown {
  if (Array.isArray(value)) return value.map((entry) => packed(entry, texts));
  if (typeof value !== 'object' || value === null) return value;
  if (isSpan(value) && wordsAt(value.at, value.start, value.end, texts) === value.text) {
    if (Object.keys(value).join() === 'at,start,end,text') return [value.at, value.start, value.end];
    return { ...packedFields(value, texts), text: IN_THE_TEXT };
  }
  return packedFields(value, texts);
}

function packedFields(value: object, texts: Texts): object {
  return Object.fromEntries(Object.entries(value).map(([field, entry]) => [field, packed(entry, texts)]));
}

function unpacked(value: unknown, texts: Texts): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const [at, start, end] = value as readonly unknown[];
    if (value.length === 3 && typeof at === 'string' && typeof start === 'number' && typeof end === 'number') {
      return { at, start, end, text: wordsAt(at, start, end, texts) };
    }
    for (let index = 0; index < value.length; index += 1) {
      const entry: unknown = value[index];
      if (typeof entry === 'object' && entry !== null) value[index] = unpacked(entry, texts);
    }
    return value;
  }
  const fields = value as Record<string, unknown>;
  for (const field in fields) {
    const entry = fields[field];
    // Most fields are plain words and numbers: these are left alone, for writing them again would take most of the time.
    if (typeof entry === 'object' && entry !== null) fields[field] = unpacked(entry, texts);
  }
  const { at, start, end, text } = fields;
  if (text === IN_THE_TEXT && typeof at === 'string' && typeof start === 'number' && typeof end === 'number') {
    fields['text'] = wordsAt(at, start, end, texts);
  }
  return value;
}

function textsOf(articles: StoryReport['articles']): Texts {
  return new Map(articles.map(({ id, text }) => [id, text]));
}

function wordsAt(at: string, start: number, end: number, texts: Texts): string | undefined {
  return texts.get(at.slice(0, at.lastIndexOf(':')))?.slice(start, end);
}

function isSpan(value: object): value is SpanLike {
  return (
    'at' in value &&
    typeof value.at === 'string' &&
    'start' in value &&
    typeof value.start === 'number' &&
    'end' in value &&
    typeof value.end === 'number' &&
    'text' in value
  );
}
