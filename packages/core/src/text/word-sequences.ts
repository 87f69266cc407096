/**
 * Two sequences of words in; the longest run that both have, and how many words they share in order, out.
 */

/** Longer quotations are compared by their beginnings: the table grows with the product of the lengths. */
const longestCompared = 400;

/** The number of words of the longest run that stands in both without a gap. */
export function longestCommonRun(a: readonly string[], b: readonly string[]): number {
  const [rows, columns] = comparable(a, b);
  let longest = 0;
  // The runs that end in the word before, and in this one, by where they end in the other sequence.
  let before = new Uint16Array(columns.length + 1);
  let here = new Uint16Array(columns.length + 1);
  for (const word of rows) {
    for (let at = 0; at < columns.length; at++) {
      const run = word === columns[at] ? (before[at] ?? 0) + 1 : 0;
      here[at + 1] = run;
      if (run > longest) longest = run;
    }
    [before, here] = [here, before];
  }
  return longest;
}

/** The length of the longest common subsequence (Wagner and Fischer, "The string-to-string correction problem", 1974). */
export function sharedInOrder(a: readonly string[], b: readonly string[]): number {
  const [rows, columns] = comparable(a, b);
  // The lengths for all words before, and with this one, by how much of the other sequence is compared.
  let before = new Uint16Array(columns.length + 1);
  let here = new Uint16Array(columns.length + 1);
  for (const word of rows) {
    for (let at = 0; at < columns.length; at++) {
      here[at + 1] = word === columns[at] ? (before[at] ?? 0) + 1 : Math.max(before[at + 1] ?? 0, here[at] ?? 0);
    }
    [before, here] = [here, before];
  }
  return before[columns.length] ?? 0;
}

/** The beginnings that are compared; nothing where no word stands in both. */
function comparable(a: readonly string[], b: readonly string[]): readonly [readonly string[], readonly string[]] {
  const words = new Set(a);
  return b.some((word) => words.has(word)) ? [a.slice(0, longestCompared), b.slice(0, longestCompared)] : [[], []];
}
