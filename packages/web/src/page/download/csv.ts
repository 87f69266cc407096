/**
 * In: a table. Out: the text of a CSV file that spreadsheets open as it is meant (RFC 4180): lines end with CR LF, cells are quoted where they
 * must be, and a byte order mark says that it is UTF-8, without which Excel takes it for the code page of the machine.
 */
import { clean } from '@firsthand/digest';

export type Cell = string | number | null;

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const BYTE_ORDER_MARK = '\uFEFF';

export function csvOf({ columns, rows }: Table): string {
  return BYTE_ORDER_MARK + [columns, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

/**
 * What a spreadsheet would run as a formula: words of an article may be written to be one (OWASP, "CSV injection"). The full-width forms are
 * read as their narrow ones by some.
 */
const formula = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u;

function cellText(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const words = clean(cell ?? '');
  const harmless = formula.test(words) ? `'${words}` : words;
  return /[",\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
