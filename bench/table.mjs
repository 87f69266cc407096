// Rows of cells in, lines of text out: a plain table for the terminal. The first column stands to the left, figures to the right,
// columns of words to the left.

/**
 * @param {readonly string[]} head names of the columns
 * @param {readonly (readonly string[])[]} rows a cell for each column; a row may be shorter
 * @param {readonly number[]} words columns, from 0, that hold words
 * @returns {string} lines without a trailing line break
 */
export function tableOf(head, rows, words = [0]) {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)));
  const lineOf = (row) =>
    widths
      .map((width, column) => row[column]?.[words.includes(column) ? 'padEnd' : 'padStart'](width) ?? ' '.repeat(width))
      .join('  ')
      .trimEnd();
  return [lineOf(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(lineOf)].join('\n');
}
