/**
 * Two sequences of words in; the longest run that both have, and how many words they share in order, out.
 */

/** Longer quotations are compared by their beginnings: the table grows with the product of the lengths. */
const longestCompared = 400;

/** The number of words of the longest run that stands in both without a gap. */
export function longestCommonRun(a: readonly string[], b: readonly string[]): number {
  let longest = 0;
  fillTable(a, b, (same, diagonal) => {
    const run = same ? diagonal + 1 : 0;
    longest = Math.max(longest, run);
    return run;
  });
  return longest;
}

/** The length of the longest common subsequence (Wagner and Fischer, "The string-to-string correction problem", 1974). */
export function sharedInOrder(a: readonly string[], b: readonly string[]): number {
  return fillTable(a, b, (same, diagonal, above, left) => (same ? diagonal + 1 : Math.max(above, left)));
}

/** Fills the table of all prefixes row by row; the last cell is returned. */
function fillTable(
  a: readonly string[],
  b: readonly string[],
  cell: (same: boolean, diagonal: number, above: number, left: number) => number,
): number {
  const rows = a.slice(0, longestCompared);
  const columns = b.slice(0, longestCompared);
  let above = new Uint32Array(columns.length + 1);
  for (const word of rows) {
    const row = new Uint32Array(columns.length + 1);
    for (const [at, other] of columns.entries()) {
      row[at + 1] = cell(word === other, above[at] ?? 0, above[at + 1] ?? 0, row[at] ?? 0);
    }
    above = row;
  }
  return above[columns.length] ?? 0;
}
