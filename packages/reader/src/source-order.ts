/**
 * The order of sources: by path, and lines of one file by their number. It makes the result independent of the order in which paths are given.
 * Compared by code unit, not by locale, so that every machine has the same order.
 */

const line = /#(\d+)$/;

/** Negative where `a` comes first, positive where `b` does, 0 where they are the same. */
export function compareSources(a: string, b: string): number {
  const pathA = a.replace(line, '');
  const pathB = b.replace(line, '');
  if (pathA !== pathB) return compareText(pathA, pathB);
  return Number(line.exec(a)?.[1] ?? 0) - Number(line.exec(b)?.[1] ?? 0);
}

/** Order by UTF-16 code unit. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
