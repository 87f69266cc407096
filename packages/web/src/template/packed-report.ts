/**
 * In: a story report. Out: the same without what its articles' texts already hold, for a page that carries both; and back.
 * The idea: the words of a span stand in the text of its article at [start, end), so the page need not carry them twice.
 * A span whose words are not those of the text keeps them, so that unpacking gives back exactly what was packed, in the same order of fields.
 */
import type { StoryReport } from '@firsthand/core';

/** Stands for words that are those of the article's text. */
const IN_THE_TEXT = 0;

export type PackedReport = { readonly [Field in keyof StoryReport]: unknown };

export function packReport(report: StoryReport): PackedReport {
  const texts = textsOf(report);
  const { articles, ...rest } = report;
  const packed = mapSpans(rest, (span) => (wordsAt(span, texts) === span.text ? { ...span, text: IN_THE_TEXT } : span));
  return inOrderOf(report, { ...(packed as object), articles });
}

/** The report that was packed. The page trusts its own data block: what is not a packed report is not checked here. */
export function unpackReport(packed: PackedReport): StoryReport {
  const texts = textsOf(packed as StoryReport);
  const { articles, ...rest } = packed;
  const report = mapSpans(rest, (span) => (span.text === IN_THE_TEXT ? { ...span, text: wordsAt(span, texts) } : span));
  return inOrderOf(packed, { ...(report as object), articles }) as StoryReport;
}

interface SpanLike {
  readonly at: string;
  readonly start: number;
  readonly end: number;
  readonly text: unknown;
}

function textsOf(report: StoryReport): ReadonlyMap<string, string> {
  return new Map(report.articles.map(({ id, text }) => [id, text]));
}

function wordsAt({ at, start, end }: SpanLike, texts: ReadonlyMap<string, string>): string | undefined {
  return texts.get(at.slice(0, at.lastIndexOf(':')))?.slice(start, end);
}

/** A copy with every span replaced, however deep it stands; a report is a tree of some ten levels. */
function mapSpans(value: unknown, replace: (span: SpanLike) => unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => mapSpans(entry, replace));
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([field, entry]) => [field, mapSpans(entry, replace)]));
  return isSpan(copy) ? replace(copy) : copy;
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

function inOrderOf(model: object, value: Record<string, unknown>): PackedReport {
  return Object.fromEntries(Object.keys(model).map((field) => [field, value[field]])) as PackedReport;
}
