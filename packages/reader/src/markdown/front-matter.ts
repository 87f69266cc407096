/**
 * The head of a Markdown file in (YAML between two lines of `---`), what it says of the article out: the same fields under the same usual names
 * as in a data set.
 */
import { parse } from 'yaml';
import { isRecord } from '../records/json-values.js';

export interface FrontMatter {
  /** Its fields, all as text or lists of text; null where there is no head or it cannot be read. */
  readonly fields: Readonly<Record<string, unknown>> | null;
  /** Whether there is a head that cannot be read. */
  readonly broken: boolean;
  /** What stands below it. */
  readonly body: string;
}

/** Line breaks must be `\n`. */
export function splitFrontMatter(text: string): FrontMatter {
  const head = /^---[ \t]*\n(?:([\s\S]*?)\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text);
  if (head === null) return { fields: null, broken: false, body: text };
  const fields = fieldsOf(head[1] ?? '');
  // A rule above the text and another one below a paragraph are no head.
  if (fields === 'prose') return { fields: null, broken: false, body: text };
  return { fields, broken: fields === null, body: text.slice(head[0].length) };
}

/** The fields, null where the YAML is broken, or `prose` where it is a sentence and no fields. */
function fieldsOf(yaml: string): Readonly<Record<string, unknown>> | null | 'prose' {
  try {
    // The schema `failsafe` leaves dates and numbers as they are written; the parser itself refuses aliases that multiply.
    const value: unknown = parse(yaml, { schema: 'failsafe', logLevel: 'error' });
    if (isRecord(value)) return value;
    return value === null || value === '' ? {} : 'prose';
  } catch {
    return null;
  }
}
