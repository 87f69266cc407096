/**
 * In: a story report. Out: the same in little room, for a page that has to open quickly; and back. Three ideas, each undone exactly:
 * - The words of a span stand in the text of its article at [start, end): a span is packed as `[at, start, end]`, a list of a shape that no
 *   other list of a report has. What has a span's fields among others (a quotation) keeps its form, with `0` for its words. Words that are not
 *   those of the text stay as they are.
 * - A list of objects with the same fields is packed as a table: the names of the fields once (`k`), then a row for each object (`r`). No object
 *   of a report has these two fields.
 * - What no view shows is kept apart (`later`), to be unpacked when somebody saves the report.
 */
import type { StoryReport } from '@firsthand/core';

/** Stands for words that are those of the article's text. */
const IN_THE_TEXT = 0;

/** The parts that no view shows: a quarter of a large report. */
const SHOWN_NOWHERE = 'statements';

export interface PackedReport {
  readonly first: { readonly [Field in keyof StoryReport]: unknown };
  readonly later: unknown;
}

export function packReport(report: StoryReport): PackedReport {
  const texts = textsOf(report.articles);
  const first = Object.entries(report).map(([field, value]) => [
    field,
    field === SHOWN_NOWHERE ? null : packed(value, texts),
  ]);
  return { first: Object.fromEntries(first), later: packed(report[SHOWN_NOWHERE], texts) };
}

/**
 * The report that was packed. `later` is asked for when the parts that no view shows are first read. What is given is changed on the way, so that
 * a large report is not held twice: it must not be used again. What is not a packed report is not checked here.
 */
export function unpackReport(first: PackedReport['first'], later: () => unknown): StoryReport {
  const report = first as Record<string, unknown>;
  const noTexts: Texts = new Map();
  report['articles'] = unpacked(first.articles, noTexts);
  const texts = textsOf(first.articles as StoryReport['articles']);
  for (const [field, value] of Object.entries(report)) {
    if (field === 'articles') continue;
    whenAsked(report, field, () => unpacked(field === SHOWN_NOWHERE ? later() : value, texts));
  }
  return first as StoryReport;
}

/** Most of a large report is not needed for the first view: each part is unpacked when it is first read. */
function whenAsked(report: Record<string, unknown>, field: string, part: () => unknown): void {
  const settle = (value: unknown): unknown => {
    Object.defineProperty(report, field, { value, enumerable: true, configurable: true, writable: true });
    return value;
  };
  Object.defineProperty(report, field, {
    get: () => settle(part()),
    set: settle,
    enumerable: true,
    configurable: true,
  });
}

type Texts = ReadonlyMap<string, string>;
type Fields = Readonly<Record<string, unknown>>;

interface Table {
  readonly k: readonly string[];
  readonly r: readonly (readonly unknown[])[];
}

/** A report is a tree of some ten levels: it is walked by recursion. */
function packed(value: unknown, texts: Texts): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return packedList(value as readonly unknown[], texts);
  const span = spanOf(value as Fields, texts);
  if (span !== null && Object.keys(value).join() === 'at,start,end,text') return span;
  const fields = Object.fromEntries(Object.entries(value).map(([field, entry]) => [field, packed(entry, texts)]));
  return span === null ? fields : { ...fields, text: IN_THE_TEXT };
}

function packedList(list: readonly unknown[], texts: Texts): unknown {
  const entries = list.map((entry) => packed(entry, texts));
  const [first] = entries;
  if (entries.length < 2 || !isFields(first)) return entries;
  const names = Object.keys(first).join();
  if (!entries.every((entry) => isFields(entry) && Object.keys(entry).join() === names)) return entries;
  const table: Table = { k: Object.keys(first), r: entries.map((entry) => Object.values(entry as Fields)) };
  return table;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The span packed, where the value has its fields and the words are those of the text; else null. */
function spanOf({ at, start, end, text }: Fields, texts: Texts): readonly [string, number, number] | null {
  if (typeof at !== 'string' || typeof start !== 'number' || typeof end !== 'number') return null;
  return typeof text === 'string' && wordsAt(at, start, end, texts) === text ? [at, start, end] : null;
}

function unpacked(value: unknown, texts: Texts): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return unpackedList(value as unknown[], texts);
  if ('k' in value && 'r' in value) return unpackedTable(value as unknown as Table, texts);
  const fields = value as Record<string, unknown>;
  for (const field of Object.keys(fields)) {
    const entry = fields[field];
    // Most fields are plain words and numbers: to write these again would take most of the time.
    if (typeof entry === 'object' && entry !== null) fields[field] = unpacked(entry, texts);
  }
  return withWords(fields, texts);
}

function unpackedList(list: unknown[], texts: Texts): unknown {
  const [at, start, end] = list;
  if (list.length === 3 && typeof at === 'string' && typeof start === 'number' && typeof end === 'number') {
    return { at, start, end, text: wordsAt(at, start, end, texts) };
  }
  return list.map((entry) => unpacked(entry, texts));
}

function unpackedTable({ k, r }: Table, texts: Texts): readonly unknown[] {
  const unpackRow = (row: readonly unknown[]): Fields => {
    const fields: Record<string, unknown> = {};
    for (let column = 0; column < k.length; column += 1) {
      const entry = row[column];
      fields[k[column] ?? ''] = typeof entry === 'object' && entry !== null ? unpacked(entry, texts) : entry;
    }
    return withWords(fields, texts);
  };
  return r.map(unpackRow);
}

/** Puts the words of a span among other fields back. */
function withWords(fields: Record<string, unknown>, texts: Texts): Fields {
  if (fields['text'] !== IN_THE_TEXT) return fields;
  const { at, start, end } = fields;
  if (typeof at === 'string' && typeof start === 'number' && typeof end === 'number') {
    fields['text'] = wordsAt(at, start, end, texts);
  }
  return fields;
}

function textsOf(articles: StoryReport['articles']): Texts {
  return new Map(articles.map(({ id, text }) => [id, text]));
}

function wordsAt(at: string, start: number, end: number, texts: Texts): string | undefined {
  return texts.get(at.slice(0, at.lastIndexOf(':')))?.slice(start, end);
}
